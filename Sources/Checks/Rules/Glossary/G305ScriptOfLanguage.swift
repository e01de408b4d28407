import Terminology
import TextCore

/// G305: a name's script does not fit its language.
public enum G305ScriptOfLanguage: GlossaryRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G305", "script-of-language", .warning, "A name's script does not fit its language",
    explanation: "Usually two columns were swapped, or a name was copied from another language. Names that keep a "
      + "foreign script, such as codes and brands in capitals, are not reported.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kursk, kind: place, fr: Курск}

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
    var known: [LanguageTag: [ScriptCode]?] = [:]
    func scripts(of language: LanguageTag) -> [ScriptCode]? {
      if let scripts = known[language] { return scripts }
      let scripts = ScriptFacts.scripts(of: language)
      known[language] = .some(scripts)
      return scripts
    }
    context.written { concept, language, name in

      guard let expected = scripts(of: language), let script = ScriptCode.dominant(in: name.text),
        script != .common, script != .inherited, !expected.contains(script), !ScriptFacts.isCode(name.text)
      else { return }
      findings.append(
        finding(
          "'\(name.text)' is in \(ScriptFacts.name(script)), but \(language) is written in \(ScriptFacts.name(expected[0]))",
          at: name.place, subject: concept.id, help: "move it to its own language, or name the script (sr-Latn)"))
    }
    return findings
  }
}
