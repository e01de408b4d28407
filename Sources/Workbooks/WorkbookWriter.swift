import TextCore
import XMLStream

/// Writes a workbook of one sheet, row by row: memory does not grow with it.
///
/// All cells are text and formatted as such, so that no program takes `=1+1`, `00123` or `MARCH1` for something else, not
/// when the cell is edited either. A header is bold and stays in sight. The same rows give the same bytes.
public final class WorkbookWriter {
  /// How the sheet looks.
  public struct Layout: Sendable, Hashable {
    /// The name on the tab; what a name cannot have is replaced.
    public var sheet: String
    /// The columns' widths in letters.
    public var widths: [Int]
    /// Whether long texts are broken within their cells.
    public var wraps: Bool

    /// Makes a layout.
    public init(sheet: String, widths: [Int], wraps: Bool = false) {
      self.sheet = sheet
      self.widths = widths
      self.wraps = wraps
    }
  }

  /// UTF-16 units that a cell holds.
  public static let longestText = 32_767

  private let zip: ZipWriter
  private var row = 0
  private var buffer: [UInt8] = []
  /// The letters of each column, and the attributes behind the reference, which say the format.
  private var columns: [[UInt8]] = []
  private let style: [UInt8]

  /// Begins a workbook.
  ///
  /// - Throws: what the sink throws.
  public init(sink: any XMLByteSink, header: [String]?, layout: Layout) throws(InputError) {
    zip = ZipWriter(sink: sink)
    style = Array("\" s=\"\(layout.wraps ? 3 : 2)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8)
    for (name, text) in WorkbookParts.all(sheet: WorkbookWriter.sheetName(layout.sheet)) {
      try zip.add(name, Array(text.utf8))
    }
    try zip.begin("xl/worksheets/sheet1.xml")
    buffer +=
      WorkbookParts.sheetHead(
        widths: layout.widths, style: layout.wraps ? 3 : 2, hasHeader: header != nil
      ).utf8
    if let header { try add(header, Array("\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8)) }
  }

  /// Whether a text fits into a cell. O(text).
  public static func fits(_ text: String) -> Bool {
    text.utf8.count <= longestText || text.utf16.count <= longestText
  }

  /// Writes a row; empty texts give no cell.
  ///
  /// - Throws: `InputError` of kind `limit` for a text that is too long, and for a row or column too many; what the sink throws.
  public func write(_ texts: [String]) throws(InputError) { try add(texts, style) }

  private func add(_ texts: [String], _ style: [UInt8]) throws(InputError) {
    guard row < CellPlace.rowLimit, texts.count <= CellPlace.columnLimit else {
      throw InputError(
        .limit, "a sheet holds \(CellPlace.rowLimit) rows of \(CellPlace.columnLimit) columns, and there are more",
        help: "write several, or a table as text (.csv, .tsv)")
    }
    row += 1
    let number = Array("\(row)".utf8)
    buffer += "<row r=\"".utf8
    buffer += number
    buffer += "\">".utf8
    while columns.count < texts.count { columns.append(Array(CellPlace.columnName(columns.count + 1).utf8)) }
    for (index, text) in texts.enumerated() where !text.isEmpty {
      guard WorkbookWriter.fits(text) else {
        throw InputError(
          .limit, "a cell holds \(WorkbookWriter.longestText) letters, and '\(text.prefix(40))…' has more",
          help: "shorten it, or write a table as text (.csv, .tsv)")
      }
      buffer += "<c r=\"".utf8
      buffer += columns[index]
      buffer += number
      buffer += style
      CellText.append(text, to: &buffer)
      buffer += "</t></is></c>".utf8
    }
    buffer += "</row>".utf8
    if buffer.count >= 1 << 16 {
      try zip.write(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
  }

  /// Ends the workbook, and puts the file in its place.
  ///
  /// - Throws: what the sink throws.
  public func finish() throws(InputError) {
    buffer += "</sheetData></worksheet>".utf8
    try zip.write(buffer)
    buffer.removeAll()
    try zip.finish()
  }

  /// A sheet's name as all programs take it: 31 letters at most, none of `[]:*?/\`, no apostrophe at either end.
  static func sheetName(_ name: String) -> String {
    var units = 0
    var out = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      units += UTF16.width(scalar)
      if units > 31 { break }
      out.append("[]:*?/\\'".unicodeScalars.contains(scalar) || scalar.value < 0x20 ? "-" : scalar)
    }
    return out.isEmpty ? "Sheet1" : String(out)
  }
}

extension CellText {
  /// Appends a text as a cell holds it: escaped for XML, and what XML cannot hold, or what would be read as an escape, as
  /// escapes of the format (22.9.2.19). O(text).
  static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var from = 0
      for at in 0..<bytes.count {
        let new: String
        switch bytes[at] {
        case UInt8(ascii: "&"): new = "&amp;"
        case UInt8(ascii: "<"): new = "&lt;"
        case UInt8(ascii: ">"): new = "&gt;"
        case 0x09, 0x0A, 0x20..<0x5F, 0x60..<0xEF, 0xF0...: continue
        case UInt8(ascii: "_"):
          if escape(bytes, at) == nil { continue }
          new = "_x005F_"
        // U+FFFE and U+FFFF.
        case 0xEF:
          guard at + 2 < bytes.count, bytes[at + 1] == 0xBF, bytes[at + 2] >= 0xBE else { continue }
          new = bytes[at + 2] == 0xBE ? "_xFFFE_" : "_xFFFF_"
        default:
          let hex = String(bytes[at], radix: 16, uppercase: true)
          new = "_x00" + (hex.utf8.count < 2 ? "0" : "") + hex + "_"
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from..<at]))
        out += new.utf8
        from = bytes[at] == 0xEF ? at + 3 : at + 1
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from...]))
    }
  }
}
