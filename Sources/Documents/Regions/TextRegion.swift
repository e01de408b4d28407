import TextCore

/// One logical text of a document: what a reader reads as a whole, made of pieces of the file's bytes.
///
/// Matching sees the pieces decoded and joined; rewriting touches the bytes of what changes and no others.
public struct TextRegion: Sendable, Hashable {
  /// How a piece's bytes stand for text.
  public enum Encoding: Sendable, Hashable {
    /// As they are.
    case verbatim
    /// XML and HTML character references, in content.
    case markup
    /// The same in an attribute value between these quotes.
    case attribute(quote: UInt8)
    /// JSON string escapes (RFC 8259, section 7).
    case json
    /// YAML double-quoted escapes (YAML 1.2.2, section 5.7).
    case yamlDouble
    /// Quotes of this kind doubled: YAML single-quoted, CSV.
    case doubled(quote: UInt8)
    /// As they are, but never with this sign: TOML's literal strings.
    case literal(quote: UInt8)
    /// C escapes of a PO file's strings.
    case po
    /// C escapes of Apple's `.strings` files, with `\U` and four digits.
    case strings
    /// No bytes: a line break between two pieces (`<br>`).
    case lineBreak
    /// No bytes: a character that the format writes as an element (`<w:tab/>`, `<text:s/>`).
    case inserted(Unicode.Scalar)
  }

  /// A run of the file's bytes.
  public struct Piece: Sendable, Hashable {
    /// The bytes, 0-based.
    public var range: Range<Int>
    /// How they stand for text.
    public var encoding: Encoding

    /// Makes a piece.
    public init(_ range: Range<Int>, _ encoding: Encoding = .verbatim) {
      self.range = range
      self.encoding = encoding
    }
  }

  /// Which side of a bilingual document the text belongs to.
  public enum Role: String, Sendable, Hashable, Codable {
    case text, source, target
  }

  /// An inline code: markup within the text (XLIFF, TMX).
  public struct Code: Sendable, Hashable {
    /// What it does: opens something, closes something, or stands for itself.
    public enum Kind: String, Sendable, Hashable { case start, end, isolated }

    /// The kind.
    public var kind: Kind
    /// Its bytes in the file, with the content of codes that have any.
    public var range: Range<Int>
    /// How many pieces stand before it.
    public var piece: Int

    /// Makes a code.
    public init(kind: Kind, range: Range<Int>, piece: Int) {
      self.kind = kind
      self.range = range
      self.piece = piece
    }
  }

  /// The pieces in the file's order.
  public var pieces: [Piece]
  /// The inline codes in the file's order.
  public var codes: [Code] = []
  /// The language that the document itself names for the text.
  public var language: LanguageTag?
  /// Its side.
  public var role: Role
  /// Whether it stands inside an inline code of the text before it (`sub`): a footnote, a tool tip.
  public var isSubflow = false
  /// Whether the document says that it is not to be translated (`translate="no"` of XLIFF), and so not to be changed.
  public var isFixed = false
  /// Indices of pieces that are not to be changed, in a text that may be (`mrk` with `translate="no"`).
  public var fixedPieces: Set<Int> = []
  /// Whether markup may be ignored inside a word: word processors split runs anywhere, people's markup is meant.
  public var joinsInsideWords: Bool

  /// Makes a region.
  public init(pieces: [Piece], language: LanguageTag? = nil, role: Role = .text, joinsInsideWords: Bool = false) {
    self.pieces = pieces
    self.language = language
    self.role = role
    self.joinsInsideWords = joinsInsideWords
  }
}

/// File types whose text can be found byte for byte.
public enum RegionFormat: String, Sendable, Hashable, Codable, CaseIterable {
  case plain, markdown, html, xml, tmx, xliff, po, json, yaml, csv, tsv, subtitles
  /// Apple's `.strings` files.
  case strings
  /// Apple's string catalogues, `.xcstrings`.
  case stringCatalogue
  /// A part of a DOCX file: `word/document.xml` and its like.
  case wordprocessingML

