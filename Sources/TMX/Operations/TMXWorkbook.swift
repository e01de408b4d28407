import TextCore
import Workbooks
import XMLStream

/// A workbook whose sheet is a table of texts and their translations, opened once: which sheet is read, its languages, its rows.
public final class TMXWorkbook {
  /// The sheet that is read.
  public let sheet: String
  /// Further sheets whose first row names two languages.
  public let others: [String]
  /// The languages that the first row names; nil where it names none.
  public let languages: (source: String?, target: String?)

  private let workbook: WorkbookReader
  private let chosen: WorkbookReader.Sheet

  /// Opens a workbook, `-` for standard input.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - sheet: the sheet's name; nil for the first visible one whose first row names two languages, else the first visible
  ///     one that holds anything.
  /// - Throws: `InputError` where the workbook or the sheet cannot be read.
  public convenience init(path: String, sheet: String? = nil) throws(InputError) {
    try self.init(WorkbookReader(path: path), sheet: sheet)
  }

  /// Opens a workbook in memory.
  ///
  /// - Throws: as above.
  public convenience init(bytes: [UInt8], path: String, sheet: String? = nil) throws(InputError) {
    try self.init(WorkbookReader(bytes: bytes, path: path), sheet: sheet)
  }

  private init(_ workbook: WorkbookReader, sheet: String?) throws(InputError) {
    self.workbook = workbook
    var headed: [(sheet: WorkbookReader.Sheet, languages: (String?, String?))] = []
    var first: WorkbookReader.Sheet?
    var candidates = workbook.sheets
    if let sheet { candidates = [try workbook.sheet(named: sheet)] }
    for candidate in candidates {
      guard let row = try workbook.rows(of: candidate).next() else { continue }
      if first == nil, sheet != nil || !candidate.isHidden { first = candidate }
      if let named = TMXWorkbook.languages(row.texts) { headed.append((candidate, named)) }
    }
    let best = headed.first { sheet != nil || !$0.sheet.isHidden }
    guard let chosen = best?.sheet ?? first ?? headed.first?.sheet else {
      throw InputError(.empty, "the workbook has no sheet with texts", path: workbook.path)
    }
    self.chosen = chosen
    self.sheet = chosen.name
    languages = headed.first { $0.sheet == chosen }?.languages ?? (nil, nil)
    others = headed.map(\.sheet).filter { $0 != chosen }.map(\.name)
  }

  /// The first two languages that a row names; nil where it names fewer and is not headed `source`, `target`.
  private static func languages(_ titles: [String]) -> (String?, String?)? {
    if titles.prefix(2).map({ $0.lowercased() }) == ["source", "target"] { return (nil, nil) }
    let named = titles.compactMap(TMXColumns.language)
    return named.count >= 2 ? (named[0], named[1]) : nil
  }

  /// Hands out the rows, each with its place.
  ///
  /// - Throws: what reading and `body` throw.
  func each(_ body: (SheetRow) throws(InputError) -> Void) throws(InputError) {
    let rows = try workbook.rows(of: chosen)
    while let row = try rows.next() { try body(row) }
  }

  /// An error at a cell, with its name as spreadsheet programs show it.
  func error(_ fault: (message: String, help: String), _ place: CellPlace) -> InputError {
    InputError(
      .schema, fault.message, path: workbook.path, at: SourcePosition(place),
      help: "\(fault.help); cell \(place.name) of the sheet '\(sheet)'")
  }
}

extension TMXImporter {
  /// Reads the pairs of a workbook's sheet, row by row. What cells hold beside text is read as it is shown; blocks of merged
  /// cells count in their first row. Memory grows with the texts that cells share alone.
  ///
  /// - Throws: `InputError` with the row and column (as line and column) that cannot be read.
  public func read(_ workbook: TMXWorkbook, emit: Emit) throws(InputError) {
    var columns: TMXColumns?
    try workbook.each { row throws(InputError) in
      let texts = row.texts
      if columns == nil, !begin(&columns, with: texts, .xlsx) { return }
      guard let columns else { return }
      for cell in row.cells {
        if let fault = cell.fault, columns.isSide(cell.column - 1) {
          throw workbook.error(fault, CellPlace(row: row.number, column: cell.column))
        }
      }
      try emit(columns.unit(texts))
    }
  }
}

extension TMXExporter {
  /// Writes a workbook of one sheet: a row for each pair, below a header of the two languages. Row by row, in memory that
  /// does not grow. Pairs with a text that no cell holds are counted as unfit.
  func exportWorkbook(_ reader: TMXReader, to sink: any XMLByteSink) throws(InputError) -> Report {
    var report = Report()
    var writer: WorkbookWriter?
    func opened(_ source: String, _ target: String) throws(InputError) -> WorkbookWriter {
      if let writer { return writer }
      let made = try WorkbookWriter(
        sink: sink, header: [source, target],
        layout: WorkbookWriter.Layout(sheet: "\(source) - \(target)", widths: [60, 60], wraps: true))
      writer = made
      return made
    }
    try each(reader, &report) { (pair, found, report) throws(InputError) in
      let writer = try opened(found.0, found.1)
      guard WorkbookWriter.fits(pair.source), WorkbookWriter.fits(pair.target) else {
        report.unfit += 1
        return
      }
      try writer.write([pair.source, pair.target])
      report.pairs += 1
    }
    try opened(source ?? "und", target ?? "und").finish()
    return report
  }
}
