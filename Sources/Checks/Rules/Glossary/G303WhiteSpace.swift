import Terminology
import TextCore

/// G303: a name has white space at its ends, runs of it, or a line break.
public enum G303WhiteSpace: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G303", "white-space", .warning, "A name has white space at its ends, runs of it, or a line break",
    explanation: "It is left out when names are compared, but it goes wrong in exports, and line breaks break "
      + "tables. The fix writes single spaces.", isFixable: true,
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: "Koursk  Est"}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: Koursk Est}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {
    var findings: [Finding] = []
    context.unusual { concept, language, name in

      let tidy = name.raw.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r\n" || $0 == "\r" })
        .joined(separator: " ")
      guard tidy != name.raw, !tidy.isEmpty else { return }
      findings.append(
        finding(
          "'\(Shown.text(name.raw))' has superfluous white space or a line break", at: name.place, subject: concept.id,
          help: "write '\(tidy)'", fix: context.fix(name, to: tidy, "write single spaces")))
    }
    return findings
  }
}
