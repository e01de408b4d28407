/// What a name or a part of one is.
public enum NameKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A given name.
  case given
  /// A family name.
  case family
  /// A patronymic.
  case patronymic
  /// A place.
  case place
  /// A weapon, ship or other thing that news write about as if it had a life: Polish Leoparda, not Leopardu.
  case weapon
  /// Anything else that is declined as a noun: an organisation, an event.
  case other
}

/// Grammatical gender, with the plural of names that have no singular.
public enum Gender: String, Sendable, Hashable, Codable, CaseIterable {
  case masculine = "m"
  case feminine = "f"
  case neuter = "n"
  case plural = "pl"
}

/// A grammatical case of the Slavic languages.
public enum GrammaticalCase: String, Sendable, Hashable, Codable, CaseIterable {
  case nominative = "nom"
  case genitive = "gen"
  case dative = "dat"
  case accusative = "acc"
  case instrumental = "ins"
  case locative = "loc"
  case vocative = "voc"
}
