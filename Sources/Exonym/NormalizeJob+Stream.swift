import Documents
import Normalization
import TextCore

/// What rewriting a large text in parts gives.
public struct RewriteOutcome: Sendable {
  /// The language that it was read as.
  public var language: LanguageTag
  /// Whether nobody named the language.
  public var languageIsGuessed: Bool
  /// How many names were changed.
  public var changes: Int
}

extension NormalizeJob {
  /// Smaller texts are rewritten in one piece.
  static let largeText = 8 << 20

  /// Whether a file is large enough to be rewritten in parts.
  public func isLarge(_ path: String) -> Bool {
    RandomAccessFile(path).map { $0.length >= NormalizeJob.largeText } == true && isPlain(path)
  }

  /// Rewrites a large plain text in bounded memory, with the result of the text in one piece.
  ///
  /// - Parameters:
  ///   - path: the file, `-` for standard input.
  ///   - write: takes the result in pieces.
  /// - Returns: nil, with nothing written, for what is small, no plain UTF-8, or can only be decided as a whole: `run`
  ///   does it then.
  /// - Throws: as `run`.
  public func rewrite(
    _ path: String, to write: ([UInt8]) throws(InputError) -> Void
  ) throws(InputError) -> RewriteOutcome? {
    guard let file = RandomAccessFile(path), file.length >= NormalizeJob.largeText else { return nil }
    return try rewrite(file, path: path, to: write)
  }

  /// Whether the result takes neither the whole text nor anything but the text.
  private func isPlain(_ path: String) -> Bool {
    let name = path == "-" ? options.inputName ?? path : path
    return options.encoding == nil && RegionFormat(path: name) ?? .plain == .plain
      && !WordPackage.endings.contains(FileTree.ending(of: name))
  }

  private func rewrite(
    _ file: RandomAccessFile, path: String, to write: ([UInt8]) throws(InputError) -> Void
  ) throws(InputError) -> RewriteOutcome? {
    guard isPlain(path) else { return nil }
    var head = try file.read(0..<min(file.length, (1 << 16) + 3))
    let mark = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let encoding = TextDecoding.detect(beginning: Array(head.prefix(8192))), encoding.name == "UTF-8" else {
      return nil
    }
    head.removeFirst(mark)
    let name = path == "-" ? options.inputName ?? path : path
    guard RegionFormat(path: name) != nil || RegionFormat(sniffing: head) == nil else { return nil }
    let (language, isGuessed) = try self.language(of: Array(head.prefix(1 << 16)), regions: [], path: name)
    guard let rewriter = TextRewriter(try house.normalizer(for: language, options: options.matching)) else {
      return nil
    }
    var isFirst = mark > 0
    let changes = try rewriter.rewrite(length: file.length - mark) { range throws(InputError) in
      try file.read((range.lowerBound + mark)..<(range.upperBound + mark))
    } write: { bytes throws(InputError) in
      if isFirst { try write([0xEF, 0xBB, 0xBF]) }
      isFirst = false
      try write(bytes)
    }
    return changes.map { RewriteOutcome(language: language, languageIsGuessed: isGuessed, changes: $0) }
  }

  /// Normalizes what comes in pieces, of any length, in bounded memory: what is too much for it is kept in a file without
  /// a name meanwhile, since a name at the end of a text may decide about one at its start.
  ///
  /// - Parameters:
  ///   - read: gives the next bytes, none at the end.
  ///   - write: takes what is done.
  /// - Returns: the language, and whether it was guessed.
  /// - Throws: as `run`, and what `read` and `write` throw.
  public func stream(
    from read: () throws(InputError) -> [UInt8], to write: ([UInt8]) throws(InputError) -> Void
  ) throws(InputError) -> (language: LanguageTag, isGuessed: Bool) {
    if let done = try rewrite("-", to: write) { return (done.language, done.languageIsGuessed) }
    var first: [UInt8] = []
    while first.count < NormalizeJob.largeText || !isPlain("-") {
      let more = try read()
      if more.isEmpty {
        let outcome = try run(first, path: "-")
        try write(outcome.output)
        return (outcome.language, outcome.languageIsGuessed)
      }
      first += more
      if first.count > FileAccess.limit { throw FileAccess.tooLarge("-") }
    }
    let file = try RandomAccessFile(spooling: first, then: read)
    first = []
    if let done = try rewrite(file, path: "-", to: write) { return (done.language, done.languageIsGuessed) }
    let outcome = try run(try file.read(), path: "-")
    try write(outcome.output)
    return (outcome.language, outcome.languageIsGuessed)
  }
}
