import Documents
import TestSupport
import Testing
import TextCore

struct RegionsTests {
  static func texts(_ source: String, _ type: RegionFormat, _ options: TextRegions.Options = .init()) -> [String] {
    let bytes = Array(source.utf8)
    let text = RegionText(bytes, TextRegions.find(in: bytes, type: type, options: options))
    return text.ranges.map { String(decoding: text.bytes[$0], as: UTF8.self) }
  }

  @Test func html() {
    #expect(
      Self.texts(
        "<p lang=fr title='x'>Le &laquo;&nbsp;<b>Kursk</b>&nbsp;» &eacute;t&#233;<br>oui</p><script>Kursk</script><p>b",
        .html) == ["Le «\u{A0}Kursk\u{A0}» été\noui", "b"])
    #expect(Self.texts("<img alt=\"Kursk &amp; b\">", .html, .init(attributes: ["alt"])) == ["Kursk & b"])
    #expect(Self.texts("<p>a <code>Kursk</code> b</p><!-- Kursk --><pre>Kursk</pre>", .html) == ["a ", " b"])
  }

  /// Attributes come in the order of the file, whatever the order of the set.
  @Test func attributesInOrder() {
    let names = (0..<12).map { "data-\($0)" }
    let tag = "<img " + names.map { "\($0)=\"v\($0)\"" }.joined(separator: " ") + ">"
    #expect(Self.texts(tag, .html, .init(attributes: Set(names))) == names.map { "v" + $0 })
  }

  /// An end tag of nothing that is open closes nothing; one of what is open closes all within.
  @Test func endTagsOfNothing() {
    #expect(Self.texts("<p>a <b>c</i></u> d</p><p>e", .html) == ["a c d", "e"])
    #expect(Self.texts("<p>a <code><b>c</i></code> d</b> e</p>", .html) == ["a ", " d e"])
  }

  /// Brackets within brackets: a destination ends where its own bracket closes.
  @Test func destinationsOfLinks() {
    #expect(Self.texts("[a](b(c(d)e)f) g [h][i[j]k] l ](m (n) [o](p) q\n", .markdown) == ["[a g [h l ](m (n) [o q\n"])
    let many = String(repeating: "](", count: 100_000)
    #expect(Self.texts(many, .markdown) == [many])
    #expect(Self.texts(many + String(repeating: ")", count: 100_000), .markdown).isEmpty)
  }

  @Test func referencesAreReadInEitherCase() {
    #expect(Self.texts("<p>&#x4B;u&#X72;sk &#75; &#xZ; &nope;</p>", .html) == ["Kursk K &#xZ; &nope;"])
  }

  @Test(arguments: [
    ("<img alt=\"Kursk\">", "<img alt=\"&quot;K' &amp; &lt;b>\">"),
    ("<img alt='Kursk'>", "<img alt='\"K&#39; &amp; &lt;b>'>"),
  ])
  func attributesStayInTheirQuotes(_ source: String, _ wanted: String) {
    let bytes = Array(source.utf8)
    let text = RegionText(bytes, TextRegions.find(in: bytes, type: .html, options: .init(attributes: ["alt"])))
    let edits = text.edits(for: 0..<5, "\"K' & <b>") ?? []
    #expect(String(decoding: TextEdit.apply(edits, to: bytes), as: UTF8.self) == wanted)
  }

  @Test func languagesInside() {
    let bytes = Array("<html lang=\"fr\"><p>a</p><p lang=\"en\">b <i lang='de'>c</i></p></html>".utf8)
    let found = TextRegions.find(in: bytes, type: .html)
    #expect(found.map { $0.language?.tag } == ["fr", "en", "de"])
  }

  @Test func tmx() {
    let source = """
      <tmx><header/><body><tu><prop>Kursk</prop><tuv xml:lang="fr"><seg>a <bpt i="1">&lt;b&gt;</bpt>Kursk<ept i="1">x</ept>&amp;</seg></tuv>\
      <tuv xml:lang="en-US"><seg>b</seg></tuv></tu></body></tmx>
      """
    #expect(Self.texts(source, .tmx) == ["a Kursk&", "b"])
    #expect(TextRegions.find(in: Array(source.utf8), type: .tmx).map { $0.language?.tag } == ["fr", "en-US"])
  }

  @Test func xliff() {
    let one = """
      <xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="1"><source>a <g id="1">b</g></source>\
      <target>c <ph id="2">code</ph>d</target><alt-trans><target>no</target></alt-trans></trans-unit></body></file></xliff>
      """
    #expect(Self.texts(one, .xliff) == ["a b", "c d"])
    let found = TextRegions.find(in: Array(one.utf8), type: .xliff)
    #expect(found.map(\.role) == [.source, .target])
    #expect(found.map { $0.language?.tag } == ["en", "fr"])
    let two = """
      <xliff version="2.0" srcLang="en" trgLang="uk"><file><unit><originalData><data id="d">no</data></originalData><segment>\
      <source>a <pc id="1">b</pc></source><target>c</target></segment></unit></file></xliff>
      """
    #expect(Self.texts(two, .xliff) == ["a b", "c"])
  }

  /// The text of a sub-flow stands behind the text around it, with codes of its own.
  @Test func subflows() {
    let one = """
      <xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="1"><source>\
      a <ph id="1">[fn: <sub>b <g id="2">c</g>.</sub>]</ph>d<x id="3"/></source>\
      <alt-trans><source>no <ph id="1"><sub>no</sub></ph></source></alt-trans></trans-unit></body></file></xliff>
      """
    let found = TextRegions.find(in: Array(one.utf8), type: .xliff)
    #expect(Self.texts(one, .xliff) == ["a d", "b c."])
    #expect(found.map(\.isSubflow) == [false, true])
    #expect(found.map { $0.language?.tag } == ["en", "en"] && found.allSatisfy { $0.role == .source })
    #expect(found.map { $0.codes.map(\.kind) } == [[.isolated, .isolated], [.start, .end]])
    #expect(found.map { $0.codes.map(\.piece) } == [[1, 2], [1, 2]])
    let codes = found.map { $0.codes.map { String(decoding: Array(one.utf8)[$0.range], as: UTF8.self) } }
    #expect(codes[0][0] == "<ph id=\"1\">[fn: <sub>b <g id=\"2\">c</g>.</sub>]</ph>")
    let memory = "<tmx><body><tu><tuv xml:lang='de'><seg>a <ph>{<sub>b</sub>}</ph>c</seg></tuv></tu></body></tmx>"
    #expect(Self.texts(memory, .tmx) == ["a c", "b"])
    // Damaged markup: end tags are missing.
    let open = "<tmx><tuv xml:lang='de'><seg>a <ph>{<sub>b</ph>c</seg></tuv><tuv><seg>d <it><sub>e"
    #expect(Self.texts(open, .tmx) == ["a c", "b", "d ", "e"])
  }

  @Test func annotationsAreCodes() {
    let text = """
      <xliff version="2.0" srcLang="en"><file><unit><segment><source>a <mrk id="1" type="term">b</mrk> <sm id="2"/>c<em \
      startRef="2"/></source></segment></unit></file></xliff>
      """
    let found = TextRegions.find(in: Array(text.utf8), type: .xliff)
    #expect(found.map { $0.codes.map(\.kind) } == [[.start, .end, .start, .end]])
  }

  @Test func data() {
    #expect(
      Self.texts(#"{"Kursk": "a\"b\u00e9\ud83d\ude00", "n": [1, "c\ud800"], "e": ""}"#, .json) == [
        "a\"bé😀", "c\u{FFFD}",
      ])
    #expect(Self.texts("id;text\n1;\"a \"\"b\"\";c\"\n2;d", .csv) == ["1", "a \"b\";c", "2", "d"])
    #expect(Self.texts("id,text\r\n1,a\r\n2,b", .csv, .init(columns: [1])) == ["a", "b"])
    #expect(
      Self.texts(
        "msgid \"\"\nmsgstr \"\"\n\"Language: fr_FR\\n\"\n\n#: a\nmsgid \"Kursk\"\nmsgstr \"\"\n\"Le \"\n\"K\\\"\\n\"\n",
        .po)
        == ["Le K\"\n"])
    #expect(
      TextRegions.find(
        in: Array("msgid \"\"\nmsgstr \"Language: fr_FR\\n\"\n\nmsgid \"a\"\nmsgstr \"b\"".utf8), type: .po
      ).map { $0.language?.tag } == ["fr-FR"])
    #expect(
      Self.texts("1\n00:00:01,000 --> 00:00:02,000\nKursk\nligne\n\n2\n00:00:03,000 --> 00:00:04,000\nb\n", .subtitles)
        == ["Kursk\nligne", "b"])
  }

  @Test func yaml() {
    let source = """
      # Kursk
      key: value # note
      "Kursk": 'it''s'
      list:
        - one: "a\\u00e9"
        - two words
      flow: {a: b, "c": [d e, f], "g":h}
      block: |
        line one
        line two
      last: &x end
      """
    #expect(
      Self.texts(source, .yaml) == [
        "value", "it's", "aé", "two words", "b", "d e", "f", "h", "  line one\n  line two", "end",
      ])
  }

  @Test func keysOnLinesOfTheirOwn() {
    #expect(Self.texts("? Kursk\n: a\n? b\n: - c\nd: ?e\n", .yaml) == ["a", "c", "e"])
  }

  @Test func blocksOfNothing() {
    #expect(Self.texts("a: |\nb: Kursk\nc: >\n  d\ne: f\ng: |", .yaml) == ["Kursk", "  d", "f"])
  }

  /// Other fields of a header end in the same word, and locales have endings of their own.
  @Test func languagesOfPOFiles() {
    func language(_ fields: String) -> String? {
      let file = "msgid \"\"\nmsgstr \"\"\n\(fields)\n\nmsgid \"a\"\nmsgstr \"b\"\n"
      return TextRegions.find(in: Array(file.utf8), type: .po).first?.language?.tag
    }
    #expect(language(#""X-Source-Language: en\n""# + "\n" + #""Language: fr_FR\n""#) == "fr-FR")
    #expect(language(#""X-Source-Language: en\n""#) == nil)
    #expect(language(#""Language: sr@latin\n""#) == "sr-Latn")
    #expect(language(#""Language-Team: x\nLanguage: uk_UA.UTF-8\n""#) == "uk-UA")
  }

  @Test func markdown() {
    let source = """
      ---
      title: Kursk
      ---
      # The _Kursk_ and **Valery** Gerasimov

      A [name](Kursk.html) `Kursk` <b title="Kursk">x</b> &eacute;

          Kursk

      ```
      Kursk
      ```
      [Kursk]: /Kursk
      snake_case_name
      """
    #expect(
      Self.texts(source, .markdown) == [
        "Kursk", "# The Kursk and Valery Gerasimov\n", "A [name  x é\n", "snake_case_name",
      ])
  }

  /// Of a header readers see the title and its like; the rest are names for machines.
  @Test func frontMatter() {
    let yaml = """
      ---
      title: "A \\"b\\""
      slug: Kursk
      Subtitle: 'it''s' # Kursk
      tags: [Kursk]
      seo:
        description: >-
          one
          two
        url: Kursk
      "lead": x
      author: y
      ---
      Text.
      """
    #expect(
      Self.texts(yaml, .markdown) == ["A \"b\"", "it's", "    one\n    two", "x", "Text."])
    #expect(
      Self.texts(yaml.replacing("\n", with: "\r\n"), .markdown).prefix(2) == ["A \"b\"", "it's"])
    let toml = """
      +++
      title = "Kursk"
      date = 2026-01-01
      description = 'a "b"'
      caption = "with \\"escapes\\""
      slug = "kursk"
      +++
      Text.
      """
    #expect(Self.texts(toml, .markdown) == ["Kursk", "a \"b\"", "Text."])
    // No line ends it: a rule, and text.
    #expect(Self.texts("---\ntitle: x\n\ny\n", .markdown) == ["---\ntitle: x\n", "y\n"])
    #expect(Self.texts("---", .markdown) == ["---"])
  }

  @Test func wordprocessing() {
    let source = """
      <w:document><w:body><w:p><w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t>Gera</w:t></w:r><w:r><w:t xml:space="preserve">simov a</w:t><w:br/><w:t>b</w:t></w:r></w:p></w:body></w:document>
      """
    let bytes = Array(source.utf8)
    let found = TextRegions.find(in: bytes, type: .wordprocessingML)
    #expect(found.map { $0.language?.tag } == ["fr-FR"])
    let text = RegionText(bytes, found)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "Gerasimov a\nb")
    let edits = text.edits(for: 0..<9, "Guerassimov & Co") ?? []
    let output = String(decoding: TextEdit.apply(edits, to: bytes), as: UTF8.self)
    #expect(output == source.replacing("Gera<", with: "Guerassimov &amp; Co<").replacing(">simov a", with: "> a"))
  }

  /// The paragraphs of a DOCX body's runs, and the runs with an edit of the first paragraph made.
  private static func word(_ runs: String, _ from: String = "", _ to: String = "") -> (text: String, output: String?) {
    let bytes = Array("<w:document><w:body><w:p>\(runs)</w:p></w:body></w:document>".utf8)
    let text = RegionText(bytes, TextRegions.find(in: bytes, type: .wordprocessingML))
    let all = String(decoding: text.bytes, as: UTF8.self)
    guard let found = all.utf8.ranges(of: from.utf8).first, !from.isEmpty else { return (all, nil) }
    let start = all.utf8.distance(from: all.utf8.startIndex, to: found.lowerBound)
    return (
      all,
      text.edits(for: start..<start + from.utf8.count, to).map {
        String(String(decoding: TextEdit.apply($0, to: bytes), as: UTF8.self).dropFirst(25).dropLast(28))
      }
    )
  }

  @Test func runsKeepTheirLetters() {
    let capital = "<w:r><w:t>Z</w:t></w:r><w:r><w:t>elen</w:t></w:r><w:r><w:t>skyy, M.</w:t></w:r>"
    #expect(
      Self.word(capital, "Zelenskyy", "Selenskyj").output
        == "<w:r><w:t>S</w:t></w:r><w:r><w:t>elen</w:t></w:r><w:r><w:t>skyj, M.</w:t></w:r>")
    let elision = "<w:r><w:t>d’</w:t></w:r><w:r><w:t>Iouri</w:t></w:r>"
    #expect(
      Self.word(elision, "d’Iouri", "de Youri").output == "<w:r><w:t>de Youri</w:t></w:r><w:r><w:t></w:t></w:r>")
  }

  @Test func tabsAndLineBreaksStayWhereTheyAre() {
    let runs = "<w:r><w:t>Dmitry</w:t><w:tab/><w:t>Peskov</w:t><w:br/><w:t>a dit</w:t></w:r>"
    let outcome = Self.word(runs, "Dmitry\nPeskov", "Dmitri\nPeskow")
    #expect(outcome.text == "Dmitry\nPeskov\na dit")
    #expect(outcome.output == runs.replacing("Dmitry", with: "Dmitri").replacing("Peskov", with: "Peskow"))
    // Fewer words: where the tab would go is not known.
    #expect(Self.word(runs, "Dmitry\nPeskov", "Peskow").output == nil)
  }

  @Test func whatWasMovedAwayIsNoText() {
    let moved = "<w:moveFrom><w:r><w:t>Kharkov</w:t><w:tab/></w:r></w:moveFrom>"
    let runs = "<w:r><w:t>La</w:t></w:r>\(moved)<w:r><w:t>vrov, Kursk</w:t><w:noBreakHyphen/><w:t>Est</w:t></w:r>"
    #expect(Self.word(runs).text == "Lavrov, Kursk\u{2011}Est")
  }

  @Test func editsFollowMarkup() {
    let bytes = Array("<p>Valery <b>Gerasimov</b> <i>Gera</i>simov</p>".utf8)
    let text = RegionText(bytes, TextRegions.find(in: bytes, type: .html))
    let edits = text.edits(for: 0..<16, "Valeri Guerassimov") ?? []
    #expect(
      String(decoding: TextEdit.apply(edits, to: bytes), as: UTF8.self)
        == "<p>Valeri <b>Guerassimov</b> <i>Gera</i>simov</p>")
    #expect(text.edits(for: 17..<26, "Guerassimov") == nil)
  }

  /// Broken files of every type must be read to their end without harm.
  @Test func damagedFilesAreRead() {
    let seeds = [
      "<p lang=fr>a<b>c</b> &eacute; <!-- x --><![CDATA[y]]></p>", "{\"a\": [\"b\\u00e9\"]}",
      "a: [b, \"c\", 'd']\ne: |\n  f",
      "# a `b` [c](d) _e_\n\n```\nx\n```", "msgid \"a\"\nmsgstr \"b\\\"\"", "a;\"b\"\"\";c\nd", "1\n0 --> 1\na",
    ]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      var bytes = Array(seeds[random.below(seeds.count)].utf8)
      for _ in 0..<random.below(4) {
        let at = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes.remove(at: at)
        case 1: bytes[at] = UInt8(random.below(256))
        default: bytes = Array(bytes[..<at])
        }
        if bytes.isEmpty { break }
      }
      for type in RegionFormat.allCases {
        let regions = TextRegions.find(in: bytes, type: type)
        let text = RegionText(bytes, regions)
        // Pieces ascend and lie inside the file.
        var last = 0
        for piece in regions.flatMap(\.pieces) where type != .html {
          #expect(piece.range.lowerBound >= last && piece.range.upperBound <= bytes.count)
          last = piece.range.upperBound
        }
        #expect(text.ranges.count == regions.count)
      }
    }
  }
}
