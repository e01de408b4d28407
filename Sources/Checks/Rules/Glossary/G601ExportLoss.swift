import Terminology
import TextCore

/// G601: an export to the format given would lose data.
public enum G601ExportLoss: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G601", "export-loss", .info, "An export to the format given would lose data",
    explanation: "Few formats know typos, context words or parts of names. The native file stays the source; this "
      + "says what the other side will not get.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: Kyiv, note: "capital", typos: {fr: [Kyïv]}}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: term, fr: Kyiv}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {

    guard let format = context.options.exportFormat else { return [] }
    let path = context.files.last?.path ?? "-"
    do {
      return try GlossaryCodec.bytes(of: context.glossary, as: format).loss.findings(path: path)
    } catch {
      return [finding(error.message, at: .start(of: path), help: error.help)]
    }
  }
}
