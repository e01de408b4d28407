import Documents
import Testing
import TextCore

@Suite struct OfficeTests {
  @Test func wordFilesAreReadWhole() throws {
    let document = try Reading.fixture("complete.docx")
    #expect(
      document.paragraphs.map(\.text) == [
        "Le moulin", "Le moulin vieux a fermé. Il rouvrira.", "Un\tdeux\u{2011}trois", "Cellule une", "Cellule deux",
        "Avant le cadre. Après le cadre.", "Dans un cadre.", "Fin & reste.", "Selon le maire.",
      ])
    #expect(document.paragraphs.map(\.kind)[...2] == [.heading, .body, .listItem])
    #expect(document.language?.tag == "fr-FR")
  }

  @Test func openDocumentsAreReadWhole() throws {
    let document = try Reading.fixture("complete.odt")
    #expect(
      document.paragraphs.map(\.text) == [
        "Le moulin", "Hier", "Le vieux  moulin a fermé. Il rouvrira & plus.", "Selon le maire.", "Premier",
        "Second\tpoint\nsuite", "Cellule une", "Cellule deux", "Avant. Après.", "Dans un cadre.",
      ])
    #expect(document.paragraphs.map(\.kind)[...1] == [.title, .heading])
    #expect(document.paragraphs[4].kind == .listItem)
    #expect(document.language?.tag == "fr-FR")
  }

  @Test(arguments: ["a.odt", "a.docx"]) func whatIsNoPackageIsAnErrorWithItsPath(_ name: String) {
    let bytes = Array("no zip".utf8)
    let error = #expect(throws: InputError.self) { try DocumentReader.read(bytes, path: name) }
    #expect(error?.path == name)
  }
}
