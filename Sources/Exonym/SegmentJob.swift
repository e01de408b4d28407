import Documents
import Segmentation
import TextCore

/// Reads documents and cuts them into segments.
public struct SegmentJob: Sendable {
  /// What a run is told.
  public struct Options: Sendable {
    /// The language; configured, declared or detected if nil.
    public var language: LanguageTag?
    /// The encoding; recognised if nil.
    public var encoding: String?
    /// Abbreviations beside the built-in ones.
    public var abbreviations: [String] = []
    /// Rules to use instead of the built-in ones.
    public var srx: SRXDocument?
    /// The language code that the rules' language maps are asked for; the language's tag if nil.
    public var srxCode: String?
    /// Whether boilerplate of web pages is kept.
    public var keepsAll = false

    /// The defaults, with a language.
    public init(language: LanguageTag? = nil) { self.language = language }
  }

  /// The options.
  public let options: Options
  /// The configuration, for languages by path.
  public let configuration: Configuration

  /// Makes a job.
  public init(options: Options = Options(), configuration: Configuration = Configuration()) {
    self.options = options
    self.configuration = configuration
  }

  /// Reads a document.
  public func document(_ path: String, format: DocumentFormat? = nil) throws(InputError) -> Document {
    do { return try DocumentReader.read(path, format: format, encoding: options.encoding) } catch {
      throw error.inFile(path)
    }
  }

  /// The language of a document, and whether it is a guess.
  ///
  /// - Throws: `InputError` of kind `language` where nothing tells it.
  public func language(of document: Document) throws(InputError) -> (tag: LanguageTag, isGuessed: Bool) {
    if let known = options.language ?? configuration.language(of: document.path) ?? document.language {
      return (known, false)
    }
    let sample = document.paragraphs.prefix(200).map(\.text).joined(separator: "\n")
    if let found = LanguageDetector.detect(sample) { return (found.language, true) }
    throw InputError(
      .language, "the language cannot be told from the text", path: document.path, expected: "a language",
      help: "name it, for example --lang fr")
  }

  /// The segmenter of a language under the options.
  public func segmenter(_ language: LanguageTag) throws(InputError) -> any ParagraphSegmenter {
    if let srx = options.srx { return SRXSegmenter(srx, code: options.srxCode ?? language.tag) }
    var settings = SegmenterOptions()
    settings.abbreviations = options.abbreviations
    return Segmenter(language: language, options: settings)
  }

  /// Reads and cuts a document.
  public func run(_ path: String) throws(InputError) -> SegmentedDocument {
    let document = try document(path)
    let (language, isGuessed) = try language(of: document)
    let segmenter = try segmenter(language)
    var pieces: [SegmentedDocument.Piece] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      let bytes = Array(paragraph.text.utf8)
      for segment in segmenter.segments(of: bytes) {
        pieces.append(
          .init(
            text: String(decoding: bytes[segment.range], as: UTF8.self), paragraph: index,
            isHeading: paragraph.kind == .heading || paragraph.kind == .title))
      }
    }
    return SegmentedDocument(path: path, language: language, languageIsGuessed: isGuessed, pieces: pieces)
  }

  /// Reads a file with one segment a line; empty lines are segments without text, so that line numbers hold.
  public func presegmented(_ path: String) throws(InputError) -> SegmentedDocument {
    let bytes = try FileAccess.read(path)
    let text: [UInt8]
    do { text = bytes.isEmpty ? [] : try TextDecoding.decode(bytes, declared: options.encoding).text } catch {
      throw error.inFile(path)
    }
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let pieces = lines.map { line in
      let line = line.last == 0x0D ? line.dropLast() : line
      return SegmentedDocument.Piece(text: String(decoding: line, as: UTF8.self), paragraph: 0, isHeading: false)
    }
    if let known = options.language ?? configuration.language(of: path) {
      return SegmentedDocument(path: path, language: known, pieces: pieces)
    }
    guard let found = LanguageDetector.detect(pieces.prefix(400).map(\.text).joined(separator: "\n")) else {
      throw InputError(
        .language, "the language cannot be told from the text", path: path, expected: "a language",
        help: "name it: --src-lang, --tgt-lang")
    }
    return SegmentedDocument(path: path, language: found.language, languageIsGuessed: true, pieces: pieces)
  }
}
