import Synchronization
import Terminology
import TextCore

/// A list of spellings made ready for matching: immutable, shared by threads.
final class CompiledSpellings: @unchecked Sendable {
  // @unchecked: every property is written in `init` only, but for three behind locks.

  let language: LanguageTag
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
  /// As `StartFilter` says.
  let first: FlatArray<UInt8>
  let second: FlatArray<UInt8>
  /// Words that decide about a spelling when they stand near it, folded.
  let contextWords: Set<[Unicode.Scalar]>
  /// Concepts that have a name in the language, once somebody has asked.
  private let named = Mutex<Set<String>?>(nil)

  /// Whether the language has a name for a concept: written down or derived. A town's own name, taken over as it is, is
  /// none: Berlin is Berlín in Czech. O(1), the first time O(spellings).
  func isNamed(_ concept: String) -> Bool {
    named.withLock { known in
      if let known { return known.contains(concept) }
      let own = spellings.lazy.filter { spelling in
        (spelling.status == .preferred || spelling.status == .admitted)
          && (spelling.scheme != "as-written" || spelling.kind == .person || spelling.kind == .weapon)
      }
      let found = Set(own.map(\.concept))
      known = found
      return found.contains(concept)
    }
  }

  /// Adjectives of the places that have a name in the language, once somebody has asked.
  private let adjectives = Mutex<PlaceAdjectives?>(nil)

  /// The concepts that a spelling may mean. O(length).
  func concepts(spelled text: String) -> Set<String> {
    var bytes: [UInt8] = []
    var text = text
    guard text.withUTF8({ fold.fold($0, into: &bytes) }) else { return [] }
    var cursor = SpellingTrie.Cursor()
    for byte in bytes { guard trie.step(&cursor, byte) else { return [] } }
    let key = trie.value(cursor)
    return key < 0 ? [] : Set(owners(of: key).map { spellings[spelling($0)].concept })
  }

  /// Whether a text has a word made from a place's name. O(log(words)), the first time O(spellings).
  func alludes(_ words: TextWords, to concept: String) -> Bool {
    let known = adjectives.withLock { known in
      if let known { return known }
      var made = PlaceAdjectives()
      for index in 0..<spellings.count {
        let kind = spellings.kind(index)
        guard kind == .place || kind == .organisation else { continue }
        let spelling = spellings[index]
        guard spelling.status == .preferred || spelling.status == .admitted else { continue }
        made.add(spelling.text, of: spelling.concept, isPlace: kind == .place)
      }
      known = made
      return made
    }
    return known.hasOne(of: concept, in: words)
  }

  /// Persons whose names are derived, once somebody has asked.
  private let derived = Mutex<DerivedPersons?>(nil)

  /// Whether a text has a word that is read as a person's derived name. The first time O(spellings).
  func reads(_ names: ReadNames, as concept: String) -> Bool {
    let known = derived.withLock { known in
      if let known { return known }
      let made = DerivedPersons(spellings, language: language)
      known = made
      return made
    }
    return known.hasOne(of: concept, in: names)
  }

  init(_ spellings: SpellingTable, language: LanguageTag) {
    self.language = language
    self.spellings = spellings
    let habits = LanguageHabits.of(language)
    self.habits = habits
    let fold = FoldTable(for: spellings.pool.buffer)
    self.fold = fold
    var keys = FlatBuilder<SpellingTrie.Key>()
    var pool = FlatBuilder<UInt8>()
    var folded: [UInt8] = []
    var longest = 0
    for index in 0..<spellings.count {
      folded.removeAll(keepingCapacity: true)
      guard fold.fold(spellings.bytes(index), into: &folded), !folded.isEmpty,
        folded.count <= Normalizer.longestSpelling
      else { continue }
      longest = max(longest, folded.count)
      keys.append(
        SpellingTrie.Key(
          prefix: 0, offset: UInt32(pool.count), length: UInt32(folded.count), item: UInt32(index)))
      folded.withUnsafeBufferPointer { pool.append($0) }
    }
    (conceptOf, concepts) = CompiledSpellings.number(spellings)
    let trie = SpellingTrie(keys: keys, pool: pool)
    self.trie = trie
    traits = FlatArray(
      (0..<trie.keyCount).map { key -> SpellingTraits in
        let owners = (trie.ownerStarts[key]..<trie.ownerStarts[key + 1]).map { Int(trie.owners[Int($0)]) }
        if owners.count == 1 { return SpellingTraits(of: spellings, owners[0], habits: habits) }
        return owners.contains { spellings.form($0) == .given } ? [.shared, .given] : .shared
      })
    hasContext = spellings.hasContext
    reach = 2 * longest + 32
    contextWords = CompiledSpellings.contextWords(spellings)
    let filter = StartFilter(spellings, fold: fold, trie: trie, habits: habits)
    first = FlatArray(filter.first)
    second = FlatArray(filter.second)
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

  private static func contextWords(_ spellings: SpellingTable) -> Set<[Unicode.Scalar]> {
    var out: Set<[Unicode.Scalar]> = []
    for context in spellings.contexts {
      for phrase in context {
        let words = (phrase.hasPrefix("!") ? phrase.dropFirst() : phrase[...]).split(separator: " ")
        for word in words { out.insert(TextView.foldedWord(String(word))) }
      }
    }
    return out
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
    file.add(first)
    file.add(second)
    file.add([UInt64(reach)])
    return file.finish(format: format)
  }

  /// Reads tables that `encoded` wrote; nil where they do not hold together.
  init?(from file: inout FlatFile.Reader, language: LanguageTag) {
    guard let spellings = SpellingTable(from: &file), let fold = FoldTable(from: &file),
      let trie = SpellingTrie(from: &file, items: spellings.count), let traits = file.next(SpellingTraits.self),
      let startClass = file.next(UInt8.self), let pairs = file.next(UInt64.self),
      let first = file.next(UInt8.self), let second = file.next(UInt8.self), let reach = file.next(UInt64.self),
      traits.count == trie.keyCount, startClass.count == 256, pairs.count == 1024, reach.count == 1,
      first.count == 256, second.count == 256,
      reach.base[0] <= UInt64(4 * Normalizer.longestSpelling)
    else { return nil }
    self.spellings = spellings
    self.language = language
    habits = LanguageHabits.of(language)
    self.fold = fold
    self.trie = trie
    (conceptOf, concepts) = CompiledSpellings.number(spellings)
    self.traits = traits
    self.startClass = startClass
    self.pairs = pairs
    self.first = first
    self.second = second
    contextWords = CompiledSpellings.contextWords(spellings)
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
