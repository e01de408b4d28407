import TextCore
import Transliteration

/// Mends the little words before a French name whose first sound changes: `d'Iouri` to `de Youri`, `que` to `qu'`.
enum FrenchElision {
  /// Words that elide before a vowel sound, with their full form.
  ///
  /// `l'` and those that show gender stand apart.
  private static let pairs: [(elided: String, full: String)] = [
    ("d", "de"), ("qu", "que"), ("jusqu", "jusque"), ("lorsqu", "lorsque"), ("puisqu", "puisque"),
    ("quoiqu", "quoique"), ("s", "se"), ("n", "ne"), ("m", "me"), ("t", "te"), ("j", "je"), ("c", "ce"),
  ]

  /// Words that take another form before a vowel sound, with the gender that they are for.
  private static let doubles: [(vowel: String, consonant: String, gender: Gender)] = [
    ("cet", "ce", .masculine), ("nouvel", "nouveau", .masculine), ("bel", "beau", .masculine),
    ("vieil", "vieux", .masculine),
    ("mon", "ma", .feminine), ("ton", "ta", .feminine), ("son", "sa", .feminine),
  ]

  /// Mends the words before a replacement, which grows over them.
  ///
  /// - Parameter inCapitals: whether the text writes the name in capitals that the glossary does not: then a single
  ///   capital in front (D'IOURI) is no capital of a sentence.
  static func mend(_ made: inout Replacement, gender: Gender?, view: TextView, inCapitals: Bool = false) {
    let was = startsWithVowelSound(made.from)
    let becomes = startsWithVowelSound(made.to)
    guard was != becomes else { return }
    let end = made.range.lowerBound
    guard let before = view.scalar(before: end) else { return }
    let behind = end - before.length
    let start = view.wordStart(before: behind)
    guard start < behind else { return }
    let word = view.string(start..<behind)
    if Letters.isApostrophe(before.value) {
      if !becomes { open(word, start, &made, gender, view, inCapitals) }
    } else if before.value == 0x20 || before.value == 0xA0 || before.value == 0x202F {
      let blank = view.string(behind..<end)
      if becomes {
        close(word, start, &made, view)
      } else if let double = doubles.first(where: { $0.vowel == word.lowercased() }) {
        // `son` is masculine as well: only a feminine name makes it `sa`.
        guard gender == double.gender else {
          if double.gender == .masculine { made.isDoubtful = true }
          return
        }
        replace(&made, from: start, with: cased(double.consonant, like: word) + blank, view)
      }
    }
  }

  /// The name no longer starts with a vowel sound: `d'` becomes `de `, `de l'` becomes `du ` or `de la `.
  private static func open(
    _ word: String, _ start: Int, _ made: inout Replacement, _ gender: Gender?, _ view: TextView,
    _ inCapitals: Bool
  ) {
    let small = word.lowercased()
    if let pair = pairs.first(where: { $0.elided == small }) {
      return replace(&made, from: start, with: cased(pair.full, like: word, inCapitals) + " ", view)
    }
    guard small == "l" else { return }
    let article: String
    switch gender {
    case .masculine, .neuter: article = "le"
    case .feminine: article = "la"
    // Which article, only the glossary can say.
    default:
      made.isDoubtful = true
      return
    }
    if article == "le", let space = view.scalar(before: start), space.value == 0x20 || space.value == 0xA0 {
      let from = view.wordStart(before: start - space.length)
      let preposition = view.string(from..<(start - space.length))
      switch preposition.lowercased() {
      case "de": return replace(&made, from: from, with: cased("du", like: preposition, inCapitals) + " ", view)
      case "à": return replace(&made, from: from, with: cased("au", like: preposition, inCapitals) + " ", view)
      default: break
      }
    }
    replace(&made, from: start, with: cased(article, like: word, inCapitals) + " ", view)
  }

  /// The name now starts with a vowel sound: `que ` becomes `qu'`, `du ` becomes `de l'`.
  private static func close(_ word: String, _ start: Int, _ made: inout Replacement, _ view: TextView) {
    let apostrophe = nearestApostrophe(view, start)
    let small = word.lowercased()
    if let pair = pairs.first(where: { $0.full == small && $0.elided != "c" }) {
      return replace(&made, from: start, with: cased(pair.elided, like: word) + apostrophe, view)
    }
    switch small {
    case "le", "la": replace(&made, from: start, with: cased("l", like: word) + apostrophe, view)
    case "du": replace(&made, from: start, with: cased("de", like: word) + " l" + apostrophe, view)
    case "au": replace(&made, from: start, with: cased("à", like: word) + " l" + apostrophe, view)
    default:
      if let double = doubles.first(where: { $0.consonant == small }) {
        replace(&made, from: start, with: cased(double.vowel, like: word) + " ", view)
      }
    }
  }

  private static func replace(_ made: inout Replacement, from start: Int, with words: String, _ view: TextView) {
    let range = start..<made.range.upperBound
    made.from = view.string(range)
    made.to = words + made.to
    made.range = range
  }

  private static func cased(_ word: String, like model: String, _ inCapitals: Bool = false) -> String {
    let scalars = model.unicodeScalars
    if scalars.count > 1 || inCapitals, scalars.allSatisfy(UnicodeFacts.isUpper) { return word.uppercased() }
    guard let first = scalars.first, UnicodeFacts.isUpper(first) else { return word }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The apostrophe that the text uses: the last one before, else the first one behind, within some lines.
  private static func nearestApostrophe(_ view: TextView, _ at: Int) -> String {
    var back = at
    while let before = view.scalar(before: back), at - back < 600 {
      if before.value == 0x27 { return "'" }
      if before.value == 0x2019 { return "’" }
      back -= before.length
    }
    var ahead = at
    while let next = view.scalar(at: ahead), ahead - at < 600 {
      if next.value == 0x27 { return "'" }
      if next.value == 0x2019 { return "’" }
      ahead += next.length
    }
    return "’"
  }

  /// Whether a French reader hears a vowel first.
  ///
  /// An h is taken for aspirated, as it is in every foreign name, but for the old names that French says without one.
  /// A y before a vowel is a consonant (de Youri), before a consonant a vowel (d'Yves). An i before a vowel stays a
  /// vowel for the article (d'Iouri): usage wavers, and the rule must be stable.
  static func startsWithVowelSound(_ name: String) -> Bool {
    if let byte = name.utf8.first, byte < 0x80 {
      switch byte | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75: return true
      case 0x68, 0x79: break
      default: return false
      }
    }
    let letters = NormalizationForm.nfd.apply(String(name.prefix(16))).unicodeScalars
      .filter { !UnicodeFacts.isMark($0) }.map(UnicodeFacts.fold)
    guard let first = letters.first else { return false }
    switch first {
    case "a", "e", "i", "o", "u", "œ", "æ": return true
    case "y": return letters.count > 1 && !"aeiouyœæ".unicodeScalars.contains(letters[1])
    case "h":
      var word = ""
      for letter in letters {
        guard UnicodeFacts.isLetter(letter) else { break }
        word.unicodeScalars.append(letter)
      }
      return mute.contains(word)
    default: return false
    }
  }

  /// Names with a mute h.
  private static let mute: Set<String> = Set(
    ("hadrien haiti hannibal hebe hebreux hector hecube helene helena heliopolis hellade hennebont henri henriette "
      + "heraclite hercule hermes hermine hermione herode herodote hesiode hestia hilaire hildegarde hippocrate hippolyte "
      + "hippone homere honore honorine horace hortense hubert hugues humbert hyacinthe hydra hyeres "
      + "herault").split(separator: " ").map(String.init))
}
