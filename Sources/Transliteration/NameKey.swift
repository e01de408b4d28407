import TextCore

/// A name prepared for comparison: its words and their readings.
///
/// Computed once a name, kept by the caller.
public struct NameKey: Sendable, Hashable {
  /// A word of the name.
  struct Token: Sendable, Hashable {
    var text: String
    var key: PhonemicKey
    /// Scalars of the spelling, 1 for an initial.
    var length: Int
    /// Share in the name's score.
    var weight: Int32
    /// The groups of given names that it is in.
    var groups: [UInt16]
    var isInitial: Bool { length == 1 }
  }

  /// The name's words in order, titles left out.
  let tokens: [Token]
  /// The words run together, for names that are written in one word or in several.
  let joined: PhonemicKey
  /// The words run together, folded.
  let folded: String

  /// Whether there is nothing to compare.
  public var isEmpty: Bool { tokens.isEmpty }

  /// Whether the name is in a script that tells less than an alphabet.
  var tellsLess: Bool { tokens.contains { $0.key.script > 0 } }

  /// Prepares a name, in its language where it is known: the primary subtag counts.
  ///
  /// O(length).
  public init(_ name: String, language: LanguageTag? = nil) {
    var words = NameText.tokens(name)
    let bare = words.filter { !NameKey.isTitle($0) }
    if bare.count > 1 || (bare.count == 1 && bare[0].unicodeScalars.count > 3) { words = bare }
    tokens = words.map { word in
      // One ideograph or syllable is a whole name: 김, 王.
      let length = word.unicodeScalars.count * (NameText.isSyllabic(word) ? 2 : 1)
      let weight: Int32 = NameKey.isParticle(word) ? 2 : Int32(min(max(length, 2), 8))
      return Token(
        text: word, key: PhonemicKeyCache.shared.key(word, language: language), length: length, weight: weight,
        groups: GivenEquivalents.groups(word))
    }
    folded = words.joined()
    joined = (2...4).contains(words.count) ? PhonemicKey(folded, language: language) : PhonemicKey(readings: [])
  }

  /// Forms of address and rank that are no part of a name.
  static func isTitle(_ word: String) -> Bool { titles.contains(word) }

  static func isParticle(_ word: String) -> Bool { particles.contains(word) }

  private static let titles: Set<String> = Set(
    """
    dr prof mr mrs ms miss sir lord lady dame hon rt honourable general gen colonel col major maj captain capt lt \
    lieutenant sgt brigadier admiral mag ing phd mba msc bsc jr sr dipl dott sra dña haji hajji hadji sheikh shaykh \
    mullah maulavi mawlawi dkfm ddr mep mp senator sen rep gov governor president minister князь граф генерал
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let particles: Set<String> = Set(
    "de da do dos das del della di du la le les von van der den ter zu y e i al el ul bin ibn ben abu abd ould oglu оглы де ван фон да аль ибн бин бен ال بن ابن عبد أبو ابو בן אל אבו"
      .split(separator: " ").map(String.init))
}
