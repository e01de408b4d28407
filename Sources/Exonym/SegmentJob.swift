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
    /// Whether sentences inside a quotation are segments of their own.
    public var splitsInsideQuotes = true
    /// Rules to use instead of the built-in ones.
    public var srx: SRXRules?
    /// The language code that the rules' language maps are asked for; the language's tag if nil.
    public var srxCode: String?
    /// Whether boilerplate of web pages is kept.
    public var keepsAll = false
    /// Whether segments say why none ends at the final marks inside them.
    public var explains = false
    /// How line ends of plain text are meant.
    public var lineBreaks = LineBreaks.auto
    /// The name that shows standard input's format.
    public var standardInputName: String?

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
  ///
  /// - Throws: `InputError` for what cannot be read, decoded or unpacked.
  public func document(_ path: String, format: DocumentFormat? = nil) throws(InputError) -> Document {
    do throws(InputError) { return try DocumentReader.read(path, name: name(path), options: reading(format)) } catch {
      throw error.inFile(path)
    }
  }

  /// What is read: a document, or a text that is too large for one.
  public enum Input: Sendable {
    /// Held as a whole.
    case document(Document)
    /// Read in parts, with the result of the text as a whole.
    case text(LargeText)
  }

  /// Opens a document. A large plain text is read in parts; of standard input that is a pipe it is kept in a file without
  /// a name.
  ///
  /// - Parameters:
  ///   - path: the file, `-` for standard input.
  ///   - next: the next bytes of standard input, none at its end.
  /// - Throws: `InputError` for what cannot be read, decoded or unpacked, and what `next` throws.
  public func open(_ path: String, next: () throws(InputError) -> [UInt8]) throws(InputError) -> Input {
    do throws(InputError) {
      if let file = RandomAccessFile(path) {
        if let text = try LargeText(file, path: path, name: name(path), options: reading(nil)) { return .text(text) }
        return .document(try document(path))
      }
      guard path == "-" else { return .document(try document(path)) }
      var bytes: [UInt8] = []
      var isDone = false
      while !isDone, bytes.count < LargeText.Sizes().least {
        let more = try next()
        bytes += more
        isDone = more.isEmpty
      }
      if !isDone {
        let file = try RandomAccessFile(spooling: bytes, then: next)
        if let text = try LargeText(file, path: path, name: name(path), options: reading(nil)) { return .text(text) }
        bytes = try file.read()
      }
      return .document(try DocumentReader.read(bytes, path: path, name: name(path), options: reading(nil)))
    } catch { throw error.inFile(path) }
  }

  private func name(_ path: String) -> String? { path == "-" ? options.standardInputName : nil }

  private func reading(_ format: DocumentFormat?) -> DocumentReader.Options {
    var reading = DocumentReader.Options(format: format, encoding: options.encoding)
    reading.lineBreaks = options.lineBreaks
    reading.keepsAll = options.keepsAll
    reading.language = options.language
    return reading
  }

  /// The language of a document, and whether it is a guess.
  ///
  /// - Throws: `InputError` of kind `language` where nothing tells it.
  public func language(of document: Document) throws(InputError) -> (tag: LanguageTag, isGuessed: Bool) {
    if let known = options.language ?? configuration.language(of: document.path) { return (known, false) }
    let sample = sample(of: document, limit: 1 << 16)
    let found = LanguageDetector.detect(String(decoding: sample, as: UTF8.self))
    if let declared = document.language {
      // Templates of web pages and word processors declare what their makers left there.
      let isTemplate = [.html, .docx, .odt].contains(document.format) && sample.count >= 400
      guard isTemplate, let found, found.confidence > 0.99, found.language.language != declared.language else {
        return (declared, false)
      }
    }
    if let found { return (found.language, true) }
    if let named = Configuration.languageInName(of: document.path) ?? configuration.onlyLanguage {
      return (named, true)
    }
    throw InputError(
      .language, "the language cannot be told from the text", path: document.path, expected: "a language",
      help: "name it, for example --lang fr")
  }

  private func sample(of document: Document, limit: Int) -> [UInt8] {
    var sample: [UInt8] = []
    for paragraph in document.paragraphs where sample.count < limit {
      sample += paragraph.bytes.prefix(limit / 4)
      sample.append(0x0A)
    }
    return sample
  }

  /// What speaks against the language that a document was said to be in: that its text is plainly in another; nil where
  /// nothing does.
  public func doubt(_ language: LanguageTag, of document: Document) -> String? {
    SegmentJob.doubt(language, sample(of: document, limit: 1 << 12))
  }

  private static func doubt(_ language: LanguageTag, _ sample: [UInt8]) -> String? {
    otherLanguage(than: language, sample).map { "reads as \($0), though it is called \(language)" }
  }

  /// The language that a text plainly reads as, if it is not the one that is expected. Short texts tell nothing.
  static func otherLanguage(than language: LanguageTag, _ sample: [UInt8]) -> LanguageTag? {
    guard LanguageDetector.languages.contains(language.language), sample.count >= 200,
      let found = LanguageDetector.detect(String(decoding: sample, as: UTF8.self)), found.confidence > 0.99,
      found.language.language != language.language
    else { return nil }
    return found.language
  }

  /// The segmenter of a language under the options.
  public func segmenter(_ language: LanguageTag) -> any ParagraphSegmenter {
    if let srx = options.srx?.document(for: language) {
      return SRXSegmenter(srx, code: options.srxCode ?? language.tag)
    }
    var settings = SegmenterOptions()
    settings.abbreviations = options.abbreviations
    settings.explains = options.explains
    settings.splitsInsideQuotes = options.splitsInsideQuotes
    return Segmenter(language: language, options: settings)
  }

  /// The segments of a paragraph, in bytes of it.
  ///
  /// Line ends of a wrapped paragraph count as spaces but for hard ones; no segment ends inside a protected part.
  public func segments(of paragraph: Paragraph, by segmenter: any ParagraphSegmenter) -> [Segment] {
    if paragraph.isSubflow, (segmenter as? SRXSegmenter)?.segmentsSubflows == false {
      return [Segment(range: 0..<paragraph.bytes.count, rule: "subflow")]
    }
    var segments: [Segment] = []
    if paragraph.isWrapped {
      var bytes = Array(paragraph.bytes)
      for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D { bytes[index] = 0x20 }
      for at in paragraph.hardBreaks where paragraph.range.contains(at) {
        bytes[at - paragraph.range.lowerBound] = 0x0A
      }
      segments = segmenter.segments(of: bytes)
    } else {
      paragraph.bytes.withUnsafeBufferPointer { bytes in
        segmenter.segments(in: bytes, passed: { _ in }, { segments.append($0) })
      }
    }
    guard !paragraph.protected.isEmpty else { return segments }
    let start = paragraph.range.lowerBound
    var out: [Segment] = []
    var part = 0
    for segment in segments {
      if let last = out.last {
        let end = last.range.upperBound + start
        while part < paragraph.protected.count, paragraph.protected[part].upperBound <= end { part += 1 }
        if part < paragraph.protected.count, paragraph.protected[part].lowerBound < end {
          var joined = Segment(range: last.range.lowerBound..<segment.range.upperBound, rule: segment.rule)
          joined.joins = last.joins + segment.joins
          out[out.count - 1] = joined
          continue
        }
      }
      out.append(segment)
    }
    return out
  }

  /// The segments of a paragraph with their places in the file.
  ///
  /// Where SRX rules cut a text with inline codes, a segment's place includes the codes at its ends that the rules' header
  /// gives to it; else it reaches from its first letter to its last.
  public func places(
    of paragraph: Paragraph, in document: Document, by segmenter: any ParagraphSegmenter
  ) -> [(segment: Segment, source: Range<Int>)] {
    let start = paragraph.range.lowerBound
    func place(_ segment: Segment) -> Range<Int> {
      document.source(of: (start + segment.range.lowerBound)..<(start + segment.range.upperBound))
    }
    guard let rules = segmenter as? SRXSegmenter, !paragraph.codes.isEmpty, !paragraph.isWrapped,
      rules.segmentsSubflows || !paragraph.isSubflow
    else {
      return segments(of: paragraph, by: segmenter).map { ($0, place($0)) }
    }
    let count = paragraph.bytes.count
    let codes = paragraph.codes.map { code in
      SRXInlineCode(code.kind.inSRX, at: min(max(0, code.offset - start), count))
    }
    return rules.segments(of: Array(paragraph.bytes), codes: codes).map { segment, own in
      var source = place(segment)
      for code in paragraph.codes[own] {
        source = min(source.lowerBound, code.source.lowerBound)..<max(source.upperBound, code.source.upperBound)
      }
      return (segment, source)
    }
  }

  /// Reads and cuts a document.
  ///
  /// - Throws: `InputError` where the document cannot be read, or its language cannot be told.
  public func run(_ path: String) throws(InputError) -> SegmentedDocument {
    let document = try document(path)
    let (language, isGuessed) = try language(of: document)
    let segmenter = segmenter(language)
    var pieces: [SegmentedDocument.Piece] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      let start = paragraph.bytes.startIndex
      for segment in segments(of: paragraph, by: segmenter) {
        let range = (start + segment.range.lowerBound)..<(start + segment.range.upperBound)
        pieces.append(
          .init(
            text: String(decoding: paragraph.bytes[range], as: UTF8.self), paragraph: index,
            isHeading: paragraph.kind == .heading || paragraph.kind == .title))
      }
    }
    var segmented = SegmentedDocument(path: path, language: language, languageIsGuessed: isGuessed, pieces: pieces)
    segmented.assumptions = document.assumptions
    if !isGuessed {
      segmented.readsAs = SegmentJob.otherLanguage(than: language, sample(of: document, limit: 1 << 12))
    }
    return segmented
  }

  /// Reads a file with one segment a line; empty lines are segments without text, so that line numbers hold.
  ///
  /// - Throws: `InputError` where the file cannot be read or decoded, or its language cannot be told.
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
      var segmented = SegmentedDocument(path: path, language: known, pieces: pieces)
      let sample = Array(pieces.prefix(40).map(\.text).joined(separator: "\n").utf8.prefix(1 << 12))
      segmented.readsAs = SegmentJob.otherLanguage(than: known, sample)
      return segmented
    }
    let found = LanguageDetector.detect(pieces.prefix(400).map(\.text).joined(separator: "\n"))?.language
    guard let language = found ?? Configuration.languageInName(of: path) else {
      throw InputError(
        .language, "the language cannot be told from the text", path: path, expected: "a language",
        help: "name it: --src-lang, --tgt-lang")
    }
    return SegmentedDocument(path: path, language: language, languageIsGuessed: true, pieces: pieces)
  }
}

extension TextRegion.Code.Kind {
  /// The kind as SRX has it.
  fileprivate var inSRX: SRXInlineCode.Kind {
    switch self {
    case .start: .start
    case .end: .end
    case .isolated: .isolated
    }
  }
}
