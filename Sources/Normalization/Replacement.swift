import Terminology
import TextCore

/// What is put in the place of a match.
struct Replacement {
  var range: Range<Int>
  var from: String
  var to: String
  /// The words around could not be mended: people must look.
  var isDoubtful = false

  /// The spelling's replacement in the match's case, with its blanks and apostrophes, and the little words around it.
  static func make(
    _ spelling: Spelling, hit: Range<Int>, isVerbatim: Bool, view: TextView, compiled: CompiledSpellings,
    options: Normalizer.Options
  ) -> Replacement {
    if isVerbatim, let made = verbatim(spelling, hit: hit, view: view, compiled: compiled) { return made }
    let found = view.string(hit)
    let compared = LetterCase.compare(found, with: spelling.text)
    let accents = options.keepsAccentsInCapitals
    var to = LetterCase.apply(
      compared.case, words: compared.capitalWords, to: spelling.replacement ?? found, habits: compiled.habits,
      accents: accents)
    if spelling.casePolicy == .any, compared.case == .odd, let first = found.unicodeScalars.first,
      UnicodeFacts.isUpper(first), let start = to.unicodeScalars.first, UnicodeFacts.isLower(start)
    {
      to = LetterCase.apply(.capitalised, words: [], to: to, habits: compiled.habits, accents: accents)
    }
    to = keepBlanks(of: hit, view, in: to)
    to = keepApostrophes(of: found, in: to)
    var made = Replacement(range: hit, from: found, to: to)
    // The same letters, composed otherwise: nothing to change.
    if LetterCase.units(found) == LetterCase.units(to),
      !found.unicodeScalars.contains(where: { Letters.isUnseen($0.value) })
    {
      made.to = found
      return made
    }
    mendWords(&made, spelling, view, compiled, inCapitals: compared.case == .capitals)
    return made
  }

  /// The usual match, byte for byte as listed: no case, blank or apostrophe to carry over.
  private static func verbatim(
    _ spelling: Spelling, hit: Range<Int>, view: TextView, compiled: CompiledSpellings
  ) -> Replacement? {
    guard let to = spelling.replacement else { return nil }
    // Apostrophes and odd blanks start with one of these bytes.
    for at in hit where isSpecial(view.base[at]) { return nil }
    var made = Replacement(range: hit, from: spelling.text, to: to)
    mendWords(&made, spelling, view, compiled)
    return made
  }

  /// Whether an apostrophe or an odd blank may start with a byte.
  @inline(__always) static func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x27 || byte == 0x60 || byte == 0xC2 || byte == 0xCA || byte == 0xE2
  }

  private static func mendWords(
    _ made: inout Replacement, _ spelling: Spelling, _ view: TextView, _ compiled: CompiledSpellings,
    inCapitals: Bool = false
  ) {
    if compiled.habits.isFrench {
      FrenchElision.mend(&made, gender: spelling.gender, view: view, inCapitals: inCapitals)
    } else if compiled.habits.isEnglish {
      EnglishArticle.mend(&made, view: view)
    }
  }

  /// Puts the match's blanks, one after the other, in the place of the replacement's.
  private static func keepBlanks(of hit: Range<Int>, _ view: TextView, in text: String) -> String {
    var blanks: [String] = []
    var at = hit.lowerBound
    while at < hit.upperBound {
      let (value, length) = view.scalar(at: at) ?? (TextView.invalid, 1)
      switch value {
      case 0x20, 0x0A, 0x0D, 0x09:
        let run = max(1, NameScanner.blank(view, at))
        blanks.append(view.string(at..<(at + run)))
        at += run
      case 0xA0, 0x202F, 0x2002...0x200A:
        blanks.append(view.string(at..<(at + length)))
        at += length
      default: at += length
      }
    }
    guard blanks.contains(where: { $0 != " " }) else { return text }
    var parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    // A replacement with fewer blanks keeps the line break among them.
    if parts.count - 1 < blanks.count {
      let special = blanks.filter { $0 != " " }
      blanks = Array(special.prefix(parts.count - 1))
    }
    var out = parts.removeFirst()
    for (index, part) in parts.enumerated() { out += (index < blanks.count ? blanks[index] : " ") + part }
    return out
  }

  private static func keepApostrophes(of found: String, in text: String) -> String {
    guard text.unicodeScalars.contains(where: { Letters.isApostrophe($0.value) }),
      let used = found.unicodeScalars.first(where: { Letters.isApostrophe($0.value) }), used != "`"
    else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { Letters.isApostrophe($0.value) ? used : $0 }))
  }
}

/// English `a` and `an` before a name that begins otherwise than before.
enum EnglishArticle {
  /// Mends the article before a replacement.
  static func mend(_ made: inout Replacement, view: TextView) {
    let was = isVowel(made.from)
    guard was != isVowel(made.to) else { return }
    let end = made.range.lowerBound
    guard let space = view.scalar(before: end), space.value == 0x20 || space.value == 0xA0 else { return }
    let behind = end - space.length
    let start = view.wordStart(before: behind)
    let word = view.string(start..<behind)
    let new: String
    switch (word, was) {
    case ("an", true): new = "a"
    case ("An", true): new = "A"
    case ("a", false): new = "an"
    case ("A", false): new = "An"
    default: return
    }
    made.from = view.string(start..<made.range.upperBound)
    made.to = new + view.string(behind..<end) + made.to
    made.range = start..<made.range.upperBound
  }

  static func isVowel(_ text: String) -> Bool {
    guard let first = NormalizationForm.nfd.apply(text).unicodeScalars.first else { return false }
    let small = Array(text.lowercased().unicodeScalars.prefix(2))
    // Eu- and u- before a consonant and a vowel sound like you: not decided by letters, a consonant for Ukraine.
    if small.count == 2, small[0] == "e", small[1] == "u" { return false }
    if small.count == 2, small[0] == "u", small[1] == "k" { return false }
    return "aeiou".unicodeScalars.contains(UnicodeFacts.fold(first))
  }
}
