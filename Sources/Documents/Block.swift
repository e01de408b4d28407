import TextCore

/// A paragraph on its way: bytes of the file and what is known of them.
struct Block {
  /// Its pieces, at least one.
  var region: TextRegion
  /// Heading or body by its end if nil.
  var kind: Paragraph.Kind?
  /// Whether its line ends are spaces.
  var isWrapped = false
  /// Whether pieces of kind `lineBreak` are line ends all the same.
  var hasHardBreaks = false
  /// Indices of pieces that no segment ends inside.
  var protected: Set<Int> = []
  /// Why it is no paragraph of the document; nil where it is one.
  var leftOut: String?
}

extension Document {
  /// A document of blocks of a file's bytes.
  init(
    _ bytes: [UInt8], _ blocks: [Block], path: String, encoding: TextEncoding, format: DocumentFormat,
    language: LanguageTag? = nil
  ) {
    let text = RegionText(bytes, blocks.map(\.region))
    self.init(
      path: path, encoding: encoding, format: format, language: language ?? Self.language(blocks), text: text.bytes,
      paragraphs: [])
    map = SourceMap(runs: text.runs)
    var run = 0
    var codeRun = 0
    var firstPiece = 0
    for (block, range) in zip(blocks, text.ranges) {
      defer { firstPiece += block.region.pieces.count }
      guard var paragraph = Paragraph(range, of: text.bytes, kind: block.kind, isWrapped: block.isWrapped) else {
        continue
      }
      if let reason = block.leftOut {
        leftOut.append(LeftOut(source: source(of: paragraph.range), text: paragraph.text, reason: reason))
        continue
      }
      paragraph.isSubflow = block.region.isSubflow
      for code in block.region.codes {
        let piece = firstPiece + code.piece
        while codeRun < text.runs.count, text.runs[codeRun].piece < piece { codeRun += 1 }
        let offset = codeRun < text.runs.count ? min(text.runs[codeRun].decoded, range.upperBound) : range.upperBound
        paragraph.codes.append(.init(kind: code.kind, offset: offset, source: code.range))
      }
      if !block.protected.isEmpty || block.hasHardBreaks {
        while run < text.runs.count, text.runs[run].decoded < range.upperBound {
          let part = text.runs[run]
          if part.piece >= firstPiece, block.protected.contains(part.piece - firstPiece) {
            paragraph.protected.append(part.decoded..<(part.decoded + part.length))
          }
          let piece = part.piece - firstPiece
          if block.hasHardBreaks, piece >= 0, block.region.pieces[piece].encoding == .lineBreak {
            paragraph.hardBreaks.append(part.decoded)
          }
          run += 1
        }
      }
      paragraphs.append(paragraph)
    }
  }

  /// The language that blocks with half of the bytes or more declare.
  private static func language(_ blocks: [Block]) -> LanguageTag? {
    var bytes: [LanguageTag?: Int] = [:]
    for block in blocks where block.leftOut == nil {
      bytes[block.region.language, default: 0] += block.region.pieces.reduce(0) { $0 + $1.range.count }
    }
    let total = bytes.values.reduce(0, +)
    let best = bytes.max { ($0.value, $1.key?.tag ?? "") < ($1.value, $0.key?.tag ?? "") }
    return best.flatMap { $0.value * 2 >= total ? $0.key : nil }
  }
}
