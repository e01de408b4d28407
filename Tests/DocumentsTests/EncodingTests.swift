import Documents
import Testing
import TextCore

@Suite struct EncodingTests {
  static let samples: [(String, [String])] = [
    (
      "Żółta łódź płynęła powoli w dół rzeki, a nad nią krążyły głodne mewy. Święta minęły.",
      ["windows-1250", "ISO-8859-2"]
    ),
    ("Žlutá loď plula pomalu po řece a nad ní kroužili hladoví rackové. Příští léto přijdeme.", ["windows-1250"]),
    (
      "Жёлтая лодка медленно плыла вниз по реке, а над ней кружили голодные чайки.",
      ["windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "UTF-16LE", "UTF-16BE"]
    ),
    ("Жовтий човен повільно плив униз річкою, а над ним кружляли її голодні чайки.", ["windows-1251", "KOI8-U"]),
    (
      "La barque jaune descendait lentement la rivière ; au-dessus tournaient des mouettes affamées, déjà là l’été.",
      ["windows-1252", "UTF-16LE"]
    ),
    (
      "Das gelbe Boot trieb langsam den Fluss hinunter, darüber kreisten hungrige Möwen, größer als üblich.",
      ["windows-1252"]
    ),
    (
      "Η κίτρινη βάρκα κατέβαινε αργά το ποτάμι και από πάνω πετούσαν πεινασμένοι γλάροι.",
      ["windows-1253", "ISO-8859-7"]
    ),
    ("הסירה הצהובה שטה לאיטה במורד הנהר ומעליה חגו שחפים רעבים כל היום.", ["windows-1255"]),
    ("黄色い舟がゆっくりと川を下り、その上を腹をすかせたかもめが飛んでいた。夏の終わりのことだった。", ["windows-31j", "EUC-JP", "UTF-16BE"]),
    ("노란 배가 천천히 강을 따라 내려갔고 그 위로 배고픈 갈매기들이 날고 있었다. 여름이 끝나가고 있었다.", ["windows-949"]),
    ("黄色的小船慢慢地顺流而下，饥饿的海鸥在上面盘旋。夏天就要结束了。", ["GB18030"]),
  ]

  @Test func undeclaredEncodingsAreRecognised() throws {
    for (text, encodings) in Self.samples {
      for name in encodings {
        let bytes = try TextEncoding(name: name).encode(Array(text.utf8))
        let document = try Reading.bytes(bytes, "a.txt")
        #expect(document.paragraphs.map(\.text).joined(separator: "\n") == text, "\(name)")
        #expect(document.assumptions.first?.contains("read as") == true)
      }
    }
  }

  /// A letter or two beyond ASCII in an English text: Müller was read as M№ller and São as Sгo.
  @Test func fewLettersBeyondASCIIAreLatin() throws {
    for text in [
      "Jürgen Hoffmann said no. The team won again on Friday evening.",
      "A man named René Müller came to the city. He left.",
      "Cañon City and Bogotá signed it in the São Paulo office.", "The price rose to £5 – that is €6.",
      "It’s a naïve façade.", "They drank rosé. It cost ½ a dollar.", "Dr. Müller’s report (§ 3) says it is 20 °C.",
      "Two — hmm.",
    ] {
      let bytes = try TextEncoding(name: "windows-1252").encode(Array(text.utf8))
      #expect(try Reading.bytes(bytes, "a.txt").paragraphs.map(\.text) == [text])
    }
    let euro = "Œuvre complète à 30 €, avec le cœur d’un poète."
    let bytes = try TextEncoding(name: "ISO-8859-15").encode(Array(euro.replacing("’", with: "'").utf8))
    #expect(try Reading.bytes(bytes, "a.txt").paragraphs.map(\.text) == [euro.replacing("’", with: "'")])
  }

  @Test func marksDeclarationsAndTheUserComeFirst() throws {
    let russian = "Жёлтая лодка плыла по реке."
    let koi = try TextEncoding(name: "KOI8-R").encode(Array(russian.utf8))
    #expect(try Reading.bytes(koi, "a.txt") { $0.encoding = "windows-1251" }.paragraphs[0].text != russian)
    let page = Array("<meta charset=\"koi8-r\"><p>".utf8) + koi
    let document = try Reading.bytes(page, "a.html")
    #expect(document.paragraphs[0].text == russian)
    #expect(document.assumptions.isEmpty && document.encoding.name == "koi8-r")
    let marked = try TextEncoding(name: "UTF-16LE", hasByteOrderMark: true).encode(Array(russian.utf8))
    #expect(try Reading.bytes(marked, "a.txt").paragraphs[0].text == russian)
    let po =
      Array("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=KOI8-R\\n\"\n\nmsgid \"a\"\nmsgstr \"".utf8) + koi
      + Array("\"\n".utf8)
    #expect(try Reading.bytes(po, "a.po").paragraphs[0].text == russian)
  }

  @Test func wrongDeclarationsAreSaid() throws {
    let text = "Жёлтая лодка медленно плыла вниз по реке, а над ней кружили голодные чайки."
    let utf8 = try Reading.bytes(Array("<meta charset='windows-1251'><p>\(text)".utf8), "a.html")
    #expect(utf8.paragraphs[0].text == text)
    #expect(utf8.assumptions.first?.contains("is UTF-8") == true)
    let legacy = try TextEncoding(name: "windows-1251").encode(Array("<meta charset=utf-8><p>\(text)".utf8))
    let document = try Reading.bytes(legacy, "a.html")
    #expect(document.paragraphs[0].text == text)
    #expect(document.assumptions.first?.contains("declared as UTF-8, but is not; read as windows-1251") == true)
  }

  @Test func damagedUTF8AndBinaryDataAreErrors() {
    let damaged = Array("Déjà vu à l’été, où l’été ".utf8) + [0xE9, 0x20] + Array("était là.".utf8)
    #expect(throws: InputError.self) { try Reading.bytes(damaged, "a.txt") }
    #expect(throws: InputError.self) { try Reading.bytes([0, 1, 2, 3, 0, 1, 2, 0xFF, 0, 0, 7], "a.txt") }
  }

  /// The two KOI8 differ in four letters, which are lines of tables in the other.
  @Test func ukrainianAndRussianKOI8() throws {
    func name(_ text: String, _ encoding: String) throws -> String {
      let document = try Reading.bytes(TextEncoding(name: encoding).encode(Array(text.utf8)), "a.txt")
      #expect(document.paragraphs.map(\.text).joined(separator: "\n") == text)
      return document.encoding.name
    }
    let russian = "Он приехал вчера вечером, и никто его не ждал на вокзале. Потом он пошёл домой."
    #expect(try name("Жовтий човен повільно плив униз річкою, а над ним кружляли її чайки.", "KOI8-U") == "KOI8-U")
    #expect(try name(russian, "KOI8-R") == "KOI8-R")
    // A single name, far behind what tells the encoding.
    let long = String(repeating: russian + " ", count: 900) + "В городе Чернігів было тихо."
    #expect(try name(long, "KOI8-U") == "KOI8-U")
    #expect(try name("Київ і Львів є далеко", "KOI8-U") == "KOI8-U")
    #expect(try name("╒═══════╕ \(russian) ╓──╖", "KOI8-R") == "KOI8-R")
  }
}
