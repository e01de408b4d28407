import Terminology
import TextCore

/// G004: the file asks for an external entity, an expansion or a depth that is refused.
public enum G004ExternalEntity: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G004", "external-entity", .error, "The file asks for an external entity, an expansion or a depth that is refused",
    explanation: "Entities can read other files or blow up to gigabytes, so none is ever expanded. Write the "
      + "value out.",
    examples: [
      RuleInfo.Example(
        bad: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: Kyiv}

          """)
    ])
}
