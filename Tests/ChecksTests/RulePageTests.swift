import Foundation
import Testing

@testable import Checks

/// `docs/rules/` says what the rules say. `scripts/generate-rules` writes it anew.
@Suite struct RulePageTests {
  @Test func pagesAreFresh() throws {
    let folder = URL(fileURLWithPath: SampleTests.root).appendingPathComponent("docs/rules")
    var pages = ["README.md": RulePage.index(RuleCatalog.all)]
    for info in RuleCatalog.all { pages[info.id + ".md"] = RulePage.markdown(info) }
    if ProcessInfo.processInfo.environment["EXONYM_UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in pages {
        try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
    }
    for (name, text) in pages {
      let written = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(written == text, "docs/rules/\(name) is stale; run scripts/generate-rules")
    }
    let found = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(found) == Set(pages.keys))
  }
}
