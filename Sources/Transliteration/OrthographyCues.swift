/// Which orthographies a Latin spelling may follow, by its letters.
struct OrthographyCues {
  struct Cue {
    var orthography: String
    var penalty: Int
  }

  private let word: [Unicode.Scalar]
  private var cues: [Cue] = []

  /// Orthographies with their penalties in hundredths, the language's own first.
  static func of(_ word: [Unicode.Scalar], language: String?) -> [Cue] {
    var cues = OrthographyCues(word: word)
    if let language, let own = byLanguage[language] { for orthography in own { cues.add(orthography, 0) } }
    guard !cues.readCarons() else { return cues.cues }
    cues.readLetters()
    cues.readGroups()
    if language == "zh" || cues.any("qx") { cues.add("zh", 4) }
    return cues.cues
  }

  /// Letters with a caron leave no doubt: no ch, sch or j of the Western languages stands beside them.
  private mutating func readCarons() -> Bool {
    guard any("čšžěďťňřŝĉĵĥŭǆ") else { return false }
    add("sci", 0)
    add("scib", 1)
    return true
  }

  /// Other letters that few languages have.
  private mutating func readLetters() {
    if any("āēīūķļņģėų") {
      add("sci", 0)
      add("scib", 2)
    } else if any("łżźśćńąę") {
      add("pl", 0)
    } else if any("șțăâîşţ") {
      add("ro", 0)
      add("tr", 0)
    } else if any("çğıə") {
      add("tr", 0)
      add("pt", 2)
      add("fr", 3)
    } else if any("õ") {
      add("sci", 1)
    }
  }

  /// Groups of letters that a language writes a sound with.
  private mutating func readGroups() {
    add("en", word.allSatisfy { $0.value < 128 } ? 0 : 2)
    if has("oo", "ee") { add("enl", 1) }
    if has("ou", "tch", "ï", "gue", "gui") {
      add("fr", 0)
    } else if has("ch", "é", "dj", "j") || ends("ine") || ends("yne") {
      add("fr", 1)
    }
    if has("sch", "w") {
      add("de", 0)
    } else if has("z", "j", "ch", "ß", "ss") || word.first == "s" || before(["a", "e", "i", "o", "u"], "s") {
      add("de", 1)
    }
    if has("sch") { add("dez", 2) }
    if any("jgqz") || has("ch") { add("es", 1) }
    if has("sc", "gh", "ch", "z") || before(["c", "g"], "ei") { add("it", 2) }
    if has("sz", "cz", "w") {
      add("pl", 0)
    } else if has("rz", "ch", "c", "j", "h") || before(["i"], "aeou") {
      add("pl", 2)
    }
    if any("cjx") { add("sci", 1) }
    if has("sj", "tj", "zj", "oe") {
      add("nl", 0)
    } else if has("ij", "j") {
      add("nl", 3)
    }
    if has("cs", "zs") {
      add("hu", 0)
    } else if has("sz", "gy") || any("áéíóöőúüű") {
      add("hu", 3)
    }
    if any("xj") || has("ch", "qu", "gu") { add("pt", 3) }
    if any("qcx") { add("tr", 4) }
  }

  private mutating func add(_ orthography: String, _ penalty: Int) {
    if let index = cues.firstIndex(where: { $0.orthography == orthography }) {
      cues[index].penalty = min(cues[index].penalty, penalty)
    } else {
      cues.append(Cue(orthography: orthography, penalty: penalty))
    }
  }

  /// Whether the word holds one of some groups.
  private func has(_ parts: String...) -> Bool { parts.contains { contains(Array($0.unicodeScalars)) } }

  /// Whether the word holds one of some letters.
  private func any(_ letters: String) -> Bool { word.contains { letters.unicodeScalars.contains($0) } }

  /// Whether one of some groups stands before one of some letters.
  private func before(_ parts: [String], _ letters: String) -> Bool {
    letters.unicodeScalars.contains { letter in
      parts.contains { contains(Array($0.unicodeScalars) + [letter]) }
    }
  }

  private func ends(_ ending: String) -> Bool {
    word.suffix(ending.unicodeScalars.count).elementsEqual(ending.unicodeScalars)
  }

  private func contains(_ part: [Unicode.Scalar]) -> Bool {
    guard word.count >= part.count, let first = part.first else { return false }
    for start in 0...(word.count - part.count) where word[start] == first {
      if word[start..<(start + part.count)].elementsEqual(part) { return true }
    }
    return false
  }

  private static let byLanguage: [String: [String]] = [
    "en": ["en"], "fr": ["fr"], "de": ["de", "dez"], "es": ["es"], "it": ["it", "sci"], "pl": ["pl"], "nl": ["nl"],
    "cs": ["sci"], "sk": ["sci"], "sl": ["sci"], "hr": ["sci"], "sr": ["sci"], "lt": ["sci"], "lv": ["sci"],
    "hu": ["hu"], "ro": ["ro"], "tr": ["tr"], "az": ["tr"], "pt": ["pt"], "zh": ["zh"],
  ]
}
