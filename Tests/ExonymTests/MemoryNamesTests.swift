import Terminology
import TestSupport
import Testing
import TextCore
import TMX

@testable import Exonym

@Suite struct MemoryNamesTests {
  private static let glossary = """
    exonym: 1
    concepts:
      - {id: kyiv, kind: place, source: {uk: Київ}, en: Kyiv, fr: {use: Kyiv, avoid: [Kiev]}, fr-CA: {use: Kyïv, avoid: [Kiev]}, de: Kiew}

    """

  private func findings(_ tag: String, _ house: House) -> [String] {
    let unit = TMXUnit(variants: [TMXVariant("en", "In Kyiv."), TMXVariant(tag, "À Kiev.")])
    return MemoryNames(house: house, source: "en").check(unit, path: "a.tmx").map { "\($0.rule) \($0.message)" }
  }

  private func house() throws -> House {
    let folder = try TemporaryFolder(["g.yaml": Self.glossary])
    return try House(loading: [folder.file("g.yaml")])
  }

  /// A memory of more languages than there are spellings for.
  @Test func languagesWithoutEndShareWhatTheGlossaryHas() throws {
    let house = try house()
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    for first in letters { for second in letters { _ = findings("fr-x-\(first)\(second)", house) } }
    for first in letters { for second in letters { _ = findings("q\(first)\(second)", house) } }
    #expect(house.languagesMet < 60)
    // All the same each is held to what it would be held to alone.
    for tag in ["fr", "fr-BE", "fr-CA", "fr-CA-x-a", "de-AT", "qzz", "fr-Cyrl", "qzy-Cyrl", "pt-BR"] {
      #expect(try findings(tag, house) == findings(tag, self.house()), "\(tag)")
    }
  }
}
