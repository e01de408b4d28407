import TextCore
import Workbooks

extension TableReader {
  /// What reading a workbook gives.
  typealias SheetResult = (glossary: Glossary?, diagnostics: [Finding], sheet: String?)

  /// As much as a table as text may be: the rows are held in memory.
  private static let limits = WorkbookLimits(
    sharedText: GlossaryFile.sizeLimit, text: GlossaryFile.sizeLimit, cells: 1 << 23)

  /// The most cells of a sheet, empty ones before others counted.
  private static let gridLimit = 1 << 26

  /// Reads the sheet of a workbook that `options` name, else the first visible one with a header, above which a title may stand.
  ///
  /// - Throws: `InputError` where the workbook or the sheet cannot be read.
  static func read(
    workbook bytes: [UInt8], path: String, options: ExchangeOptions = ExchangeOptions()
  ) throws(InputError) -> SheetResult {
    let workbook = try WorkbookReader(bytes: bytes, path: path, limits: limits)
    let (sheet, others) = try choose(workbook, options)
    let source = try workbook.rows(of: sheet)
    var rows: [SheetRow] = []
    var grid = 0
    while let row = try source.next() {
      grid += row.cells.last?.column ?? 0
      guard grid <= gridLimit else {
        throw InputError(
          .limit, "the sheet '\(sheet.name)' has more than \(gridLimit) cells", path: path, help: "part it")
      }
      rows.append(row)
    }
    try fillDown(source.mergedBlocks, in: &rows, path: path)
    if options.columns == nil, let header = headerIndex(rows) { rows.removeFirst(header) }
    var reader = TableReader(path: path, options: options, places: .sheet, glossary: Glossary(paths: [path]))
    let glossary = reader.table(sheet: &rows)
    var findings = reader.findings.inFileOrder.map { $0.naming(sheet: sheet.name) }
    if !others.isEmpty {
      findings.append(
        Finding(
          rule: "G006", severity: .warning,
          message: "of this workbook the sheet '\(sheet.name)' is read, not "
            + others.map { "'\($0)'" }.joined(separator: ", "), path: path,
          help: "'exonym glossary convert --sheet NAME' reads another one"))
    }
    return (glossary, findings, sheet.name)
  }

  /// The sheet to read, and those that have a header too.
  private static func choose(
    _ workbook: WorkbookReader, _ options: ExchangeOptions
  ) throws(InputError) -> (sheet: WorkbookReader.Sheet, others: [String]) {
    if let name = options.sheet { return (try workbook.sheet(named: name), []) }
    var first: WorkbookReader.Sheet?
    var headed: [WorkbookReader.Sheet] = []
    for sheet in workbook.sheets {
      let source = try workbook.rows(of: sheet)
      var rows: [SheetRow] = []
      while rows.count <= mostTitles, let row = try source.next() { rows.append(row) }
      guard !rows.isEmpty else { continue }
      if !sheet.isHidden, first == nil { first = sheet }
      if options.columns == nil, headerIndex(rows) != nil { headed.append(sheet) }
    }
    let chosen = headed.first { !$0.isHidden } ?? first ?? headed.first ?? workbook.sheets.first
    guard let chosen else { throw InputError(.schema, "the workbook has no sheet with cells", path: workbook.path) }
    return (chosen, headed.filter { $0 != chosen }.map(\.name))
  }

  /// Rows above a header that a title, a date and the like may take.
  private static let mostTitles = 5

  /// The index of the header: the first row that names a language, with no more than one cell filled in each row above.
  private static func headerIndex(_ rows: [SheetRow]) -> Int? {
    for (index, row) in rows.prefix(mostTitles + 1).enumerated() {
      let filled = row.texts.count { !$0.isEmpty }
      if isHeader(row.texts), index == 0 || filled > 1 { return index }
      if filled > 1 { return nil }
    }
    return nil
  }

  /// Whether the titles of a row name a language.
  private static func isHeader(_ titles: [String]) -> Bool {
    titles.contains { title in
      do { return try TableColumn.of(title)?.isTerm == true } catch { return true }
    }
  }

  /// A cell that spans several rows belongs to each of them that holds anything: an id beside three rows of terms. Over
  /// several columns it belongs to the first.
  private static func fillDown(
    _ blocks: [CellBlock], in rows: inout [SheetRow], path: String
  ) throws(InputError) {
    var filled = 0
    for block in blocks where block.last.row > block.first.row {
      var index = rows.partition { $0.number >= block.first.row }
      guard index < rows.count, rows[index].number == block.first.row,
        let cell = rows[index].cells.first(where: { $0.column == block.first.column })
      else { continue }
      index += 1
      while index < rows.count, rows[index].number <= block.last.row {
        let at = rows[index].cells.firstIndex { $0.column >= cell.column } ?? rows[index].cells.count
        if at == rows[index].cells.count || rows[index].cells[at].column != cell.column {
          rows[index].cells.insert(cell, at: at)
        }
        index += 1
        filled += 1
        // Blocks cannot overlap; those of a hostile file may.
        guard filled <= limits.cells else {
          throw InputError(.limit, "the sheet's merged cells stand for more than \(limits.cells)", path: path)
        }
      }
    }
  }

  /// Reads the rows. Cells without a value are left out; they are reported where their column is read.
  private mutating func table(sheet rows: inout [SheetRow]) -> Glossary? {
    var odd: [(at: Int, cell: SheetCell)] = []
    for index in rows.indices where rows[index].cells.contains(where: { $0.kind != .text && $0.kind != .value }) {
      for cell in rows[index].cells where cell.kind == .date || cell.kind == .fault {
        odd.append((SourcePosition(CellPlace(row: rows[index].number, column: cell.column)).byte, cell))
      }
      rows[index].cells.removeAll { $0.kind == .fault }
    }
    rows.removeAll { $0.cells.isEmpty }
    let glossary = table(.sheet(rows))
    for (at, cell) in odd {
      let column = columns.indices.contains(cell.column - 1) ? columns[cell.column - 1] : .ignored
      if let fault = cell.fault, column != .ignored {
        report("G002", fault.message, at..<at + 1, help: fault.help)
      } else if cell.kind == .date, column.isTerm {
        report(
          "G002", "the name is a date, \(cell.text)", at..<at + 1,
          help: "a program may have made it of a text: format the cell as text and write the name again",
          severity: .warning)
      }
    }
    return glossary
  }
}

extension [SheetRow] {
  /// The index of the first row that fulfils a condition which all later ones fulfil, too. O(log n).
  fileprivate func partition(_ isBehind: (SheetRow) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Finding {
  /// The finding with the cell's name in its help, as spreadsheet programs show it: lines and columns are rows and columns.
  public func naming(sheet: String) -> Finding {
    guard let start = span?.start, start.line > 0, start.column > 0 else { return self }
    let isPlain = sheet.unicodeScalars.allSatisfy(UnicodeFacts.isWord)
    let name = isPlain ? sheet : "'" + sheet.replacing("'", with: "''") + "'"
    let cell = "cell \(name)!\(CellPlace(row: start.line, column: start.column).name)"
    if help?.hasSuffix(cell) == true { return self }
    var finding = self
    finding.help = help.map { $0 + "; " + cell } ?? cell
    return finding
  }
}
