import Terminology
import TextCore

/// A list of spellings made ready for matching: immutable, shared by threads.
final class CompiledSpellings: @unchecked Sendable {
  // @unchecked: every property is written in `init` only.

  let spellings: SpellingTable
  let habits: LanguageHabits
  let fold: FoldTable
  let trie: SpellingTrie
  /// Number of the concept of each spelling, and the concepts' ids.
  let conceptOf: FlatArray<UInt32>
  let concepts: [String]
  /// What holds for each key's only spelling; `.shared` where there are several.
  let traits: FlatArray<SpellingTraits>
  /// Per byte: 0 no spelling starts with it, 1 where it starts a word, 2 wherever it stands; plus 4 where a letter of
  /// another script may stand among Latin ones, plus 8 where a protected span may start.
  let startClass: FlatArray<UInt8>
  /// Whether words around decide about any spelling.
  let hasContext: Bool
  /// How far before a place a match that reaches it can start: the longest spelling, with room for line breaks.
  let reach: Int
  /// Bit set over the first two bytes.
  let pairs: FlatArray<UInt64>

  init(_ spellings: SpellingTable, language: LanguageTag) {
    self.spellings = spellings
    habits = LanguageHabits.of(language)
    let fold = FoldTable(for: spellings.pool.buffer)
    self.fold = fold
    var keys: [SpellingTrie.Key] = []
    keys.reserveCapacity(spellings.count)
    var pool: [UInt8] = []
    pool.reserveCapacity(spellings.pool.count)
    for index in 0..<spellings.count {
      let offset = pool.count
      guard fold.fold(spellings.bytes(index), into: &pool), pool.count > offset,
        pool.count - offset <= Normalizer.longestSpelling
      else {
        pool.removeSubrange(offset...)
        continue
      }
      keys.append(
        SpellingTrie.Key(
          prefix: 0, offset: UInt32(offset), length: UInt32(pool.count - offset), item: UInt32(index)))
    }
    (conceptOf, concepts) = CompiledSpellings.number(spellings)
    let trie = SpellingTrie(keys: keys, pool: pool)
    self.trie = trie
    traits = FlatArray(
      (0..<trie.keyCount).map { key -> SpellingTraits in
        let first = trie.ownerStarts[key]
        return trie.ownerStarts[key + 1] - first == 1
          ? SpellingTraits(of: spellings, Int(trie.owners[Int(first)])) : .shared
      })
    hasContext = spellings.hasContext
    reach = 2 * Int(keys.reduce(0) { max($0, $1.length) }) + 32
    let filter = StartFilter(spellings, fold: fold, trie: trie)
    startClass = FlatArray(filter.startClass)
    pairs = FlatArray(filter.pairs)
  }

  /// Numbers the concepts in the order in which the spellings name them.
  private static func number(_ spellings: SpellingTable) -> (FlatArray<UInt32>, [String]) {
    let ids = spellings.concepts
    var ownerNumbers = [UInt32](repeating: .max, count: ids.count)
    var numbers: [String: UInt32] = [:]
    var concepts: [String] = []
    let conceptOf = spellings.records.buffer.map { record -> UInt32 in
      let owner = Int(record.owner)
      if ownerNumbers[owner] == .max {
        let number = numbers[ids[owner]] ?? UInt32(concepts.count)
        if number == UInt32(concepts.count) {
          numbers[ids[owner]] = number
          concepts.append(ids[owner])
        }
        ownerNumbers[owner] = number
      }
      return ownerNumbers[owner]
    }
    return (FlatArray(conceptOf), concepts)
  }

  /// The tables as a file, to be read back by `init(from:)`.
  func encoded(format: UInt64) -> [UInt8] {
    var file = FlatFile.Writer()
    spellings.write(to: &file)
    fold.write(to: &file)
    trie.write(to: &file)
    file.add(traits)
    file.add(startClass)
    file.add(pairs)
    file.add([UInt64(reach)])
    return file.finish(format: format)
  }

  /// Reads tables that `encoded` wrote; nil where they do not hold together.
  init?(from file: inout FlatFile.Reader, language: LanguageTag) {
    guard let spellings = SpellingTable(from: &file), let fold = FoldTable(from: &file),
      let trie = SpellingTrie(from: &file, items: spellings.count), let traits = file.next(SpellingTraits.self),
      let startClass = file.next(UInt8.self), let pairs = file.next(UInt64.self), let reach = file.next(UInt64.self),
      traits.count == trie.keyCount, startClass.count == 256, pairs.count == 1024, reach.count == 1,
      reach.base[0] <= UInt64(4 * Normalizer.longestSpelling)
    else { return nil }
    self.spellings = spellings
    habits = LanguageHabits.of(language)
    self.fold = fold
    self.trie = trie
    (conceptOf, concepts) = CompiledSpellings.number(spellings)
    self.traits = traits
    self.startClass = startClass
    self.pairs = pairs
    self.reach = Int(reach.base[0])
    hasContext = spellings.hasContext
  }

  /// The spellings of a key.
  @inline(__always) func owners(of key: Int32) -> Range<Int> {
    Int(trie.ownerStarts[Int(key)])..<Int(trie.ownerStarts[Int(key) + 1])
  }

  /// The spelling number of an owner.
  @inline(__always) func spelling(_ owner: Int) -> Int { Int(trie.owners[owner]) }
}

/// What decides about most matches without looking at the spelling itself.
struct SpellingTraits: OptionSet, BitwiseCopyable, Sendable {
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

  init(of spellings: SpellingTable, _ index: Int) {
    var traits: SpellingTraits = []
    if spellings.isKept(index) { traits.insert(.kept) }
    if spellings.isReplaced(index) { traits.insert(.replaced) }
    let form = spellings.form(index)
    if spellings.hasContext(index) || form == .given || (form == .short && spellings.casePolicy(index) == .exact) {
      traits.insert(.conditional)
    }
    switch form {
    case .full, .fullWithPatronymic, .inverted: traits.insert(.full)
    case .initial, .short, .given: break
    }
    self = traits
  }
}
