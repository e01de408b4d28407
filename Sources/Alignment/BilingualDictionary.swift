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

  /// Pseudo-counts of a link between two words, in occurrences of the prior.
  static let weight: Float = 0.5
  /// The same of a phrase of one word with a phrase of more, divided by the longer one's words.
  static let phraseWeight: Float = 0.3
  /// An entry that more words of the texts match than these on either side says little of any of them.
  private static let limit = 40

  /// Links between words of the texts. A dictionary's words are matched in any form; a phrase, or a memory's segment,
  /// links each of its words with each of its translation's, the weaker the longer it is.
  ///
  /// - Parameter languages: of both sides, for the endings of words (ISO 639-1).
  func links(
    _ source: Vocabulary, _ target: Vocabulary, tokenizer: Tokenizer, languages: (source: String, target: String)
  ) -> [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] {
    var made: [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] = []
    var words: (source: [[Substring]], target: [[Substring]]) = ([], [])
    for entry in entries {
      let left = tokenizer.tokens(of: entry.source).tokens
      let right = tokenizer.tokens(of: entry.target).tokens
      guard (1...8).contains(left.count), (1...8).contains(right.count) else { continue }
      if origin == .dictionary, left.count == 1, right.count == 1 {
        words.source.append([BilingualDictionary.text(left[0])])
        words.target.append([BilingualDictionary.text(right[0])])
        continue
      }
      let found = left.compactMap { source.entry(of: $0) }
      let weight = BilingualDictionary.phraseWeight / Float(max(left.count, right.count))
      for one in found {
        for other in right.compactMap({ target.entry(of: $0) }) {
          made.append((one, other, weight, origin == .memory ? .memory : .dictionary))
        }
      }
    }
    guard !words.source.isEmpty else { return made }
    let left = SeedLexicon.Matcher(words.source, language: languages.source).entries(source)
    let right = SeedLexicon.Matcher(words.target, language: languages.target).entries(target)
    var best: [UInt64: Float] = [:]
    for (row, found) in left {
      guard let others = right[row], max(found.count, others.count) <= BilingualDictionary.limit else { continue }
      for (word, share) in found {
        for (other, otherShare) in others {
          let key = UInt64(UInt32(bitPattern: word)) << 32 | UInt64(UInt32(bitPattern: other))
          best[key] = max(best[key] ?? 0, BilingualDictionary.weight * share * otherShare)
        }
      }
    }
    // A word with many translations says little of each: all links of a word together weigh no more than one.
    var sums: (source: [Int32: Float], target: [Int32: Float]) = ([:], [:])
    // In an order of their own: sums of floating-point numbers hang on it.
    let links = best.sorted { $0.key < $1.key }
    for (key, weight) in links {
      sums.source[Int32(truncatingIfNeeded: key >> 32), default: 0] += weight
      sums.target[Int32(truncatingIfNeeded: key & 0xFFFF_FFFF), default: 0] += weight
    }
    for (key, weight) in links {
      let pair = (Int32(truncatingIfNeeded: key >> 32), Int32(truncatingIfNeeded: key & 0xFFFF_FFFF))
      let most = max(sums.source[pair.0] ?? 0, sums.target[pair.1] ?? 0)
      made.append((pair.0, pair.1, weight / max(1, most / BilingualDictionary.weight), .dictionary))
    }
    return made
  }

  private static func text(_ token: Token) -> Substring {
    String(String.UnicodeScalarView(token.form.compactMap { Unicode.Scalar($0) }))[...]
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