  /// The format by a file name's ending; nil where it says nothing.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "txt", "text": self = .plain
    case "md", "markdown", "mdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "xml", "tbx", "resx", "svg": self = .xml
    case "tmx": self = .tmx
    case "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "txlf": self = .xliff
    case "po", "pot": self = .po
    case "json": self = .json
    case "strings": self = .strings
    case "xcstrings": self = .stringCatalogue
    case "yaml", "yml": self = .yaml
    case "csv": self = .csv
    case "tsv": self = .tsv
    case "srt", "vtt": self = .subtitles
    default: return nil
    }
  }
}

extension RegionFormat {
  /// The format of XML or of a web page by its beginning, where a file's name says nothing; nil for all else.
  public init?(sniffing bytes: [UInt8]) {
    let head = bytes.prefix(4096).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") {
      self = .html
      return
    }
    guard text.hasPrefix("<?xml") else { return nil }
    var scanner = MarkupScanner(bytes: Array(head), at: 0, isHTML: false)
    var root = ""
    while root.isEmpty, let token = scanner.next() {
      if case .open = token.kind { root = token.name }
    }
    switch root.split(separator: ":").last {
    case "xliff": self = .xliff
    case "tmx": self = .tmx
    case "html": self = .html
    default: self = .xml
    }
  }
}

/// Finds the text of files.
public enum TextRegions {
  /// What may be chosen.
  public struct Options: Sendable, Hashable {
    /// Attributes of HTML that are text to be looked at, e.g.
    ///
    /// `title`, `alt`.
    public var attributes: Set<String>
    /// The columns of a CSV file, 0-based; nil for all.
    public var columns: Set<Int>?
    /// Whether the first record of a CSV file names the columns.
    public var hasHeader: Bool
    /// Whether the sources (`msgid`) of a PO file are regions too; they are keys, and never to be changed.
    public var includesSources = false

    /// Makes options.
    public init(attributes: Set<String> = [], columns: Set<Int>? = nil, hasHeader: Bool = true) {
      self.attributes = attributes
      self.columns = columns
      self.hasHeader = hasHeader
    }
  }

  /// The regions of a file in order.
  ///
  /// O(n). Bad markup is not an error: what cannot be read is no region.
  ///
  /// - Parameters:
  ///   - bytes: the file, UTF-8.
  ///   - type: its format.
  ///   - options: what may be chosen.
  public static func find(in bytes: [UInt8], type: RegionFormat, options: Options = Options()) -> [TextRegion] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    switch type {
    case .plain: return [TextRegion(pieces: [.init(start..<bytes.count)])]
    case .markdown: return MarkdownRegions.find(bytes, from: start)
    case .html, .xml, .tmx, .xliff, .wordprocessingML:
      var finder = MarkupRegions(format: type, attributes: options.attributes)
      finder.read(bytes, from: start)
      return finder.regions
    case .po: return POFileRegions.find(bytes, from: start, includesSources: options.includesSources)
    case .json: return JSONRegions.find(bytes, from: start)
    case .yaml: return YAMLRegions.find(bytes, from: start)
    case .csv, .tsv: return CSVRegions.find(bytes, from: start, isTabs: type == .tsv, options: options)
    case .subtitles: return SubtitleRegions.find(bytes, from: start)
    case .strings: return AppleStrings.find(bytes, from: start)
    case .stringCatalogue: return StringCatalogue.find(bytes, from: start)
    }
  }

  /// What is wrong with a file of strings that its program could not read either; nil where nothing is, and for formats
  /// whose readers go on past faults.
  ///
  /// O(n).
  public static func fault(in bytes: [UInt8], type: RegionFormat) -> InputError? {
    switch type {
    case .strings: return AppleStrings.fault(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    case .stringCatalogue:
      do { _ = try JSONValue.parse(bytes) } catch { return error }
      return nil
    default: return nil
    }
  }
}
