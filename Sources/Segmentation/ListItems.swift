/// The items of lists written within running text: `1. … 2. …`, `a) … b) …`, `(i) … (ii) …`, `• … • …`.
///
/// A list begins where the text, a line or a sentence begins and goes on while its labels rise one by one in the same
/// form; an enumeration inside a sentence (`: (a) x, (b) y`) is none. O(n) time.
struct ListItems {
  /// An item: where its bullet or label starts, and the end of its label.
  struct Item {
    var start: Int
    var end: Int
    /// What stands around the label: the bullet, `(`, and the closing form.
    var form: [UInt32]
    var number: Int?
    var letter: Int?
    var roman: Int?

    func isFollowed(by next: Item) -> Bool {
      func rises(_ from: Int?, _ to: Int?) -> Bool { from.flatMap { value in to.map { $0 == value + 1 } } ?? false }
      guard form == next.form else { return false }
      if number == nil, letter == nil, roman == nil { return next.number == nil && next.letter == nil }
      return rises(number, next.number) || rises(letter, next.letter) || rises(roman, next.roman)
    }
  }

  /// Items of lists of two or more, in order.
  static func find(_ text: ByteText, rules: LanguageRules) -> [Item] {
    var found: [Item] = []
    var open: Item?
    var isKept = false
    for at in 0..<text.count {
      let byte = text.bytes[at]
      guard byte == 0x2E || byte == 0x29 || byte == 0xE2, let item = item(text, at: at) else { continue }
      if let last = open, item.start < last.end { continue }
      if let last = open, last.isFollowed(by: item), separates(text, item, rules) {
        if !isKept { found.append(last) }
        found.append(item)
        isKept = true
        open = item
      } else if isAnchored(text, item.start) {
        open = item
        isKept = false
      }
    }
    return found
  }

  /// The item whose label closes (`.`, `)`) or whose bare bullet stands at an offset.
  private static func item(_ text: ByteText, at: Int) -> Item? {
    if text.bytes[at] == 0xE2 {
      guard let (value, next) = text.scalar(at: at), isBullet(value), isBoundary(text, before: at) else { return nil }
      return Item(start: at, end: next, form: [value])
    }
    var label = at
    var form: [UInt32] = [UInt32(text.bytes[at])]
    if text.bytes[at] == 0x29, at > 0, text.bytes[at - 1] == 0x2E {
      label -= 1
      form.append(0x2E)
    }
    guard let (behind, _) = text.scalar(at: at + 1), ByteText.isSpace(behind) else { return nil }
    var start = label
    while start > 0, label - start < 5, isLabel(text.bytes[start - 1]) { start -= 1 }
    let bytes = Array(text.bytes[start..<label])
    guard !bytes.isEmpty else { return nil }
    if start > 0, text.bytes[start - 1] == 0x28 {
      guard text.bytes[at] == 0x29 else { return nil }
      start -= 1
      form.append(0x28)
    }
    if let (value, before) = text.scalar(before: start), isBullet(value) {
      start = before
      form.append(value)
    } else if let (space, bullet) = text.scalar(before: start), space == 0x20,
      let (value, before) = text.scalar(before: bullet), isBullet(value)
    {
      start = before
      form.append(value)
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
    guard isUpper ? form != [0x2E] : bytes.allSatisfy({ $0 >= 0x61 }) else { return nil }
    item.form.append(isUpper ? 0x41 : 0x61)
    if bytes.count == 1 { item.letter = Int(bytes[0] | 0x20) }
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
  private static func roman(_ bytes: [UInt8]) -> Int? {
    var total = 0
    var last = 0
    for byte in bytes.reversed() {
      let value = byte | 0x20 == 0x69 ? 1 : byte | 0x20 == 0x76 ? 5 : byte | 0x20 == 0x78 ? 10 : 0
      if value == 0 { return nil }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total
  }

  /// Whether the text, a line or a sentence begins at an offset.
  private static func isAnchored(_ text: ByteText, _ offset: Int) -> Bool {
    var at = offset
    while let (value, start) = text.scalar(before: at), ByteText.isSpace(value) {
      if value == 0x0A || value == 0x0D { return true }
      at = start
    }
    guard let (value, _) = text.scalar(before: at) else { return true }
    return ByteText.isTerminal(value)
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
    let token = text.token(before: at).text
    return !rules.starters.contains(token) && rules.abbreviations[token] == nil
  }
}
