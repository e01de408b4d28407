import TextCore

/// Tells workbooks by their first bytes, and what is none and looks like one.
public enum WorkbookKind {
  /// Whether bytes begin as a workbook does: as a ZIP archive, or as the compound files of old and of locked workbooks.
  public static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: zip) || bytes.starts(with: empty) || bytes.starts(with: compound)
  }

  /// The endings of files that spreadsheet programs write. Not all of them can be read: the error says what to do.
  public static let endings: Set<String> = ["xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "xlt", "ods"]

  private static let zip: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let empty: [UInt8] = [0x50, 0x4B, 5, 6]
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Whether bytes begin as a compound file (MS-CFB) does.
  static func isCompound(_ bytes: [UInt8]) -> Bool { bytes.starts(with: compound) }

  /// Why bytes cannot be a workbook that is read; nil where they are a ZIP archive.
  static func refusal(_ bytes: [UInt8]) -> InputError? {
    if bytes.isEmpty { return InputError(.empty, "the file is empty", expected: "a workbook (.xlsx, .ods)") }
    if bytes.starts(with: zip) || bytes.starts(with: empty) { return nil }
    guard bytes.starts(with: compound) else {
      return InputError(
        .syntax, "this is no workbook, whatever its name says", expected: "a workbook (.xlsx, .ods)",
        help: "a table as text has the ending .csv or .tsv")
    }
    // Names in a compound file's directory are UTF-16; a locked workbook is one stream, whose name tells it (MS-OFFCRYPTO 1.3).
    let name: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
    if holds(bytes, name) {
      return locked
    }
    return InputError(
      .unsupported, "this is a workbook of the format before 2007 (.xls)", expected: "a workbook (.xlsx, .ods)",
      help: "open it in a spreadsheet program and save it as .xlsx")
  }

  /// What is said of a workbook that is encrypted.
  static let locked = InputError(
    .unsupported, "the workbook is locked with a password", expected: "a workbook without one",
    help: "open it in a spreadsheet program, take the password away and save it")

  private static func holds(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return bytes.withUnsafeBufferPointer { text in
      for at in 0...(text.count - wanted.count) where text[at] == first {
        if wanted.indices.allSatisfy({ text[at + $0] == wanted[$0] }) { return true }
      }
      return false
    }
  }
}
