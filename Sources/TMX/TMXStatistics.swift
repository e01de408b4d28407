import TextCore

/// What a memory holds, counted in one pass.
///
/// Memory is constant but for eight bytes a unit, by which duplicates are found.
public struct TMXStatistics: Sendable, Hashable {
  /// One language's share.
  public struct Language: Sendable, Hashable {
    /// The tag as written.
    public var tag: String
    /// Sides in the language.
    public var segments = 0
    /// Words: runs of letters, marks and digits.
    public var words = 0
    /// Unicode scalars.
    public var scalars = 0
  }

  /// Units.
  public var units = 0
  /// Languages in order of first appearance.
  public var languages: [Language] = []
  /// Units whose sides are the same, language by language, as those of an earlier unit.
  public var duplicates = 0
  /// Sides without text.
  public var emptySegments = 0
  /// The first and the last creation or change date.
  public var firstDate: TMXDate?
  /// The last creation or change date.
  public var lastDate: TMXDate?
  /// Types of unit properties with how often they come, sorted.
  public var properties: [String: Int] = [:]
  /// Sum and count of the alignment confidences that units carry.
  private var confidenceSum = 0.0
  private var confidenceCount = 0
  private var seen: Set<Int> = []
  /// The place of each language in `languages`.
  private var places: [String: Int] = [:]

  /// Nothing counted yet.
  public init() {}

  /// The mean alignment confidence, where units carry one.
  public var meanConfidence: Double? { confidenceCount == 0 ? nil : confidenceSum / Double(confidenceCount) }

  /// Counts a unit.
  public mutating func add(_ unit: TMXUnit) {
    units += 1
    var hasher = Hasher()
    let texts = unit.variants.map(\.segment.plainText)
    for (variant, text) in zip(unit.variants, texts) {
      if text.utf8.allSatisfy({ $0 <= 0x20 }) { emptySegments += 1 }
      count(text, language: variant.language)
    }
    for (language, index) in unit.sides {
      hasher.combine(language)
      hasher.combine(texts[index])
    }
    if !seen.insert(hasher.finalize()).inserted { duplicates += 1 }
    for property in unit.props {
      properties[property.type, default: 0] += 1
      if let value = property.confidence {
        confidenceSum += value
        confidenceCount += 1
      }
    }
    for key in ["creationdate", "changedate"] {
      guard let text = unit.attributes[key], let date = TMXDate(lenient: text) else { continue }
      firstDate = min(firstDate ?? date, date)
      lastDate = max(lastDate ?? date, date)
    }
  }

  private mutating func count(_ text: String, language: String) {
    let index = places[language] ?? languages.count
    if index == languages.count {
      places[language] = index
      languages.append(Language(tag: language))
    }
    var words = 0
    var scalars = 0
    var isInside = false
    for scalar in text.unicodeScalars {
      scalars += 1
      // ASCII first: the table behind the rest is in C.
      let isWord =
        scalar.value < 0x80
        ? (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value | 0x20)
        : UnicodeFacts.isWord(scalar)
      if isWord, !isInside { words += 1 }
      isInside = isWord
    }
    languages[index].segments += 1
    languages[index].words += words
    languages[index].scalars += scalars
  }
}
