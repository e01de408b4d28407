import TextCore

/// Endings by which words are made of a name (case forms, adjectives, inhabitants, a man's or a woman's form of a family
/// name): what differs from a name in its ending alone is a word of its own and no slip.
struct NameEndings: Sendable {
  private enum Family { case cyrillic, slavic, western }

  private let family: Family
  private let endings: Set<String>
  /// What an ending may stand behind.
  private let suffixes: [String]
  /// The endings' scalars.
  private let scalars: [[Unicode.Scalar]]

  /// Whether nouns have case endings.
  var inflects: Bool { family != .western }

  init(_ language: String) {
    family =
      switch language {
      case "ru", "uk", "be", "bg", "sr", "mk": .cyrillic
      case "pl", "cs", "sk", "sl", "hr", "bs": .slavic
      default: .western
      }
    let lists =
      switch family {
      case .cyrillic: (NameEndings.cyrillic, "ск ськ к ц ч н ов ин ец ець чан ян ан")
      case .slavic: (NameEndings.slavic, "sk ck k c n ow ov in czan an ian cz ean")
      case .western: (NameEndings.western, "")
      }
    func folded(_ list: String) -> [String] { list.split(separator: " ").map { NameEndings.text(of: String($0)) } }
    let endings = Set(folded(lists.0))
    self.endings = endings
    suffixes = folded(lists.1)
    scalars = endings.map { Array($0.unicodeScalars) }
  }

  /// Whether two words (folded letters) are forms of each other, or one is made of the other. O(length).
  ///
  /// Where the text names the person, what ends like the name is a slip (Zelensa, Stefanishya). What doubles the last
  /// letter always is.
  func areForms(_ word: [Unicode.Scalar], _ name: [Unicode.Scalar], isPlace: Bool, isMeant: Bool) -> Bool {
    var common = 0
    while common < word.count, common < name.count, word[common] == name[common] { common += 1 }
    guard common >= 4 else { return false }
    let (rest, other) = (word[common...], name[common...])
    if other.isEmpty, rest.count == 1, rest.first == word[common - 1] { return false }
    if isMeant, !isPlace {
      if let last = rest.last, last == other.last { return false }
      // A vowel for the last a of a family name; what has an a for another letter is a woman's.
      if family == .western, rest.count == 1, other.count == 1, other.first == "a" { return false }
    }
    for split in stride(from: common, to: max(3, common - 3), by: -1) {
      let ending = NameEndings.text(of: word[split...])
      let left = NameEndings.text(of: name[split...])
      if name.count - split > 3 { break }
      if ending.isEmpty {
        if left == "s" || inflects && endings.contains(left) { return true }
        continue
      }
      if endings.contains(ending) || ending == "s" && left.isEmpty { return true }
      for suffix in suffixes where ending.hasPrefix(suffix) {
        let tail = String(ending.unicodeScalars.dropFirst(suffix.unicodeScalars.count))
        if tail.isEmpty || endings.contains(tail) { return true }
      }
    }
    return false
  }

  /// What may be left of a word without its ending, five letters at least; the word itself among it.
  func stems(of letters: [Unicode.Scalar]) -> [String] {
    var out = [NameEndings.text(of: letters)]
    for ending in scalars where letters.count - ending.count >= 5 && letters.suffix(ending.count).elementsEqual(ending)
    {
      out.append(NameEndings.text(of: letters.dropLast(ending.count)))
    }
    return out
  }

  /// The same of all words. O(words).
  func stems(of words: Set<String>) -> Set<String> {
    var out: Set<String> = []
    for word in words { out.formUnion(stems(of: NearNames.letters(word))) }
    return out
  }

  private static func text(of letters: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    return String(view)
  }

  private static func text(of word: String) -> String { text(of: NearNames.letters(word)) }

  private static let cyrillic =
    "а у ю я ом ем ём е ой ою ей ею ы и ым ими ыми ого его ому ему ую юю ая яя ое ее их ых ами ях ах ам ові еві єві і ї "
    + "єм им ім ії ію ія о й ий ый ь ям ями ов ев ій ої ів ова ва"
  private static let slavic =
    "a u y i em ie owi ą ę ego emu ym im om ami ach ów ovi ou ě é ém ho mu e om ov ama ima o ej iej ech ow ky ke kych kym "
    + "ki ka kie kich kim kiej ia iu ich ych imi ymi iego iemu"
  private static let western =
    "es e er ers ern en n in innen a i o an ans ian ians ien iens ienne iennes ais aise aises ois oise ese esi isch ische "
    + "ischen ischer isches ish y ist isten ists ismus ism isme ismo ista iste istes isti ite eur eurs ns ene enes ena enas "
    + "eno enos aans aanse iaan ianen aner anern anos ano ana anas iana iano iani iane ense enses ain aine ains eer eren te "
    + "ten ins na nas no nos"
}
