/// A lower-cased word of a text, without a copy of it: what word lists are asked with.
///
/// Words of up to 32 bytes in Latin, Greek, Cyrillic and Armenian letters are held as they are; of all others a string
/// is made when somebody asks for it.
struct Word {
  /// The lower-cased bytes, zeros behind them.
  typealias Key = SIMD4<UInt64>

  /// The word as it stands in the text: valid as long as the text is.
  let source: UnsafeBufferPointer<UInt8>
  private(set) var key = Key()
  /// How many bytes the word has in lower case.
  private(set) var length = 0
  private(set) var scalarCount = 0
  /// Whether the key does not hold the word.
  private(set) var isOdd = false

  @inline(__always)
  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    var block: UInt64 = 0
    var shift: UInt64 = 0
    var at = 0
    while at < source.count {
      var byte = source[at]
      at += 1
      if byte >= 0x80 {
        guard byte < 0xE0, at < source.count else {
          spell()
          return
        }
        let lowered = ScalarTraits.lower[Int(byte & 0x1F) << 6 | Int(source[at] & 0x3F)]
        guard lowered >= 0x80, length < 31 else {
          spell()
          return
        }
        at += 1
        block |= UInt64(0xC0 | lowered >> 6) << shift
        shift += 8
        length += 1
        if shift == 64 { store(&block, &shift) }
        byte = UInt8(truncatingIfNeeded: 0x80 | lowered & 0x3F)
      } else if byte &- 0x41 < 26 {
        byte |= 0x20
      }
      guard length < 32 else {
        spell()
        return
      }
      block |= UInt64(byte) << shift
      shift += 8
      length += 1
      if shift == 64 { store(&block, &shift) }
      scalarCount += 1
    }
    if shift > 0 { key[length >> 3] = block }
  }

  @inline(__always)
  private mutating func store(_ block: inout UInt64, _ shift: inout UInt64) {
    key[(length >> 3) - 1] = block
    block = 0
    shift = 0
  }

  /// The way of long words and rare letters.
  @inline(never)
  private mutating func spell() {
    let text = string
    isOdd = true
    key = Key()
    length = text.utf8.count
    scalarCount = text.unicodeScalars.count
  }

  /// The word as a string, lower-cased.
  var string: String { String(decoding: source, as: UTF8.self).lowercased() }

  /// Whether it has letters that no word of Latin, Greek or Cyrillic letters has, in whatever normal form.
  var isForeign: Bool {
    guard isOdd else { return false }
    let text = ByteText(bytes: source)
    var at = 0
    while let (value, next) = text.scalar(at: at) {
      if ScalarTraits.isForeign(value) { return true }
      at = next
    }
    return false
  }

  /// Its lower-cased bytes.
  var utf8: Bytes { Bytes(word: self) }

  /// Its lower-cased scalars.
  var unicodeScalars: Scalars { Scalars(word: self) }

  /// The bytes of a word.
  struct Bytes: RandomAccessCollection {
    let word: Word
    var startIndex: Int { 0 }
    var endIndex: Int { word.length }
    subscript(index: Int) -> UInt8 {
      if word.isOdd { return Array(word.string.utf8)[index] }
      return UInt8(truncatingIfNeeded: word.key[index >> 3] >> UInt64((index & 7) * 8))
    }

    /// Whether a sign is in it, which is the same in lower case.
    func contains(_ sign: UInt8) -> Bool { word.source.contains(sign) }

    func allSatisfy(_ holds: (UInt8) -> Bool) -> Bool {
      if word.isOdd { return word.string.utf8.allSatisfy(holds) }
      for index in 0..<word.length where !holds(self[index]) { return false }
      return true
    }
  }

  /// The scalars of a word.
  struct Scalars: Sequence, IteratorProtocol {
    let word: Word
    private var at = 0

    init(word: Word) { self.word = word }

    var count: Int { word.scalarCount }

    var first: Unicode.Scalar? {
      var copy = self
      return copy.next()
    }

    mutating func next() -> Unicode.Scalar? {
      if word.isOdd {
        at += 1
        return word.string.unicodeScalars.dropFirst(at - 1).first
      }
      guard at < word.length else { return nil }
      let byte = word.utf8[at]
      at += 1
      guard byte >= 0x80, at < word.length else { return Unicode.Scalar(byte) }
      at += 1
      return Unicode.Scalar(UInt32(byte & 0x1F) << 6 | UInt32(word.utf8[at - 1] & 0x3F))
    }
  }
}

