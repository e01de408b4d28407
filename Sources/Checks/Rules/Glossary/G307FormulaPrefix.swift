import Terminology
import TextCore

/// G307: a name begins like a formula of a spreadsheet.
public enum G307FormulaPrefix: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G307", "formula-prefix", .warning, "A name begins like a formula of a spreadsheet",
    explanation: "Programs execute cells that begin with = + - @: it is a way to attack whoever opens the table. "
      + "Remove the sign.",
    examples: [
      RuleInfo.Example(
        bad: """
          en,fr
          =HYPERLINK(1),Koursk

          """,
        good: """
          en,fr
          Kursk,Koursk

          """, file: "names.csv")
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {
    var findings: [Finding] = []
    context.unusual { concept, language, name in

      guard let first = name.raw.unicodeScalars.first, ["=", "+", "-", "@"].contains(first) else { return }
      findings.append(
        finding(
          "'\(Shown.text(name.raw))' begins like a formula", at: name.place, subject: concept.id,
          help: "remove '\(first)'; spreadsheets execute such cells"))
    }
    return findings
  }
}
