import TextCore

/// Rewrites a plain text that arrives in pieces, in constant memory.
///
/// Text is cut where no name can lie across: at the last line end of what has arrived, or, in a line that is longer than
/// the window, at its last blank that is in no match. What depends on other names of the text (a given name alone, a
/// family name that two people share) is decided by the window that it stands in. Each window is proved stable by
/// itself.
public struct NormalizationStream: Sendable {
  private let normalizer: Normalizer
  private let window: Int
  private let path: String
  private var pending: [UInt8] = []
  /// Bytes of the input before `pending`, and the line and column there.
  private var offset = 0
  private var place = SourcePosition.start

  /// Makes a stream.
  ///
  /// - Parameters:
  ///   - normalizer: what rewrites.
  ///   - window: bytes collected before any are rewritten, 4 KiB at least.
  ///   - path: the file's name for findings.
  public init(_ normalizer: Normalizer, window: Int = 1 << 20, path: String = "-") {
    self.normalizer = normalizer
    self.window = max(4096, window)
    self.path = path
  }

  /// Takes some bytes; returns what is done, nil while there is too little.
  ///
  /// - Throws: as `Normalizer.normalize`.
  public mutating func feed(_ bytes: [UInt8]) throws(InputError) -> NormalizationResult? {
    pending += bytes
    guard pending.count >= window else { return nil }
    let cut = cut()
    guard cut > 0 else { return nil }
    return try take(cut)
  }

  /// Rewrites what is left.
  ///
  /// - Throws: as `Normalizer.normalize`.
  public mutating func finish() throws(InputError) -> NormalizationResult? {
    pending.isEmpty ? nil : try take(pending.count)
  }

  /// Where the collected text may be cut.
  private func cut() -> Int {
    // A paragraph's end is best; a name may go on over a single line end.
    let reach = normalizer.compiled.reach
    var at = pending.count - 1
    let lowest = pending.count / 2
    while at > lowest {
      if pending[at] == 0x0A, pending[at - 1] == 0x0A || at > 2 && pending[at - 1] == 0x0D && pending[at - 2] == 0x0A {
        return at + 1
      }
      at -= 1
    }
    // Else a line end, else a blank, far enough from the end for every name before it to be whole, and in no match.
    var fallback = 0
    at = pending.count - reach - 1
    while at > lowest {
      let byte = pending[at]
      if byte == 0x0A || byte == 0x20, fallback == 0 || byte == 0x0A, isFree(at) {
        if byte == 0x0A { return at + 1 }
        fallback = at + 1
        if pending.count - at > 65_536 { break }
      }
      if fallback > 0, pending.count - at > 65_536 { break }
      at -= 1
    }
    if fallback > 0 { return fallback }
    // No blank in half a window: this is no prose; any whole scalar will do.
    at = pending.count - reach - 1
    while at > 0, pending[at] & 0xC0 == 0x80 { at -= 1 }
    return max(0, at)
  }

  /// Whether no match lies across an offset.
  private func isFree(_ at: Int) -> Bool {
    pending.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return true }
      let reach = normalizer.compiled.reach
      let view = TextView(base: base, start: 0, end: buffer.count)
      var scanner = NameScanner(normalizer.compiled, options: normalizer.options)
      scanner.scan(view, max(0, at - reach)..<at, protection: nil)
      return !(scanner.hits + scanner.doubtful).contains { $0.start < at + 1 && at < $0.end }
    }
  }

  private mutating func take(_ count: Int) throws(InputError) -> NormalizationResult {
    let text = Array(pending[..<count])
    pending.removeFirst(count)
    var result = try normalizer.normalize(text, path: path)
    let start = place
    func moved(_ position: SourcePosition) -> SourcePosition {
      SourcePosition(
        line: position.line + start.line - 1,
        column: position.line == 1 ? position.column + start.column - 1 : position.column,
        byte: position.byte + offset)
    }
    func moved(_ range: Range<Int>) -> Range<Int> { (range.lowerBound + offset)..<(range.upperBound + offset) }
    for index in result.changes.indices {
      result.changes[index].range = moved(result.changes[index].range)
      result.changes[index].position = moved(result.changes[index].position)
    }
    for index in result.proposals.indices {
      result.proposals[index].range = moved(result.proposals[index].range)
      result.proposals[index].position = moved(result.proposals[index].position)
    }
    for index in result.observations.indices {
      if let span = result.observations[index].span {
        result.observations[index].span = SourceSpan(moved(span.start), moved(span.end))
      }
      if var fix = result.observations[index].fix {
        fix.edits = fix.edits.map { TextEdit(moved($0.range), $0.replacement) }
        result.observations[index].fix = fix
      }
    }
    for index in result.questions.indices {
      result.questions[index].range = moved(result.questions[index].range)
      result.questions[index].position = moved(result.questions[index].position)
      for option in result.questions[index].options.indices {
        let edits = result.questions[index].options[option].edits
        result.questions[index].options[option].edits = edits.map { TextEdit(moved($0.range), $0.replacement) }
      }
    }
    result.edits = result.edits.map { TextEdit(moved($0.range), $0.replacement) }
    for index in result.matches.items.indices { result.matches.items[index].start += offset }
    result.sourceOffset = offset
    place = moved(LineMap(text).position(at: text.count))
    offset += count
    return result
  }
}
