import Foundation
import Testing

@Suite struct SRXCommandTests {
  private static let rules = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <srx xmlns="http://www.lisa.org/srx20" version="2.0">
    <header segmentsubflows="yes" cascade="yes"/>
    <body>
    <languagerules>
    <languagerule languagerulename="French">
    <rule break="no"><beforebreak>\b(M|art)\.\s</beforebreak><afterbreak></afterbreak></rule>
    </languagerule>
    <languagerule languagerulename="Default">
    <rule break="yes"><beforebreak>[.?!]+\s</beforebreak><afterbreak></afterbreak></rule>
    </languagerule>
    </languagerules>
    <maprules>
    <languagemap languagepattern="FR.*" languagerulename="French"/>
    <languagemap languagepattern=".*" languagerulename="Default"/>
    </maprules>
    </body>
    </srx>
    """#

  @Test func segmentFollowsTheRulesAndNamesThem() throws {
    let folder = try Scratch(["rules.srx": Self.rules, "a.txt": "Selon M. Dupont, l'art. 3 vaut. Et voilà !\n"])
    let outcome = try Program.run(
      ["segment", "--lang", "fr", "--srx", "rules.srx", "--explain", "a.txt"], in: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.text == "Selon M. Dupont, l'art. 3 vaut.\t# Default 1 (line 10)\nEt voilà !\t# end\n")
    let german = try Program.run(["segment", "--lang", "de", "--srx", "rules.srx", "a.txt"], in: folder.path)
    #expect(german.text.split(separator: "\n").count == 4)
    let code = try Program.run(
      ["segment", "--lang", "de", "--srx", "rules.srx", "--srx-code", "fr_two", "a.txt"], in: folder.path)
    #expect(code.text.split(separator: "\n").count == 2)
  }

  @Test func jsonlHasTheSameBreaks() throws {
    let folder = try Scratch(["rules.srx": Self.rules])
    let outcome = try Program.run(
      ["segment", "--lang", "fr", "--srx", "rules.srx", "--input-format", "jsonl", "--output-format", "jsonl"],
      text: #"{"text":"Oui. « M. X. »"}"# + "\n", in: folder.path)
    #expect(outcome.text.contains(#""segments":[{"start":0,"end":4,"text":"Oui."}"#), "\(outcome.text)")
  }

  @Test func aBadPatternIsNamedAndTheRestWorks() throws {
    let folder = try Scratch([
      "rules.srx": Self.rules.replacingOccurrences(of: #"\b(M|art)\."#, with: #"\b(M|art\."#)
    ])
    let outcome = try Program.run(
      ["segment", "--lang", "fr", "--srx", "rules.srx", "-"], text: "Un M. Deux. Trois\n", in: folder.path)
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains("rules.srx:7:1: warning: rule French 1 (line 7) is passed over"), "\(outcome.errors)")
    #expect(outcome.text == "Un M.\nDeux.\nTrois\n")
  }

  @Test(arguments: [
    ("", "rules.srx: the file is empty"), ("<srx><body>", "rules.srx:1:"),
    ("<tmx/>", "rules.srx:1:1: the root element"),
    ("<srx version=\"2.0\"/>", "there are no rules"), ("\u{0}\u{1}PK", "rules.srx:1:"),
  ])
  func whatIsNoSRXIsRefusedWithItsPlace(_ xml: String, _ message: String) throws {
    let folder = try Scratch(["rules.srx": xml])
    let outcome = try Program.run(
      ["segment", "--lang", "fr", "--srx", "rules.srx", "-"], text: "Un. Deux\n", in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func aMissingFileAndMisplacedOptionsAreRefused() throws {
    for arguments in [
      ["segment", "--lang", "fr", "--srx", "nowhere.srx", "-"], ["segment", "--lang", "fr", "--srx-code", "fr", "-"],
      ["segment", "--lang", "fr", "--srx", "a.srx", "--abbreviations", "b.txt", "-"],
      ["align", "--presegmented", "--srx", "a.srx", "a.txt", "b.txt"],
    ] {
      #expect(try Program.run(arguments, text: "Un.").status == 2)
    }
  }

  @Test func alignCutsBothSidesByTheRules() throws {
    let folder = try Scratch([
      "rules.srx": Self.rules, "fr.txt": "Selon M. Dupont, c'est non. Il part à 10 heures.\n",
      "en.txt": "According to Mr Dupont, it is no. He leaves at 10 o'clock.\n",
    ])
    let outcome = try Program.run(
      [
        "align", "fr.txt", "en.txt", "--src-lang", "fr", "--tgt-lang", "en", "--srx", "rules.srx", "--no-glossary",
        "--output-format", "beads",
      ], in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.split(separator: "\n").count == 2)
  }
}
