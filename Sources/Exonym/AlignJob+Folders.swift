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

  /// Finds which documents of two folders translate each other, by their content: names, numbers, cognates and
  /// dictionaries, whatever the files are called. Files of formats that are no documents are passed over.
  ///
  /// - Parameters:
  ///   - sources: the folder of the sources.
  ///   - targets: the folder of the targets.
  ///   - failed: takes why a document cannot be read; the others are paired. Where it is nil that is an error.
  /// - Returns: pairs in the order of the sources, each document in one at most; those without a partner; those whose
  ///   language nothing tells.
  /// - Throws: `InputError` where a document cannot be read or a folder has none.
  public func pairDocuments(
    sources: String, targets: String, failed: ((InputError) -> Void)? = nil
  ) throws(InputError) -> (pairs: [FoundPair], single: [String], untold: [String]) {
    var untold: [String] = []
    let left = try documents(in: sources, language: options.sourceLanguage, untold: &untold, failed)
    let right = try documents(in: targets, language: options.targetLanguage, untold: &untold, failed)
    guard let first = left.first, let second = right.first else {
      throw InputError(
        .empty, "the folder has no documents", path: left.isEmpty ? sources : targets,
        expected: "text, Markdown, HTML, XLIFF, PO, SRT, VTT, DOCX, ODT or PDF files")
    }
    let evidence = try house.map { house throws(InputError) in
      try GlossaryEvidence(house: house, source: first.language, target: second.language)
    }
    let found = try Aligner(options: options.aligner).pairDocuments(
      left.map(\.alignmentText), right.map(\.alignmentText),
      knowledge: AlignmentKnowledge(names: evidence, dictionaries: options.dictionaries))
    let pairs = found.sorted { $0.source < $1.source }.map {
      FoundPair(source: left[$0.source].path, target: right[$0.target].path, confidence: $0.confidence)
    }
    let paired = Set(pairs.flatMap { [$0.source, $0.target] })
    return (pairs, (left + right).map(\.path).filter { !paired.contains($0) }, untold)
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
