import Foundation
import TestSupport
import Testing
import TextCore

@testable import Terminology

/// The stream against the way through memory.
@Suite struct TermbaseStreamTests {
  private static func termbase() -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc>\
      <sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>

      """
    for number in 0..<500 {
      let subject = number % 3 == 0 ? "<descrip type=\"subjectField\">law; \"order\"</descrip>" : ""
      let extra =
        number % 7 == 0 ? "<langSec xml:lang=\"de\"><termSec><term>Wort \(number)</term></termSec></langSec>" : ""
      text += """
        <conceptEntry id="c\(number)">\(subject)<langSec xml:lang="en"><termSec><term>word, \(number)</term></termSec>\
        </langSec><langSec xml:lang="fr"><termSec><term>mot \(number)</term><termNote \
        type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec>\(extra)</conceptEntry>

        """
    }
    return text + "</body></text></tbx>\n"
  }

  @Test(arguments: [GlossaryFormat.native, .csv, .tsv])
  func writesWhatMemoryWrites(format: GlossaryFormat) throws {
    let folder = try TemporaryFolder()
    let input = folder.file("a.tbx")
    let output = folder.file("out")
    try Self.termbase().write(toFile: input, atomically: true, encoding: .utf8)
    let outcome = try TermbaseStream(path: input).write(as: format, to: output)
    let glossary = try #require(GlossaryFile.read(input).file?.glossary)
    let (text, loss) = try GlossaryCodec.encode(glossary, as: format)
    #expect(outcome.concepts == 500)
    #expect(outcome.loss == loss)
    #expect(try String(contentsOfFile: output, encoding: .utf8) == text)
  }

  @Test func aBrokenFileLeavesNothingBehind() throws {
    let folder = try TemporaryFolder()
    let input = folder.file("a.tbx")
    try String(Self.termbase().prefix(9000)).write(toFile: input, atomically: true, encoding: .utf8)
    #expect(throws: InputError.self) {
      try TermbaseStream(path: input).write(as: .csv, to: folder.file("out.csv"))
    }
    #expect(try folder.files() == ["a.tbx"])
  }
}
