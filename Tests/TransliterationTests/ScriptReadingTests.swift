import TextCore
import Testing
import Transliteration

@Suite("Names in scripts that tell less than an alphabet")
struct ScriptReadingTests {
  private let matcher = NameMatcher()

  @Test(arguments: [
    ("محمود عباس", "Mahmoud Abbas"), ("محمد بن سلمان", "Mohammed ben Salmane"), ("بشار الأسد", "Bachar el-Assad"),
    ("بشار الأسد", "Башар Асад"), ("رفح", "Rafah"), ("علی خامنه‌ای", "Ali Khamenei"), ("مُحَمَّد", "Muhammad"),
    ("בנימין נתניהו", "Benjamin Netanyahu"), ("יואב גלנט", "Йоав Галант"), ("תל אביב", "Tel Aviv"),
    ("ゼレンスキー", "Zelensky"), ("ウラジーミル・プーチン", "Vladimir Poutine"), ("まりうぽり", "Marioupol"),
    ("ドナルド・トランプ", "Donald Trump"), ("김정은", "Kim Jong-un"), ("조 바이든", "Joe Biden"),
    ("नरेन्द्र मोदी", "Narendra Modi"), ("मुंबई", "Mumbai"), ("ফজলুর রহমান", "Fazlur Rahman"), ("இந்தியா", "India"),
    ("മോഹൻലാൽ", "Mohanlal"), ("මහින්ද රාජපක්ෂ", "Mahinda Rajapaksa"), ("习近平", "Xi Jinping"),
    ("習近平", "Xi Jinping"), ("王毅", "Wang Yi"), ("弗拉基米尔·普京", "Vladimir Putin"), ("አቢይ አህመድ", "Abiy Ahmed"),
  ])
  func readsAlike(name: String, latin: String) {
    let found = matcher.compare(name, latin)
    #expect(found.verdict == .variant, "\(name) \(latin) \(found.score) \(found.reasons)")
    #expect(!found.reasons.isEmpty)
    #expect(matcher.compare(latin, name).score == found.score)
  }

  @Test(arguments: [
    ("محمود عباس", "Mahmoud Ahmadinejad"), ("حسن نصر الله", "Hassan Rohani"), ("رفح", "Riyad"), ("نابلس", "Nantes"),
    ("בנימין נתניהו", "Naftali Bennett"), ("חיפה", "Hebron"), ("ゼレンスキー", "Selznick"), ("プーチン", "Poutou"),
    ("김정은", "Kim Dae-jung"), ("김정일", "Kim Il-sung"), ("नरेन्द्र मोदी", "Rahul Gandhi"), ("मुंबई", "Madurai"),
    ("习近平", "Li Keqiang"), ("王毅", "Wang Huning"), ("إ", "a"), ("ー", "a"), ("の", "no Limit"),
  ])
  func tellsApart(name: String, latin: String) {
    let found = matcher.compare(name, latin)
    #expect(found.verdict == .different, "\(name) \(latin) \(found.score) \(found.reasons)")
  }

  @Test func findsAcrossScripts() {
    let names = [
      "محمود عباس", "بشار الأسد", "בנימין נתניהו", "נתניהו", "ゼレンスキー", "김정은", "नरेन्द्र मोदी", "习近平", "Эмманюэль Макрон",
    ]
    let index = NameIndex(names.map { (id: $0, name: $0, language: nil) })
    for (query, name) in [
      ("Mahmud Abbas", "محمود عباس"), ("Bachar el-Assad", "بشار الأسد"), ("Benyamin Nétanyahou", "בנימין נתניהו"),
      ("Netanjahu", "נתניהו"), ("Selenskyj", "ゼレンスキー"), ("Kim Jong Un", "김정은"), ("Narendra Modi", "नरेन्द्र मोदी"),
      ("Xi Jinping", "习近平"),
    ] {
      let found = index.ranked(query, top: 1).first
      #expect(found?.id == name, "\(query)")
      #expect(found.map { $0.likelihood > 0.3 } == true, "\(query) \(String(describing: found))")
    }
  }

  @Test func clustersAcrossScripts() {
    let groups = NameClustering.cluster([
      "محمود عباس", "Mahmoud Abbas", "Mahmud Abbas", "Xi Jinping", "习近平", "Си Цзиньпин", "नरेन्द्र मोदी", "Narendra Modi",
      "Netanyahu", "נתניהו", "Нетаньяху", "ゼレンスキー", "Zelensky", "Selenskyj",
    ])
    #expect(
      Set(groups.map { Set($0) }) == [[0, 1, 2], [3, 4, 5], [6, 7], [8, 9, 10], [11, 12, 13]], "\(groups)")
  }

  /// Any word has a defined answer, the same both ways, between 0 and 1, and is like itself.
  @Test func anyWord() {
    var random = SplitMix(state: 7)
    let blocks: [ClosedRange<UInt32>] = [
      0x41...0x7A, 0x400...0x45F, 0x590...0x5FF, 0x600...0x6FF, 0x900...0x97F, 0xB80...0xBFF, 0xD80...0xDFF,
      0xE00...0xE7F,
      0x1000...0x109F, 0x1200...0x137F, 0x1780...0x17FF, 0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
    ]
    func word() -> String {
      let block = blocks[Int(random.next() % UInt64(blocks.count))]
      var text = String.UnicodeScalarView()
      for _ in 0..<(random.next() % 9) {
        let value = block.lowerBound + UInt32(random.next() % UInt64(block.count))
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      return String(text)
    }
    for _ in 0..<2_000 {
      let (a, b) = (word() + " " + word(), word())
      let (x, y) = (NameKey(a), NameKey(b))
      let score = matcher.score(x, y)
      #expect((0...1).contains(score), "\(a) \(b)")
      #expect(score == matcher.score(y, x), "\(a) \(b)")
      #expect(x.isEmpty || matcher.score(x, x) == 1, "\(a)")
    }
  }
}
