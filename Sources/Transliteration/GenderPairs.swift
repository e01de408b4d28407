/// Masculine and feminine forms of one family name: linked, never merged.
public enum GenderPairs {
  /// Whether the names differ only by the gender of a Slavic family name: Ivanov and Ivanova, Zelensky and Zelenska.
  public static func isPair(_ a: NameKey, _ b: NameKey) -> Bool {
    guard let x = a.tokens.last, let y = b.tokens.last else { return false }
    let (one, two) = (ending(x), ending(y))
    guard one != .none, two != .none else { return false }
    return one != two
  }

  /// Whether the last words are the masculine and the feminine of one family name, letter for letter or, in two
  /// scripts, by their sounds; stricter than `isPair`, which is asked of names that are alike as a whole.
  static func areOneFamilyName(_ a: NameKey, _ b: NameKey) -> Bool {
    guard let x = a.tokens.last?.text, let y = b.tokens.last?.text, x != y else { return false }
    return stems(x, y).contains { same($0.0, $0.1) } || stems(y, x).contains { same($0.0, $0.1) }
  }

  private static func same(_ a: Substring, _ b: Substring) -> Bool {
    guard a.unicodeScalars.count > 2, b.unicodeScalars.count > 2 else { return false }
    if a == b { return true }
    func isCyrillic(_ text: Substring) -> Bool { text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) } }
    guard isCyrillic(a) != isCyrillic(b) else { return false }
    return PhonemicDistance.similarity(PhonemicKey(String(a)), PhonemicKey(String(b))) > 0.94
  }

  /// The stems of a masculine and a feminine word, for each pair of endings that they have.
  private static func stems(_ man: String, _ woman: String) -> [(Substring, Substring)] {
    families.flatMap { family in
      family.men.filter { man.hasSuffix($0) }.flatMap { ending in
        family.women.filter { woman.hasSuffix($0) }.map {
          (man.dropLast(ending.count), woman.dropLast($0.count))
        }
      }
    }
  }

  /// Endings that belong together.
  private static let families: [(men: [String], women: [String])] = [
    (["ov", "ow", "off", "ов", "оў"], ["ova", "owa", "ová", "ова"]),
    (["ev", "ew", "eff", "iev", "ев", "ёв", "єв", "еў", "ёў"], ["eva", "ewa", "evá", "ieva", "ева", "ёва", "єва"]),
    (["in", "yn", "ин", "ын", "ін", "їн"], ["ina", "yna", "ina", "ина", "ына", "іна", "їна"]),
    (
      ["sky", "ski", "skij", "skyj", "skiy", "skyi", "skii", "ský", "ський", "ский", "скі"],
      ["skaja", "skaya", "skaia", "skaïa", "ska", "ská", "ская", "ська"]
    ),
    (["cki", "cký", "цкий", "цький", "цкі"], ["cka", "cká", "цкая", "цька"]),
    (["zky", "zkyi", "zkyj", "зький"], ["zka", "зька"]),
  ]

  private enum Ending { case none, masculine, feminine }

  private static func ending(_ token: NameKey.Token) -> Ending {
    let text = Array(token.text.utf8)
    func ends(_ endings: [[UInt8]]) -> Bool {
      endings.contains { text.count > $0.count && text.suffix($0.count).elementsEqual($0) }
    }
    return ends(feminine) ? .feminine : ends(masculine) ? .masculine : .none
  }

  private static let feminine = [
    "ova", "eva", "owa", "ewa", "ina", "yna", "skaja", "skaya", "skaia", "skaïa", "ska", "ova", "ová", "ská", "cka",
    "ова", "ева", "ёва", "єва", "ина", "ына", "іна", "їна", "ская", "ська", "цкая", "цька", "ская",
  ].map { Array($0.utf8) }
  private static let masculine = [
    "ov", "ev", "ow", "ew", "off", "eff", "in", "ine", "yn", "sky", "ski", "skij", "skyj", "skiy", "skyi", "skii",
    "ský",
    "tsky", "cki", "ов", "ев", "ёв", "єв", "ин", "ын", "ін", "їн", "ський", "ский", "цкий", "цький",
  ].map { Array($0.utf8) }
}
