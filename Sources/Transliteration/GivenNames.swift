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
    let bare = NormalizationForm.nfd.apply(lower).unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }
    return world.contains(String(String.UnicodeScalarView(bare)))
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
  private static let world: Set<String> = {
    var out: Set<String> = []
    for line in worldGivenNamesSource.split(separator: "\n") where !line.hasPrefix("#") {
      for name in line.split(separator: "\t").dropFirst().joined().split(separator: " ") { out.insert(String(name)) }
    }
    return out
  }()

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
