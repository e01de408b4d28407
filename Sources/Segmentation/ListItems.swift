/// The items of lists written within running text: `1. … 2. …`, `a) … b) …`, `(i) … (ii) …`, `• … • …`.
///
/// A list begins where the text, a line or a sentence begins and goes on while its labels rise one by one in the same
/// form; an enumeration inside a sentence (`: (a) x, (b) y`) is none. O(n) time.
struct ListItems {
  /// An item: where its bullet or label starts, and the end of its label.
  struct Item {
    var start: Int
    var end: Int
    /// What stands around the label: the closing sign, a stop before it, `(`, the bullet, the label's case.
    var form: Form
    var number: Int?
    var letter: Int?
    var roman: Int?

    struct Form: Hashable {
      var sign: UInt32
      var hasStop = false
      var hasBracket = false
      var bullet: UInt32 = 0
      var letters: UInt8 = 0
    }

    func isFollowed(by next: Item) -> Bool {
      func rises(_ from: Int?, _ to: Int?) -> Bool { from.flatMap { value in to.map { $0 == value + 1 } } ?? false }
      guard form == next.form else { return false }
      if number == nil, letter == nil, roman == nil { return next.number == nil && next.letter == nil }
      return rises(number, next.number) || rises(letter, next.letter) || rises(roman, next.roman)
    }
  }

  /// Items of lists of two or more, from `first` on, in order, as far as they have been looked for.
  private var found: [Item] = []
  private var first = 0
  /// The last item, which the next may follow, and whether it is among those found.
  private var open: Item?
  private var isKept = false
  private var next = 0
  private var mark = ByteText.stretch

  /// How far before the sign that closes its label an item may start.
  private static let reach = 32

  /// The next item where it starts at an offset or before it.
  ///
  /// Looks on no further than needed to know whether the last label begins a list: what is found and not taken is few.
  ///
  /// - Parameter passed: told now and then how far the scan has come.
  mutating func item(
    upTo offset: Int, _ text: ByteText, _ rules: LanguageRules, passed: (Int) -> Void
  ) -> Item? {
    while first == found.count, next < text.count, next <= offset + Self.reach || isWaiting(offset) {
      look(text, rules, passed: passed)
    }
    guard first < found.count, found[first].start <= offset else { return nil }
    return found[first]
  }

  /// Takes the item given last.
  mutating func take() {
    first += 1
    if first == found.count {
      found.removeAll(keepingCapacity: true)
      first = 0
    }
  }

  /// Whether a label up to an offset is an item only if another follows.
  private func isWaiting(_ offset: Int) -> Bool { open.map { !isKept && $0.start <= offset } ?? false }

  /// Looks for the next item, a stretch of text at most.
  private mutating func look(_ text: ByteText, _ rules: LanguageRules, passed: (Int) -> Void) {
    if next >= mark {
      passed(next)
      mark = next + ByteText.stretch
    }
    let end = min(mark, text.count)
    while let at = text.first(of: (0x2E, 0x29, 0xE2), from: next, to: end) {
      next = at + 1
      // Most stops end a word and have no label before them.
      guard Self.mayClose(text, at, text.bytes[at]), let item = Self.item(text, at: at) else { continue }
      if let last = open, item.start < last.end { continue }
      if let last = open, last.isFollowed(by: item), Self.separates(text, item, rules) {
        if !isKept { found.append(last) }
        found.append(item)
        isKept = true
        open = item
        return
      }
      if Self.isAnchored(text, item, rules) {
        open = item
        isKept = false
      }
    }
    next = end
  }

  /// Whether a bullet, or white space behind a label's last sign, may stand at an offset. Seldom wrong.
  @inline(__always)
  private static func mayClose(_ text: ByteText, _ at: Int, _ byte: UInt8) -> Bool {
    guard at + 1 < text.count else { return false }
    let next = text.bytes[at + 1]
    // Quotes and dashes begin so too: U+2010 to U+201F, U+2026.
    if byte == 0xE2 { return next != 0x80 || at + 2 < text.count && text.bytes[at + 2] & 0xFC == 0xA0 }
    guard next <= 0x20 || next >= 0x80, at > 0 else { return false }
    let last = text.bytes[at - 1]
    if last == 0x2E || last &- 0x30 < 10 { return true }
    guard isLabel(last) else { return false }
    // Letters are one, or a Roman number.
    return at < 2 || !isLabel(text.bytes[at - 2]) || roman(last) > 0
  }

