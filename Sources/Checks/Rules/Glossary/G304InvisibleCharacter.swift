import Terminology
import TextCore

/// G304: a name holds a no-break space, a character of no width, or a control character.
public enum G304InvisibleCharacter: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G304", "invisible-character", .error,
    "A name holds a no-break space, a character of no width, or a control character",
    explanation: "It cannot be seen, and the name does not match where it is written properly. Matching treats "
      + "no-break spaces as spaces anyway, so the glossary has plain ones. The fix removes or replaces "
      + "it.", isFixable: true,
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: Ko\u{200B}ursk}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: Koursk}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {
    var findings: [Finding] = []
    context.unusual { concept, language, name in

      let joins = ScriptFacts.usesJoiners(name.raw)
      var out = String.UnicodeScalarView()
      var first: Unicode.Scalar?
      for scalar in name.raw.unicodeScalars {
        switch Invisible.kind(scalar, joins: joins) {
        case .none: out.append(scalar)
        case .space:
          out.append(" ")
          first = first ?? scalar
        case .remove: first = first ?? scalar
        }
      }
      guard let first else { return }
      findings.append(
        finding(
          "'\(Shown.text(name.raw))' holds \(Shown.code(first))", at: name.place, subject: concept.id,
          help: "a plain space is enough, other characters are removed",
          fix: context.fix(name, to: String(out), "remove what cannot be seen")))
    }
    return findings
  }
}
