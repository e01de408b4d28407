import TextCore
import XMLStream

/// Makes a memory from another format.
///
/// Files in UTF-8 are read as they are needed: memory does not grow with them.
public struct TMXImporter: Sendable {
  /// Takes a unit when it has been read.
  public typealias Emit = (TMXUnit) throws(InputError) -> Void

  /// The languages; taken from the file where it names them.
  public var source: String, target: String

  /// The encoding of text formats, where it is not recognised rightly; nil: a PO file's own word, else by the bytes.
  public var encoding: String?
  /// Whether all columns of a table that its first row names by language become sides of the units, not only two.
  public var takesAllLanguages = false

  /// The most bytes that a row of CSV may take.
  static let rowLimit = 16 << 20

  /// Sets the languages.
  public init(source: String, target: String) {
    self.source = source
    self.target = target
  }

  /// Reads the pairs of a file, `-` for standard input, and hands out units. O(file).
  ///
  /// - Returns: how many texts of PO and XLIFF were left out: without a translation, or with a doubtful one (fuzzy).
  /// - Throws: `InputError` with the line that cannot be read.
  @discardableResult
  public func read(path: String, as format: TMXTextFormat, emit: Emit) throws(InputError) -> Int {
    do throws(InputError) {
      switch format {
      case .xliff12, .xliff21:
        return try readXLIFF(path == "-" ? XMLReader(bytes: FileAccess.read(path)) : XMLReader(path: path), emit)
      case .xlsx:
        try read(TMXWorkbook(path: path), emit: emit)
        return 0
      default:
        var lines = try LineReader(
          decoding: path, encoding: encoding, declaration: { format == .po ? TMXImporter.charset($0) : nil })
        return try read(&lines, format, emit)
      }
    } catch {
      throw error.inFile(path)
    }
  }

  /// Reads pairs from bytes and hands out units.
  ///
  /// - Returns: how many texts of PO and XLIFF were left out.
  /// - Throws: `InputError` with the line that cannot be read.
  @discardableResult
  public func read(
    _ bytes: [UInt8], as format: TMXTextFormat, path: String? = nil, emit: Emit
  ) throws(InputError) -> Int {
    do throws(InputError) {
      switch format {
      case .xliff12, .xliff21: return try readXLIFF(XMLReader(bytes: bytes), emit)
      case .xlsx:
        try read(TMXWorkbook(bytes: bytes, path: path ?? "-"), emit: emit)
        return 0
      default:
        let declared =
          format == .po && TextDecoding.firstInvalidUTF8(bytes) != nil ? TMXImporter.charset(bytes) : nil
        var lines = LineReader(bytes: try TextDecoding.decode(bytes, declared: encoding ?? declared).text)
        return try read(&lines, format, emit)
      }
    } catch {
      throw path.map { error.inFile($0) } ?? error
    }
  }

  /// Reads a Moses pair of files, line by line. O(files).
  ///
  /// - Throws: `InputError` of kind `schema` where they have different numbers of lines.
  public func readMoses(source first: String, target second: String, emit: Emit) throws(InputError) {
    var a = try LineReader(decoding: first, encoding: encoding)
    var b = try LineReader(decoding: second, encoding: encoding)
    while true {
      let (one, other) = (try a.next(), try b.next())
      guard let one, let other else {
        if one == nil, other == nil { return }
        let short = one == nil ? (first, a.line, second) : (second, b.line, first)
        throw InputError(
          .schema, "the file ends after line \(short.1), but \(short.2) goes on", path: short.0,
          at: SourcePosition(line: short.1 + 1, column: 1, byte: 0), expected: "as many lines in both files")
      }
      try emit(
        TMXPair(source: String(decoding: one, as: UTF8.self), target: String(decoding: other, as: UTF8.self))
          .unit(source, target))
    }
  }

  private func read(_ lines: inout LineReader, _ format: TMXTextFormat, _ emit: Emit) throws(InputError) -> Int {
    switch format {
    case .tsv: try readTSV(&lines, emit)
    case .csv: try readCSV(&lines, emit)
    case .jsonl: try readJSONL(&lines, emit)
    case .po: return try readPO(&lines, emit)
    // Read as XML.
    case .xliff12, .xliff21, .xlsx: break
    }
    return 0
  }

