import Documents
import Testing

@Suite struct WebPageTests {
  @Test func boilerplateIsLeftOutWithItsReason() throws {
    let document = try Reading.fixture("page.html")
    #expect(
      Reading.lines(document) == [
        "Factory closes", "By Jane Roe",
        "The factory in the village will close in spring. Its manager said so on Tuesday evening — to nobody's surprise.",
        "Workers had hoped for new orders. They did not come.", "What happens next",
        "Nobody knows what happens next, said x. y the mayor.", "The factory in 1990",
      ])
    #expect(document.paragraphs.last?.kind == .caption)
    #expect(document.language?.tag == "en")
    let reasons = Dictionary(document.leftOut.map { (Reading.line($0.text), $0.reason) }) { one, _ in one }
    #expect(reasons["Home"] == "navigation")
    #expect(reasons["Accept"] == "cookie banner")
    #expect(reasons["We use cookies to give you the best experience on our site."] == "cookie banner")
    #expect(reasons["Village news"] == "related links")
    #expect(reasons["Another story about this"] == "link density 1.0")
    #expect(reasons["Related"] == "heading of what is left out")
    #expect(reasons["Subscribe to our newsletter today and get it free."] == "aside")
    #expect(reasons["Factory closes - The Paper"] == "page title")
  }

  @Test func allIsKeptWhereAsked() throws {
    var options = DocumentReader.Options()
    options.keepsAll = true
    let document = try DocumentReader.read(Reading.path("page.html"), options: options)
    #expect(document.leftOut.isEmpty)
    let plain = try Reading.fixture("page.html")
    #expect(document.paragraphs.count == plain.paragraphs.count + plain.leftOut.count)
  }

  @Test func smallPagesAreKept() throws {
    for (text, count) in [
      ("<h1>Titre</h1><p>Une phrase. Deux.</p>", 2), ("<p>a<p>b<p>c", 3), ("<div>Bonjour</div>", 1), ("bare", 1),
      ("<ul><li>Un<li>Deux</ul>", 2), ("<table><tr><td>a<td>b<tr><td>c</table>", 3), ("<p><a href=x>Lien seul</a>", 0),
      ("<title>Titre</title><p>Texte.", 2), ("<html><head><title>T</title></head><h1>H</h1>", 1),
    ] { #expect(try Reading.text(text, "a.html").paragraphs.count == count, "\(text)") }
  }

  @Test func namesThatHoldThePageAreNoHints() throws {
    let story = String(repeating: "The mill stood at the end of the lane, and nobody had worked it since. ", count: 4)
    let page =
      "<div class='page-with-sidebar cookie-ok'><p>\(story)</p><p>\(story)</p><div class=sidebar><p>Read more here</p></div></div>"
    let document = try Reading.text(page, "a.html")
    #expect(document.paragraphs.count == 2)
    #expect(document.leftOut.map(\.reason) == ["sidebar"])
  }

  @Test func bareTextBetweenLinksIsLeftOut() throws {
    let story = String(repeating: "The mill stood at the end of the lane, and nobody had worked it since. ", count: 6)
    let page =
      "<div><a href=a>Home</a> | <a href=b>News</a></div><div>Friday</div><div>12 C</div><div>\(story)</div><div>\(story)</div>"
      + "<div>Page 1</div><div>Top</div><div>End</div>"
    let document = try Reading.text(page, "a.html")
    #expect(document.leftOut.contains { $0.reason.hasPrefix("link density") })
    #expect(document.leftOut.contains { $0.reason.hasPrefix("few words") && $0.text == "End" })
    #expect(document.paragraphs.contains { $0.text.hasPrefix("The mill") })
  }

  @Test func aPageInAFormIsAPage() throws {
    let document = try Reading.text(
      "<form><div><h1>Title</h1><p>The mill stood at the end of the lane.</p></div><button>Send</button></form>",
      "a.html")
    #expect(Reading.lines(document) == ["Title", "The mill stood at the end of the lane."])
  }

  @Test func hiddenAndSilentContent() throws {
    let page =
      "<p hidden>a</p><p style='display: none'>b</p><p aria-hidden=true>c</p><script>d</script><style>e</style><p>f</p><pre>g</pre>"
    let document = try Reading.text(page, "a.html")
    #expect(Reading.lines(document) == ["f"])
    #expect(document.leftOut.map(\.reason) == ["hidden", "hidden", "hidden"])
  }
}
