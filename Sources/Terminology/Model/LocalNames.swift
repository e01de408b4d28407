import TextCore

/// What a concept is called, by language: a dictionary in the order of its tags.
///
/// Concepts have names in a handful of languages. Two short lists take a fraction of a hash table's memory, and hand
/// the languages out sorted.
public struct LocalNames: Sendable, Hashable, RandomAccessCollection, ExpressibleByDictionaryLiteral {
  /// A language and what is said in it.
  public typealias Element = (key: LanguageTag, value: LocalName)

  /// The languages, sorted.
  public private(set) var keys: [LanguageTag] = []
  /// What is said in each language, in the order of the languages.
  public private(set) var values: [LocalName] = []

  /// Makes an empty table.
  public init() {}

  /// Makes a table; of a language given twice, the last names count.
  public init(dictionaryLiteral elements: (LanguageTag, LocalName)...) {
    for (language, name) in elements { self[language] = name }
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of languages.
  public var endIndex: Int { keys.count }

  /// The language and the names at a place, 0-based.
  public subscript(position: Int) -> Element { (keys[position], values[position]) }

  /// The first place whose language is not before the given one.
  private func place(of language: LanguageTag) -> (index: Int, isFound: Bool) {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] == language { return (middle, true) }
      if keys[middle] < language { low = middle + 1 } else { high = middle }
    }
    return (low, false)
  }

  private mutating func insert(_ language: LanguageTag, _ name: LocalName, at index: Int) {
    // No room to spare in short lists: they are most of a glossary.
    if keys.count < 16 {
      keys.reserveCapacity(keys.count + 1)
      values.reserveCapacity(keys.count + 1)
    }
    keys.insert(language, at: index)
    values.insert(name, at: index)
  }

  /// The names in a language; nil removes them. O(log n) to read, O(n) to add a language.
  public subscript(language: LanguageTag) -> LocalName? {
    get {
      let (index, isFound) = place(of: language)
      return isFound ? values[index] : nil
    }
    set {
      let (index, isFound) = place(of: language)
      switch (newValue, isFound) {
      case (let name?, true): values[index] = name
      case (let name?, false): insert(language, name, at: index)
      case (nil, true):
        keys.remove(at: index)
        values.remove(at: index)
      case (nil, false): break
      }
    }
  }

  /// The names in a language, to be read or changed in place; the default where there are none.
  public subscript(language: LanguageTag, default name: @autoclosure () -> LocalName) -> LocalName {
    get { self[language] ?? name() }
    _modify {
      let (index, isFound) = place(of: language)
      if !isFound { insert(language, name(), at: index) }
      yield &values[index]
    }
  }

  /// The table with every language's names changed.
  public func mapValues(_ transform: (LocalName) -> LocalName) -> LocalNames {
    var result = self
    for index in values.indices { result.values[index] = transform(values[index]) }
    return result
  }
}

extension LocalNames {
  /// Makes a table of a dictionary.
  public init(_ names: [LanguageTag: LocalName]) {
    for (language, name) in names.sorted(by: { $0.key < $1.key }) {
      keys.append(language)
      values.append(name)
    }
  }

  /// Tables are equal that say the same in the same languages.
  public static func == (a: LocalNames, b: LocalNames) -> Bool { a.keys == b.keys && a.values == b.values }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(keys)
    hasher.combine(values)
  }
}
