import Terminology
import TextCore

/// G001: the file cannot be read as text in its declared encoding.
public enum G001FileEncoding: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G001", "encoding", .error, "The file cannot be read as text in its declared encoding",
    explanation: "Letters of names would be lost or wrong. Save the file as UTF-8; a byte order mark, UTF-16 and "
      + "Windows-1252 are read too, but bytes that belong to no declared encoding are not guessed.",
    examples: [
      RuleInfo.Example(
        bad: """
          \0exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: Kyiv}

          """,
        good: """
          exonym: 1
          concepts:
            - {id: kyiv, kind: place, fr: Kyiv}

          """)
    ])
}
