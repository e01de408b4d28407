import Terminology
import TextCore
import Transliteration

/// Names that no spelling gives but that sound like one the glossary knows (T110).
///
/// Guards against false alarms: a capital, five letters at least, not in the same text with a small letter, not where a
/// sentence starts unless the word stands elsewhere too, the same first sound, and one concept clearly nearest.
struct NearNames: Sendable {
  /// A word that is near a name.
  struct Found {
    var range: Range<Int>
    /// The preferred spelling that it is near to.
    var spelling: Int
    var score: Double
  }

  /// Reported from this score on; changed on demand from the second one on.
  static let reported = 0.80
  static let certain = 0.90

  private let index: NameIndex
  private let language: LanguageTag

  /// Prepares the glossary's single-word preferred names: family names, places. O(names).
  init(_ spellings: SpellingTable, language: LanguageTag) {
    var entries: [(id: String, name: String, language: LanguageTag?)] = []
    for (number, spelling) in spellings.enumerated()
    where spelling.status == .preferred && spelling.grammaticalCase ?? .nominative == .nominative {
      guard spelling.form == .short || spelling.form == .full, spelling.casePolicy != .exact,
        spelling.fixPolicy == .safe, spelling.text.unicodeScalars.count >= 5,
        spelling.text.unicodeScalars.allSatisfy(UnicodeFacts.isLetter),
        spelling.text.unicodeScalars.first.map(UnicodeFacts.isUpper) == true
      else { continue }
      entries.append((String(number), spelling.text, language))
    }
    index = NameIndex(entries)
    self.language = language
  }

  /// The near names of a stretch of text outside the matches and doubtful matches that are known.
  func find(_ view: TextView, hits: [Hit], spellings: SpellingTable) -> [Found] {
    var words: [String: [Range<Int>]] = [:]
    var small: Set<String> = []
    var next = 0
    var at = view.start
    while at < view.end {
      while next < hits.count, hits[next].end <= at { next += 1 }
      if next < hits.count, hits[next].start <= at {
        at = max(at + 1, hits[next].end)
        continue
      }
      guard let first = view.scalar(at: at) else { break }
      guard Letters.isWord(first.value) else {
        at += first.length
        continue
      }
      let end = view.wordEnd(from: at)
      let range = at..<end
      at = end
      if Letters.isUpper(first.value), range.count >= 5, range.count <= 64 {
        let word = view.string(range)
        let isTitle = word.unicodeScalars.dropFirst().allSatisfy {
          Letters.isLower($0.value) || Letters.isMark($0.value)
        }
        if isTitle { words[word, default: []].append(range) }
      } else if range.count <= 64 {
        small.insert(view.string(range))
      }
    }
    var found: [Found] = []
    for (word, ranges) in words where !small.contains(word.lowercased()) {
      guard word.unicodeScalars.count >= 5, ranges.contains(where: { !view.isSentenceStart($0.lowerBound) }) else {
        continue
      }
      let best = index.search(word, top: 2, language: language, threshold: NearNames.reported)
      guard let first = best.first, let spelling = Int(first.id) else { continue }
      // Two names equally near are no suggestion, unless they are one concept's.
      if best.count > 1, best[1].score > first.score - 0.02, let other = Int(best[1].id),
        spellings[other].concept != spellings[spelling].concept
      {
        continue
      }
      let name = spellings[spelling].text
      guard NearNames.initial(word) == NearNames.initial(name), NearNames.isNear(word, name) else { continue }
      found += ranges.map { Found(range: $0, spelling: spelling, score: first.score) }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func initial(_ word: String) -> Unicode.Scalar? {
    NormalizationForm.nfd.apply(String(word.prefix(1))).unicodeScalars.first.map(UnicodeFacts.fold)
  }

  /// Spellings of one name differ by a third of their letters at most.
  private static func isNear(_ a: String, _ b: String) -> Bool {
    EditDistance.between(a.lowercased(), b.lowercased()) * 3 <= max(a.unicodeScalars.count, b.unicodeScalars.count)
  }
}
