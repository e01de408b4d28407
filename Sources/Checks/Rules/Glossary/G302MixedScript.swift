import Terminology
import TextCore

/// G302: a word mixes letters of two scripts that look alike.
public enum G302MixedScript: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G302", "mixed-script", .error, "A word mixes letters of two scripts that look alike",
    explanation: "A Cyrillic е in a Latin name cannot be seen, yet the name never matches. Write the word in one "
      + "script.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: Gеrasimov}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: Gerasimov}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {
    var findings: [Finding] = []
    context.unusual { concept, language, name in

      for word in name.raw.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "/" || $0 == "'" || $0 == "’" }) {
        let scripts = ScriptFacts.letters(word)
        guard scripts.count > 1, scripts.isSubset(of: [.latin, .cyrillic, .greek]) else { continue }
        let odd = ScriptFacts.odd(word)
        findings.append(
          finding(
            "'\(word)' mixes scripts: \(odd)", at: name.place, subject: concept.id,
            help: "write the word with letters of one script"))
        return
      }
    }
    return findings
  }
}
