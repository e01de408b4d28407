import Alignment
import TextCore

extension AlignJob {
  /// Two documents of two folders that belong together.
  public struct FoundPair: Sendable, Hashable {
    /// The source document's path.
    public var source: String
    /// The target document's path.
    public var target: String
    /// How sure it is, 0 to 1.
    public var confidence: Double
  }

  /// What two folders hold.
  public struct FoundPairs: Sendable, Hashable {
    /// Pairs in the order of the sources, each document in one at most.
    public var pairs: [FoundPair] = []
    /// Documents without a partner.
    public var single: [String] = []
    /// Of those, which document of the other side, paired with another, one is like: it is another copy, or another part.
    public var like: [String: String] = [:]
    /// Documents whose language nothing tells.
    public var untold: [String] = []
    /// Documents that plainly read as another language than was expected.
    public var strange: [StrangeDocument] = []
  }

  /// A document that plainly reads as another language than was expected.
  public struct StrangeDocument: Sendable, Hashable, CustomStringConvertible {
    /// Its path.
    public var path: String
    /// The language that it reads as.
    public var reads: LanguageTag
    /// The language that was expected.
    public var expected: LanguageTag
    /// Whether others like it lead to expect it, rather than the user's word.
    public var isByOthers: Bool

    /// What is said of it.
    public var description: String {
      isByOthers
        ? "reads as \(reads), where most documents are in \(expected)"
        : "reads as \(reads), though it is called \(expected)"
    }
  }

  /// Finds which documents of two folders translate each other: by their content (names, numbers, cognates and
  /// dictionaries), and by their names where these prove true. Files of formats that are no documents are passed over.
  ///
  /// - Parameters:
  ///   - sources: the folder of the sources.
  ///   - targets: the folder of the targets.
  ///   - failed: takes why a document cannot be read; the others are paired. Where it is nil that is an error.
  /// - Throws: `InputError` where a document cannot be read or a folder has none.
  public func pairDocuments(
    sources: String, targets: String, failed: ((InputError) -> Void)? = nil
  ) throws(InputError) -> FoundPairs {
    var made = FoundPairs()
    let left = try documents(in: sources, language: options.sourceLanguage, untold: &made.untold, failed)
    let right = try documents(in: targets, language: options.targetLanguage, untold: &made.untold, failed)
    guard let first = AlignJob.usualLanguage(left), let second = AlignJob.usualLanguage(right) else {
      throw InputError(
        .empty, "the folder has no documents", path: left.isEmpty ? sources : targets,
        expected: "text, Markdown, HTML, XLIFF, PO, SRT, VTT, DOCX, ODT or PDF files")
    }
    let evidence = try house.map { house throws(InputError) in
      try GlossaryEvidence(house: house, source: first, target: second)
    }
    func texts(_ documents: [SegmentedDocument], _ language: LanguageTag) -> [AlignmentText] {
      documents.map { document in
        var text = document.alignmentText
        text.language = language
        return text
      }
    }
    let names = DocumentNames.links(
      left.map(\.path), in: sources, right.map(\.path), in: targets, languages: [first, second])
    let found = try Aligner(options: options.aligner).documentPairs(
      texts(left, first), texts(right, second), links: names,
      knowledge: AlignmentKnowledge(names: evidence, dictionaries: options.dictionaries))
    made.pairs = found.pairs.map {
      FoundPair(source: left[$0.source].path, target: right[$0.target].path, confidence: $0.confidence)
    }
    let paired = Set(made.pairs.flatMap { [$0.source, $0.target] })
    made.single = (left + right).map(\.path).filter { !paired.contains($0) }
    for (row, column) in found.likeTarget { made.like[left[row].path] = right[column].path }
    for (column, row) in found.likeSource { made.like[right[column].path] = left[row].path }
    made.strange = AlignJob.strangers(left) + AlignJob.strangers(right)
    return made
  }

  /// The language that most documents are in; of several, the first; nil of no documents.
  private static func usualLanguage(_ documents: [SegmentedDocument]) -> LanguageTag? {
    var counts: [String: Int] = [:]
    for document in documents { counts[document.language.tag, default: 0] += 1 }
    let most = counts.values.max()
    return documents.first { counts[$0.language.tag] == most }?.language
  }

  /// Documents of one side that plainly read as another language than they are called, or, where nobody named it, than
  /// most of several documents do.
  public static func strangers(
    _ documents: [SegmentedDocument], of least: Int = 3, most share: Double = 0.66
  ) -> [StrangeDocument] {
    let guessed = documents.filter(\.languageIsGuessed)
    var usual = usualLanguage(guessed)
    let count = guessed.count { $0.language.language == usual?.language }
    if guessed.count < least || Double(count) < share * Double(guessed.count) { usual = nil }
    return documents.compactMap { document in
      if !document.languageIsGuessed {
        return document.readsAs.map {
          StrangeDocument(path: document.path, reads: $0, expected: document.language, isByOthers: false)
        }
      }
      guard let usual, usual.language != document.language.language, let reads = document.otherLanguage(than: usual)
      else { return nil }
      return StrangeDocument(path: document.path, reads: reads, expected: usual, isByOthers: true)
    }
  }

  /// One stray file (a list of numbers) does not stop a folder; where no language is told at all, that is an error.
  private func documents(
    in folder: String, language: LanguageTag?, untold: inout [String], _ failed: ((InputError) -> Void)?
  ) throws(InputError) -> [SegmentedDocument] {
    var made: [SegmentedDocument] = []
    var first: InputError?
    for path in try FileTree.walk([folder]) where AlignJob.endings.contains(FileTree.ending(of: path)) {
      do throws(InputError) {
        made.append(try read(path, language: language))
      } catch {
        guard error.kind == .language else {
          guard let failed else { throw error }
          failed(error)
          continue
        }
        first = first ?? error
        untold.append(path)
      }
    }
    if made.isEmpty, let first { throw first }
    return made
  }

  /// Endings of files that are read as documents where a folder is named.
  static let endings: Set<String> = [
    "txt", "md", "markdown", "mdown", "html", "htm", "xhtml", "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff",
    "txlf", "po", "pot", "srt", "vtt", "docx", "odt", "pdf",
  ]
}
