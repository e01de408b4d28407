import Documents
import Testing
import TextCore

/// Markup as pages of newsrooms have it, by the rules of HTML for what is left out or wrong.
@Suite struct WebMarkupTests {
  static let story = "The mill stood at the end of the lane, and nobody had worked it since the war."

  private func lines(_ text: String, _ name: String = "a.html") throws -> [String] {
    Reading.lines(try Reading.text(text, name))
  }

  @Test(arguments: [
    "<html><head><title>T</title><body><p>One. Two.</p></body></html>", "<head><title>T</title><p>One. Two.",
    "<head><title>T</title>One. Two.", "<head><noscript><meta><body><p>One. Two.",
  ])
  func aHeadMayBeLeftOpen(_ page: String) throws {
    #expect(try lines(page).last == "One. Two.")
  }

  @Test func quotesBelongToValues() throws {
    #expect(
      try lines("<table width=\"50\"\"><tr><td>A cell.<td class=\"x\">Another.</table>") == ["A cell.", "Another."])
    #expect(
      try lines("<p title=it's>First. <a href=/l'eau>A link</a> and more.</p><p>The second's.</p>") == [
        "First. A link and more.", "The second's.",
      ])
    #expect(try lines("<p title = 'a > b'>One.</p>") == ["One."])
  }

  @Test func whatIsNotShownPartsNoSentence() throws {
    for hidden in [
      "<script>a < b</script>", "<style>p {}</style>", "<svg><title>Icon</title><path d=x></svg>", "<svg/>",
      "<noscript><p><img src=x></p></noscript>", "<template><div>x</div></template>", "<meta itemprop=x content=y>",
      "<span hidden>(new window)</span>", "<b style='display: none'>x <i>y</i></b>", "<!-- x -->",
    ] {
      #expect(try lines("<p>The mill stood \(hidden)at the end.</p>") == ["The mill stood at the end."], "\(hidden)")
    }
    // A film parts the line, and its paragraph goes on.
    #expect(try lines("<p>\(Self.story)<video>x</video>\(Self.story)</p>") == [Self.story, Self.story])
  }

  @Test func readingsBesideIdeographs() throws {
    #expect(try lines("<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を読む。</p>") == ["漢字を読む。"])
    #expect(try lines("<p><ruby>漢<rt>かん</ruby>を読む。<p>次。") == ["漢を読む。", "次。"])
  }

  @Test func namesBeginWithLetters() throws {
    #expect(try lines("<p>Это <Привет>, 5 <б, <3 и 2 < 3 > 1.</p>") == ["Это <Привет>, 5 <б, <3 и 2 < 3 > 1."])
    #expect(try lines("<p>One.</p><![if [> <p>Two.</p>") == ["One.", "Two."])
  }

  @Test func pagesInXML() throws {
    let head = "<?xml version='1.0'?><html xml:lang='en'><head><title/><script src='a.js'/></head><body>"
    #expect(
      try lines(
        head + "<p>One.</p><iframe src='x'/><p><![CDATA[A < b.]]></p><textarea/><p>Two.</p></body></html>", "a.xhtml")
        == ["One.", "A < b.", "Two."])
    // Not where a page is HTML, whatever it writes.
    #expect(try lines("<p>One.</p><script/><p>no</p></script><p>Two.</p>") == ["One.", "Two."])
    #expect(
      RegionsTests.texts(head + "<p>One.</p></body></html>", .html) == ["One."])
  }

  @Test func languagesAsPagesWriteThem() throws {
    for (written, tag) in [("en_US", "en-US"), (" fr ", "fr"), ("sr@latin", "sr-Latn"), ("pt-BR", "pt-BR")] {
      #expect(try Reading.text("<html lang='\(written)'><p>One. Two.</p>", "a.html").language?.tag == tag)
    }
    // A paragraph's language ends with it, though its end tag is left out.
    let regions = TextRegions.find(
      in: Array("<body lang=uk><p lang=en>a <code>b</code> c<p>d<ul><li lang=fr>e<li>f".utf8), type: .html)
    #expect(regions.map { $0.language?.tag } == ["en", "en", "uk", "fr", "uk"])
  }

  @Test func placesAreNoLinks() throws {
    #expect(try lines("<a name=top><h1>Title</h1><p>\(Self.story)</p>") == ["Title", Self.story])
    // A link goes on behind the paragraph that a block inside it ends.
    let card = try Reading.text("<p><a href=x><div>\(Self.story)</div></a></p><p>\(Self.story)</p>", "a.html")
    #expect(card.paragraphs.count == 1 && card.leftOut.map(\.reason) == ["link density 1.0"])
    // A link that is left open ends at the next one.
    let page = "<p>\(Self.story) <a href=x>One <a href=y>two</a> \(Self.story)</p>"
    #expect(try Reading.text(page, "a.html").leftOut.isEmpty)
  }

  @Test func rowsAndItemsWithoutEndTags() throws {
    // Names of one row are not those of the next, and many rows are not deep.
    let ad = "<table><tr class=advert><td>Buy this now.<tr><td>\(Self.story) \(Self.story)</table>"
    #expect(try lines(ad) == [Self.story + " " + Self.story])
    #expect(
      try lines("<ul><li class=advert><b>Buy this.<li>\(Self.story) \(Self.story)</ul>") == [
        Self.story + " " + Self.story
      ])
    let rows = (0..<3000).map { "<tr><td>Row \($0).<td>B." }.joined()
    let table = try Reading.text("<table>\(rows)</table><p>After the table.", "a.html") { $0.keepsAll = true }
    #expect(table.paragraphs.count == 6001)
    #expect(table.paragraphs.last?.text == "After the table.")
  }

  @Test func blanksAreNoParagraphs() throws {
    #expect(try lines("<p>One.</p><p>&nbsp;</p><p>\u{A0}</p><p>&#160;<br>&zwj;</p><p>Two.</p>") == ["One.", "Two."])
    #expect(
      try Reading.text("One line\n\u{A0}\nAnother\n\u{3000}\u{FEFF}\n", "a.txt").paragraphs.map(\.text) == [
        "One line", "Another",
      ])
  }

  @Test func references() throws {
    #expect(
      RegionsTests.texts(
        "Wa&lstrok;&eogon;sa&#146;s &#x93;&trade;&#148; &minus;5 &zwj;&lrm; &alpha;&omega; &SHCHcy;&yicy; &larr;&#0;&nope;",
        .html)
        == ["Wałęsa’s “™” −5 \u{200D}\u{200E} αω Щї ←\u{FFFD}&nope;"])
  }

  @Test func LatinOneIsWindows() throws {
    let page =
      Array("<meta charset=iso-8859-1><p>It".utf8) + [0x92] + Array("s a caf".utf8) + [0xE9] + Array(".</p>".utf8)
    let document = try Reading.bytes(page, "a.html")
    #expect(Reading.lines(document) == ["It’s a café."])
    #expect(document.encoding.name == "windows-1252")
    #expect(document.assumptions.first?.hasPrefix("declared as iso-8859-1, but is not; read as windows-1252") == true)
    // Without letters of Windows it is what it says.
    let plain = try Reading.bytes(page.filter { $0 != 0x92 }, "a.html")
    #expect(plain.encoding.name == "iso-8859-1" && plain.assumptions.isEmpty)
  }

  /// Hints of boilerplate around each of many paragraphs took 16 KB a paragraph, and end tags that close nothing a search.
  @Test func deepPages() throws {
    let deep = String(repeating: "<div class=advert>", count: 1990) + String(repeating: "<p>x y", count: 20_000)
    #expect(try Reading.text(deep, "a.html").paragraphs.count == 20_000)
    let ends = "<b>" + String(repeating: "<div>", count: 1990) + String(repeating: "</b>", count: 200_000) + "One."
    #expect(try lines(ends) == ["One."])
  }
}
