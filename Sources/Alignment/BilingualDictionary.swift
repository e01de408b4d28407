/// Words and phrases of one language with their translations, in any order and with repetitions.
public struct BilingualDictionary: Sendable, Hashable {
  /// One entry.
  public struct Entry: Sendable, Hashable {
    /// A word or phrase of the source language.
    public var source: String
    /// A translation of it.
    public var target: String

    /// Makes an entry.
    public init(source: String, target: String) {
      self.source = source
      self.target = target
    }
  }

  /// Where the entries come from, which decides the name they are reported under.
  public enum Origin: String, Sendable, Hashable {
    case dictionary, memory
  }

  /// The entries.
  public var entries: [Entry]
  /// Where they come from.
  public var origin: Origin

  /// Makes a dictionary.
  public init(entries: [Entry], origin: Origin = .dictionary) {
    self.entries = entries
    self.origin = origin
  }

  /// Makes one from pairs, such as the segments of a translation memory.
  public init(pairs: [(String, String)], origin: Origin = .memory) {
    self.init(entries: pairs.map { Entry(source: $0.0, target: $0.1) }, origin: origin)
  }

  /// Links between words of the texts. A phrase links each of its words with each of its translation's, the weaker
  /// the longer it is.
  func links(
    _ source: Vocabulary, _ target: Vocabulary, tokenizer: Tokenizer
  ) -> [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] {
    var made: [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] = []
    for entry in entries {
      let left = tokenizer.tokens(of: entry.source).tokens
      guard (1...8).contains(left.count) else { continue }
      let found = left.compactMap { source.entry(of: $0) }
      guard !found.isEmpty else { continue }
      let right = tokenizer.tokens(of: entry.target).tokens
      guard (1...8).contains(right.count) else { continue }
      let weight = 0.3 / Float(max(left.count, right.count))
      for one in found {
        for other in right.compactMap({ target.entry(of: $0) }) {
          made.append((one, other, weight, origin == .memory ? .memory : .dictionary))
        }
      }
    }
    return made
  }

  /// Entries too long for links, such as a memory's sentences, as examples that the lexicon learns from: the words of
  /// each that the texts have.
  func examples(_ source: Vocabulary, _ target: Vocabulary, tokenizer: Tokenizer) -> [([Int32], [Int32])] {
    guard origin == .memory else { return [] }
    return entries.compactMap { entry in
      let left = tokenizer.tokens(of: entry.source).tokens
      let right = tokenizer.tokens(of: entry.target).tokens
      guard left.count > 8 || right.count > 8 else { return nil }
      let found = (left.compactMap { source.entry(of: $0) }, right.compactMap { target.entry(of: $0) })
      return found.0.isEmpty || found.1.isEmpty ? nil : found
    }
  }
}
