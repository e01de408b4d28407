import Terminology
import TextCore

/// A list of spellings made ready for matching: immutable, shared by threads.
final class CompiledSpellings: @unchecked Sendable {
  // @unchecked: every property is written in `init` only.

  let spellings: [Spelling]
  let habits: LanguageHabits
  let fold: FoldTable
  let trie: SpellingTrie
  /// Number of the concept of each spelling, and the concepts' ids.
  let conceptOf: [UInt32]
  let concepts: [String]
  /// The spellings as written, end to end, and where each starts.
  let written: [UInt8]
  let writtenStarts: [UInt32]
  /// What holds for each key's only spelling; `.shared` where there are several.
  let traits: [SpellingTraits]
  /// Per byte: 0 no spelling starts with it, 1 where it starts a word, 2 wherever it stands; plus 4 where a letter of
  /// another script may stand among Latin ones, plus 8 where a protected span may start.
  let startClass: UnsafeMutablePointer<UInt8>
  /// Whether words around decide about any spelling.
  let hasContext: Bool
  /// How far before a place a match that reaches it can start: the longest spelling, with room for line breaks.
  let reach: Int
  /// Bit set over the first two bytes.
  let pairs: UnsafeMutablePointer<UInt64>

  init(_ spellings: [Spelling], language: LanguageTag) {
    self.spellings = spellings
    habits = LanguageHabits.of(language)
    let fold = FoldTable(for: spellings.lazy.map(\.text))
    self.fold = fold
    var keys: [SpellingTrie.Key] = []
    keys.reserveCapacity(spellings.count)
    var pool: [UInt8] = []
    var written: [UInt8] = []
    var writtenStarts: [UInt32] = [0]
    var numbers: [String: UInt32] = [:]
    var concepts: [String] = []
    var conceptOf: [UInt32] = []
    conceptOf.reserveCapacity(spellings.count)
    var last: (id: String, number: UInt32)?
    for (index, spelling) in spellings.enumerated() {
      // Spellings of a concept stand together: the dictionary is asked once a concept.
      if let known = last, known.id == spelling.concept {
        conceptOf.append(known.number)
      } else {
        let number = numbers[spelling.concept] ?? UInt32(concepts.count)
        if number == UInt32(concepts.count) {
          numbers[spelling.concept] = number
          concepts.append(spelling.concept)
        }
        conceptOf.append(number)
        last = (spelling.concept, number)
      }
      var text = spelling.text
      let offset = pool.count
      let foldable = text.withUTF8 { utf8 -> Bool in
        written += utf8
        return fold.fold(utf8, into: &pool)
      }
      writtenStarts.append(UInt32(written.count))
      guard foldable, pool.count > offset, pool.count - offset <= Normalizer.longestSpelling else {
        pool.removeSubrange(offset...)
        continue
      }
      keys.append(
        SpellingTrie.Key(
          prefix: 0, offset: UInt32(offset), length: UInt32(pool.count - offset), item: UInt32(index)))
    }
    self.concepts = concepts
    self.conceptOf = conceptOf
    self.written = written
    self.writtenStarts = writtenStarts
    trie = SpellingTrie(keys: keys, pool: pool)
    var traits: [SpellingTraits] = []
    traits.reserveCapacity(trie.keyCount)
    for key in 0..<trie.keyCount {
      let first = trie.ownerStarts[key]
      traits.append(
        trie.ownerStarts[key + 1] - first == 1
          ? SpellingTraits(of: spellings[Int(trie.owners[Int(first)])]) : .shared)
    }
    self.traits = traits
    hasContext = spellings.contains { !$0.context.isEmpty }
    reach = 2 * Int(keys.reduce(0) { max($0, $1.length) }) + 32
    startClass = .allocate(capacity: 256)
    startClass.initialize(repeating: 0, count: 256)
    pairs = .allocate(capacity: 1024)
    pairs.initialize(repeating: 0, count: 1024)
    fillFilter()
  }

  deinit {
    startClass.deallocate()
    pairs.deallocate()
  }

  /// The spellings of a key.
  @inline(__always) func owners(of key: Int32) -> Range<Int> {
    Int(trie.ownerStarts[Int(key)])..<Int(trie.ownerStarts[Int(key) + 1])
  }

  /// The spelling number of an owner.
  @inline(__always) func spelling(_ owner: Int) -> Int { Int(trie.owners[owner]) }

  /// The spelling as written, in bytes.
  @inline(__always) func writtenRange(_ spelling: Int) -> Range<Int> {
    Int(writtenStarts[spelling])..<Int(writtenStarts[spelling + 1])
  }

  /// Tells by which bytes a match can start: names are mostly written with a capital, so that nearly every word of
  /// a text is dismissed by its first byte.
  private func fillFilter() {
    // Folded first scalars whose small letter may start a match.
    var small = Set<UInt32>()
    for spelling in spellings {
      guard let first = spelling.text.unicodeScalars.first else { continue }
      if spelling.casePolicy == .any || !UnicodeFacts.isUpper(first) {
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

  private func allow(_ first: UInt8, _ second: UInt8) {
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

/// What decides about most matches without looking at the spelling itself.
struct SpellingTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// Several spellings have this key.
  static let shared = SpellingTraits(rawValue: 1)
  /// Preferred or admitted: stays as it is.
  static let kept = SpellingTraits(rawValue: 2)
  /// Context words decide, or the text's other names do: no shortcut.
  static let conditional = SpellingTraits(rawValue: 4)
  /// Names the full person (or is the whole name of a thing).
  static let full = SpellingTraits(rawValue: 8)

  /// Has a replacement.
  static let replaced = SpellingTraits(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of spelling: Spelling) {
    var traits: SpellingTraits = []
    if spelling.status == .preferred || spelling.status == .admitted { traits.insert(.kept) }
    if spelling.replacement != nil { traits.insert(.replaced) }
    if !spelling.context.isEmpty || spelling.form == .given
      || (spelling.form == .short && spelling.casePolicy == .exact)
    {
      traits.insert(.conditional)
    }
    switch spelling.form {
    case .full, .fullWithPatronymic, .inverted: traits.insert(.full)
    case .initial, .short, .given: break
    }
    self = traits
  }
}
