import TextCore

/// Which spellings of a glossary share a comparison key, by language.
///
/// Numbers in flat lists: nearly every spelling has one owner, and a list for each would outweigh the names.
struct SpellingOwners: Sendable {
  /// Number of the first spelling of each key.
  private var heads: [LanguageTag: [String: Int32]] = [:]
  /// By number: the first spelling of the key, the next one, and of a first one the last; -1 for none.
  private var firsts: [Int32] = []
  private var nexts: [Int32] = []
  private var lasts: [Int32] = []

  /// Makes an empty table for a number of spellings.
  init(capacity: Int = 0) {
    firsts.reserveCapacity(capacity)
    nexts.reserveCapacity(capacity)
    lasts.reserveCapacity(capacity)
  }

  /// Adds the next spelling by its key.
  mutating func add(_ key: String, in language: LanguageTag) {
    let number = Int32(firsts.count)
    let first = Self.head(&heads[language, default: [:]], key, number)
    if first != number {
      nexts[Int(lasts[Int(first)])] = number
      lasts[Int(first)] = number
    }
    firsts.append(first)
    nexts.append(-1)
    lasts.append(number)
  }

  /// The number that is kept of a key: the given one where there is none.
  private static func head(_ table: inout [String: Int32], _ key: String, _ number: Int32) -> Int32 {
    func kept(_ head: inout Int32) -> Int32 {
      if head < 0 { head = number }
      return head
    }
    return kept(&table[key, default: -1])
  }

  /// The number of the first spelling with the key of this one, which may be itself.
  func first(like number: Int) -> Int { Int(firsts[number]) }

  /// The numbers of a key's spellings, ascending.
  func numbers(of key: String, in language: LanguageTag) -> some Sequence<Int> {
    let nexts = nexts
    return sequence(first: heads[language]?[key] ?? -1) { nexts[Int($0)] }.prefix { $0 >= 0 }.lazy.map(Int.init)
  }
}
