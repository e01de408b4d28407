import Terminology
import TextCore

/// G306: a name is wrapped in quotation marks.
public enum G306QuotedName: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G306", "quoted-name", .warning, "A name is wrapped in quotation marks",
    explanation: "They were meant for the file format, but typographic ones are part of the name, which then "
      + "never matches. Write the name without them.",
    examples: [
      RuleInfo.Example(
        bad: """
          en,fr
          “Kursk”,Koursk

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

      let pairs: [(Character, Character)] = [("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"), ("\"", "\"")]
      guard let first = name.raw.first, let last = name.raw.last, name.raw.count > 2,
        pairs.contains(where: { $0.0 == first && $0.1 == last })
      else { return }
      // French marks have spaces inside.
      let inner = name.raw.dropFirst().dropLast().drop(while: \.isWhitespace)
      guard let end = inner.lastIndex(where: { !$0.isWhitespace }) else { return }
      let bare = String(inner[...end])
      guard !bare.contains(first), !bare.contains(last) else { return }
      findings.append(
        finding(
          "'\(name.raw)' is wrapped in quotation marks", at: name.place, subject: concept.id, help: "write '\(bare)'",
          fix: context.fix(name, to: bare, "remove the quotation marks", isSafe: false)))
    }
    return findings
  }
}
