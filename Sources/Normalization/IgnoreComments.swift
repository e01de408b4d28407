import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Comments by which a text asks to be left alone: `exonym-ignore: T101 reason`, in any comment syntax.
///
/// One that stands on a line of its own speaks for the next line, any other for its own line. Among the comments of a
/// message in a PO file it speaks for the message: no comment can stand nearer to its translation.
struct IgnoreComments {
  private struct Comment {
    var range: Range<Int>
    var rules: [String]
    /// A rule of texts that it names and that does not exist.
    var unknown: String?
    /// The number of its group.
    var group = 0
  }

  /// The comments that speak for the same lines.
  private struct Group {
    var lines: Range<Int>
    var rules: Set<String>
    /// The rules that they have silenced there.
    var used: Set<String> = []
  }

  /// A line, and where its first letter stands that is no comment sign.
  private struct Line {
    var range: Range<Int>
    var first: Int
  }

  /// Lines of `#` comments and what follows them: a message of a PO file, or anything else.
  private struct Entry {
    var range = 0..<0
    var isMessage = false
  }

  private var comments: [Comment] = []
  /// In the order of their lines, which begin and end no earlier than those before.
  private var groups: [Group] = []

  init() {}

  /// Whether there is none.
  var isEmpty: Bool { comments.isEmpty }

  /// Finds the comments of a text.
  ///
  /// O(n), at the speed of memory.
  init(_ view: TextView) { self.init(view, hasMessages: false) }

  private init(_ view: TextView, hasMessages: Bool) {
    // `g` is the rarest letter of "ignore" in most texts.
    var at = view.start
    var line = Line(range: 0..<0, first: 0)
    var entry = Entry()
    while at < view.end, let found = memchr(view.base + at, Int32(UInt8(ascii: "g")), view.end - at) {
      let place = UnsafeRawPointer(found).assumingMemoryBound(to: UInt8.self) - view.base
      at = place + 1
      guard view.byte(place - 1) == UInt8(ascii: "i"), view.byte(at) == UInt8(ascii: "n"),
        view.byte(at + 1) == UInt8(ascii: "o"), view.byte(at + 2) == UInt8(ascii: "r"),
        view.byte(at + 3) == UInt8(ascii: "e")
      else { continue }
      guard let (comment, lines) = IgnoreComments.read(view, place - 1, at + 4, &line) else { continue }
      if hasMessages, !entry.range.contains(comment.range.lowerBound) {
        entry = IgnoreComments.entry(at: line.range.lowerBound, view)
      }
      add(comment, entry.isMessage ? entry.range : lines)
    }
  }

  private mutating func add(_ comment: Comment, _ lines: Range<Int>) {
    if groups.last?.lines != lines { groups.append(Group(lines: lines, rules: [])) }
    groups[groups.count - 1].rules.formUnion(comment.rules)
    comments.append(comment)
    comments[comments.count - 1].group = groups.count - 1
  }

