import TextCore

/// A name in one language, with the parts that are known.
///
/// In the native format the family name stands between slashes, as GEDCOM writes it: `Valeri /Guerassimov/`,
/// `/Kim/ Jong-un`. What precedes the family name is the given name; of two words before a Slavic family name, the
/// second is the patronymic where it ends as one.
public struct Name: Sendable, Hashable {
  /// The whole name without slashes, NFC, with single spaces.
  public var text: String
  /// The given name or names.
  public var given: String?
  /// The patronymic.
  public var patronymic: String?
  /// The family name.
  public var family: String?
  /// Whether the family name comes first, as in Kim Jong-un.
  public var isFamilyFirst: Bool

  /// Makes a name without parts. O(n).
  public init(_ text: String) {
    self.text = Name.tidy(text)
    isFamilyFirst = false
  }

  /// Makes a name of its parts, in the order that `isFamilyFirst` says.
  public init(given: String?, patronymic: String? = nil, family: String?, isFamilyFirst: Bool = false) {
    self.given = given
    self.patronymic = patronymic
    self.family = family
    self.isFamilyFirst = isFamilyFirst
    let order = isFamilyFirst ? [family, given, patronymic] : [given, patronymic, family]
    var text: String?
    for case let part? in order { text = text.map { $0 + " " + part } ?? part }
    self.text = text ?? ""
  }

  /// Whether given and family name are both known.
  public var hasParts: Bool { given != nil && family != nil }

  /// The name as the native format writes it, with slashes around the family name.
  public var marked: String {
    guard let family else { return text }
    let personal = [given, patronymic].compactMap { $0 }
    let slashed = "/" + family + "/"
    return (isFamilyFirst ? [slashed] + personal : personal + [slashed]).joined(separator: " ")
  }

  /// Reads the native notation.
  ///
  /// - Returns: nil where the slashes do not pair, or nothing stands between them.
  public static func parse(_ written: String) -> Name? {
    guard written.utf8.contains(0x2F) else { return Name(written) }
    let pieces = written.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).map {
      tidy(String(Substring($0)))
    }
    switch pieces.count {
    case 1: return Name(written)
    case 3 where !pieces[1].isEmpty:
      let isFirst = pieces[0].isEmpty && !pieces[2].isEmpty
      var personal = isFirst ? pieces[2] : pieces[0]
      var patronymic: String?
      if let space = personal.utf8.lastIndex(of: 0x20) {
        let last = String(personal[personal.utf8.index(after: space)...])
        if isPatronymic(last) {
          patronymic = last
          personal = String(personal[..<space])
        }
      }
      var name = Name(
        given: personal.isEmpty ? nil : personal, patronymic: patronymic, family: pieces[1], isFamilyFirst: isFirst)
      // Something behind the family name (`Jr.`, `Ogly`) belongs to the text, not to a part.
      if !isFirst, !pieces[2].isEmpty { name.text += " " + pieces[2] }
      return name
    default: return nil
    }
  }

  /// NFC with runs of white space made one space and none at the ends.
  static func tidy(_ text: String) -> String {
    var isTidy = true
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      // Other white space begins with these bytes: U+0085, U+00A0, U+1680, U+2000-, U+3000.
      case 0..<0x20, 0xC2, 0xE1, 0xE2, 0xE3: isTidy = false
      case 0x20 where previous == 0x20: isTidy = false
      default: previous = byte
      }
      if !isTidy { break }
    }
    isTidy = isTidy && previous != 0x20
    let single = isTidy ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return NormalizationForm.nfc.apply(single)
  }

  /// Whether a word ends as East Slavic patronymics do.
  static func isPatronymic(_ word: String) -> Bool {
    let endings = ["ович", "евич", "йович", "ьич", "овна", "евна", "ична", "івна", "ївна", "оглы", "кызы"]
    let lower = word.lowercased()
    return lower.unicodeScalars.count > 5 && endings.contains { lower.hasSuffix($0) }
  }
}
