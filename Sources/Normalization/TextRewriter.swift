import TextCore

/// Rewrites a plain text of any length in bounded memory, with the very result of the text in one piece.
///
/// The text is read in windows, twice: once to learn which persons its full names name and whether it is UTF-8, once to
/// decide and to prove; what is to be written is known before anything is. Windows are cut where no match, no
/// protected span and nothing that a proof looks at lies across; where there is no such place the window grows.
public struct TextRewriter: Sendable {
  private let normalizer: Normalizer
  private let window: Int

  /// Bytes around a window that decisions may look at: context words, the start of a sentence, the word before.
  private let margin: Int
  /// Matches and edits that are kept between the passes; a text with more is scanned again.
  private static let keptHits = 200_000
  private static let keptEdits = 300_000

  /// Makes a rewriter; nil where the options need the whole text (near names, quotations, patterns).
  public init?(_ normalizer: Normalizer) { self.init(normalizer, window: 2 << 20, margin: 1 << 16) }

  init?(_ normalizer: Normalizer, window: Int, margin: Int) {
    let options = normalizer.options
    guard !options.suggestsNearNames, !options.appliesNearNames, !options.protectsQuotes,
      options.protectedPatterns.isEmpty
    else {
      return nil
    }
    self.normalizer = normalizer
    self.margin = max(margin, 2 * normalizer.compiled.reach)
    self.window = max(window, 4 * self.margin)
  }

  /// A part of the text that is decided by itself.
  private struct Piece {
    var range: Range<Int>
    var hits: [Hit]?
    var edits: [TextSplice.Edit]?
  }

  /// Rewrites a text.
  ///
  /// - Parameters:
  ///   - length: the text's bytes.
  ///   - read: gives the bytes of a range.
  ///   - write: takes the result in pieces.
  /// - Returns: the number of changes; nil, with nothing written, where only the whole text can be decided or
  ///   explained: bytes that are no UTF-8, rules that seem to contradict each other.
  /// - Throws: what `read` and `write` throw, and `InputError` of kind `configuration`, as `Normalizer.normalize`.
  public func rewrite(
    length: Int, read: (Range<Int>) throws(InputError) -> [UInt8], write: ([UInt8]) throws(InputError) -> Void
  ) throws(InputError) -> Int? {
    guard let survey = try survey(length, read) else { return nil }
    var pieces = survey.pieces
    var changes = 0
    var kept = 0
    for index in pieces.indices {
      guard let edits = try decide(pieces[index], length, survey.named, read) else { return nil }
      changes += edits.count
      kept += edits.count
      pieces[index].hits = nil
      if kept <= TextRewriter.keptEdits { pieces[index].edits = edits }
    }
    for piece in pieces {
      let edits: [TextSplice.Edit]
      if let known = piece.edits { edits = known } else { edits = try decide(piece, length, survey.named, read) ?? [] }
      let start = piece.range.lowerBound
      try write(
        TextSplice.apply(
          edits.map {
            TextSplice.Edit(
              range: ($0.range.lowerBound - start)..<($0.range.upperBound - start), replacement: $0.replacement)
          }, to: try read(piece.range)))
    }
    return changes
  }

  /// Cuts the text into pieces and learns whom it names; nil where it is no UTF-8.
  private func survey(
    _ length: Int, _ read: (Range<Int>) throws(InputError) -> [UInt8]
  ) throws(InputError) -> (pieces: [Piece], named: [Bool])? {
    var resolver = NameResolver(normalizer.compiled, options: normalizer.options, path: "", quiet: true)
    var pieces: [Piece] = []
    var kept = 0
    var at = 0
    while at < length {
      var size = window
      while true {
        let from = max(0, at - margin)
        let to = min(length, at + size)
        let bytes = try read(from..<to)
        guard bytes.count == to - from else { return nil }
        let found = scan(bytes, at - from, isLast: to == length)
        guard let found else {
          // No place to cut: a larger window, the rest of the text at last.
          size *= 2
          continue
        }
        guard isUTF8(bytes[(at - from)..<found.cut]) else { return nil }
        named(found.hits, bytes, &resolver)
        kept += found.hits.count
        let hits = found.hits.map { hit in
          var hit = hit
          hit.start += from
          hit.end += from
          return hit
        }
        pieces.append(Piece(range: at..<(from + found.cut), hits: kept <= TextRewriter.keptHits ? hits : nil))
        at = from + found.cut
        break
      }
    }
    return (pieces, resolver.named)
  }

  private func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool { TextDecoding.firstInvalidUTF8(Array(bytes)) == nil }

