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

  /// Which bytes of a file the segments are.
  private func sources(_ outcome: Program.Outcome, _ file: String) throws -> [String] {
    let bytes = Array(file.utf8)
    return try outcome.text.split(separator: "\n").flatMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(object?["segments"] as? [[String: Any]]).map { segment in
        let source = try #require(segment["source"] as? [Int])
        return String(decoding: bytes[source[0]..<source[1]], as: UTF8.self)
      }
    }
  }

  @Test func subflowsAreCutUnlessTheHeaderSaysNo() throws {
    let file =
      "<xliff version='1.2'><file source-language='de' target-language='fr' original='a' datatype='x'><body>"
      + "<trans-unit id='1'><source>Un.<ph id='1'>{<sub>Note. Bis.</sub>}</ph> Deux.</source></trans-unit></body></file></xliff>"
    let whole = Self.rules.replacingOccurrences(of: "segmentsubflows=\"yes\"", with: "segmentsubflows=\"no\"")
    let folder = try Scratch(["a.xlf": file, "rules.srx": Self.rules, "whole.srx": whole])
    func lines(_ rules: String) throws -> String {
      try Program.run(["segment", "--lang", "de", "a.xlf", "--srx", rules], in: folder.path).text
    }
    #expect(try lines("rules.srx") == "Un.\nDeux.\nNote.\nBis.\n")
    #expect(try lines("whole.srx") == "Un.\nDeux.\nNote. Bis.\n")
  }

  @Test func inlineCodesGoWhereTheHeaderSays() throws {
    let text = "Un <g id='1'>mot. </g><x id='2'/><bpt id='3'>&lt;b></bpt>Deux<ept id='3'>b</ept>. Trois<ph id='4'/>"
    let file =
      "<xliff version='1.2'><file source-language='de' target-language='fr' original='a' datatype='x'><body>"
      + "<trans-unit id='1'><source>\(text)</source></trans-unit></body></file></xliff>"
    let handling =
      "<formathandle type='end' include='no'/><formathandle type='isolated' include='yes'/></header>"
    let folder = try Scratch([
      "a.xlf": file, "rules.srx": Self.rules,
      "other.srx": Self.rules.replacingOccurrences(of: #"cascade="yes"/>"#, with: #"cascade="yes">"# + handling),
    ])
    let arguments = ["segment", "--lang", "de", "--output-format", "jsonl", "a.xlf", "--srx"]
    let standard = try Program.run(arguments + ["rules.srx"], in: folder.path)
    #expect(
      try sources(standard, file) == [
        "Un <g id='1'>mot. </g>", "<x id='2'/><bpt id='3'>&lt;b></bpt>Deux<ept id='3'>b</ept>.", "Trois<ph id='4'/>",
      ])
    let other = try Program.run(arguments + ["other.srx"], in: folder.path)
    #expect(
      try sources(other, file) == [
        "Un <g id='1'>mot. </g><x id='2'/>", "<bpt id='3'>&lt;b></bpt>Deux<ept id='3'>b</ept>.", "Trois<ph id='4'/>",
      ])
    // Built-in rules: from the first letter to the last.
    let own = try Program.run(arguments.dropLast(), in: folder.path)
    #expect(try sources(own, file) == ["Un <g id='1'>mot.", "Deux<ept id='3'>b</ept>.", "Trois"])
  }

  @Test func aMemoryIsReadInOneLanguage() throws {
    let memory =
      "<tmx version='1.4'><header srclang='fr'/><body><tu><tuv xml:lang='fr'><seg>Un. <it i='1' pos='end'>x</it>Deux</seg>"
      + "</tuv><tuv xml:lang='de-DE'><seg>Eins. Zwei</seg></tuv></tu></body></tmx>"
    let folder = try Scratch(["a.tmx": memory, "rules.srx": Self.rules])
    let french = try Program.run(
      ["segment", "a.tmx", "--srx", "rules.srx", "--output-format", "jsonl"], in: folder.path)
    #expect(try sources(french, memory) == ["Un. <it i='1' pos='end'>x</it>", "Deux"])
    #expect(try Program.run(["segment", "--lang", "de", "a.tmx"], in: folder.path).text == "Eins.\nZwei\n")
  }

  @Test func theConfigurationNamesRulesByLanguage() throws {
    let folder = try Scratch([
      "rules.srx": Self.rules, "a.txt": "Un M. Deux vu. trois !\n", "words.txt": "vu\n",
      "exonym.yaml": "srx: {fr: rules.srx}\nsrx-code: de\nabbreviations: words.txt\n",
    ])
    func lines(_ arguments: String...) throws -> [String] {
      let outcome = try Program.run(["segment"] + arguments + ["a.txt"], in: folder.path)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.text.split(separator: "\n").map(String.init)
    }
    #expect(try lines("--lang", "fr") == ["Un M.", "Deux vu.", "trois !"])
    #expect(try lines("--lang", "fr", "--srx-code", "fr") == ["Un M. Deux vu.", "trois !"])
    #expect(try lines("--lang", "fr", "--no-srx") == ["Un M. Deux vu. trois !"])
    #expect(try lines("--lang", "es") == ["Un M. Deux vu. trois !"])
    let align = try Program.run(
      ["align", "a.txt", "a.txt", "--src-lang", "fr", "--tgt-lang", "fr", "--output-format", "tsv", "--no-glossary"],
      in: folder.path)
    #expect(align.text.contains("Deux vu.\t"), "\(align.text) \(align.errors)")
    try FileManager.default.removeItem(atPath: folder.path + "/rules.srx")
    #expect(try Program.run(["segment", "--lang", "fr", "a.txt"], in: folder.path).status == 2)
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
      ["segment", "--lang", "fr", "--srx", "a.srx", "--no-split-inside-quotes", "-"],
      ["segment", "--lang", "fr", "--srx", "a.srx", "--no-srx", "-"],
      ["align", "--presegmented", "--no-split-inside-quotes", "a.txt", "b.txt"],
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
