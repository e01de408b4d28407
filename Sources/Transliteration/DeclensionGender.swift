/// Guesses the gender that a person's name is declined by.
enum DeclensionGender {
  /// The likeliest gender of a name, nil where its ending says nothing (places, single words of either).
  static func of(_ words: [String], kind: NameKind) -> Gender? {
    guard kind != .place, kind != .other, kind != .weapon else { return nil }
    let folded = words.map { String(String.UnicodeScalarView(NameParts.folded($0))) }
    for word in folded {
      if ["вич", "ич"].contains(where: { word.hasSuffix($0) }), words.count > 2 { return .masculine }
      if ["вна", "чна"].contains(where: { word.hasSuffix($0) }), words.count > 2 { return .feminine }
    }
    if let last = folded.last, kind == .family {
      if feminine.contains(where: { last.hasSuffix($0) }) { return .feminine }
      if masculine.contains(where: { last.hasSuffix($0) }) { return .masculine }
    }
    if let first = folded.first, words.count > 1 || kind == .given { return given(first) }
    guard let last = folded.last?.unicodeScalars.last else { return nil }
    return "аяaáo".unicodeScalars.contains(last) ? nil : .masculine
  }

  /// Gender of a given name by its ending: masculine but for -а, -я, -a and the masculine names in these.
  static func given(_ name: String) -> Gender {
    if masculineInA.contains(name) { return .masculine }
    guard let last = name.unicodeScalars.last else { return .masculine }
    if "аяaáe".unicodeScalars.contains(last) { return .feminine }
    return feminineInConsonant.contains(name) ? .feminine : .masculine
  }

  private static let feminine = [
    "ова", "ева", "ёва", "єва", "ская", "цкая", "ська", "цька", "зька", "ska", "cka", "dzka", "ová", "ská", "cká",
  ]
  private static let masculine = [
    "ов", "ев", "ёв", "єв", "ский", "цкий", "ський", "цький", "ski", "cki", "dzki", "ský", "cký", "skyj", "skij", "ов",
    "оў", "еў",
  ]
  private static let masculineInA: Set<String> = [
    "никита", "илья", "фома", "лука", "кузьма", "савва", "миша", "саша", "паша", "дима", "коля", "ваня", "петя", "лёша",
    "серёжа", "гриша", "микола", "ілля", "сава", "хома", "микита", "яша", "юра", "володя", "жора", "мікола", "nikita",
    "kuba", "barnaba", "bonawentura", "ilja", "honza", "jirka", "luca", "andrea", "joshua", "мустафа", "mustafa",
    "george",
    "mike", "joe", "steve", "pete", "jake", "luke", "dave", "kyle", "jose", "pierre", "jerome",
  ]
  private static let feminineInConsonant: Set<String> = [
    "любовь", "любов", "нинель", "рахиль", "юдифь", "мишель", "мішель", "николь", "ніколь", "ingrid", "dagmar", "ester",
    "miriam", "karin", "marine", "elisabeth", "elizabeth", "hillary", "margaret",
  ]
}
