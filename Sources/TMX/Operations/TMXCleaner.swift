import TextCore
import XMLStream

/// Removes or mends units by rules chosen by name, and says what it did.
public struct TMXCleaner {
  /// A rule.
  public enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
    /// Sides without text go, and units with fewer than two sides left.
    case empty
    /// Units the same as an earlier one go.
    case duplicates
    /// Of units with one source and several targets the first stays.
    case conflicts
    /// Units whose sides are all the same text go.
    case untranslated
    /// White space at both ends of a segment goes, runs of it become one space.
    case spaces
    /// Codes go, their surrounding text stays.
    case codes
    /// Private-use, zero-width (but joiners) and replacement characters go.
    case invisible
    /// Language codes become canonical tags.
    case languages
    /// Dates get the recommended form.
    case dates

    /// What the rule does, in a few words.
    public var summary: String {
      switch self {
      case .empty: "sides without text go, and units with fewer than two sides left"
      case .duplicates: "units the same as an earlier one go"
      case .conflicts: "of units with one source and several targets the first stays"
      case .untranslated: "units whose sides are all the same text go"
      case .spaces: "white space at both ends goes, runs and line ends become a space"
      case .codes: "inline codes go, the text around them stays"
      case .invisible: "private-use, zero-width and replacement characters go"
      case .languages: "language codes become tags of BCP 47 (en_us: en-US)"
      case .dates: "dates become YYYYMMDDThhmmssZ"
      }
    }
  }

  /// What a rule did to a unit.
  public struct Note: Sendable, Hashable {
    /// The rule.
    public var rule: Rule
    /// The unit as it was.
    public var unit: TMXUnit
    /// Whether the unit is gone, not only changed.
    public var isRemoved: Bool
  }

  /// The rules, in the order of `Rule.allCases`.
  public let rules: Set<Rule>
  /// How many units each rule removed or changed.
  public private(set) var counts: [Rule: Int] = [:]

  private let source: String
  private var whole: Set<Int> = []
  private var pairs: Set<Int> = []

  /// Chooses the rules for a memory of this source language.
  public init(_ rules: Set<Rule>, sourceLanguage: String) {
    self.rules = rules
    source = sourceLanguage
  }

  /// The mended unit, or nil where it goes; `note` hears of every change.
  public mutating func clean(_ original: TMXUnit, note: (Note) -> Void = { _ in }) -> TMXUnit? {
    var unit = original
    func did(_ rule: Rule, removed: Bool) {
      counts[rule, default: 0] += 1
      note(Note(rule: rule, unit: original, isRemoved: removed))
    }
    for rule in [Rule.languages, .dates, .codes, .invisible, .spaces] where rules.contains(rule) {
      let before = unit
      mend(rule, &unit)
      if before != unit { did(rule, removed: false) }
    }
    if rules.contains(.empty) {
      let count = unit.variants.count
      unit.variants.removeAll { TMXWriter.isBlank($0.segment) }
      if unit.variants.count < 2, count > unit.variants.count || unit.variants.isEmpty {
        did(.empty, removed: true)
        return nil
      }
      if unit.variants.count < count { did(.empty, removed: false) }
    }
    let texts = unit.variants.map(\.segment.plainText)
    if rules.contains(.untranslated), texts.count > 1, texts.allSatisfy({ $0 == texts[0] }) {
      did(.untranslated, removed: true)
      return nil
    }
    let main = unit.variants.firstIndex { TMXLanguagePolicy.primary.matches($0.language, source) } ?? 0
    if rules.contains(.duplicates) {
      var hasher = Hasher()
      for (language, index) in unit.sides {
        hasher.combine(language)
        hasher.combine(unit.variants[index].segment)
      }
      if !whole.insert(hasher.finalize()).inserted {
        did(.duplicates, removed: true)
        return nil
      }
    }
    if rules.contains(.conflicts), unit.variants.count > 1 {
      var hasher = Hasher()
      hasher.combine(unit.variants[main].segment)
      for (language, _) in unit.sides { hasher.combine(language) }
      if !pairs.insert(hasher.finalize()).inserted {
        did(.conflicts, removed: true)
        return nil
      }
    }
    return unit
  }

  private func mend(_ rule: Rule, _ unit: inout TMXUnit) {
    switch rule {
    case .languages:
      for index in unit.variants.indices {
        let code = unit.variants[index].language
        unit.variants[index].language = (try? LanguageTag(code))?.tag ?? LanguageTag.suggestion(for: code) ?? code
      }
    case .dates:
      TMXCleaner.mendDates(&unit.attributes)
      for index in unit.variants.indices { TMXCleaner.mendDates(&unit.variants[index].attributes) }
    case .codes:
      for index in unit.variants.indices where !unit.variants[index].segment.isPlain {
        unit.variants[index].segment = TMXSegment(unit.variants[index].segment.plainText)
      }
    case .invisible:
      for index in unit.variants.indices { map(&unit.variants[index].segment, TMXCleaner.visible) }
    case .spaces:
      for index in unit.variants.indices where unit.variants[index].segment.isPlain {
        map(&unit.variants[index].segment, TMXCleaner.tidy)
      }
    default: break
    }
  }

  private static func mendDates(_ attributes: inout [XMLAttribute]) {
    for index in attributes.indices where attributes[index].name.hasSuffix("date") {
      if let date = TMXDate(lenient: attributes[index].value) { attributes[index].value = date.description }
    }
  }

  private func map(_ segment: inout TMXSegment, _ change: (String) -> String) {
    segment = TMXSegment(
      content: segment.content.map { item in
        if case .text(let text) = item { .text(change(text)) } else { item }
      })
  }

  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          switch scalar.value {
          case 0xE000...0xF8FF, 0xFFFD, 0x200B, 0x2060, 0xFEFF, 0x7F, 0x80...0x84, 0x86...0x9F: false
          default: XMLEscaping.isLegal(scalar)
          }
        }))
  }

  private static func tidy(_ text: String) -> String {
    text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D })
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
