import Terminology
import TextCore
import Transliteration

/// Names that no spelling gives but that are a slip away from one the glossary knows (T110).
///
/// A slip is told by its letters (a few edits, by the name's length) and by its sound. How many edits are believed
/// depends on what the text says: most where it names the concept itself, fewer where it names others, fewest where it
/// names none. See "Near names" in `docs/design/0008-normalization.md`.
struct NearNames: Sendable {
  /// A word that is near a name.
  struct Found {
    var range: Range<Int>
    /// The preferred spelling that it is near to.
    var spelling: Int
    var score: Double
    /// Sure enough to be changed on demand.
    var isCertain: Bool
  }

  /// A name that a word may be meant for.
  struct Candidate {
    var spelling: Int
    var concept: UInt32
    var name: String
    /// How alike the two sound, in [0, 1].
    var score: Double
    /// Edits between their letters.
    var distance: Int
    var isBase: Bool
  }

  /// A word of the text that no spelling gives, with its places.
  struct Word {
    var text: String
    /// Folded, without marks.
    var letters: [Unicode.Scalar]
    var places: [(view: Int, range: Range<Int>)]
    /// The best of each name, nearest first.
    var candidates: [Candidate]
    /// A given name, or an English word, as which it may stand in texts of any language.
    var isKnown: Bool
    /// A common family name of others.
    var isFamily: Bool
    /// It stands where sentences start and nowhere else: its capital says nothing.
    var onlyStarts: Bool
  }

  /// What the text says about the concepts.
  struct Evidence {
    var named: Set<UInt32>
  }

  let compiled: CompiledSpellings
  let endings: NameEndings
  private let language: LanguageTag
  /// Names by their first letter, since a slip keeps it.
  private let byInitial: [Unicode.Scalar: NameIndex]
  /// The letters of persons' given names, by concept.
  private let given: [UInt32: Set<[Unicode.Scalar]>]
  /// What is left of ordinary words without their endings, in languages that inflect names.
  private let stems: Set<String>

  /// How alike a word and a name must sound at least.
  static let likeness = 0.70
  /// The least letters of a name.
  static let shortest = 5

  /// Prepares the glossary's single-word preferred names, in every case that is known: family names, places. O(names).
  init(_ compiled: CompiledSpellings, language: LanguageTag) {
    self.compiled = compiled
    self.language = language
    endings = NameEndings(language.language)
    let spellings = compiled.spellings
    var entries: [Unicode.Scalar: [(id: String, name: String, language: LanguageTag?)]] = [:]
    var given: [UInt32: Set<[Unicode.Scalar]>] = [:]
    var seen: Set<String> = []
    // A convention's guess is no better than what the text has.
    let guessed = DerivedPersons.guessed(spellings, language: language)
    for number in 0..<spellings.count {
      let form = spellings.form(number)
      let kind = spellings.kind(number)
      if form == .given || form == .full && kind == .person && spellings.isKept(number) {
        var names = spellings[number].text.split(separator: " ")
        if form == .full { _ = names.popLast() }
        for name in names {
          given[compiled.conceptOf.base[number], default: []].insert(NearNames.letters(String(name)))
        }
      }
      guard form == .short || form == .full, spellings.isKept(number), !spellings.isReplaced(number),
        spellings.casePolicy(number) != .exact, spellings.isFixed(number)
      else { continue }
      let entry = spellings[number]
      // A town's own name, taken over as it is, is none of this language's.
      guard entry.status == .preferred,
        entry.scheme != "as-written" || kind == .person || kind == .weapon || kind == nil,
        entry.text.unicodeScalars.count >= NearNames.shortest, !guessed.contains(entry.concept),
        entry.text.unicodeScalars.allSatisfy(UnicodeFacts.isLetter),
        entry.text.unicodeScalars.first.map(UnicodeFacts.isUpper) == true,
        let initial = NearNames.letters(entry.text).first,
        seen.insert("\(compiled.conceptOf.base[number]) \(entry.text)").inserted
      else { continue }
      entries[initial, default: []].append((String(number), entry.text, language))
    }
    byInitial = entries.mapValues { NameIndex($0) }
    self.given = given
    stems = endings.inflects ? endings.stems(of: OrdinaryWords.words(of: language.language)) : []
  }

  /// The near names of a text's stretches outside the matches and doubtful matches that are known, stretch by stretch.
  /// Words that mix scripts are another rule's (T109).
  ///
  /// What is surely a slip names its concept for the rest of the text, so that a second run finds nothing more.
  func find(_ views: [TextView], hits: [Hit], known: [Hit], mixed: [Range<Int>]) -> [[Found]] {
    var evidence = Evidence(named: concepts(of: hits))
    let words = words(views, known: known, mixed: Set(mixed.map(\.lowerBound)))
    var found: [[Found]] = []
    var fresh = true
    for _ in 0..<8 where fresh {
      found = [[Found]](repeating: [], count: views.count)
      fresh = false
      var named = evidence.named
      for word in words {
        for place in word.places {
          guard let one = judge(word, place.range, views[place.view], evidence) else { continue }
          found[place.view].append(one)
          if one.isCertain, named.insert(compiled.conceptOf.base[one.spelling]).inserted { fresh = true }
        }
      }
      evidence.named = named
    }
    return found.map { $0.sorted { $0.range.lowerBound < $1.range.lowerBound } }
  }

