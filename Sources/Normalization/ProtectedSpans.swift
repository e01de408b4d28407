import TextCore

/// Finds what in a text is no prose: addresses, handles, tags, code, markup, placeholders, file names, and on demand
/// quoted titles.
///
/// They are found from the signs that the search for names notes on its way, and only in a text with names.
struct ProtectedSpans {
  private let view: TextView
  private let options: Normalizer.Options
  private var spans: [Range<Int>] = []
  private var window = TokenWindow()
  /// The first slash from an offset on.
  private var slash = (from: 0, at: -1)

  /// An element, address or span longer than this is prose with a stray sign.
  private static let longest = 20_000

  init(_ view: TextView, options: Normalizer.Options) {
    self.view = view
    self.options = options
  }

  var isEmpty: Bool { spans.isEmpty }

  /// Whether a range touches a protected span.
  ///
  /// O(log n).
  func contains(_ range: Range<Int>) -> Bool {
    // Spans are disjoint and ascending.
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].lowerBound < range.upperBound
  }

  /// The signs at which a span may start or that lie inside one.
  static let signs = Array("`<@#:{%$\\/.~".utf8)

  /// Finds the spans of a text whose signs are known.
  ///
  /// O(signs), O(length) of each span.
  mutating func find(at places: [Int]) {
    var behind = view.start
    for at in places where at >= behind {
      guard let span = span(at, view.base[at]), span.upperBound > at else { continue }
      add(span)
      behind = span.upperBound
    }
  }

  /// Finds the spans of a text, quotations and patterns too.
  ///
  /// O(n).
  mutating func findAll() {
    var isSign = [Bool](repeating: false, count: 256)
    for byte in ProtectedSpans.signs { isSign[Int(byte)] = true }
    if options.protectsQuotes { for byte in [0x22, 0xC2, 0xE2] { isSign[byte] = true } }
    find(at: (view.start..<view.end).filter { isSign[Int(view.base[$0])] })
    for pattern in options.protectedPatterns { add(pattern: Array(pattern.utf8)) }
  }

  /// Adds a span, joined with those that it touches: an address is known by a sign in its middle.
  private mutating func add(_ span: Range<Int>) {
    var span = span
    while let last = spans.last, last.upperBound > span.lowerBound {
      span = min(last.lowerBound, span.lowerBound)..<max(last.upperBound, span.upperBound)
      spans.removeLast()
    }
    spans.append(span)
  }

  private mutating func span(_ at: Int, _ byte: UInt8) -> Range<Int>? {
    guard options.protectsMarkup || byte == 0x22 || byte >= 0x80 else { return nil }
    switch byte {
    case UInt8(ascii: "`"): return code(at)
    case UInt8(ascii: "~"): return fence(at, byte)
    case UInt8(ascii: "<"): return tag(at)
    case UInt8(ascii: "@"): return handle(at)
    case UInt8(ascii: "#"): return hashtag(at)
    case UInt8(ascii: ":"): return address(at)
    case UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "$"): return placeholder(at, byte)
    case UInt8(ascii: "/"), UInt8(ascii: "\\"): return path(at)
    case UInt8(ascii: "."): return dotted(at)
    default: return quoted(at)
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D || byte == 0 }

  // MARK: Code and markup

  private func code(_ at: Int) -> Range<Int>? {
    if let fenced = fence(at, UInt8(ascii: "`")) { return fenced }
    var open = at
    while view.byte(open) == 0x60 { open += 1 }
    let length = open - at
    // Between letters it is an apostrophe.
    if length == 1, let before = view.scalar(before: at), Letters.isWord(before.value),
      let next = view.scalar(at: open),
      Letters.isWord(next.value)
    {
      return nil
    }
    var close = open
    let limit = min(view.end, open + ProtectedSpans.longest)
    while close < limit {
      let byte = view.base[close]
      if byte == 0x0A, isBlankLine(close + 1) { return nil }
      guard byte == 0x60 else {
        close += 1
        continue
      }
      var end = close
      while view.byte(end) == 0x60 { end += 1 }
      if end - close == length { return at..<end }
      close = end
    }
    return nil
  }

  private func isBlankLine(_ at: Int) -> Bool {
    var at = at
    while at < view.end {
      switch view.base[at] {
      case 0x20, 0x09, 0x0D: at += 1
      case 0x0A: return true
      default: return false
      }
    }
    return true
  }

  /// A fenced block of Markdown: to the closing fence, or the end.
  private func fence(_ at: Int, _ sign: UInt8) -> Range<Int>? {
    var line = at
    while line > view.start, view.base[line - 1] == 0x20 { line -= 1 }
    guard at - line < 4, line == view.start || view.base[line - 1] == 0x0A else { return nil }
    var open = at
    while view.byte(open) == sign { open += 1 }
    let length = open - at
    guard length >= 3 else { return nil }
    var next = open
    // An info string holds no backtick.
    var isInfo = sign == 0x60
    while true {
      while next < view.end, view.base[next] != 0x0A {
        if isInfo, view.base[next] == 0x60 { return nil }
        next += 1
      }
      isInfo = false
      guard next < view.end else { return at..<view.end }
      next += 1
      var start = next
      while view.byte(start) == 0x20, start - next < 4 { start += 1 }
      var end = start
      while view.byte(end) == sign { end += 1 }
      if end - start >= length { return at..<end }
    }
  }

  /// A tag with its attributes, a comment, or an element whose content is no prose.
  private func tag(_ at: Int) -> Range<Int>? {
    let next = view.byte(at + 1)
    if next == UInt8(ascii: "!"), starts(at, "<!--") { return at..<(find("-->", from: at + 4) ?? view.end) }
    guard
      next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
        || Letters.isASCIIWord(next)
          && !Letters.isDigit(UInt32(next))
    else { return nil }
    var end = at + 1
    let limit = min(view.end, at + ProtectedSpans.longest)
    var quote: UInt8 = 0
    while end < limit {
      let byte = view.base[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        break
      } else if byte == 0x3C {
        return nil
      } else if byte == 0x22 || byte == 0x27, view.byte(end - 1) == 0x3D {
        quote = byte
      }
      end += 1
    }
    guard end < limit else { return nil }
    for name in ["code", "pre", "script", "style", "kbd", "samp", "tt", "var"] where starts(at + 1, name) {
      let after = view.byte(at + 1 + name.utf8.count)
      if after == 0x3E || isBlank(after), view.base[end - 1] != 0x2F {
        return at..<(find("</" + name, from: end) ?? view.end)
      }
    }
    return at..<(end + 1)
  }

  private func starts(_ at: Int, _ text: StaticString) -> Bool { starts(at, "\(text)") }

  private func starts(_ at: Int, _ text: String) -> Bool {
    var index = at
    for byte in text.utf8 {
      if view.byte(index) | (Letters.isASCIIWord(byte) ? 0x20 : 0) != byte { return false }
      index += 1
    }
    return true
  }

  /// The offset behind the next occurrence of a text that begins within some bytes.
  private func find(_ text: String, from: Int, within limit: Int = .max) -> Int? {
    guard let first = text.utf8.first else { return nil }
    var at = from
    let last = limit < view.end - from ? from + limit : view.end
    while at < last {
      if view.base[at] == first, starts(at, text) { return at + text.utf8.count }
      at += 1
    }
    return nil
  }
}

