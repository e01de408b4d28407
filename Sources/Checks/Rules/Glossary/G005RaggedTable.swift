import Terminology
import TextCore

/// G005: a row has too many or too few cells, or a quotation mark is not closed.
public enum G005RaggedTable: DecodingRule {
  /// The rule's description.
  public static let info = RuleInfo(
    "G005", "ragged-table", .error, "A row has too many or too few cells, or a quotation mark is not closed",
    explanation: "Every cell behind the fault would land in another language's column. Close the quotation mark, "
      + "or bring the row to the header's number of cells.",
    examples: [
      RuleInfo.Example(
        bad: """
          en,fr
          "Kursk,Koursk

          """,
        good: """
          en,fr
          Kursk,Koursk

          """, file: "names.csv")
    ])
}
