import TextCore

/// Converts a termbase (TBX, MultiTerm XML) without holding it in memory: it is read twice, once for the languages and
/// columns that occur, once to write.
///
/// Memory does not grow with the file but for the set of ids (8 bytes each). Entries with one id are not merged: the
/// reader reports them (G101).
public struct TermbaseStream: Sendable {
  /// What a conversion did.
  public struct Outcome: Sendable {
    /// Concepts written.
    public var concepts = 0
    /// What the format does not hold.
    public var loss = LossReport()
    /// What reading found, errors apart.
    public var diagnostics: [Finding] = []
  }

  /// The formats that can be written so.
  public static let targets: Set<GlossaryFormat> = [.native, .csv, .tsv]

  /// The termbase.
  public let path: String
  /// The options of tables.
  public let options: ExchangeOptions

  /// Makes a conversion of a file.
  public init(path: String, options: ExchangeOptions = ExchangeOptions()) {
    self.path = path
    self.options = options
  }

  /// Whether a file is a termbase too large to be held in memory with ease.
  public static func isLarge(_ path: String, bytes: Int) -> Bool {
    bytes > 64 << 20 && path.lowercased().hasSuffix(".tbx")
  }

  /// Converts the file. O(file) time.
  ///
  /// - Throws: `InputError` where the XML is broken or the output cannot be written; nothing is left behind then.
  public func write(as format: GlossaryFormat, to output: String) throws(InputError) -> Outcome {
    var outcome = Outcome()
    var shape = TableShape()
    try concepts(&outcome.diagnostics, languages: { shape.add($0) }) { (concept) throws(InputError) in
      shape.add(concept)
    }
    if let error = outcome.diagnostics.first(where: { $0.severity == .error }) {
      throw InputError(.schema, error.message, path: path, at: error.span?.start, help: error.help)
    }
    let file = try AtomicFile(path: output)
    var buffer = ""
    let columns = shape.columns(first: [options.sourceLanguage, options.targetLanguage].compactMap { $0 })
    let delimiter = options.delimiter ?? (format == .tsv ? 0x09 : (options.preset ?? .generic).delimiter)
    if format == .native {
      let languages = shape.languages.map(\.tag).joined(separator: ", ")
      buffer += "exonym: \(NativeKeys.version)\n" + (languages.isEmpty ? "" : "languages: [\(languages)]\n")
      buffer += "concepts:\n"
    } else {
      buffer += DelimitedText.row(columns.map(\.title), delimiter: delimiter)
    }
    var count = 0
    var loss = LossReport()
    var ignored: [Finding] = []
    try concepts(&ignored) { (concept) throws(InputError) in
      count += 1
      if format == .native {
        buffer += NativeWriter.block(of: concept)
      } else {
        buffer += DelimitedText.row(columns.map { $0.value(concept) }, delimiter: delimiter)
        loss.addGeneric(concept)
      }
      if buffer.utf8.count > 1 << 20 {
        try file.write(Array(buffer.utf8))
        buffer.removeAll(keepingCapacity: true)
      }
    }
    if format == .native, count == 0 { buffer = "exonym: \(NativeKeys.version)\nconcepts: []\n" }
    try file.write(Array(buffer.utf8))
    try file.commit()
    outcome.concepts = count
    outcome.loss = loss
    return outcome
  }

  private func concepts(
    _ diagnostics: inout [Finding], languages: (LanguageTag) -> Void = { _ in },
    _ visit: (Concept) throws(InputError) -> Void
  ) throws(InputError) {
    let reader = try TermbaseReader(path: path)
    while let concept = try reader.next() { try visit(concept) }
    for language in reader.languages { languages(language) }
    diagnostics = reader.diagnostics
  }
}
