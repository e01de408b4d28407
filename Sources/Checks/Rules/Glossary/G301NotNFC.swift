import Terminology
import TextCore

/// G301: a name is not in Unicode normalization form C.
public enum G301NotNFC: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G301", "not-nfc", .warning, "A name is not in Unicode normalization form C",
    explanation: "The same letters in another order of code points are another text to most programs: searches "
      + "miss it, and diffs show a change that nobody sees. The fix writes it in NFC.", isFixable: true,
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: Gue\u{301}rassimov}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: Guérassimov}

          """)
    ])

  /// What the rule finds. O(names).
  public static func check(_ context: GlossaryContext) -> [Finding] {
    var findings: [Finding] = []
    context.unusual { concept, language, name in

      guard !NormalizationForm.nfc.holds(for: name.raw) else { return }
      findings.append(
        finding(
          "'\(name.raw)' is not in NFC", at: name.place, subject: concept.id,
          fix: context.fix(name, to: NormalizationForm.nfc.apply(name.raw), "write it in NFC")))
    }
    return findings
  }
}
