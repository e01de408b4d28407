import TextCore

/// One glossary file as read: what it holds and what is wrong with it.
public struct GlossaryFile: Sendable {
  /// The file, as the user named it.
  public var path: String
  /// The glossary, as far as it could be read.
  public var glossary: Glossary
  /// The file's format.
  public var format: GlossaryFormat
  /// The text that was decoded, UTF-8 without byte order mark: what findings' bytes count in. Empty for workbooks, whose
  /// places are rows and columns.
  public var bytes: [UInt8]
  /// How the file is encoded.
  public var encoding: TextEncoding
  /// The sheet that was read of a workbook.
  public var sheet: String?

  /// Reads a file with all its faults.
  ///
  /// - Parameters:
  ///   - path: the file; `-` for standard input.
  ///   - format: nil to tell it by extension and content.
  ///   - options: what the file does not say itself.
  /// - Returns: the file, nil where nothing of it could be understood, and the findings (rules G001-G107 and what
  ///   else decoding sees) in file order.
  public static func read(
    _ path: String, format: GlossaryFormat? = nil, options: ExchangeOptions = ExchangeOptions()
  ) -> (file: GlossaryFile?, diagnostics: [Finding]) {
    do {
      let bytes = try FileAccess.read(path, limit: sizeLimit)
      return read(bytes: bytes, path: path, format: format, options: options)
    } catch {
      return (nil, [finding(error, path: path)])
    }
  }

  /// Reads a file's bytes, with all its faults.
  public static func read(
    bytes: [UInt8], path: String, format: GlossaryFormat? = nil, options: ExchangeOptions = ExchangeOptions()
  ) -> (file: GlossaryFile?, diagnostics: [Finding]) {
    do {
      let format = format ?? GlossaryFormat.detect(path: path, bytes: bytes)
      guard format.isText else { return try read(workbook: bytes, path: path, format, options) }
      let (text, encoding) = format.isXML ? (bytes, .utf8) : try TextDecoding.decode(bytes)
      var result = GlossaryCodec.decode(text, as: format, path: path, options: options)
      if format.isXML, result.glossary == nil, let last = result.diagnostics.indices.last,
        result.diagnostics[last].rule == "G002", TextDecoding.detect(bytes)?.name.hasPrefix("UTF-16") != true,
        TextDecoding.firstInvalidUTF8(bytes) != nil
      {
        // The parser calls it a syntax error; what is wrong is the declared encoding.
        result.diagnostics[last].rule = "G001"
      }
      guard let glossary = result.glossary else { return (nil, result.diagnostics) }
      let file = GlossaryFile(path: path, glossary: glossary, format: format, bytes: text, encoding: encoding)
      return (file, result.diagnostics)
    } catch {
      return (nil, [finding(error, path: path)])
    }
  }

  private static func read(
    workbook bytes: [UInt8], path: String, _ format: GlossaryFormat, _ options: ExchangeOptions
  ) throws(InputError) -> (file: GlossaryFile?, diagnostics: [Finding]) {
    let result = try TableReader.read(workbook: bytes, path: path, options: options)
    let file = result.glossary.map {
      GlossaryFile(path: path, glossary: $0, format: format, bytes: [], encoding: .utf8, sheet: result.sheet)
    }
    return (file, result.diagnostics)
  }

  /// The most bytes of one native or tabular file.
  public static let sizeLimit = 1 << 28

  /// An error of reading as the finding that a check reports.
  static func finding(_ error: InputError, path: String) -> Finding {
    let rule: String
    switch error.kind {
    case .encoding, .binary, .empty, .missing, .directory, .unreadable: rule = "G001"
    case .limit: rule = "G004"
    case .language: rule = "G103"
    default: rule = "G002"
    }
    return Finding(
      rule: rule, severity: .error, message: error.message, path: error.path ?? path,
      span: error.position.map { SourceSpan($0, $0) }, help: error.help ?? error.expected.map { "expected \($0)" })
  }
}
