import Testing
import TextCore

@testable import Terminology

@Suite struct ShippedGlossaryTests {
  private func shipped() throws -> Glossary { try Glossary.load([Support.root + "/glossary"]) }

  @Test func isFreeOfFaults() throws {
    for path in try Glossary.files(in: [Support.root + "/glossary"]) {
      let (file, findings) = GlossaryFile.read(path)
      #expect(file != nil)
      #expect(findings.map { "\($0.path):\(places([$0])[0]) \($0.message)" } == [])
    }
    #expect(try shipped().concepts.count > 150)
  }

  @Test(.enabled(if: Support.shared != nil, "needs the shared samples"))
  func theFiveSeeds() throws {
    let shared = try #require(Support.shared)
    let matcher = NaiveMatcher(spellings: Expansion().spellings(for: try Support.tag("fr"), in: try shipped()))
    var changes: [[String]] = []
    for name in SeedTexts.names {
      let bytes = try FileAccess.read("\(shared)/seeds/\(name).txt")
      changes.append(matcher.changes(in: String(decoding: bytes, as: UTF8.self)))
    }
    #expect(changes == SeedTexts.changes)
  }

  /// What the glossary's own tests expect, as far as a matcher without elision and context can tell.
  @Test func itsOwnTests() throws {
    let glossary = try shipped()
    var matchers: [LanguageTag: NaiveMatcher] = [:]
    for test in glossary.tests {
      let matcher =
        matchers[test.language]
        ?? NaiveMatcher(spellings: Expansion().spellings(for: test.language, in: glossary))
      matchers[test.language] = matcher
      let changed = matcher.changes(in: test.from)
      #expect(changed.isEmpty == (test.from == test.to), "\(test.from): \(changed)")
    }
  }
}

/// The seed articles and what French names change in them.
enum SeedTexts {
  static let names = [
    "000_710ddab58b26fa50", "001_8f2917082e6e295c", "002_80891895e4e5ab8f", "003_3f4101d0bff9975d",
    "004_e171dc4d67197b7f",
  ]
  static let changes: [[String]] = [
    [
      "Natalia Gumeniuk -> Natalia Houmeniouk", "Valeri Guersimov -> Valeri Guerassimov",
      "Guersimov -> Guerassimov", "Serhi Bratchuk -> Serhiy Bratchouk", "Yuri Ignat -> Iouri Ihnat",
      "Mijailo Podoliak -> Mykhaïlo Podoliak",
    ], [], [],
    [
      "Andrei Belousov -> Andreï Beloussov", "Oreshnik -> Orechnik", "Alexander Lapin -> Alexandre Lapine",
      "Belousov -> Beloussov",
    ], [],
  ]
}
