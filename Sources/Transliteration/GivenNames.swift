import TextCore

/// Given names of many languages and scripts, to tell a person from what else bears the name behind it.
public enum GivenNames {
  /// Whether a word, in whatever case, is a known given name, or a patronymic of a Russian or Ukrainian one.
  ///
  /// Marks may be missing. O(length).
  public static func contains(_ word: String) -> Bool {
    let lower = NormalizationForm.nfc.apply(word).lowercased()
    if lower.unicodeScalars.count < 2 { return false }
    if !GivenEquivalents.groups(lower).isEmpty || lexicon.contains(lower) || isPatronymic(lower) { return true }
    return world.contains(bare(lower))
  }

  /// The gender that a given name, in whatever case, tells of its bearer; nil where it tells none for sure.
  ///
  /// A known name its own; of others those in -а, -я, -a are women's in languages that decline. O(length).
  public static func gender(of name: String, language: String) -> Gender? {
    let lower = NormalizationForm.nfc.apply(name).lowercased()
    if let known = GivenLexicon.genders(of: lower, language: language), known.count == 1 { return known.first }
    if DeclensionGender.masculineInA.contains(lower) { return .masculine }
    if isWomans(lower) { return .feminine }
    guard let last = lower.unicodeScalars.last else { return nil }
    return "аяaá".unicodeScalars.contains(last) ? .feminine : nil
  }

  /// Whether a lower-case word is a given name of another country, or one that has forms in several languages.
  static func isForeign(_ word: String) -> Bool {
    // The marks of an ending are its own: Tarą is no Tara.
    if let last = word.unicodeScalars.last, (0x80...0x24F).contains(last.value) { return false }
    return !GivenEquivalents.groups(word).isEmpty || world.contains(bare(word)) || women.contains(bare(word))
  }

  /// Whether a lower-case word is in the list of names that news of many countries print.
  static func isWorldly(_ word: String) -> Bool { world.contains(bare(word)) }

  /// Whether a lower-case word is a woman's given name that does not end in -a.
  static func isWomans(_ word: String) -> Bool { women.contains(bare(word)) }

  private static func bare(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    let scalars = NormalizationForm.nfd.apply(word).unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Алексеевич, Alexeïevitch, Alekseyevich, Alexejewitsch, Aleksiejewicz; of women -евна, -evna, -ewna.
  private static func isPatronymic(_ word: String) -> Bool {
    guard word.unicodeScalars.count >= 7 else { return false }
    return patronymicEndings.contains { word.hasSuffix($0) }
  }

  private static let patronymicEndings = [
    "ович", "евич", "евна", "овна", "йович", "івна", "ovitch", "evitch", "ovich", "evich", "owitsch", "ewitsch",
    "owicz", "ewicz", "ovič", "evič", "ovitsj", "evitsj", "ovna", "evna", "owna", "ewna",
  ]

  /// Names of all continents, without marks.
  private static let world = names { $0 != "women" }

  /// Names of women that do not end in -a.
  private static let women = names { $0 == "women" }

  private static func names(where isTaken: (Substring) -> Bool) -> Set<String> {
    var out: Set<String> = []
    for line in worldGivenNamesSource.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, isTaken(fields[0]) else { continue }
      out.formUnion(fields[1].split(separator: " ").map(String.init))
    }
    return out
  }

  private static let lexicon: Set<String> = {
    var out: Set<String> = []
    for line in givenLexiconSource.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3 else { continue }
      for name in fields[2].split(separator: " ") { out.insert(String(name)) }
    }
    for line in givenNamesSource.split(separator: "\n") where !line.hasPrefix("#") {
      for field in line.split(separator: "\t").dropFirst() {
        for name in field.split(separator: "|") { out.insert(name.lowercased()) }
      }
    }
    return out
  }()
}