  /// Finds the comments of a document.
  ///
  /// O(n).
  init(_ document: [UInt8]) {
    self = document.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { IgnoreComments(TextView(base: $0, start: 0, end: buffer.count), hasMessages: true) }
        ?? IgnoreComments()
    }
  }

  /// The comment lines that begin with the one at an offset, and the message behind them, up to an empty line.
  private static func entry(at start: Int, _ view: TextView) -> Entry {
    func next(_ line: Int) -> Int {
      memchr(view.base + line, 0x0A, view.end - line).map { UnsafeRawPointer($0) - UnsafeRawPointer(view.base) + 1 }
        ?? view.end
    }
    var at = start
    while at < view.end, view.base[at] == UInt8(ascii: "#") { at = next(at) }
    guard at > start else { return Entry() }
    let isMessage = ["msgid ", "msgctxt "].contains { word in
      view.end - at > word.utf8.count && zip(word.utf8, at...).allSatisfy { view.base[$1] == $0 }
    }
    guard isMessage else { return Entry(range: start..<at) }
    while at < view.end, view.base[at] != 0x0A, view.base[at] != 0x0D { at = next(at) }
    return Entry(range: start..<at, isMessage: true)
  }

  /// `name-ignore: RULE, RULE why` or `name: ignore RULE why`; without a rule it silences nothing. With the lines that it
  /// speaks for; `known` is the line that was looked at last, since a file may be one line.
  private static func read(
    _ view: TextView, _ sign: Int, _ behind: Int, _ known: inout Line
  ) -> (comment: Comment, lines: Range<Int>)? {
    var from = sign
    while view.byte(from - 1) == 0x20 || view.byte(from - 1) == 0x2D || view.byte(from - 1) == 0x3A { from -= 1 }
    let start = view.wordStart(before: from)
    guard start < from, from < sign else { return nil }
    var at = behind
    var rules: [String] = []
    while at < view.end {
      while view.byte(at) == 0x20 || view.byte(at) == 0x3A || view.byte(at) == 0x2C { at += 1 }
      let end = view.wordEnd(from: at)
      let word = view.string(at..<end)
      guard word.utf8.count == 4, let letter = word.utf8.first, letter >= 0x41, letter <= 0x5A,
        word.utf8.dropFirst().allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
      else { break }
      rules.append(word)
      at = end
    }
    // Ours without a rule silences nothing, which its writer has to be told.
    if rules.isEmpty, view.byte(behind) != 0x3A || view.string(start..<from) != "exonym" { return nil }
    if !known.range.contains(start) || at > known.range.upperBound { known = line(of: start..<at, view) }
    let isOwn = view.string(start..<from) == "exonym"
    let comment = Comment(
      range: start..<at, rules: rules, unknown: isOwn ? rules.first(where: IgnoreComments.isUnknown) : nil)
    let (line, end) = (known.range.lowerBound, known.range.upperBound)
    // Nothing but comment signs in front: the comment has the line for itself.
    if known.first == start, hasNothingBehind(view, at, end) {
      var next = min(view.end, end + 1)
      while next < view.end, view.base[next] != 0x0A { next += 1 }
      return (comment, line..<next)
    }
    return (comment, line..<end)
  }

  /// The line, less its end, that a range stands in.
  private static func line(of range: Range<Int>, _ view: TextView) -> Line {
    var line = range.lowerBound
    while line > view.start, view.base[line - 1] != 0x0A { line -= 1 }
    var end = range.upperBound
    while end < view.end, view.base[end] != 0x0A { end += 1 }
    var first = line
    while first < range.lowerBound, "<!-/*#;%{ \t".utf8.contains(view.base[first]) { first += 1 }
    return Line(range: line..<end, first: first)
  }

  /// Whether a line ends with its comment: no text stands behind `-->` or `*/`.
  private static func hasNothingBehind(_ view: TextView, _ from: Int, _ end: Int) -> Bool {
    var at = from
    while at + 1 < end {
      if view.base[at] == 0x2D, view.byte(at + 1) == 0x2D, view.byte(at + 2) == 0x3E {
        return (at + 3..<end).allSatisfy { view.base[$0] <= 0x20 }
      }
      if view.base[at] == 0x2A, view.byte(at + 1) == 0x2F {
        return (at + 2..<end).allSatisfy { view.base[$0] <= 0x20 }
      }
      at += 1
    }
    return true
  }

  /// Whether a rule is silenced at an offset. O(log comments).
  func covers(_ offset: Int, rule: String) -> Bool {
    groups(at: offset).contains { groups[$0].rules.contains(rule) }
  }

  /// Notes that a comment was of use. O(log comments).
  mutating func use(_ offset: Int, rule: String) {
    for index in groups(at: offset) where groups[index].rules.contains(rule) { groups[index].used.insert(rule) }
  }

  /// The groups whose lines an offset is in: few, as a comment on a line of its own speaks for one more only.
  private func groups(at offset: Int) -> Range<Int> {
    var low = 0
    var high = groups.count
    while low < high {
      let middle = (low + high) / 2
      if groups[middle].lines.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < groups.count, groups[end].lines.lowerBound <= offset { end += 1 }
    return low..<end
  }

  /// T112 for each comment of a document that silenced nothing.
  func unused(path: String, _ document: [UInt8]) -> [Finding] {
    document.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { unused(path: path, TextView(base: $0, start: 0, end: buffer.count)) } ?? []
    }
  }

  /// Whether a rule is none: those of texts are T101 to T112; those of glossaries and memories begin with G and M.
  private static func isUnknown(_ rule: String) -> Bool {
    guard let letter = rule.utf8.first, letter != UInt8(ascii: "G"), letter != UInt8(ascii: "M") else { return false }
    return letter != UInt8(ascii: "T") || !(101...112).contains(Int(rule.dropFirst()) ?? 0)
  }

  /// T112 for each comment that silenced nothing, where it speaks of this room's rules only, or names a rule that does
  /// not exist.
  func unused(path: String, _ view: TextView) -> [Finding] {
    let ours: Set<String> = ["T101", "T102", "T103", "T104", "T105", "T108", "T109", "T110", "T111"]
    var tracker = PositionTracker(view)
    let idle = comments.filter { comment in
      comment.unknown != nil
        || comment.rules.allSatisfy { ours.contains($0) && !groups[comment.group].used.contains($0) }
    }
    return idle.map { comment in
      let start = tracker.position(at: comment.range.lowerBound)
      let (message, help) = IgnoreComments.told(comment)
      return Finding(
        rule: "T112", severity: .info, message: message, path: path,
        span: SourceSpan(start, tracker.position(at: comment.range.upperBound)), help: help)
    }
  }

  /// What is wrong with a comment, and what to do.
  private static func told(_ comment: Comment) -> (message: String, help: String) {
    if let rule = comment.unknown {
      return (
        "there is no rule '\(rule)': this ignore comment does not silence it", "the rules of texts are T101 to T112"
      )
    }
    return comment.rules.isEmpty
      ? ("this ignore comment names no rule", "name it: exonym-ignore: T101 reason")
      : ("this ignore comment silences nothing", "remove it")
  }
}
