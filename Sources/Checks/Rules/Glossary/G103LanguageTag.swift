import Terminology
import TextCore

/// G103: a language tag is not one of BCP 47.
public enum G103LanguageTag: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G103", "language-tag", .error, "A language tag is not one of BCP 47",
    explanation: "Country codes and underscores are the usual slips: Ukrainian is uk (ua is the country), French "
      + "of France is fr-FR. A wrong tag silently takes its names out of use.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, ua: Київ}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, uk: Київ}

          """)
    ])
}