  /// The item whose label closes (`.`, `)`) or whose bare bullet stands at an offset.
  private static func item(_ text: ByteText, at: Int) -> Item? {
    if text.bytes[at] == 0xE2 {
      guard let (value, next) = text.scalar(at: at), isBullet(value), isBoundary(text, before: at) else { return nil }
      return Item(start: at, end: next, form: .init(sign: value))
    }
    var label = at
    var form = Item.Form(sign: UInt32(text.bytes[at]))
    if text.bytes[at] == 0x29, at > 0, text.bytes[at - 1] == 0x2E {
      label -= 1
      form.hasStop = true
    }
    guard let (behind, _) = text.scalar(at: at + 1), ByteText.isSpace(behind) else { return nil }
    var start = label
    while start > 0, label - start < 5, isLabel(text.bytes[start - 1]) { start -= 1 }
    let bytes = text.bytes[start..<label]
    guard !bytes.isEmpty else { return nil }
    if start > 0, text.bytes[start - 1] == 0x28 {
      guard text.bytes[at] == 0x29 else { return nil }
      start -= 1
      form.hasBracket = true
    }
    if let (value, before) = text.scalar(before: start), isBullet(value) {
      start = before
      form.bullet = value
    } else if let (space, bullet) = text.scalar(before: start), space == 0x20,
      let (value, before) = text.scalar(before: bullet), isBullet(value)
    {
      start = before
      form.bullet = value
    }
    guard isBoundary(text, before: start) else { return nil }
    var item = Item(start: start, end: at + 1, form: form)
    if bytes.allSatisfy({ ByteText.isDigit(UInt32($0)) }) {
      guard bytes.count <= 3 else { return nil }
      item.number = bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
      return item
    }
    let isUpper = bytes.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    // A capital before a bare stop is an initial.
    guard isUpper ? form != .init(sign: 0x2E) : bytes.allSatisfy({ $0 >= 0x61 }) else { return nil }
    item.form.letters = isUpper ? 0x41 : 0x61
    if bytes.count == 1, let letter = bytes.first { item.letter = Int(letter | 0x20) }
    item.roman = roman(bytes)
    return item.letter != nil || item.roman != nil ? item : nil
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    ByteText.isDigit(UInt32(byte)) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A)
  }

  static func isBullet(_ value: UInt32) -> Bool {
    switch value {
    case 0x2022, 0x2023, 0x2043, 0x25CF, 0x25E6: true
    default: false
    }
  }

  private static func isBoundary(_ text: ByteText, before offset: Int) -> Bool {
    text.scalar(before: offset).map { ByteText.isSpace($0.value) } ?? true
  }

  /// Roman numbers up to 39.
  private static func roman(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var total = 0
    var last = 0
    for byte in bytes.reversed() {
      let value = roman(byte)
      if value == 0 { return nil }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total
  }

  private static func roman(_ byte: UInt8) -> Int {
    byte | 0x20 == 0x69 ? 1 : byte | 0x20 == 0x76 ? 5 : byte | 0x20 == 0x78 ? 10 : 0
  }

  /// Whether the text, a line or a sentence begins at an offset.
  private static func isAnchored(_ text: ByteText, _ item: Item, _ rules: LanguageRules) -> Bool {
    var at = item.start
    while let (value, start) = text.scalar(before: at), ByteText.isSpace(value) {
      if value == 0x0A || value == 0x0D { return true }
      at = start
    }
    guard let (value, _) = text.scalar(before: at) else { return true }
    guard ByteText.isTerminal(value) else { return false }
    // A letter and a stop behind an abbreviation are more of it: `Sp. j. i Sp. k.`
    if item.letter != nil, item.form.sign == 0x2E {
      let kind = rules.abbreviations[text.token(before: at - 1).text]
      return value != 0x2E || kind == nil || kind == .word
    }
    return !(item.number != nil && isCounted(text, at, rules))
  }

  /// Whether what ends at an offset has its number behind it: `Art. 3. La loi.`, `Voir § 4.`
  private static func isCounted(_ text: ByteText, _ offset: Int, _ rules: LanguageRules) -> Bool {
    guard let (value, start) = text.scalar(before: offset) else { return false }
    if value == 0xA7 || value == 0x2116 { return true }
    let token = text.token(before: start)
    guard value == 0x2E, let kind = rules.abbreviations[token.text] else { return false }
    // A word that is an abbreviation only at times is one with its capital: `Fig. 3`.
    let isUpper = text.scalar(at: token.start).map { ByteText.isUpper($0.value) } ?? false
    return kind == .number || kind == .title || kind == .word && isUpper
  }

  /// Whether the text before a label lets a new item begin: no comma, and no word before which a number counts.
  private static func separates(_ text: ByteText, _ item: Item, _ rules: LanguageRules) -> Bool {
    var at = item.start
    while let (value, start) = text.scalar(before: at), ByteText.isSpace(value) {
      if value == 0x0A || value == 0x0D { return true }
      at = start
    }
    guard let (value, _) = text.scalar(before: at), value != 0x2C, value != 0x3A else { return false }
    guard item.number != nil, text.bytes[item.end - 1] == 0x2E else { return true }
    if isCounted(text, at, rules) { return false }
    let token = text.token(before: at).text
    return !rules.starters.contains(token) && rules.abbreviations[token] == nil
  }
}
