/// Guesses the gender that a person's name is declined by.
enum DeclensionGender {
  /// The likeliest gender of a name, nil where its ending says nothing (places, single words of either).
  ///
  /// - Parameter order: what the words are: a given name tells most.
  static func of(_ words: [String], kind: NameKind, order: NameOrder, language: String) -> Gender? {
    guard kind != .place, kind != .other, kind != .weapon else { return nil }
    func folded(_ word: String) -> String { String(String.UnicodeScalarView(NameParts.folded(word))) }
    if words.count > 2 {
      for word in words {
        let word = folded(word)
        if NameParts.ends(word, inAny: ["ич"]) { return .masculine }
        if NameParts.ends(word, inAny: ["вна", "чна"]) { return .feminine }
      }
    }
    let last = words.last.map(folded)
    if let last, kind == .family {
      if NameParts.ends(last, inAny: feminine) { return .feminine }
      if NameParts.ends(last, inAny: masculine) { return .masculine }
    }
    if words.count > 1 || kind == .given, let first = words.first {
      let name = order.kinds.firstIndex(of: .given).map { words[$0] } ?? first
      return given(folded(name), language: language)
    }
    guard let letter = last?.unicodeScalars.last else { return nil }
    return "аяaáo".unicodeScalars.contains(letter) ? nil : .masculine
  }

  /// Gender of a given name: of a known one its own, else by its ending: masculine but for -а, -я, -a and the masculine
  /// names in these.
  static func given(_ name: String, language: String) -> Gender {
    if let known = GivenLexicon.genders(of: name, language: language), known.count == 1, let one = known.first {
      return one
    }
    if masculineInA.contains(name) { return .masculine }
    if GivenNames.isWomans(name) { return .feminine }
    guard let last = name.unicodeScalars.last else { return .masculine }
    if "аяaáe".unicodeScalars.contains(last) { return .feminine }
    return feminineInConsonant.contains(name) ? .feminine : .masculine
  }

  private static let feminine: [StaticString] = [
    "ова", "ева", "ёва", "єва", "ская", "цкая", "ська", "цька", "зька", "ska", "cka", "dzka", "ová", "ská", "cká",
  ]
  private static let masculine: [StaticString] = [
    "ов", "ев", "ёв", "єв", "ский", "цкий", "ський", "цький", "ski", "cki", "dzki", "ský", "cký", "skyj", "skij", "ов",
    "оў", "еў",
  ]
  static let masculineInA: Set<String> = [
    "никита", "илья", "фома", "лука", "кузьма", "савва", "миша", "саша", "паша", "дима", "коля", "ваня", "петя", "лёша",
    "серёжа", "гриша", "микола", "ілля", "сава", "хома", "микита", "яша", "юра", "володя", "жора", "мікола", "никола",
    "илија", "матија", "андрија", "nikola", "ilija", "matija", "andrija", "nikita",
    "kuba", "barnaba", "bonawentura", "ilja", "honza", "jirka", "luca", "andrea", "joshua", "мустафа", "mustafa",
    "george",
    "mike", "joe", "steve", "pete", "jake", "luke", "dave", "kyle", "jose", "pierre", "jerome",
  ]
  private static let feminineInConsonant: Set<String> = [
    "любовь", "любов", "нинель", "рахиль", "юдифь", "мишель", "мішель", "николь", "ніколь", "ingrid", "dagmar", "ester",
    "miriam", "karin", "marine", "elisabeth", "elizabeth", "hillary", "margaret",
  ]
}
