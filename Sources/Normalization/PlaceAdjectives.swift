import Terminology
import TextCore

/// Adjectives and inhabitants of places, which a translation often has in the place of the name: chinois for Chine,
/// londýnský for Londýn, U.S. that is américain.
struct PlaceAdjectives: Sendable {
  /// What such words begin with, folded, without marks, by concept.
  private var stems: [String: Set<[Unicode.Scalar]>] = [:]
  /// Abbreviations, which stand in compounds: EU-Beitritt, US-Regierung.
  private var abbreviations: [String: Set<String>] = [:]

  /// Notes a name of a place or an organisation in the text's language.
  mutating func add(_ name: String, of concept: String, isPlace: Bool) {
    if name.utf8.count < 8, name.unicodeScalars.allSatisfy(UnicodeFacts.isUpper) {
      abbreviations[concept, default: []].insert(name)
    }
    guard isPlace else { return }
    if name == "USA" { abbreviations[concept, default: []].insert("US") }
    let letters = PlaceAdjectives.letters(name)
    var found: Set<[Unicode.Scalar]> = []
    if let stem = PlaceAdjectives.stem(letters) { found.insert(stem) }
    let text = String(String.UnicodeScalarView(letters))
    for (name, others) in PlaceAdjectives.irregular where text.hasPrefix(name) {
      found.formUnion(others.map { Array($0.unicodeScalars) })
    }
    if !found.isEmpty { stems[concept, default: []].formUnion(found) }
  }

  /// Whether a text has such a word of a place. O(log(words)).
  func hasOne(of concept: String, in words: TextWords) -> Bool {
    abbreviations[concept]?.contains(where: words.compounds.contains) == true
      || stems[concept]?.contains { words.haveOne(beginning: Array(String(String.UnicodeScalarView($0)).utf8)) } == true
  }

  /// The first letters of a name of one word; longer names need more of them (allemand, but not aller, for Allemagne).
  private static func stem(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard letters.count > 3, letters.allSatisfy(UnicodeFacts.isLetter) else { return nil }
    return Array(letters.prefix(min(letters.count - 1, letters.count > 7 ? 5 : 4)))
  }

  static func letters(_ word: String) -> [Unicode.Scalar] {
    NormalizationForm.nfd.apply(word).unicodeScalars.filter { !UnicodeFacts.isMark($0) }.map(UnicodeFacts.fold)
  }

  /// Beginnings of names, and of adjectives that do not begin so; those of states that news name often.
  private static let irregular: [(String, [String])] = [
    ("united states", ["americ"]), ("etats-unis", ["americ", "etatsun", "etasun"]), ("vereinigte staaten", ["amerik"]),
    ("estados unidos", ["american", "norteamerican", "estadounid"]), ("stati uniti", ["american", "statunit"]),
    ("stany zjednoczone", ["amerykan"]), ("verenigde staten", ["amerik"]), ("spojene staty", ["americ"]),
    ("соединенные штаты", ["америк"]), ("сполучені штати", ["америк"]), ("royaume-uni", ["britann"]),
    ("vereinigtes konigreich", ["britisch"]), ("reino unido", ["britan"]), ("regno unito", ["britann"]),
    ("wielka brytania", ["brytyj"]), ("verenigd koninkrijk", ["brits"]), ("spojene kralovstvi", ["britsk"]),
    ("великобритания", ["британ"]), ("велика британія", ["британ"]), ("united kingdom", ["british", "briton"]),
    ("germania", ["tedesc"]), ("германия", ["немец"]), ("німеччина", ["німец"]), ("turquie", ["turc"]),
    ("turchia", ["turc"]), ("польша", ["польск"]), ("france", ["french"]), ("francia", ["frances"]),
    ("spanje", ["spaans"]),
    ("pays-bas", ["neerland", "hollan"]), ("corea del nord", ["nordcorean"]),
    ("coree du nord", ["nord-coreen", "coreen"]),
    ("corea del norte", ["norcorean"]), ("corea del sur", ["surcorean"]), ("nordkorea", ["nordkorean"]),
    ("корея", ["корейск"]), ("северная корея", ["северокорейск"]), ("південна корея", ["південнокорейськ"]),
    ("північна корея", ["північнокорейськ"]), ("severni korea", ["severokorejsk"]), ("jizni korea", ["jihokorejsk"]),
    ("korea polnocna", ["polnocnokore"]), ("korea poludniowa", ["poludniowokore"]),
  ]
}
