/// Subtitles as paragraphs: the lines of a cue are joined, and so are cues as long as a sentence goes on.
///
/// SubRip and WebVTT: no numbers, times, identifiers, notes, styles, regions, tags (`<i>`, `<v Anna>`, `{\an8}`).
enum SubtitleReader {
  /// The blocks of a file. O(n).
  static func blocks(_ bytes: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var pieces: [TextRegion.Piece] = []
    func flush() {
      if pieces.contains(where: { $0.encoding != .lineBreak }) {
        blocks.append(Block(region: TextRegion(pieces: pieces), kind: .body, isWrapped: true))
      }
      pieces = []
    }
    var isInCue = false
    var at = 0
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      var line = at..<end
      at = end + 1
      while let last = line.last, bytes[last] <= 0x20 { line.removeLast() }
      while let first = line.first, bytes[first] <= 0x20 { line.removeFirst() }
      if line.isEmpty {
        isInCue = false
      } else if isTimes(bytes, line) {
        isInCue = true
        // A cue that starts with a dash or ends a sentence starts anew.
        if endsSentence(bytes, pieces) { flush() }
      } else if isInCue {
        let (text, voice) = content(bytes, line)
        guard !text.isEmpty else { continue }
        if voice || isDash(bytes, text) { flush() }
        if let last = pieces.last?.range.upperBound { pieces.append(.init(last..<last, .lineBreak)) }
        pieces += text
      }
    }
    flush()
    return blocks
  }

  private static func isTimes(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count >= 9, bytes[line.lowerBound] >= 0x30, bytes[line.lowerBound] <= 0x39 else { return false }
    return (line.lowerBound..<(line.upperBound - 2)).contains {
      bytes[$0] == 0x2D && bytes[$0 + 1] == 0x2D && bytes[$0 + 2] == 0x3E
    }
  }

  /// A line's text without tags, and whether a new voice speaks.
  private static func content(_ bytes: [UInt8], _ line: Range<Int>) -> (text: [TextRegion.Piece], voice: Bool) {
    var pieces: [TextRegion.Piece] = []
    var plain = line.lowerBound
    var voice = false
    var at = plain
    while at < line.upperBound {
      let close: UInt8
      if bytes[at] == 0x3C, at + 1 < line.upperBound, isTagByte(bytes[at + 1]) {
        close = 0x3E
      } else if bytes[at] == 0x7B, at + 1 < line.upperBound, bytes[at + 1] == 0x5C {
        close = 0x7D
      } else {
        at += 1
        continue
      }
      guard let end = bytes[at..<line.upperBound].firstIndex(of: close) else {
        at += 1
        continue
      }
      if close == 0x3E, bytes[at + 1] == 0x76, !isTagByte(bytes[at + 2]) { voice = true }
      if at > plain { pieces.append(.init(plain..<at, .markup)) }
      at = end + 1
      plain = at
    }
    if at > plain { pieces.append(.init(plain..<at, .markup)) }
    return (pieces, voice)
  }

  private static func isTagByte(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  /// Whether a line starts with the dash of a speaker.
  private static func isDash(_ bytes: [UInt8], _ pieces: [TextRegion.Piece]) -> Bool {
    guard let range = pieces.first?.range else { return false }
    let text = bytes[range]
    return text.first == 0x2D || text.starts(with: [0xE2, 0x80, 0x93]) || text.starts(with: [0xE2, 0x80, 0x94])
  }

  private static func endsSentence(_ bytes: [UInt8], _ pieces: [TextRegion.Piece]) -> Bool {
    let tail = pieces.suffix(4).flatMap { bytes[$0.range.suffix(24)] }
    for scalar in String(decoding: tail, as: UTF8.self).unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", ":", "♪", ")", "]": return true
      case "\"", "»", "”", "“", "’", "'", " ", "」", "』": continue
      default: return false
      }
    }
    return false
  }
}