  private func named(_ hits: [Hit], _ bytes: [UInt8], _ resolver: inout NameResolver) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      resolver.findFullNames(hits, hits.indices, TextView(base: base, start: 0, end: buffer.count))
    }
  }

  /// The matches of a window from an offset on, and where the window may be cut; nil where it may not.
  private func scan(_ bytes: [UInt8], _ start: Int, isLast: Bool) -> (hits: [Hit], cut: Int)? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return ([], bytes.count) }
      let view = TextView(base: base, start: 0, end: buffer.count)
      var scanner = NameScanner(normalizer.compiled, options: normalizer.options)
      let spans = scanner.scan(view, from: start)
      if isLast { return (scanner.hits, bytes.count) }
      guard let cut = cut(view, start, scanner, spans) else { return nil }
      let count = scanner.hits.firstIndex { $0.start >= cut } ?? scanner.hits.count
      return (Array(scanner.hits[..<count]), cut)
    }
  }

  /// The last place where a window may be cut: a blank line if there is one in its second half, else a line end, else a
  /// blank, always away from names and protected spans.
  private func cut(_ view: TextView, _ start: Int, _ scanner: NameScanner, _ spans: ProtectedSpans) -> Int? {
    let highest = view.end - margin
    let lowest = start + (highest - start) / 2
    guard lowest > start else { return nil }
    let reach = normalizer.compiled.reach
    var matches = (scanner.hits + scanner.doubtful).sorted { $0.start < $1.start }
    var line: Int?
    var blank: Int?
    var at = highest
    while at > lowest {
      let byte = view.base[at - 1]
      guard byte == 0x0A || byte == 0x20 else {
        at -= 1
        continue
      }
      let next = view.byte(at)
      let isBlankLine =
        byte == 0x0A && (view.byte(at - 2) == 0x0A || view.byte(at - 2) == 0x0D && view.byte(at - 3) == 0x0A)
      // Blanks in a row are one space to a name.
      guard isBlankLine || next != 0x20 && next != 0x09 && next != 0x0A && next != 0x0D else {
        at -= 1
        continue
      }
      if isBlankLine || line == nil, byte == 0x0A || blank == nil {
        // Nothing within reach, so that a proof sees all that it could ask for; behind a blank line, nothing across.
        let near = isBlankLine ? 0 : reach
        while let last = matches.last, last.start >= at + near { matches.removeLast() }
        let isFree = matches.last.map { $0.end <= at - near } ?? true
        if isFree, !spans.contains((at - 1)..<(at + 1)) {
          if isBlankLine { return at }
          if byte == 0x0A { line = at } else { blank = at }
        }
      }
      // A line end is good enough when the blank lines are far.
      if line != nil || blank != nil, highest - at > 1 << 18 { break }
      at -= 1
    }
    return line ?? blank
  }

  /// The edits of a piece, proved stable; nil where that takes the whole text.
  private func decide(
    _ piece: Piece, _ length: Int, _ named: [Bool], _ read: (Range<Int>) throws(InputError) -> [UInt8]
  ) throws(InputError) -> [TextSplice.Edit]? {
    let from = max(0, piece.range.lowerBound - margin)
    let to = min(length, piece.range.upperBound + margin)
    let bytes = try read(from..<to)
    guard bytes.count == to - from else { return nil }
    var resolver = NameResolver(
      normalizer.compiled, options: normalizer.options, path: "", quiet: true, named: named)
    resolver.editsOnly = true
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let view = TextView(base: base, start: 0, end: buffer.count)
      var scanner = NameScanner(normalizer.compiled, options: normalizer.options)
      if let hits = piece.hits {
        scanner.hits = hits.map { hit in
          var hit = hit
          hit.start -= from
          hit.end -= from
          return hit
        }
      } else {
        scanner.scan(view, from: piece.range.lowerBound - from)
        scanner.hits.removeAll { $0.start >= piece.range.upperBound - from }
      }
      resolver.ignores = IgnoreComments(view)
      if !scanner.hits.isEmpty {
        resolver.regions = [NameResolver.Region(view: view, hits: scanner.hits.indices, doubtful: 0..<0, mixed: 0..<0)]
      }
      resolver.resolve(scanner, whole: view)
    }
    guard !resolver.edits.isEmpty else { return [] }
    let output = TextSplice.apply(resolver.edits, to: bytes)
    guard normalizer.isStable(resolver, bytes, output, regions: [0..<output.count]) else { return nil }
    return resolver.edits.map {
      TextSplice.Edit(
        range: ($0.range.lowerBound + from)..<($0.range.upperBound + from), replacement: $0.replacement)
    }
  }
}
