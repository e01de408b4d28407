import Terminology
import TextCore

/// The bytes at which a match can start.
struct StartFilter {
  /// As `CompiledSpellings.startClass`.
  private(set) var startClass = [UInt8](repeating: 0, count: 256)
  /// As `CompiledSpellings.pairs`.
  private(set) var pairs = [UInt64](repeating: 0, count: 1024)
  /// For two bytes in a row: what the first one starts and the second one lets go on, in bits; no bit in common means
  /// that nothing starts here. Looked up for every byte of a text, so that only real beginnings are branched on.
  private(set) var first = [UInt8](repeating: 0, count: 256)
  private(set) var second = [UInt8](repeating: 0, count: 256)
  private let fold: FoldTable
  private let trie: SpellingTrie

  /// Bits of `first` and `second`: a full stop, another sign, a byte beyond ASCII, letters in three groups, a change of
  /// script inside a word either way.
  private enum Bit {
    static let stop: UInt8 = 1
    static let sign: UInt8 = 2
    static let beyond: UInt8 = 4
    static let letters: UInt8 = 8
    static let toLatin: UInt8 = 64
    static let fromLatin: UInt8 = 128
  }

  /// The bits that tell a change of script beside the place rather than at it.
  static let changes = Bit.toLatin | Bit.fromLatin

  init(_ spellings: SpellingTable, fold: FoldTable, trie: SpellingTrie, habits: LanguageHabits) {
    self.fold = fold
    self.trie = trie
    fill(spellings)
    fillPairs(isLatin: !habits.isCyrillicOrGreek)
  }

  private mutating func fillPairs(isLatin: Bool) {
    let isWord = (0..<256).map { Letters.isASCIIWord(UInt8($0)) }
    let isLetter = (0..<256).map { Homoglyphs.isASCIILetter(UInt8($0)) }
    for byte in 0..<256 {
      let kind = startClass[byte]
      if kind & 8 != 0, kind & 3 == 0 { first[byte] |= byte == 0x2E ? Bit.stop : Bit.sign }
      if kind & 8 != 0, kind & 3 != 0 { first[byte] |= Bit.sign }
      if kind & 3 != 0 {
        let bit = byte >= 0x80 ? Bit.beyond : Bit.letters << UInt8(byte % 3)
        first[byte] |= bit
        for next in 0..<256 where pairs[(byte << 8 | next) >> 6] & (1 << UInt64((byte << 8 | next) & 63)) != 0 {
          second[next] |= bit
        }
      }
      // A full stop starts a protected span only before a letter or digit.
      second[byte] |= Bit.sign | (isWord[byte] ? Bit.stop : 0)
      if isLatin {
        // Rare in a Latin text: each one is looked at.
        if kind & 4 != 0 { first[byte] |= Bit.sign }
      } else {
        // In a Cyrillic text each letter has such a byte: only the change of script counts.
        if isLetter[byte] {
          first[byte] |= Bit.fromLatin
          second[byte] |= Bit.toLatin
        }
        if byte >= 0x80, byte < 0xC0 { first[byte] |= Bit.toLatin }
        if kind & 4 != 0 { second[byte] |= Bit.fromLatin }
      }
    }
  }

  /// Tells by which bytes a match can start: names are mostly written with a capital, so that nearly every word of
  /// a text is dismissed by its first byte.
  private mutating func fill(_ spellings: SpellingTable) {
    // Folded first scalars whose small letter may start a match.
    var small = Set<UInt32>()
    for index in 0..<spellings.count {
      guard let first = spellings.firstScalar(index) else { continue }
      if !UnicodeFacts.isUpper(first) || spellings.casePolicy(index) == .any {
        small.insert(UnicodeFacts.fold(first).value)
        // Decomposed text starts with the bare letter.
        if first.value >= 0x80, let bare = NormalizationForm.nfd.apply(String(first)).unicodeScalars.first {
          small.insert(UnicodeFacts.fold(bare).value)
        }
      }
    }
    var starts: [(value: UInt32, cursor: SpellingTrie.Cursor)] = []
    var others: [UInt32] = Array(0..<128)
    for page in 0..<0x1100 where fold.pages[page] != 0 {
      for low in 0..<256 where page > 0 || low >= 0x80 {
        let value = UInt32(page << 8 | low)
        if fold.entry(value) != 0 { others.append(value) }
      }
    }
    for value in others {
      if Letters.isLower(value), let scalar = Unicode.Scalar(value),
        !small.contains(UnicodeFacts.fold(scalar).value)
      {
        continue
      }
      var cursor = SpellingTrie.Cursor()
      if follow(value, &cursor) { starts.append((value, cursor)) }
    }
    defer { for sign in ProtectedSpans.signs { startClass[Int(sign)] |= 8 } }
    defer { for lead in [0xCE, 0xCF, 0xD0, 0xD1] { startClass[lead] |= 4 } }
    for (value, cursor) in starts {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      // A capital that follows a small letter starts a glued name; a small letter must start its word.
      startClass[Int(bytes[0])] = max(
        startClass[Int(bytes[0])], bytes.count > 1 || (value >= 0x41 && value <= 0x5A) ? 2 : 1)
      if bytes.count > 1 {
        allow(bytes[0], bytes[1])
        continue
      }
      if trie.value(cursor) >= 0 {
        for second in UInt8(0)...255 { allow(bytes[0], second) }
        continue
      }
      // A soft hyphen may follow any letter.
      allow(bytes[0], 0xC2)
      for next in others {
        var ahead = cursor
        if follow(next, &ahead), let following = Unicode.Scalar(next), let byte = String(following).utf8.first {
          allow(bytes[0], byte)
        }
      }
    }
  }

  private mutating func allow(_ first: UInt8, _ second: UInt8) {
    let pair = Int(first) << 8 | Int(second)
    pairs[pair >> 6] |= 1 << UInt64(pair & 63)
  }

  private func follow(_ value: UInt32, _ cursor: inout SpellingTrie.Cursor) -> Bool {
    if value < 128 {
      let byte = fold.ascii[Int(value)]
      return byte != 0 && trie.step(&cursor, byte == FoldTable.lineBreak ? 0x20 : byte)
    }
    let entry = fold.entry(value)
    guard entry != FoldTable.ignored, entry & 0xFF != 0 else { return false }
    for index in 0..<Int(entry & 0xFF) {
      guard trie.step(&cursor, fold.pool[Int(entry >> 8) + index]) else { return false }
    }
    return true
  }
}
