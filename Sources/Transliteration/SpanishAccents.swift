import TextCore

/// The accents of family names in Spanish: where a name's stress is known and Spanish would read another, the accent
/// tells it (Zajárova, Medvédev, Shoigú; Lavrov and Putin need none).
///
/// Sources: RAE, Ortografía de la lengua española (2010), on acentuación; Fundéu, transcripción de nombres rusos.
enum SpanishAccents {
  /// A name's Spanish spelling with its accent; nil where its stress is not known or needs none.
  ///
  /// - Parameters:
  ///   - name: the family name in Russian or Ukrainian letters, one word.
  ///   - spelling: what the press scheme makes of it.
  ///   - write: writes a beginning of the name by the same scheme.
  static func accented(
    _ name: String, spelling: String, language: String, write: (String) -> String
  ) -> String? {
    let scalars = Array(NormalizationForm.nfc.apply(name).unicodeScalars)
    guard let stress = stress(of: scalars.map { UnicodeFacts.lower($0) }, language: language) else { return nil }
    let head = write(String(String.UnicodeScalarView(scalars[...stress])))
    guard !head.isEmpty, spelling.hasPrefix(head) else { return nil }
    var letters = Array(spelling.unicodeScalars)
    let place = head.unicodeScalars.count - 1
    guard let accented = marks[letters[place]], needsAccent(letters.map { UnicodeFacts.lower($0) }, at: place) else {
      return nil
    }
    letters[place] = accented
    return String(String.UnicodeScalarView(letters))
  }

  /// The stressed vowel of a name in lower case, by the list, by ё or by its ending; nil where none tells it.
  private static func stress(of name: [Unicode.Scalar], language: String) -> Int? {
    if name.contains("\u{301}") { return name.firstIndex(of: "\u{301}").map { $0 - 1 } }
    let text = String(String.UnicodeScalarView(name))
    if let known = listed[language]?[text] { return known }
    // Women's names: Захарова as Захаров.
    if text.hasSuffix("а"), let known = listed[language]?[String(text.dropLast())] { return known }
    if language == "ru", let place = name.lastIndex(of: "ё") { return place }
    func beforeEnd(_ ending: String, _ stressed: Int) -> Int? {
      text.hasSuffix(ending) && name.count > ending.unicodeScalars.count + 1
        ? name.count - ending.unicodeScalars.count + stressed : nil
    }
    for (ending, stressed) in [("ович", 0), ("евич", 0)] {
      if let place = beforeEnd(ending, stressed) { return place }
    }
    guard language == "ru" else { return nil }
    for (ending, stressed) in [("ой", 0), ("ян", 0)] {
      if let place = beforeEnd(ending, stressed) { return place }
    }
    // Политковская, Плисецкая: on the vowel before the ending.
    for ending in ["ская", "цкая"] where text.hasSuffix(ending) {
      return name.dropLast(4).lastIndex { "аеиоуыэюя".unicodeScalars.contains($0) }
    }
    return nil
  }

  /// Whether Spanish reads a word's stress elsewhere than on the vowel of a place, where it has no accent.
  ///
  /// Words that end in a vowel, n or s are read with the stress on the last syllable but one, others on the last; i and u
  /// beside another vowel make no syllable of their own, unless they bear the stress.
  static func needsAccent(_ word: [Unicode.Scalar], at place: Int) -> Bool {
    func isVowel(_ index: Int) -> Bool { word.indices.contains(index) && "aeiou".unicodeScalars.contains(word[index]) }
    func isStrong(_ index: Int) -> Bool { word.indices.contains(index) && "aeo".unicodeScalars.contains(word[index]) }
    if !isStrong(place), isStrong(place - 1) || isStrong(place + 1) { return true }
    var behind = 0
    var index = place + 1
    while index < word.count {
      if isVowel(index) {
        // ái, ie: one syllable with the vowel before; two strong vowels are two.
        let joins = isVowel(index - 1) && !(isStrong(index - 1) && isStrong(index))
        if !joins { behind += 1 }
      }
      index += 1
    }
    guard let last = word.last else { return false }
    let readsLastButOne = "aeiouns".unicodeScalars.contains(last)
    switch behind {
    case 0:
      let syllables = word.indices.contains { $0 < place - 1 && isVowel($0) } || place > 0 && isStrong(place - 1)
      return readsLastButOne && syllables
    case 1: return !readsLastButOne
    default: return true
    }
  }

  private static let marks: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú", "A": "Á", "E": "É", "I": "Í", "O": "Ó", "U": "Ú",
  ]

  /// The stressed vowel's place by language and name in lower case.
  private static let listed: [String: [String: Int]] = {
    var out: [String: [String: Int]] = [:]
    for line in stressedNamesSource.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { continue }
      for name in fields[1].split(separator: " ") {
        let scalars = Array(name.unicodeScalars)
        guard let mark = scalars.firstIndex(of: "\u{301}") else { continue }
        let plain = String(String.UnicodeScalarView(scalars.filter { $0 != "\u{301}" }))
        out[String(fields[0]), default: [:]][plain] = mark - 1
      }
    }
    return out
  }()
}