  private func readXLIFF(_ xml: XMLReader, _ emit: Emit) throws(InputError) -> Int {
    var reader = TMXXLIFFReader(source: source, target: target)
    try reader.read(xml, emit)
    return reader.untranslated
  }

  private func readTSV(_ lines: inout LineReader, _ emit: Emit) throws(InputError) {
    var columns: TMXColumns?
    while let line = try lines.next() {
      if line.isEmpty { continue }
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard cells.count >= 2 else {
        throw bad("there is no tabulator in the line", lines.line, "source, tabulator, target")
      }
      let texts = cells.map(unescaped)
      if columns == nil, !begin(&columns, with: texts, .tsv) { continue }
      if let columns { try emit(columns.unit(texts)) }
    }
  }

  /// Finds which columns a table has.
  ///
  /// - Returns: whether the row is one of texts; false for the head.
  func begin(_ columns: inout TMXColumns?, with first: [String], _ format: TMXTextFormat) -> Bool {
    // `convert` gives CSV and sheets a head, and TSV none.
    let named = TMXColumns(
      head: first, source: source, target: target, isSure: format != .tsv, takesAll: takesAllLanguages)
    if let named {
      columns = named
      return false
    }
    columns = TMXColumns(source: source, target: target)
    return true
  }

  func unescaped(_ cell: ArraySlice<UInt8>) -> String {
    guard cell.contains(0x5C) else { return String(decoding: cell, as: UTF8.self) }
    var out: [UInt8] = []
    var pending = false
    for byte in cell {
      if pending {
        switch byte {
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case 0x5C, 0x22: out.append(byte)
        default: out += [0x5C, byte]
        }
        pending = false
      } else if byte == 0x5C {
        pending = true
      } else {
        out.append(byte)
      }
    }
    if pending { out.append(0x5C) }
    return String(decoding: out, as: UTF8.self)
  }

  private func readCSV(_ lines: inout LineReader, _ emit: Emit) throws(InputError) {
    // Spreadsheets of many countries write semicolons: the first lines tell.
    var ahead: [[UInt8]] = []
    while ahead.count < 20, let line = try lines.next() { ahead.append(line) }
    let delimiter = DelimitedText.sniff(Array(ahead.joined(separator: [0x0A])))
    var waiting = ahead[...]
    var number = 0
    func next() throws(InputError) -> [UInt8]? {
      number += 1
      if let line = waiting.popFirst() { return line }
      return try lines.next()
    }
    var columns: TMXColumns?
    while var row = try next() {
      let start = number
      // A quoted cell may go on in the next line.
      var quote = OpenQuote(delimiter: delimiter)
      while quote.isOpen(behind: row) {
        guard let more = try next(), row.count < TMXImporter.rowLimit else {
          throw bad("a quotation mark is not closed", start, "'\"'")
        }
        row.append(0x0A)
        row += more
      }
      var text = DelimitedText(row, delimiter: delimiter)
      guard let cells = text.next(), !cells.isEmpty else { continue }
      guard cells.count >= 2 else { throw bad("a row has one cell", start, "source and target") }
      let texts = cells.map(\.text)
      if columns == nil, !begin(&columns, with: texts, .csv) { continue }
      if let columns { try emit(columns.unit(texts)) }
    }
  }

  private func readJSONL(_ lines: inout LineReader, _ emit: Emit) throws(InputError) {
    while let line = try lines.next() {
      if line.isEmpty { continue }
      let value: JSONValue
      do throws(InputError) {
        value = try JSONValue.parse(line)
      } catch {
        throw InputError(
          error.kind, error.message,
          at: SourcePosition(line: lines.line, column: error.position?.column ?? 1, byte: error.position?.byte ?? 0),
          expected: error.expected)
      }
      guard let a = value["source"]?.string, let b = value["target"]?.string else {
        throw bad("the line is no object with source and target", lines.line, "{\"source\":\"…\",\"target\":\"…\"}")
      }
      try emit(
        TMXPair(id: word(value["id"]), source: a, target: b, context: word(value["context"]))
          .unit(value["sourceLanguage"]?.string ?? source, value["targetLanguage"]?.string ?? target))
    }
  }

  /// A string, or a number as it is written.
  private func word(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text): text
    case .integer, .number: value?.compact
    default: nil
    }
  }

  func bad(_ message: String, _ line: Int, _ expected: String) -> InputError {
    InputError(.syntax, message, at: SourcePosition(line: line, column: 1, byte: 0), expected: expected)
  }
}
