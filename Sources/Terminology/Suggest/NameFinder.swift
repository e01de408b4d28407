import TextCore
import Transliteration

/// Finds name-like words in sentences of cased scripts, by what the whole collection shows of each word.
///
/// A capitalised word inside a sentence is taken for a name unless it is also written small somewhere; at the start of a
/// sentence it must be seen as a name elsewhere or be followed by one. Languages that capitalise common nouns ask for
/// more: a name of several words, a title, or never an article before it.
public struct NameFinder: Sendable {
  /// A sentence and its language.
  public typealias Sentence = (text: String, language: LanguageTag)

  private let sentences: [[Word]]
  private let texts: [String]
  private let languages: [String]
  private var facts: [String: Facts] = [:]

  /// A word of a sentence.
  struct Word: Sendable {
    var text: String
    var lower: String
    var range: Range<Int>
    /// Whether a capital here says nothing: the start of a sentence, of a quotation, after a colon.
    var isStart: Bool
    /// Whether exactly one blank, or the full stop of an initial and one, stands between it and the word before.
    var isJoined: Bool
    var isUpper: Bool
    var isCapital: Bool
    var isInitial: Bool
  }

  /// What the collection shows of a word.
  private struct Facts: Sendable {
    var small = 0
    var capitalInside = 0
    var afterArticle = 0
  }

  /// Reads the sentences. O(total length).
  public init(_ sentences: [Sentence]) {
    texts = sentences.map(\.text)
    languages = sentences.map(\.language.language)
    self.sentences = sentences.map { NameWords.split($0.text) }
    for (index, words) in self.sentences.enumerated() {
      let cues = CueWords.of(languages[index])
      for (at, word) in words.enumerated() {
        let key = languages[index] + ":" + word.lower
        if !word.isCapital {
          facts[key, default: Facts()].small += 1
        } else if !word.isStart {
          facts[key, default: Facts()].capitalInside += 1
          if at > 0, cues.articles.contains(words[at - 1].lower) { facts[key, default: Facts()].afterArticle += 1 }
        }
      }
    }
  }

  /// Whether a word without its last letter or two is written small somewhere: Russes is no name where russe is a word.
  private func isInflected(_ lower: String, _ language: String) -> Bool {
    lower.unicodeScalars.count > 5
      && (1...2).contains { (facts[language + ":" + String(lower.dropLast($0))]?.small ?? 0) > 0 }
  }

  /// The candidates of all sentences in order. O(total length).
  public func candidates() -> [NameCandidate] {
    sentences.indices.flatMap { candidates(in: $0) }
  }

  private func candidates(in index: Int) -> [NameCandidate] {
    let words = sentences[index]
    let language = languages[index]
    // A line in capitals shows nothing about its words.
    if words.count > 2, words.allSatisfy({ $0.isUpper || $0.text.utf8.allSatisfy { $0 < 0x40 } }) { return [] }
    var out: [NameCandidate] = []
    var at = 0
    while at < words.count {
      guard isName(words, at, language) else {
        at += 1
        continue
      }
      var end = at + 1
      while end < words.count, words[end].isJoined {
        if words[end].isInitial || isName(words, end, language, inside: true) {
          end += 1
        } else if let next = behindParticles(words, end),
          isFamilyName(words, next, behind: end - 1) || isName(words, next, language, inside: true)
        {
          end = next + 1
        } else {
          break
        }
      }
      // Initials at the end, which are no name by themselves either.
      var last = end
      while last > at + 1, words[last - 1].isInitial { last -= 1 }
      if let candidate = candidate(words, at..<last, index, language) { out.append(candidate) }
      at = end
    }
    return out
  }

