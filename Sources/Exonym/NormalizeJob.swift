import Documents
import Normalization
import Terminology
import TextCore

/// What normalizing a file gives.
public struct NormalizeOutcome: Sendable {
  /// The file, as the user named it.
  public var path: String
  /// The language that it was read as.
  public var language: LanguageTag
  /// Whether nobody named the language.
  public var languageIsGuessed: Bool
  /// The file's bytes.
  public var input: [UInt8]
  /// The file's bytes with the names changed, in the same encoding.
  public var output: [UInt8]
  /// The decoded text, UTF-8, that positions refer to; of a DOCX or ODT file its paragraphs, a line each.
  public var text: [UInt8]
  /// Changes, proposals, observations and matches; ranges are of `text`.
  public var result: NormalizationResult
  /// How the file is encoded; nil where it is no text.
  var encoding: TextEncoding?
  /// The text of a DOCX or ODT file with the way back into it.
  var word: WordText?

  /// What was assumed in reading, a sentence each: a guessed encoding.
  public internal(set) var assumptions: [String] = []
  /// How many names a person chose to change, beside `changes`.
  public internal(set) var chosen = 0

  /// The changes made, in order.
  public var changes: [NameChange] { result.changes }
  /// Changes that are known but not made.
  public var proposals: [NameChange] { result.proposals }
  /// What only a person can decide.
  public var questions: [NameQuestion] { result.questions }
  /// What was seen and left as it is.
  public var observations: [Finding] { result.observations }

  /// Whether anything changed.
  public var isChanged: Bool { input != output }
  /// Whether the file is a DOCX or ODT file, whose lines are paragraphs.
  public var isPacked: Bool { word != nil }
}

/// Normalizes the names of files.
public struct NormalizeJob: Sendable {
  /// What a run is told.
  public struct Options: Sendable {
    /// The texts' language; configured, declared or detected if nil.
    public var language: LanguageTag?
    /// The encoding; recognised if nil.
    public var encoding: String?
    /// What standard input would be called.
    public var inputName: String?
    /// Whether the result is wanted as a file; a check does without, so that it finds what the file's encoding cannot write.
    var wantsOutput = true
    /// How names are matched.
    public var matching = Normalizer.Options()

    /// The defaults.
    public init() {}
  }

  /// The glossary at work.
  public let house: House
  /// The configuration, for languages by path.
  public let configuration: Configuration
  /// The options.
  public let options: Options

  /// Makes a job.
  public init(house: House, configuration: Configuration = Configuration(), options: Options = Options()) {
    self.house = house
    self.configuration = configuration
    var options = options
    options.matching.protectsQuotes = options.matching.protectsQuotes || configuration.protectsQuotes
    options.matching.protectedPatterns += configuration.protectedPatterns
    self.options = options
  }

  /// Normalizes a file, `-` for standard input. O(file).
  ///
  /// - Throws: `InputError` for what cannot be read, for a language that cannot be told, and for glossary rules that
  ///   contradict each other on this text.
  public func run(_ path: String) throws(InputError) -> NormalizeOutcome {
    do { return try run(try FileAccess.read(path), path: path) } catch { throw error.inFile(path) }
  }

  /// Normalizes a file's bytes.
  ///
  /// - Throws: `InputError` where the bytes cannot be decoded, the language cannot be told, or the glossary contradicts itself.
  public func run(_ bytes: [UInt8], path: String) throws(InputError) -> NormalizeOutcome {
    if WordPackage.endings.contains(FileTree.ending(of: path == "-" ? options.inputName ?? path : path)) {
      return try runWord(bytes, path: path)
    }
    let name = path == "-" ? options.inputName ?? path : path
    let decoded: (text: [UInt8], encoding: TextEncoding, assumptions: [String])
    do { decoded = try DocumentReader.decode(bytes, name: name, encoding: options.encoding) } catch {
      throw error.inFile(path)
    }
    let format = RegionFormat(path: name) ?? RegionFormat(sniffing: decoded.text) ?? .plain
    if let fault = TextRegions.fault(in: decoded.text, type: format) { throw fault.inFile(path) }
    let regions = format == .plain ? [] : TextRegions.find(in: decoded.text, type: format)
    let (language, isGuessed) = try self.language(of: decoded.text, regions: regions, path: name)
    let result: NormalizationResult
    if format == .plain {
      result = try self.normalizer(language).normalize(decoded.text, path: path)
    } else {
      result = try Normalizer.normalize(decoded.text, in: regions, path: path) { region throws(InputError) in
        // The source of a translation has to stay the original's, unless just that is asked for.
        if format == .xliff, region.role == .source, options.language?.language != region.language?.language {
          return nil
        }
        guard let own = region.language else { return try self.normalizer(language) }
        // A named language rewrites its own side of a bilingual file and leaves the other alone.
        if let wanted = options.language { return wanted.language == own.language ? try self.normalizer(wanted) : nil }
        return try self.normalizer(own)
      }
    }
    var outcome = NormalizeOutcome(
      path: path, language: language, languageIsGuessed: isGuessed, input: bytes,
      output: result.changes.isEmpty || !options.wantsOutput
        ? bytes : try decoded.encoding.encode(result.output, insteadOf: decoded.text, in: bytes),
      text: decoded.text, result: result, encoding: decoded.encoding)
    outcome.assumptions = decoded.assumptions
    return outcome
  }

  /// Normalizes a Word or OpenDocument file: the text of its parts, runs joined inside a word; a line is a paragraph.
  private func runWord(_ bytes: [UInt8], path: String) throws(InputError) -> NormalizeOutcome {
    let name = path == "-" ? options.inputName ?? path : path
    let text: WordText
    do throws(InputError) { text = try WordText(bytes) } catch { throw error.inFile(path) }
    // What the text reads as: templates declare what their makers left there.
    let (language, isGuessed) = try self.language(of: text.lines, regions: [], path: name)
    let result = try normalizer(language).normalize(word: text, path: path)
    return NormalizeOutcome(
      path: path, language: language, languageIsGuessed: isGuessed, input: bytes,
      output: result.edits.isEmpty ? bytes : try text.applying(result.edits, to: bytes), text: text.lines,
      result: result, word: text)
  }

  private func normalizer(_ language: LanguageTag) throws(InputError) -> Normalizer {
    try house.normalizer(for: language, options: options.matching)
  }

  /// The language of a text that names none, and whether it is a guess.
  func language(
    of text: [UInt8], regions: [TextRegion], path: String
  ) throws(InputError) -> (LanguageTag, Bool) {
    if let known = options.language ?? configuration.language(of: path) { return (known, false) }
    // A translation that names no language is not in that of its source.
    let translated = regions.filter { $0.role != .source }
    let regions = translated.isEmpty ? regions : translated
    if !regions.isEmpty, let declared = regions.compactMap(\.language).first { return (declared, false) }
    let sample = regions.isEmpty ? Array(text.prefix(1 << 16)) : RegionText(text, Array(regions.prefix(400))).bytes
    if let found = LanguageDetector.detect(String(decoding: sample, as: UTF8.self)) { return (found.language, true) }
    if let named = Configuration.languageInName(of: path) ?? configuration.onlyLanguage { return (named, true) }
    // No letters, no names: any language will do.
    let hasLetters = String(decoding: sample, as: UTF8.self).unicodeScalars.contains { $0.properties.isAlphabetic }
    if !hasLetters, let any = configuration.languages.first ?? (try? LanguageTag("en")) {
      return (any, false)
    }
    throw InputError(
      .language, "the language cannot be told from the text", path: path, expected: "a language",
      help: "name it, for example --lang fr")
  }
}
