import Terminology
import TextCore

/// G006: the header of a table is missing, empty or ambiguous.
public enum G006TableHeader: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G006", "table-header", .error, "The header of a table is missing, empty or ambiguous",
    explanation: "Whether a first line is a header or data is never guessed. Name each column by a language tag, "
      + "or pass the columns on the command line. A column of the spreadsheet's own (Status) is a warning: it is left out.",
    examples: [
      RuleInfo.Example(
        bad: """
          en,,fr
          Kursk,x,Koursk

          """,
        good: """
          en,note,fr
          Kursk,x,Koursk

          """, file: "names.csv")
    ])
}