extension ProtectedSpans {
  // MARK: Addresses, handles, files

  private mutating func token(around at: Int) -> Range<Int> { window.token(around: at, view) }

  private mutating func address(_ at: Int) -> Range<Int>? {
    let isURL = view.byte(at + 1) == 0x2F && view.byte(at + 2) == 0x2F
    guard at > view.start, Letters.isASCIIWord(view.base[at - 1]) else { return nil }
    guard isURL || at - 6 >= view.start && starts(at - 6, "mailto") else { return nil }
    return token(around: at)
  }

  private mutating func handle(_ at: Int) -> Range<Int>? {
    guard let next = view.scalar(at: at + 1), Letters.isWord(next.value) else { return nil }
    if let before = view.scalar(before: at), Letters.isWord(before.value) {
      return token(around: at)
    }
    return at..<view.wordEnd(from: at + 1)
  }

  private func hashtag(_ at: Int) -> Range<Int>? {
    guard let next = view.scalar(at: at + 1), Letters.isWord(next.value) else { return nil }
    if let before = view.scalar(before: at), Letters.isWord(before.value) { return nil }
    return at..<view.wordEnd(from: at + 1)
  }

  /// `/a/b`, `./a`, `~/a`, `a/b/c.txt`, `C:\a`.
  private mutating func path(_ at: Int) -> Range<Int>? {
    let token = token(around: at)
    guard token.count > 1 else { return nil }
    let start = view.base[token.lowerBound]
    let isRooted = start == 0x2F || start == 0x2E || start == 0x7E
    if view.base[at] == 0x5C {
      return view.byte(at - 1) == 0x3A || token.contains { $0 != at && view.base[$0] == 0x5C } ? token : nil
    }
    if isRooted, let next = view.scalar(at: at + 1), Letters.isWord(next.value) { return token }
    if extensionKind(token) || starts(token.lowerBound, "www.") { return token }
    return nil
  }