extension Word: Equatable, ExpressibleByStringLiteral {
  /// A lower-case word written in the program.
  init(stringLiteral text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  static func == (a: Word, b: Word) -> Bool {
    a.isOdd || b.isOdd ? a.string == b.string : a.key == b.key
  }
}

/// What is known of words: a table by their bytes, and one of strings for the few that need it.
struct WordTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    var key = Word.Key()
    var value: Value?
  }

  private var strings: [String: Value] = [:]
  /// Twice as many as words or more; keys of zeros are free.
  private var slots: [Slot] = [Slot()]
  private var shift: UInt64 = 64
  private var used = 0
  /// Whether words in other letters, and in rare forms of ours, are in it.
  private var hasForeign = false
  private var hasRare = false

  var isEmpty: Bool { strings.isEmpty }

  /// The value of a word; canonically equivalent words are one.
  subscript(word: Word) -> Value? {
    if !word.isOdd, !hasRare { return slots[place(word.key)].value }
    if !hasForeign, word.isForeign { return nil }
    return strings[word.string]
  }

  /// The value of a lower-cased word that no text holds as it is.
  subscript(string text: String) -> Value? { strings[text] }

  /// Whether a lower-cased word is known.
  func contains(_ text: String) -> Bool { strings[text] != nil }

  /// Says what is known of a lower-cased word.
  mutating func set(_ text: String, _ value: Value) {
    guard !text.isEmpty else { return }
    strings[text] = value
    var key: Word.Key?
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      let word = Word(bytes)
      if !word.isOdd { key = word.key }
      hasForeign = hasForeign || word.isForeign
    }
    guard let key else {
      hasRare = hasRare || text.unicodeScalars.contains { ScalarTraits.isRare($0.value) }
      return
    }
    if (used + 1) * 2 > slots.count { grow() }
    let place = place(key)
    if slots[place].value == nil { used += 1 }
    slots[place] = Slot(key: key, value: value)
  }

  /// The slot of a key, or the free one where it would be.
  @inline(__always)
  private func place(_ key: Word.Key) -> Int {
    let mixed =
      key.x &* 0x9E37_79B9_7F4A_7C15 ^ key.y &* 0xC2B2_AE3D_27D4_EB4F ^ key.z &* 0x1656_67B1_9E37_79F9
      ^ key.w &* 0x27D4_EB2F_1656_67C5
    var place = Int(truncatingIfNeeded: mixed >> shift)
    while slots[place].key != key, slots[place].key != Word.Key() {
      place += 1
      if place == slots.count { place = 0 }
    }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: max(16, old.count * 2))
    shift = 64 - UInt64(slots.count.trailingZeroBitCount)
    for slot in old where slot.value != nil { slots[place(slot.key)] = slot }
  }
}

/// A set of words.
struct WordSet: Sendable {
  private var table = WordTable<Bool>()

  init() {}

  /// The words of a text, parted by white space.
  init(_ text: String) { formUnion(text.split(whereSeparator: \.isWhitespace).map(String.init)) }

  var isEmpty: Bool { table.isEmpty }

  func contains(_ word: Word) -> Bool { table[word] ?? false }

  mutating func formUnion(_ words: [String]) { for word in words { table.set(word, true) } }
}

/// What is known of scalars below U+0800, by table: the properties themselves are found by searching.
enum ScalarTraits {
  static let letter: UInt8 = 1
  static let lowerCase: UInt8 = 2
  static let upperCase: UInt8 = 4

  /// Letter, small letter, capital, a bit each.
  // Never changed and never freed.
  nonisolated(unsafe) static let classes: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 0x800)
    for value in 0..<0x800 {
      var bits: UInt8 = 0
      if let properties = Unicode.Scalar(UInt32(value))?.properties {
        if properties.isAlphabetic { bits |= letter }
        if properties.generalCategory == .lowercaseLetter { bits |= lowerCase }
        if properties.isUppercase { bits |= upperCase }
      }
      table[value] = bits
    }
    return UnsafePointer(table)
  }()

  /// The small letter of a scalar with one that two scalars cannot be written as; 0 for all others.
  nonisolated(unsafe) static let lower: UnsafePointer<UInt16> = {
    let table = UnsafeMutablePointer<UInt16>.allocate(capacity: 0x800)
    for value in 0..<0x800 {
      table[value] = 0
      guard !isRare(UInt32(value)), !isForeign(UInt32(value)), let scalar = Unicode.Scalar(UInt32(value)) else {
        continue
      }
      let lowered = scalar.properties.lowercaseMapping.unicodeScalars
      if lowered.count == 1, let small = lowered.first?.value, small < 0x590, !isRare(small) {
        table[value] = UInt16(small)
      }
    }
    return UnsafePointer(table)
  }()

  /// Marks that join a letter, and letters that are others' doubles: words with them may have a second spelling.
  static func isRare(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x374, 0x37E, 0x387, 0x1DC0...0x1FFF, 0x1E00...0x1EFF, 0x2100...0x214F, 0x20D0...0x20FF: true
    default: false
    }
  }

  /// Letters beyond Latin, Greek, Cyrillic and Armenian: no second spelling of a word in those has them.
  static func isForeign(_ value: UInt32) -> Bool { value >= 0x590 && !isRare(value) }
}
