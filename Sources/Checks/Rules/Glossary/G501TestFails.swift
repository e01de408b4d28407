import Normalization
import Terminology
import TextCore

/// G501: a case of tests: fails.
public enum G501TestFails: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G501", "test-fails", .error, "A case of tests: fails",
    explanation: "The glossary does not do what its author wrote down. The message shows what it does instead.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kiev]}}
          tests:
            - {lang: fr, from: "à Kiev", to: "à Kief"}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: {use: Kyiv, avoid: [Kiev]}}
          tests:
            - {lang: fr, from: "à Kiev", to: "à Kyiv"}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    context.glossary.tests.compactMap { test -> Finding? in
      guard let normalizer = context.normalizers[test.language] else { return nil }
      do throws(InputError) {
        let output = try normalizer.normalize(Array(test.from.utf8)).output
        let text = String(decoding: output, as: UTF8.self)
        guard Array(text.utf8) != Array(NormalizationForm.nfc.apply(test.to).utf8), output != Array(test.to.utf8) else {
          return nil
        }
        return finding(
          "'\(test.from)' becomes '\(text)', not '\(test.to)'", at: test.place, help: "correct the case or the glossary"
        )
      } catch {
        return finding(error.message, at: test.place, help: error.help)
      }
    }
  }
}
