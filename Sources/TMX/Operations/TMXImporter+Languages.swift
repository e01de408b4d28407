import TextCore
import XMLStream

extension TMXImporter {
  /// The languages that a file of another format says it is in; nil what it leaves open, and for standard input and pipes,
  /// which can be read once only. Reads no further than it must.
  ///
  /// XLIFF names both; PO the target's (`Language`) and, where `convert` wrote it, the source's (`X-Source-Language`); CSV
  /// and workbooks both in a header line of two tags; JSONL both with its first pair.
  ///
  /// - Throws: `InputError` where the file cannot be read so far.
  public static func languages(
    of path: String, as format: TMXTextFormat
  ) throws(InputError) -> (source: String?, target: String?) {
    guard path != "-", !FileAccess.isPipe(path) else { return (nil, nil) }
    do throws(InputError) {
      switch format {
      case .xliff12, .xliff21: return try ofXLIFF(XMLReader(path: path))
      case .po: return try ofPO(path)
      case .csv:
        var lines = try LineReader(decoding: path)
        let head = try lines.next() ?? []
        let cells = head.split(whereSeparator: { $0 == 0x2C || $0 == 0x3B || $0 == 0x09 }).map {
          String(decoding: $0, as: UTF8.self).filter { $0 != "\"" }
        }
        guard cells.count >= 2, let source = TMXColumns.language(cells[0]), let target = TMXColumns.language(cells[1])
        else { return (nil, nil) }
        return (source, target)
      case .jsonl:
        var lines = try LineReader(decoding: path)
        guard let line = try lines.next(), let first = try? JSONValue.parse(line) else { return (nil, nil) }
        return (tag(first["sourceLanguage"]?.string), tag(first["targetLanguage"]?.string))
      case .xlsx: return try TMXWorkbook(path: path).languages
      case .tsv: return (nil, nil)
      }
    } catch {
      throw error.inFile(path)
    }
  }

  /// Whether a file is in UTF-8 or has a mark, or its header names its encoding (PO): nothing has to be guessed then. Reads it
  /// in pieces. O(file).
  ///
  /// - Throws: `InputError` where the file cannot be read.
  public static func namesEncoding(_ path: String, as format: TMXTextFormat?) throws(InputError) -> Bool {
    if format == .xlsx { return true }
    // A pipe is read once only.
    guard RandomAccessFile(path) != nil, try !LineReader.isUTF8(path) else { return true }
    let bytes = try FileAccess.read(path)
    if TextDecoding.detect(Array(bytes.prefix(4)))?.hasByteOrderMark == true { return true }
    return format == .po && charset(bytes) != nil
  }

  private static func tag(_ text: String?) -> String? { text.flatMap { try? LanguageTag($0) }?.tag }

  private static func ofXLIFF(_ xml: XMLReader) throws(InputError) -> (source: String?, target: String?) {
    var found: (source: String?, target: String?) = (nil, nil)
    while let event = try xml.next() {
      guard case .startElement(let start) = event else { continue }
      found.source = found.source ?? tag(start["srcLang"] ?? start["source-language"])
      found.target = found.target ?? tag(start["trgLang"] ?? start["target-language"])
      // What languages there are stands before the first unit.
      if start.localName == "unit" || start.localName == "trans-unit" { break }
      if found.source != nil, found.target != nil { break }
    }
    return found
  }

  private static func ofPO(_ path: String) throws(InputError) -> (source: String?, target: String?) {
    var lines = try LineReader(decoding: path, declaration: charset)
    var found: (source: String?, target: String?) = (nil, nil)
    var messages = 0
    while let line = try lines.next(), messages < 2 {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("msgid") { messages += 1 }
      func value(_ key: String) -> String? {
        guard text.hasPrefix("\"" + key) else { return nil }
        // PO writes pt_BR where BCP 47 has pt-BR.
        let rest = text.dropFirst(key.utf8.count + 1).prefix { $0 != "\\" && $0 != "\"" }
        return tag(String(rest.filter { $0 != " " }).replacing("_", with: "-"))
      }
      found.source = found.source ?? value("X-Source-Language:")
      found.target = found.target ?? value("Language:")
    }
    return found
  }
}
