import TextCore

/// The decoded text of regions, with the way back to the file's bytes.
public struct RegionText: Sendable {
  /// A run of decoded bytes and the file's bytes that they stand for.
  struct Run: Sendable, Hashable {
    var decoded: Int
    var length: Int
    var source: Range<Int>
    /// Byte for byte the same; else the whole run is one escape.
    var isVerbatim: Bool
    var piece: Int
  }

  /// The texts of all regions, end to end, a form feed between two of them.
  public private(set) var bytes: [UInt8] = []
  /// Where each region's text stands in `bytes`.
  public private(set) var ranges: [Range<Int>] = []
  var runs: [Run] = []
  private var pieces: [(encoding: TextRegion.Encoding, region: Int, isFixed: Bool)] = []
  private let regions: [TextRegion]

  /// The languages that the document names for its text, in order of first appearance.
  public var languages: [LanguageTag] {
    var seen: [LanguageTag] = []
    for case let language? in regions.map(\.language) where !seen.contains(language) { seen.append(language) }
    return seen
  }

  /// The document writes every letter beyond ASCII as an escape: so do replacements.
  private let escapesNonASCII: Bool

  /// Decodes regions of a document.
  ///
  /// O(n).
  public init(_ document: [UInt8], _ regions: [TextRegion]) {
    self.regions = regions
    escapesNonASCII =
      regions.first?.pieces.first?.encoding == .json && document.allSatisfy { $0 < 0x80 }
      && document.indices.dropLast().contains { document[$0] == 0x5C && document[$0 + 1] == 0x75 }
    for (index, region) in regions.enumerated() {
      if index > 0 { bytes.append(0x0C) }
      let start = bytes.count
      for (place, piece) in region.pieces.enumerated() {
        let number = pieces.count
        pieces.append((piece.encoding, index, region.fixedPieces.contains(place)))
        decode(document, piece, number)
      }
      ranges.append(start..<bytes.count)
    }
  }

  private mutating func decode(_ document: [UInt8], _ piece: TextRegion.Piece, _ number: Int) {
    if piece.encoding == .lineBreak {
      add([0x0A], piece.range, number)
      return
    }
    if case .inserted(let scalar) = piece.encoding {
      add(Array(String(scalar).utf8), piece.range, number)
      return
    }
    var at = piece.range.lowerBound
    var plain = at
    let end = min(piece.range.upperBound, document.count)
    func isSpecial(_ byte: UInt8) -> Bool {
      switch piece.encoding {
      case .verbatim, .literal, .lineBreak, .inserted: false
      case .markup, .attribute: byte == 0x26
      case .json, .yamlDouble, .po, .strings: byte == 0x5C
      case .doubled(let quote): byte == quote
      }
    }
    if piece.encoding == .verbatim { at = end }
    while at < end {
      guard isSpecial(document[at]), let escape = Escapes.decode(document, at, end, piece.encoding) else {
        at += 1
        continue
      }
      addVerbatim(document, plain..<at, number)
      add(escape.text, at..<escape.end, number)
      at = escape.end
      plain = at
    }
    addVerbatim(document, plain..<end, number)
  }

  private mutating func addVerbatim(_ document: [UInt8], _ range: Range<Int>, _ piece: Int) {
    guard !range.isEmpty else { return }
    runs.append(Run(decoded: bytes.count, length: range.count, source: range, isVerbatim: true, piece: piece))
    bytes += document[range]
  }

  private mutating func add(_ text: [UInt8], _ source: Range<Int>, _ piece: Int) {
    runs.append(Run(decoded: bytes.count, length: text.count, source: source, isVerbatim: false, piece: piece))
    bytes += text
  }

  /// The file's bytes for a range of decoded ones, from the first to the last.
  public func source(of range: Range<Int>) -> Range<Int> {
    let touched = slices(range)
    guard let first = touched.first, let last = touched.last else {
      let at = runs.last { $0.decoded <= range.lowerBound }?.source.upperBound ?? 0
      return at..<at
    }
    return first.source.lowerBound..<last.source.upperBound
  }

  /// The parts of a range, one for each piece that it touches.
  func slices(_ range: Range<Int>) -> [(source: Range<Int>, decoded: Range<Int>, piece: Int)] {
    var low = runs.first(endingBehind: range.lowerBound)
    var out: [(source: Range<Int>, decoded: Range<Int>, piece: Int)] = []
    while low < runs.count, runs[low].decoded < range.upperBound {
      let run = runs[low]
      let from = max(0, range.lowerBound - run.decoded)
      let to = min(run.length, range.upperBound - run.decoded)
      let source =
        run.isVerbatim ? (run.source.lowerBound + from)..<(run.source.lowerBound + to) : run.source
      let decoded = (run.decoded + from)..<(run.decoded + to)
      if let last = out.last, last.piece == run.piece {
        out[out.count - 1] = (
          last.source.lowerBound..<source.upperBound, last.decoded.lowerBound..<decoded.upperBound, run.piece
        )
      } else {
        out.append((source, decoded, run.piece))
      }
      low += 1
    }
    return out
  }

  /// Whether a piece has no bytes: an element stands for its text.
  func isElement(_ piece: Int) -> Bool {
    switch pieces[piece].encoding {
    case .lineBreak, .inserted: true
    default: false
    }
  }

  /// Whether a text can be written into a piece.
  func allows(_ text: String, _ piece: Int) -> Bool {
    if pieces[piece].isFixed { return false }
    guard case .literal(let quote) = pieces[piece].encoding else { return true }
    return !text.utf8.contains(quote)
  }

  /// Whether markup inside the words of a piece's region is none that people have put there.
  func joinsInsideWords(_ piece: Int) -> Bool { regions[pieces[piece].region].joinsInsideWords }

  func encode(_ text: String, _ piece: Int) -> String {
    Escapes.encode(text, pieces[piece].encoding, ascii: escapesNonASCII)
  }
}

extension [RegionText.Run] {
  /// The first run that ends behind an offset of the decoded text; `endIndex` where none does. O(log n).
  func first(endingBehind offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].decoded + self[middle].length <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
