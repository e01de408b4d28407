import TextCore

/// What a person may say about a file that does not say it itself.
public struct ExchangeOptions: Sendable, Hashable {
  /// The language of the file's source column; written first where an order is asked for.
  public var sourceLanguage: LanguageTag?
  /// The language of the file's target column.
  public var targetLanguage: LanguageTag?
  /// A table's columns, for tables without a header: language tags or the names of `TableColumn`.
  public var columns: [String]?
  /// The vendor's preset; nil for the generic table, or to tell by the header.
  public var preset: TablePreset?
  /// The sheet of a workbook; nil for the first visible one with a header.
  public var sheet: String?
  /// A table's delimiter; nil to find it out.
  public var delimiter: UInt8?

  /// Makes options that say nothing.
  public init() {}
}
