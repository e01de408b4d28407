import TextCore

extension SeedLexicon {
  /// Finds the rows that words of a text belong to, whatever their endings.
  struct Matcher {
    /// The longest ending that a form may have behind a stem.
    private let longestEnding: Int
    private let compounds: Bool
    /// Rows by a hash of the folded lemma.
    private var lemmas: [UInt64: [Int32]] = [:]
    /// Rows by a hash of the lemma without its ending.
    private var stems: [UInt64: [Int32]] = [:]

    private static let empty: UInt64 = 0xCBF2_9CE4_8422_2325
    /// Shorter stems begin too many words.
    private static let shortestStem = 3

    /// Endings of lemmas that other forms of the word lack, longest first.
    private static let endings: [String: [String]] = [
      "en": ["e", "y"], "fr": ["er", "ir", "re", "e"], "de": ["en", "n", "e"], "nl": ["en", "e"],
      "es": ["ar", "er", "ir", "o", "a", "e"], "it": ["are", "ere", "ire", "o", "a", "e"],
      "pl": ["owac", "ac", "ic", "yc", "ec", "c", "a", "o", "e", "y", "i"],
      "ru": ["овать", "ать", "ять", "ить", "еть", "ти", "ть", "ый", "ий", "ои", "ия", "ие", "а", "я", "о", "е", "ь"],
      "uk": ["увати", "ати", "яти", "ити", "іти", "ти", "ии", "іи", "ія", "а", "я", "о", "е", "ь"],
    ]

    init(_ rows: [[Substring]], language: String) {
      longestEnding = ["en", "nl"].contains(language) ? 3 : 4
      compounds = ["de", "nl"].contains(language)
      let endings = (Matcher.endings[language] ?? []).map { $0.unicodeScalars.map(\.value) }
      for (row, words) in rows.enumerated() {
        for word in words where !word.utf8.contains(UInt8(ascii: " ")) {
          let scalars = Cognates.folded(word.unicodeScalars.map { UnicodeFacts.fold($0).value }, .word)
          lemmas[Matcher.hash(scalars[...]), default: []].append(Int32(row))
          let ending = endings.first { scalars.suffix($0.count).elementsEqual($0) }?.count ?? 0
          let stem = scalars.dropLast(ending)
          if stem.count >= Matcher.shortestStem { stems[Matcher.hash(stem), default: []].append(Int32(row)) }
        }
      }
    }

    /// For each row the entries that belong to it, each with how surely, 0 to 1.
    func entries(_ vocabulary: Vocabulary) -> [Int32: [(Int32, Float)]] {
      var found: [Int32: [Int32: Float]] = [:]
      // What is longer is no compound either, and looking for its parts takes the square of it.
      for form in vocabulary.forms
      where vocabulary.kinds[Int(form.entry)] == .word && form.scalars.count <= Cognates.longest {
        let folded = Cognates.folded(form.scalars, .word)
        for (row, share) in rows(of: folded[...]) {
          found[row, default: [:]][form.entry] = max(found[row]?[form.entry] ?? 0, share)
        }
      }
      return found.mapValues { entries in entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    }

    /// The rows of a folded word: of the lemma if it is one, else of the longest stem that it begins with; of a
    /// compound that of its parts.
    func rows(of word: ArraySlice<UInt32>) -> [(Int32, Float)] {
      if compounds, word.count >= 7, lemmas[Matcher.hash(word)] == nil, let parts = parts(of: word) { return parts }
      if let whole = simple(word) { return whole }
      guard compounds, word.count >= 8 else { return [] }
      // The last part decides what a compound is; the first is nearly as telling in a translation.
      for cut in stride(from: word.startIndex + 3, through: word.endIndex - 4, by: 1) {
        guard let last = simple(word[cut...]) else { continue }
        let first = simple(word[..<cut]) ?? simple(word[..<cut].dropLast()) ?? []
        if !first.isEmpty || word.endIndex - cut >= 5 {
          return (last + first).map { ($0.0, $0.1 * 0.5) }
        }
      }
      return []
    }

    /// The rows of a compound of two words of the table, which an ending of the first must not hide.
    private func parts(of word: ArraySlice<UInt32>) -> [(Int32, Float)]? {
      for cut in stride(from: word.startIndex + 3, through: word.endIndex - 3, by: 1) {
        guard let last = lemmas[Matcher.hash(word[cut...])],
          let first = lemmas[Matcher.hash(word[..<cut])] ?? lemmas[Matcher.hash(word[..<cut].dropLast())]
        else { continue }
        return (last + first).map { ($0, 0.5) }
      }
      return nil
    }

    private func simple(_ word: ArraySlice<UInt32>) -> [(Int32, Float)]? {
      var hashes: [UInt64] = []
      hashes.reserveCapacity(word.count)
      var hash = Matcher.empty
      for scalar in word {
        hash = Matcher.next(hash, scalar)
        hashes.append(hash)
      }
      if let rows = lemmas[hash] { return rows.map { ($0, 1) } }
      for length in stride(from: word.count, through: Matcher.shortestStem, by: -1) {
        let ending = word.count - length
        // Short stems bear short endings only.
        guard ending <= longestEnding, ending < length else { break }
        if let rows = stems[hashes[length - 1]] {
          let share: Float = length >= 5 ? 0.9 : length == 4 ? 0.7 : 0.5
          return rows.map { ($0, share) }
        }
      }
      return nil
    }

    private static func hash(_ word: ArraySlice<UInt32>) -> UInt64 { word.reduce(empty, next) }

    /// FNV-1a over scalars.
    private static func next(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
      (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
    }
  }
}
