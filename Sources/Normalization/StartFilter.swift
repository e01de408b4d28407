import Terminology
import TextCore

/// The bytes at which a match can start.
struct StartFilter {
  /// As `CompiledSpellings.startClass`.
  private(set) var startClass = [UInt8](repeating: 0, count: 256)
  /// As `CompiledSpellings.pairs`.
  private(set) var pairs = [UInt64](repeating: 0, count: 1024)
  private let fold: FoldTable
  private let trie: SpellingTrie

  init(_ spellings: SpellingTable, fold: FoldTable, trie: SpellingTrie) {
    self.fold = fold
    self.trie = trie
    fill(spellings)
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
