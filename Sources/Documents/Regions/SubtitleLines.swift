/// The lines of a subtitle file by what they are: times, text of cues, and the gaps behind them.
///
/// Of numbers, identifiers, notes and styles nothing is said. SubRip files of the wild have blank lines inside cues, and cues
/// without a blank line between them: there a number is a cue's where times follow, and text behind a blank line goes on.
struct SubtitleLines {
  /// What a line is.
  enum Kind { case times, text, gap }

  private let bytes: [UInt8]
  private let isWebVTT: Bool
  private let body: (Range<Int>, Kind) -> Void
  /// Whether times were read and no blank line since.
  private var isInCue = false
  private var hasCue = false
  /// Lines that are text unless times follow: a number in a cue, and what stands behind a blank line; nil for a gap.
  private var pending: [Range<Int>?] = []

  /// Calls for each line of times, each line of text and each gap, in order, with its bytes, white space at its ends left out.
  /// O(n).
  static func forEach(_ bytes: [UInt8], from start: Int, _ body: (Range<Int>, Kind) -> Void) {
    withoutActuallyEscaping(body) { body in
      var lines = SubtitleLines(bytes: bytes, isWebVTT: bytes[start...].starts(with: "WEBVTT".utf8), body: body)
      var at = start
      while at < bytes.count {
        let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
        var line = at..<end
        while let last = line.last, bytes[last] <= 0x20 { line.removeLast() }
        while let first = line.first, bytes[first] <= 0x20 { line.removeFirst() }
        lines.add(line)
        at = end + 1
      }
      // A number by itself at the end is that of a cue cut off.
      if lines.pending.count > 1, lines.pending.suffix(2).first == .some(nil) { lines.release() } else { lines.give() }
    }
  }

  private init(bytes: [UInt8], isWebVTT: Bool, body: @escaping (Range<Int>, Kind) -> Void) {
    self.bytes = bytes
    self.isWebVTT = isWebVTT
    self.body = body
  }

  private mutating func add(_ line: Range<Int>) {
    if line.isEmpty {
      if isInCue || !pending.isEmpty { pending.append(nil) }
      isInCue = false
    } else if isTimes(line) {
      release()
      body(line, .times)
      (isInCue, hasCue) = (true, true)
    } else if !isInCue, isWebVTT || !hasCue {
      // An identifier or a note.
    } else if isInCue, isWebVTT || !isNumber(line) {
      give()
      body(line, .text)
    } else {
      pending.append(line)
    }
  }

  /// Gives what was held back, but for a number at its end.
  private mutating func release() {
    if let last = pending.last, let line = last, isNumber(line) { pending.removeLast() }
    give()
  }

  private mutating func give() {
    for line in pending { if let line { body(line, .text) } else { body(0..<0, .gap) } }
    pending = []
  }

  private func isNumber(_ line: Range<Int>) -> Bool {
    line.count < 10 && bytes[line].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private func isTimes(_ line: Range<Int>) -> Bool {
    guard line.count >= 9, bytes[line.lowerBound] >= 0x30, bytes[line.lowerBound] <= 0x39 else { return false }
    return (line.lowerBound..<(line.upperBound - 2)).contains {
      bytes[$0] == 0x2D && bytes[$0 + 1] == 0x2D && bytes[$0 + 2] == 0x3E
    }
  }
}
