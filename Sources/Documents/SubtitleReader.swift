import TextCore

/// Subtitles as paragraphs: the lines of a cue are joined, and so are cues as long as a sentence goes on.
///
/// SubRip and WebVTT: no numbers, times, identifiers, notes, styles, regions, tags (`<i>`, `<v Anna>`, `{\an8}`).
struct SubtitleReader {
  private let bytes: [UInt8]
  private var blocks: [Block] = []
  private var pieces: [TextRegion.Piece] = []
  private var isAfterPause = false
  /// When the last cue ended, in milliseconds.
  private var end = 0
  /// Who spoke last, as the tag says it.
  private var voice: Range<Int>?

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The blocks of a file. O(n).
  static func blocks(_ bytes: [UInt8]) -> [Block] {
    var reader = SubtitleReader(bytes: bytes)
    SubtitleLines.forEach(bytes, from: 0) { line, kind in
      switch kind {
      case .times: reader.begin(line)
      case .text: reader.add(line)
      case .gap: break
      }
    }
    reader.flush()
    return reader.blocks
  }

  private mutating func flush() {
    if pieces.contains(where: { $0.encoding != .lineBreak }) {
      blocks.append(Block(region: TextRegion(pieces: pieces), kind: .body, isWrapped: true))
    }
    pieces = []
  }

  /// Begins a cue: behind the end of a sentence, and behind a silence where nothing says that a sentence goes on, one starts
  /// anew.
  private mutating func begin(_ line: Range<Int>) {
    let (from, to) = Self.times(bytes, line)
    isAfterPause = from - end >= Self.pause
    end = to
    if Self.endsSentence(bytes, pieces) { flush() }
  }

  private mutating func add(_ line: Range<Int>) {
    let (text, speaker) = Self.content(bytes, line)
    guard !text.isEmpty else { return }
    let isOther = speaker.map { speaker in voice.map { bytes[$0] != bytes[speaker] } ?? true } ?? false
    if let speaker { voice = speaker }
    if isOther || Self.isDash(bytes, text) || isAfterPause && !Self.startsLower(bytes, text) { flush() }
    isAfterPause = false
    if let last = pieces.last?.range.upperBound { pieces.append(.init(last..<last, .lineBreak)) }
    pieces += text
  }

  /// A silence between two cues that parts sentences, in milliseconds.
  private static let pause = 2500

  /// When a cue starts and ends, in milliseconds.
  private static func times(_ bytes: [UInt8], _ line: Range<Int>) -> (from: Int, to: Int) {
    var values: [Int] = []
    var total = 0
    var number = 0
    var digits = 0
    for byte in bytes[line] + [0x20] {
      if byte >= 0x30, byte <= 0x39, digits < 9 {
        number = number * 10 + Int(byte - 0x30)
        digits += 1
        continue
      }
      guard digits > 0 else { continue }
      if byte == 0x3A {
        total = min(total + number, 1 << 40) * 60
      } else if byte == 0x2C || byte == 0x2E {
        total = min(total + number, 1 << 40) * 1000
      } else {
        values.append(total + number)
        total = 0
        if values.count == 2 { break }
      }
      number = 0
      digits = 0
    }
    return values.count == 2 ? (values[0], values[1]) : (0, 0)
  }

  private static func startsLower(_ bytes: [UInt8], _ pieces: [TextRegion.Piece]) -> Bool {
    guard let range = pieces.first?.range else { return false }
    return String(decoding: bytes[range].prefix(4), as: UTF8.self).unicodeScalars.first.map(UnicodeFacts.isSmall)
      == true
  }

  /// A line's text without tags, and the tag of the voice that speaks, if there is one.
  private static func content(_ bytes: [UInt8], _ line: Range<Int>) -> (text: [TextRegion.Piece], voice: Range<Int>?) {
    var pieces: [TextRegion.Piece] = []
    var plain = line.lowerBound
    var voice: Range<Int>?
    var at = plain
    // Marks that nothing on the line closes any more.
    var unclosed: Set<UInt8> = []
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
      guard !unclosed.contains(close), let end = bytes[at..<line.upperBound].firstIndex(of: close) else {
        unclosed.insert(close)
        at += 1
        continue
      }
      if close == 0x3E, bytes[at + 1] == 0x76, !isTagByte(bytes[at + 2]) { voice = at..<end }
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