  /// The concepts that a text names, by whatever spelling; a given name alone names nobody.
  private func concepts(of hits: [Hit]) -> Set<UInt32> {
    var out: Set<UInt32> = []
    for hit in hits {
      for owner in compiled.owners(of: hit.key) {
        let spelling = compiled.spelling(owner)
        if compiled.spellings.form(spelling) != .given { out.insert(compiled.conceptOf.base[spelling]) }
      }
    }
    return out
  }

  /// The words in title case that may be slips: unknown, no ordinary words, with a name near by.
  private func words(_ views: [TextView], known: [Hit], mixed: Set<Int>) -> [Word] {
    var places: [String: [(view: Int, range: Range<Int>)]] = [:]
    var small: Set<String> = []
    var next = 0
    for (number, view) in views.enumerated() {
      var at = view.start
      while at < view.end {
        while next < known.count, known[next].end <= at { next += 1 }
        if next < known.count, known[next].start <= at {
          at = max(at + 1, known[next].end)
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
        guard range.count <= 64 else { continue }
        if Letters.isUpper(first.value) {
          guard range.count >= NearNames.shortest - 1, !mixed.contains(range.lowerBound) else { continue }
          let word = view.string(range)
          let isTitle = word.unicodeScalars.dropFirst().allSatisfy {
            Letters.isLower($0.value) || Letters.isMark($0.value)
          }
          if isTitle { places[word, default: []].append((number, range)) }
        } else {
          small.insert(view.string(range))
        }
      }
    }
    return places.compactMap { word, places in
      small.contains(word.lowercased()) ? nil : prepare(word, places, views)
    }
  }

  private func prepare(_ word: String, _ places: [(view: Int, range: Range<Int>)], _ views: [TextView]) -> Word? {
    let letters = NearNames.letters(word)
    guard letters.count >= NearNames.shortest - 1, let initial = letters.first, let index = byInitial[initial],
      !isOrdinary(word, letters)
    else { return nil }
    var candidates: [Candidate] = []
    for near in index.search(word, top: 12, language: language, threshold: NearNames.likeness) {
      guard let number = Int(near.id) else { continue }
      let entry = compiled.spellings[number]
      let distance = EditDistance.withSwaps(letters, NearNames.letters(entry.text))
      // The same word in another context, or in letters that the glossary tells apart.
      if distance == 0, entry.text.lowercased() == word.lowercased() { return nil }
      candidates.append(
        Candidate(
          spelling: number, concept: compiled.conceptOf.base[number], name: entry.text, score: near.score,
          distance: distance, isBase: entry.grammaticalCase ?? .nominative == .nominative))
    }
    guard !candidates.isEmpty else { return nil }
    let isKnown = OrdinaryWords.contains(word.lowercased(), in: "en")
    return Word(
      text: word, letters: letters, places: places, candidates: candidates,
      isKnown: isKnown || isGiven(word), isFamily: isFamily(word),
      onlyStarts: places.allSatisfy { views[$0.view].isSentenceStart($0.range.lowerBound) })
  }

  /// Whether a word is one of the language's ordinary ones, in whatever form.
  private func isOrdinary(_ word: String, _ letters: [Unicode.Scalar]) -> Bool {
    OrdinaryWords.contains(word.lowercased(), in: language.language)
      || !stems.isEmpty && endings.stems(of: letters).contains { stems.contains($0) }
  }

  /// Whether a word is somebody else's common family name, in whatever case form: Jones is no slip of Johnson.
  private func isFamily(_ word: String) -> Bool {
    let lower = word.lowercased()
    if FamilyLexicon.contains(lower) { return true }
    guard endings.inflects else { return false }
    return endings.stems(of: Array(lower.unicodeScalars)).contains { FamilyLexicon.contains($0) }
  }

  /// Whether a word is a known given name, in whatever case form.
  func isGiven(_ word: String) -> Bool {
    if GivenNames.contains(word) { return true }
    guard endings.inflects else { return false }
    return endings.stems(of: Array(word.lowercased().unicodeScalars)).contains { GivenNames.contains($0) }
  }

  /// Whether a word is the given name of a concept, or a slip away from it.
  func isGiven(_ word: String, of concept: UInt32) -> Bool {
    guard let names = given[concept] else { return false }
    let letters = NearNames.letters(word)
    return names.contains(letters)
      || names.contains { $0.count > 3 && EditDistance.withSwaps($0, letters) <= ($0.count >= 8 ? 2 : 1) }
  }

  /// A word's letters, folded, without marks.
  static func letters(_ word: String) -> [Unicode.Scalar] {
    NormalizationForm.nfd.apply(word).unicodeScalars.filter { !Letters.isMark($0.value) }.map(UnicodeFacts.fold)
  }
}