  private func isName(_ words: [Word], _ at: Int, _ language: String, inside: Bool = false) -> Bool {
    let word = words[at]
    guard word.isCapital, !word.isInitial || words.count > at + 1 else { return false }
    let cues = CueWords.of(language)
    if cues.calendar.contains(word.lower) || cues.titles.contains(word.lower) { return false }
    if word.isUpper {
      return word.text.unicodeScalars.count <= 8 && !word.text.utf8.allSatisfy("IVXLC".utf8.contains)
    }
    let fact = facts[language + ":" + word.lower] ?? Facts()
    if fact.small > fact.capitalInside { return false }
    if fact.small > 0 || OrdinaryWords.words(of: language).contains(word.lower) {
      return inside && fact.capitalInside > 1
    }
    if isInflected(word.lower, language) { return false }
    if cues.articles.contains(word.lower) || cues.place.contains(word.lower) { return false }
    if cues.capitalisesNouns {
      if fact.afterArticle > 0 { return false }
      if !inside, !isFollowed(words, at, language), !hasCue(words, at, cues) { return false }
    }
    if word.isStart, fact.capitalInside == 0 { return isFollowed(words, at, language) }
    return true
  }

  /// The word behind the little words inside a person's name (van de Zandschulp), which `at` is the first of; nil where
  /// there are none. An article alone is one behind a given name (Frenkie de Jong).
  private func behindParticles(_ words: [Word], _ at: Int) -> Int? {
    guard at > 0, at < words.count, words[at].isJoined else { return nil }
    let isParticle = CueWords.particles.contains(words[at].lower)
    guard isParticle || CueWords.articlesInside.contains(words[at].lower) && GivenNames.contains(words[at - 1].text)
    else { return nil }
    var next = at + 1
    if next < words.count, words[next].isJoined, CueWords.articlesInside.contains(words[next].lower) {
      next += 1
    }
    return next < words.count && words[next].isJoined ? next : nil
  }

  /// Whether a word behind particles is a family name, ordinary as it may be (Frenkie de Jong): a given name is in front.
  private func isFamilyName(_ words: [Word], _ at: Int, behind given: Int) -> Bool {
    words[at].isCapital && !words[at].isUpper && GivenNames.contains(words[given].text)
  }

  /// Whether another capitalised word that is not ordinary stands directly behind, or behind a given name's particles.
  private func isFollowed(_ words: [Word], _ at: Int, _ language: String) -> Bool {
    guard at + 1 < words.count else { return false }
    let further = GivenNames.contains(words[at].text) ? behindParticles(words, at + 1) : nil
    if let further { return isFamilyName(words, further, behind: at) }
    let next = words[at + 1]
    let fact = facts[language + ":" + next.lower] ?? Facts()
    return next.isJoined && next.isCapital && !next.isUpper && fact.small == 0 && fact.afterArticle == 0
  }

  private func hasCue(_ words: [Word], _ at: Int, _ cues: CueWords) -> Bool {
    at > 0 && (cues.titles.contains(words[at - 1].lower) || cues.place.contains(words[at - 1].lower))
  }

  private func candidate(
    _ words: [Word], _ range: Range<Int>, _ index: Int, _ language: String
  ) -> NameCandidate? {
    let first = words[range.lowerBound]
    let last = words[range.upperBound - 1]
    let bytes = first.range.lowerBound..<last.range.upperBound
    let letters = words[range].reduce(0) { $0 + $1.text.unicodeScalars.count }
    guard letters > 2 || range.count > 1 else { return nil }
    let cues = CueWords.of(language)
    let before = range.lowerBound > 0 ? words[range.lowerBound - 1].lower : ""
    var kind: ConceptKind?
    if range.count == 1, first.isUpper {
      // S-300, F-16: letters with a number.
      kind = first.text.utf8.contains { (0x30...0x39).contains($0) } ? .weapon : .organisation
    } else if range.count > 1, words[range].contains(where: { CueWords.bodies.contains($0.lower) }) {
      kind = .organisation
    } else if cues.titles.contains(before) {
      kind = .person
    } else if cues.place.contains(before) {
      kind = .place
    }
    let text = String(Substring(texts[index].utf8.dropFirst(bytes.lowerBound).prefix(bytes.count)))
    return NameCandidate(text: text, sentence: index, range: bytes, words: range.count, kind: kind)
  }
}
