import Foundation
import Terminology
import Testing
import TextCore

@testable import Checks

/// Where the shared samples are; nil where they are absent.
let sharedFolder: String? = {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let path =
    ProcessInfo.processInfo.environment["EXONYM_SHARED"]
    ?? root.deletingLastPathComponent().appendingPathComponent("shared").path
  return FileManager.default.fileExists(atPath: path + "/data/terms/broken") ? path : nil
}()

@Suite struct SampleTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  @Test(.enabled(if: sharedFolder != nil, "the shared samples are absent"))
  func brokenSamplesGetTheirRule() throws {
    let folder = try #require(sharedFolder) + "/data/terms/"
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "broken/expected.json"))
    let list = try #require(try JSONSerialization.jsonObject(with: data) as? [[String]])
    for pair in list {
      let findings = GlossaryChecker().check(paths: [folder + pair[0]])
      let expected = Set(pair[1].matches(of: /G\d\d\d/).map { String($0.output) })
      let rules = Set(findings.map(\.rule))
      let shown = findings.map { "\($0.rule) \($0.severity) \($0.message)" }
      #expect(expected.isEmpty || !rules.isDisjoint(with: expected), "\(pair): \(shown)")
      let others = findings.filter { $0.severity == .error && !expected.contains($0.rule) }
      #expect(others.isEmpty, "\(pair): \(others.map { "\($0.rule) \($0.message)" })")
    }
  }

  @Test(.enabled(if: sharedFolder != nil, "the shared samples are absent"))
  func validSamplesAreClean() throws {
    let folder = try #require(sharedFolder) + "/data/terms/"
    // What is broken on purpose, or truly has the fault (a term listed twice), or is no glossary.
    let faulty = [
      "bad", "poorly", "notwellformed", ".xcs", "KyleHall.tbx", "suse_all_usage_status", "matecat", "small.",
      "suse_vale", "syn_omegat",
    ]
    var exchange = ExchangeOptions()
    exchange.sourceLanguage = try LanguageTag("en")
    exchange.targetLanguage = try LanguageTag("fr")
    for part in ["csv", "multiterm", "skos", "tab", "tbx2", "tbx3", "utx"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder + part).sorted() {
        guard !name.hasPrefix("."), !name.hasSuffix(".md"), !name.hasSuffix(".json"),
          !faulty.contains(where: name.contains)
        else { continue }
        let findings = GlossaryChecker().check(paths: [folder + part + "/" + name], exchange: exchange)
        // A table without a header is asked about, never guessed (G006).
        let errors = findings.filter { $0.severity == .error && $0.rule != "G006" }
        #expect(errors.isEmpty, "\(part)/\(name): \(errors.prefix(4).map { "\($0.rule) \($0.message)" })")
      }
    }
  }

  @Test func theShippedGlossaryIsClean() throws {
    let folder = Self.root + "/glossary"
    let paths = try Glossary.files(in: [folder])
    #expect(!paths.isEmpty)
    let findings = GlossaryChecker().check(paths: paths).filter { $0.severity > .info }
    #expect(
      findings.isEmpty,
      "\(findings.prefix(40).map { "\n\($0.path.suffix(20)):\($0.span?.start.line ?? 0) \($0.rule) \($0.message)" })")
  }
}

/// Whether figures are asked for.
let figures = ProcessInfo.processInfo.environment["EXONYM_FIGURES"] == "1"