  /// A file name or a host name: a dot between letters and an ending that is known.
  private mutating func dotted(_ at: Int) -> Range<Int>? {
    guard let before = view.scalar(before: at), Letters.isWord(before.value), let next = view.scalar(at: at + 1),
      next.value < 0x80, Letters.isWord(next.value)
    else { return nil }
    let token = token(around: at)
    return extensionKind(token) || starts(token.lowerBound, "www.") ? token : nil
  }

  private mutating func extensionKind(_ token: Range<Int>) -> Bool {
    // Endings have five letters at most.
    let least = max(token.lowerBound, token.upperBound - 7)
    var dot = token.upperBound - 1
    while dot > least, view.base[dot] != 0x2E, view.base[dot] != 0x2F { dot -= 1 }
    // A host name with a path behind it ends before the first slash.
    if dot > token.lowerBound, view.base[dot] == 0x2E, token.upperBound - dot <= 6 {
      if ProtectedSpans.endings.contains(view.string((dot + 1)..<token.upperBound).lowercased()) {
        // `fin.De` is a lost space; an ending is written in one case.
        let ending = view.string((dot + 1)..<token.upperBound)
        return ending == ending.lowercased() || ending == ending.uppercased()
      }
    }
    if token.lowerBound < slash.from || token.lowerBound > slash.at {
      slash = (token.lowerBound, token.lowerBound)
      while slash.at < view.end, view.base[slash.at] != 0x2F { slash.at += 1 }
    }
    guard slash.at < token.upperBound else { return false }
    // Hosts' last parts have four letters at most.
    let near = max(token.lowerBound, slash.at - 6)
    var point = slash.at - 1
    while point > near, view.base[point] != 0x2E { point -= 1 }
    guard point > token.lowerBound, view.base[point] == 0x2E else { return false }
    return ProtectedSpans.hosts.contains(view.string((point + 1)..<slash.at))
  }

  /// File-name endings and top-level domains that are no words to be met behind a lost space.
  private static let hosts: Set<String> = Set(
    "com org net edu gov mil int info io eu fr de uk ru ua pl es it nl be ch at cz sk by tv me co ca us jp cn kr".split(
      separator: " "
    ).map(String.init))
  private static let endings: Set<String> = Set(
    ("com org net edu gov mil info io eu fr ru ua pl uk cz by jpg jpeg png gif webp svg tif tiff bmp ico mp3 mp4 avi mov mkv webm wav "
      + "ogg pdf doc docx odt rtf txt md tex htm html xhtml xml tmx xlf xliff tbx po pot json yaml yml csv tsv xls "
      + "xlsx ods ppt pptx odp zip gz tar rar 7z exe dll js ts css php py swift java c h cpp sh srt vtt log ini conf "
      + "toml sql epub").split(separator: " ").map(String.init))

  // MARK: Placeholders

  private func placeholder(_ at: Int, _ byte: UInt8) -> Range<Int>? {
    var open = at
    if byte == UInt8(ascii: "{") {
      while view.byte(open) == 0x7B { open += 1 }
      // {{ … }} may hold anything, { … } an identifier.
      if open - at >= 2 { return placeholder(at, open, closing: "}}") }
      if view.byte(open) == UInt8(ascii: "%") { return placeholder(at, open, closing: "%}") }
      return identifier(open, closing: 0x7D).map { at..<$0 }
    }
    let next = view.byte(at + 1)
    switch next {
    case UInt8(ascii: "{"): return identifier(at + 2, closing: 0x7D).map { at..<$0 }
    case UInt8(ascii: "("): return byte == 0x25 ? identifier(at + 2, closing: 0x29).map { at..<($0 + 1) } : nil
    default:
      guard Letters.isASCIIWord(next), !Letters.isDigit(UInt32(next)) else { return nil }
      let end = view.wordEnd(from: at + 1)
      if byte == UInt8(ascii: "$") { return at..<end }
      return view.byte(end) == byte ? at..<(end + 1) : nil
    }
  }

