import Terminology
import TextCore
import Transliteration

/// The case that a name stands in, where its form is that of several.
extension NameResolver {
  /// Of the readings of a case form those that the preposition in front of it governs (v Kharkivu: Charkově, do Kharkivu:
  /// Charkova); all where there is none.
  func fitting(_ readings: [Int], _ hit: Hit, _ view: TextView) -> [Int] {
    guard readings.count > 1, let governed = governedCases(hit, view) else { return readings }
    let fitting = readings.filter { reading in
      compiled.spellings[reading].grammaticalCase.map(governed.contains) ?? governed.contains(.nominative)
    }
    return fitting.isEmpty ? readings : fitting
  }

  /// The cases that the word in front of a match governs; nil where it is no preposition.
  private func governedCases(_ hit: Hit, _ view: TextView) -> [GrammaticalCase]? {
    guard let blank = view.scalar(before: hit.start),
      blank.value == 0x20 || blank.value == 0x0A || blank.value == 0xA0 || blank.value == 0x202F
    else { return nil }
    let end = hit.start - blank.length
    let start = view.wordStart(before: end)
    // None has more than seven letters.
    guard start < end, end - start <= 16 else { return nil }
    return Prepositions.cases(view.string(start..<end).lowercased(), language: compiled.habits.language)
  }
}
