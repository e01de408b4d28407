import TextCore

/// Reads documents as paragraphs.
public enum DocumentReader {
  /// What may be chosen.
  public struct Options: Sendable, Hashable {
    /// The format; by the file's name if nil.
    public var format: DocumentFormat?
    /// The encoding; recognised if nil.
    public var encoding: String?
    /// How line ends of plain text are meant.
    public var lineBreaks = LineBreaks.auto
    /// Whether boilerplate of web pages is kept.
    public var keepsAll = false
    /// The language that is read of a memory or a bilingual file; of a memory that of its first variant if nil, of a
    /// bilingual file the translation.
    public var language: LanguageTag?

    /// The defaults.
    public init(format: DocumentFormat? = nil, encoding: String? = nil) {
      self.format = format
      self.encoding = encoding
    }
  }

  /// Reads a file, `-` for standard input.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - name: the name that shows the format, where it is not the path's.
  ///   - options: what may be chosen.
  /// - Throws: `InputError` for what cannot be read, decoded or unpacked.
  public static func read(
    _ path: String, name: String? = nil, options: Options = Options()
  ) throws(InputError) -> Document {
    try read(try FileAccess.read(path), path: path, name: name, options: options)
  }

  /// Reads a file's bytes. O(n).
  ///
  /// - Throws: `InputError` for what cannot be decoded or unpacked.
  public static func read(
    _ bytes: [UInt8], path: String, name: String? = nil, options: Options = Options()
  ) throws(InputError) -> Document {
    let format = options.format ?? DocumentFormat(path: name ?? path)
    switch format {
    case .docx: return try OfficeReader.word(bytes, path: path)
    case .odt: return try OfficeReader.openDocument(bytes, path: path)
    case .pdf: return plain(try PDFText.extract(bytes, path: path), path: path, encoding: .utf8, options, format)
    default: break
    }
    let decoded = try EncodingGuess.decode(bytes, format: format, named: options.encoding)
    let (text, encoding) = (decoded.text, decoded.encoding)
    var document: Document
    switch format {
    case .markdown:
      document = Document(text, MarkdownReader.blocks(text), path: path, encoding: encoding, format: format)
    case .html:
      document = Document(
        text, WebPageReader.blocks(text, keepsAll: options.keepsAll), path: path, encoding: encoding, format: format)
    case .subtitles:
      document = Document(text, SubtitleReader.blocks(text), path: path, encoding: encoding, format: format)
    default:
      guard let kind = format.regions else {
        document = plain(text, path: path, encoding: encoding, options, format)
        break
      }
      var wanted = TextRegions.Options()
      wanted.includesSources = true
      let found = TextRegions.find(in: text, type: kind, options: wanted)
      let regions = format == .tmx ? variants(found, options.language) : chosen(found, options.language)
      document = Document(
        text, regions.map { Block(region: $0) }, path: path, encoding: encoding, format: format)
    }
    document.assumptions = decoded.assumptions + document.assumptions
    return document
  }

  /// Decodes a file that is text: by the encoding named, a byte order mark, what the document declares, else by its bytes.
  /// O(n).
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: its name, which shows where such a document declares its encoding.
  ///   - encoding: the encoding; recognised if nil.
  /// - Returns: the text in UTF-8, how the file is encoded, and what was assumed, a sentence each.
  /// - Throws: `InputError` of kind `binary` or `encoding`.
  public static func decode(
    _ bytes: [UInt8], name: String, encoding: String? = nil
  ) throws(InputError) -> (text: [UInt8], encoding: TextEncoding, assumptions: [String]) {
    let made = try EncodingGuess.decode(bytes, format: DocumentFormat(path: name), named: encoding)
    return (made.text, made.encoding, made.assumptions)
  }

  private static func plain(
    _ text: [UInt8], path: String, encoding: TextEncoding, _ options: Options, _ format: DocumentFormat
  ) -> Document {
    let plain = PlainText(text, options.lineBreaks)
    let isQuoted = plain.lines.contains { $0.depth > 0 && !$0.isBlank }
    var document = Self.plain(text, plain.lines, plain.blocks, isQuoted: isQuoted, path, encoding, format)
    if plain.wasDetected { document.assumptions.append(PlainText.assumption) }
    return document
  }

  /// The document of some blocks of lines. Ranges are those of the file unless it holds quoted lines.
  static func plain(
    _ text: [UInt8], _ lines: [PlainLine], _ blocks: [PlainText.Block], isQuoted: Bool, _ path: String,
    _ encoding: TextEncoding, _ format: DocumentFormat
  ) -> Document {
    if isQuoted {
      let blocks = blocks.map { block in
        var pieces: [TextRegion.Piece] = []
        for line in lines[block.lines] {
          if let end = pieces.last?.range.upperBound { pieces.append(.init(end..<end, .lineBreak)) }
          pieces.append(.init(line.range))
        }
        return Block(
          region: TextRegion(pieces: pieces), kind: block.isItem ? .listItem : nil, isWrapped: block.isWrapped)
      }
      return Document(text, blocks, path: path, encoding: encoding, format: format)
    }
    var document = Document(
      path: path, encoding: encoding, format: format, language: nil, text: text, paragraphs: [])
    for block in blocks {
      guard let last = block.lines.last else { continue }
      let range = lines[block.lines.lowerBound].range.lowerBound..<lines[last].range.upperBound
      let kind: Paragraph.Kind? = block.isItem ? .listItem : nil
      if let paragraph = Paragraph(range, of: text, kind: kind, isWrapped: block.isWrapped) {
        document.paragraphs.append(paragraph)
      }
    }
    return document
  }

  /// Of a memory the variants in one language.
  private static func variants(_ regions: [TextRegion], _ language: LanguageTag?) -> [TextRegion] {
    let wanted = language ?? regions.first?.language
    return regions.filter { $0.language?.language == wanted?.language }
  }

  /// Of a bilingual file the side in a language; else the translation, or its source where nothing is translated.
  private static func chosen(_ regions: [TextRegion], _ language: LanguageTag?) -> [TextRegion] {
    let targets = regions.filter { $0.role != .source }
    if let language, !targets.contains(where: { $0.language?.language == language.language }) {
      // A PO file names the language of its translations only.
      let isKnown = targets.contains { $0.language != nil }
      let sources = regions.filter {
        $0.role == .source && ($0.language.map { $0.language == language.language } ?? isKnown)
      }
      if !sources.isEmpty { return sources }
    }
    return targets.isEmpty ? regions : targets
  }
}