  /// The placeholder that opens at an offset and closes within 400 bytes of it; no more of the text is looked at.
  private func placeholder(_ at: Int, _ open: Int, closing: String) -> Range<Int>? {
    find(closing, from: open, within: 400).flatMap { $0 - at < 400 ? at..<$0 : nil }
  }

  private func identifier(_ from: Int, closing: UInt8) -> Int? {
    var at = from
    while at < view.end, at - from < 80 {
      let byte = view.base[at]
      if byte == closing { return at > from ? at + 1 : nil }
      guard byte >= 0x80 || Letters.isASCIIWord(byte) || ".-:|$@".utf8.contains(byte) else { return nil }
      at += 1
    }
    return nil
  }

  // MARK: Quotations and patterns

  /// « … », “ … ”, „ … “ and " … " within a paragraph.
  private func quoted(_ at: Int) -> Range<Int>? {
    guard let open = view.scalar(at: at) else { return nil }
    let closing: [UInt32]
    switch open.value {
    case 0xAB: closing = [0xBB]
    case 0x201C: closing = [0x201D]
    case 0x201E: closing = [0x201C, 0x201D]
    case 0x2018: closing = [0x2019]
    case 0x22: closing = [0x22]
    default: return nil
    }
    var end = at + open.length
    while end - at <= ProtectedSpans.longest, let next = view.scalar(at: end) {
      end += next.length
      if closing.contains(next.value) {
        if next.value == 0x2019, let after = view.scalar(at: end), Letters.isWord(after.value) { continue }
        return at..<end
      }
      if next.value == 0x0A, isBlankLine(end) || end - at > 2000 { return nil }
    }
    return nil
  }

  private mutating func add(pattern: [UInt8]) {
    var found: [Range<Int>] = []
    var glob = Glob(pattern)
    for at in view.start..<view.end where view.base[at] & 0xC0 != 0x80 {
      if let end = glob.match(view, at), end > at { found.append(at..<end) }
    }
    let all = (spans + found).sorted { $0.lowerBound < $1.lowerBound }
    spans = []
    for span in all { add(span) }
  }
}

/// A pattern for protected text: `*` any run of non-blank characters, `?` one of them, the rest itself.
struct Glob {
  /// A place of the pattern at one of the text.
  private struct Place: Hashable {
    var pattern: Int
    var text: Int
  }

  private let pattern: [UInt8]
  /// Where the text does not go on as the pattern does behind a star: not tried again, whatever the match's start. What is
  /// forgotten costs time only.
  private var dead: Set<Place> = []
  private static let most = 1 << 16

  init(_ pattern: [UInt8]) { self.pattern = pattern }

  /// The end of the match that starts at an offset, the first star taking as much as it can (512 bytes at most), then the
  /// next.
  mutating func match(_ view: TextView, _ at: Int) -> Int? {
    if dead.count > Glob.most { dead.removeAll(keepingCapacity: true) }
    return match(pattern[...], view, at)
  }

  private mutating func match(_ pattern: ArraySlice<UInt8>, _ view: TextView, _ at: Int) -> Int? {
    var at = at
    var rest = pattern
    while let sign = rest.first {
      rest = rest.dropFirst()
      switch sign {
      case UInt8(ascii: "*"):
        var far = at
        while far < view.end, view.base[far] > 0x20, far - at < 512 { far += 1 }
        while far >= at {
          let place = Place(pattern: rest.startIndex, text: far)
          if !dead.contains(place) {
            if let end = match(rest, view, far) { return end }
            dead.insert(place)
          }
          far -= 1
        }
        return nil
      case UInt8(ascii: "?"):
        guard let next = view.scalar(at: at), next.value > 0x20 else { return nil }
        at += next.length
      default:
        guard view.byte(at) == sign, at < view.end else { return nil }
        at += 1
      }
    }
    return at
  }
}
