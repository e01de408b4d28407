import Documents
import Testing

@Suite struct PlainTextTests {
  @Test func aWrappedBookIsJoined() throws {
    let document = try Reading.fixture("wrapped-book.txt")
    let lines = Reading.lines(document)
    #expect(lines.count == 9)
    #expect(lines[0] == "CHAPTER I")
    #expect(lines[1].hasSuffix("the boards were grey with lichen."))
    #expect(lines[2].hasSuffix("Mr. Harrow, who was standing by the gate, said nothing."))
    #expect(lines[3].hasPrefix("A second paragraph") && lines[4].hasPrefix("Another one"))
    #expect(lines[7].hasPrefix("- the first item") && lines[7].hasSuffix("line of its own"))
    #expect(document.paragraphs[7].kind == .listItem)
    #expect(document.assumptions.count == 1)
    for paragraph in document.paragraphs { #expect(document.text[paragraph.range] == paragraph.bytes) }
  }

  @Test func aQuotedMailIsJoinedBelowItsMarks() throws {
    let document = try Reading.fixture("quoted-mail.txt")
    let lines = Reading.lines(document)
    #expect(
      lines.contains(
        "I have changed the second part, as you asked, and moved the table to the end of the chapter. Is it better so?")
    )
    #expect(lines.contains("The table is in the way of the reader, and nobody needs it before the last page."))
    #expect(lines.contains("I agree with that."))
    #expect(lines[1].contains("I think that it is almost done."))
  }

  @Test func aSignatureStartsBehindItsDashes() throws {
    let document = try Reading.text("A line of text that\ngoes on.\n\n--\nAnna Roe\nMill Lane 3\n", "a.txt") {
      $0.lineBreaks = .wrapped
    }
    #expect(Reading.lines(document) == ["A line of text that goes on.", "--", "Anna Roe Mill Lane 3"])
  }

  @Test func chineseIsJoined() throws {
    let document = try Reading.fixture("wrapped-zh.txt")
    #expect(document.paragraphs.count == 2)
    #expect(document.paragraphs.allSatisfy { $0.isWrapped })
  }

  @Test func aLineIsAParagraphWhereLinesEndSentences() throws {
    let article = """
      Titre de l'article
      Le premier paragraphe est sur une seule ligne, comme souvent dans les textes copiés d'une page. Il est long.
      Le deuxième paragraphe suit sans ligne vide. Il est plus court.
      Par : Jeanne Petit
      Le troisième paragraphe contient encore deux phrases. La voici.

      Une autre, après une ligne vide, sans point final
      Et la dernière.
      """
    let document = try Reading.text(article, "a.txt")
    #expect(document.paragraphs.count == 7)
    #expect(document.assumptions.isEmpty)
  }

  @Test func verseAndListsStayLines() throws {
    for text in [
      "Sur le pont du moulin\nLes enfants du village\nRegardent passer l'eau\nEt le temps qui s'en va\n\nSur la rive d'en face\nUn vieux pêcheur attend\n",
      "Anna Kowalska\nPiotr Nowak\nJan Zielinski\nMaria Wójcik\n",
      "le ministre des affaires étrangères\nle président de la République française et du conseil\nla banque\nle parti de la majorité\n",
      "1. Erstens\n2. Zweitens\n3. Drittens\n",
    ] {
      let document = try Reading.text(text, "a.txt")
      #expect(document.paragraphs.count == text.split(separator: "\n").count)
    }
  }

  @Test func theUserDecides() throws {
    let text = "one two three\nfour five six\n\nseven\n"
    #expect(try Reading.text(text, "a.txt") { $0.lineBreaks = .wrapped }.paragraphs.count == 2)
    #expect(try Reading.text(text, "a.txt") { $0.lineBreaks = .paragraph }.paragraphs.count == 3)
    let book = try DocumentReader.read(Reading.path("wrapped-book.txt"))
    var options = DocumentReader.Options()
    options.lineBreaks = .paragraph
    let lines = try DocumentReader.read(Reading.path("wrapped-book.txt"), options: options)
    #expect(lines.paragraphs.count > book.paragraphs.count)
    #expect(lines.paragraphs.allSatisfy { !$0.isWrapped })
  }

  @Test func carriageReturnsAreLineEnds() throws {
    let text =
      "The old mill stood at the end of the lane, where the water had once\r\nrun fast enough to turn three wheels at a time.\r\n"
    let document = try Reading.text(text, "a.txt")
    #expect(document.paragraphs.count == 1)
    #expect(Reading.line(document.paragraphs[0].text).contains("once run"))
  }

  /// The last byte of л is that of », and quotes may stand behind a final mark.
  @Test func headingsEndWithoutAMark() throws {
    for (line, kind) in [
      ("Президент прибыл", Paragraph.Kind.heading), ("Президент прибыл.", .body), ("Il est là !", .body),
      ("“We will win.”", .body), ("Le « Kursk »", .body), ("他来了。", .body), ("The winner is", .heading),
    ] { #expect(try Reading.text(line + "\n", "a.txt").paragraphs.map(\.kind) == [kind], "\(line)") }
  }
}
