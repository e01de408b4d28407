/// A language tag of BCP 47 (RFC 5646) in its canonical case: `fr`, `sr-Latn`, `pt-BR`. Coded as its text.
public struct LanguageTag: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  /// The canonical tag.
  public let tag: String
  // Where the subtags stand in the tag, in bytes: tags are kept by the million, and a subtag is soon cut out.
  private let languageLength: UInt8
  private let scriptStart: UInt8
  private let regionStart: UInt8
  private let regionLength: UInt8

  /// The primary language subtag, lower case.
  public var language: String { tag.utf8.count == languageLength ? tag : piece(0, Int(languageLength)) }
  /// The script subtag in title case.
  public var script: String? { scriptStart == 0 ? nil : piece(Int(scriptStart), 4) }
  /// The region subtag, upper case or three digits.
  public var region: String? { regionStart == 0 ? nil : piece(Int(regionStart), Int(regionLength)) }

  private func piece(_ start: Int, _ length: Int) -> String {
    String(decoding: tag.utf8.dropFirst(start).prefix(length), as: UTF8.self)
  }

  /// The canonical tag.
  public var description: String { tag }

  /// Tags are ordered by their text.
  public static func < (a: LanguageTag, b: LanguageTag) -> Bool { a.tag < b.tag }

  /// Tags are equal whose text is.
  public static func == (a: LanguageTag, b: LanguageTag) -> Bool { a.tag == b.tag }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(tag) }

  /// Reads a tag.
  ///
  /// - Throws: `InputError` of kind `language` that says what is wrong and, for the usual slips (`fr_FR`, `ua`),
  ///   what was probably meant.
  public init(_ text: String) throws(InputError) {
    try self.init(text, suggesting: true)
  }

  /// - Parameter suggesting: false where a suggestion itself is being read, which must not suggest another.
  private init(_ text: String, suggesting: Bool) throws(InputError) {
    func refuse(_ why: String) -> InputError {
      let meant = suggesting ? LanguageTag.suggestion(for: text) : nil
      return InputError(
        .language, "'\(text)' is not a language tag: \(why)", expected: "a BCP 47 tag such as fr, uk or pt-BR",
        help: meant.map { "did you mean '\($0)'?" })
    }
    guard !text.isEmpty else { throw refuse("it is empty") }
    guard !text.utf8.contains(UInt8(ascii: "_")) else { throw refuse("subtags are joined by '-', not '_'") }
    guard text.utf8.allSatisfy({ LanguageTag.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }) else {
      throw refuse("only ASCII letters, digits and '-' may stand in one")
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ (1...8).contains($0.count) }) else { throw refuse("a subtag has 1 to 8 characters") }
    let first = parts[0].lowercased()
    // Subtags before these two are few and short, so that a byte holds their places.
    var scriptStart = 0
    var regionStart = 0
    var regionLength = 0
    var canonical = [first]
    if first == "x" {
      guard parts.count > 1 else { throw refuse("nothing follows 'x'") }
      canonical += parts.dropFirst().map { $0.lowercased() }
    } else {
      guard (2...8).contains(first.count), first.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") }) else {
        throw refuse("'\(parts[0])' is no language code")
      }
      guard LanguageTag.isKnownLanguage(first) else { throw refuse("'\(first)' is no ISO 639 language code") }
      var at = 1
      var extended = 0
      while at < parts.count, extended < 3, parts[at].count == 3,
        parts[at].utf8.allSatisfy({ !LanguageTag.isDigit($0) })
      {
        canonical.append(parts[at].lowercased())
        extended += 1
        at += 1
      }
      if at < parts.count, parts[at].count == 4, parts[at].utf8.allSatisfy({ !LanguageTag.isDigit($0) }) {
        let title = parts[at].prefix(1).uppercased() + parts[at].dropFirst().lowercased()
        scriptStart = canonical.joined(separator: "-").utf8.count + 1
        canonical.append(title)
        at += 1
      }
      if at < parts.count, LanguageTag.isRegion(parts[at]) {
        let upper = parts[at].uppercased()
        regionStart = canonical.joined(separator: "-").utf8.count + 1
        regionLength = upper.utf8.count
        canonical.append(upper)
        at += 1
      }
      while at < parts.count, LanguageTag.isVariant(parts[at]) {
        canonical.append(parts[at].lowercased())
        at += 1
      }
      while at < parts.count {
        guard parts[at].count == 1 else { throw refuse("'\(parts[at])' stands where no subtag of its form may") }
        let singleton = parts[at].lowercased()
        canonical.append(singleton)
        at += 1
        let start = at
        while at < parts.count, parts[at].count > 1 || singleton == "x" {
          canonical.append(parts[at].lowercased())
          at += 1
        }
        guard at > start else { throw refuse("nothing follows '\(singleton)'") }
      }
    }
    tag = canonical.joined(separator: "-")
    languageLength = UInt8(first.utf8.count)
    self.scriptStart = UInt8(scriptStart)
    self.regionStart = UInt8(regionStart)
    self.regionLength = UInt8(regionLength)
  }

  /// Whether this tag, taken as a range, covers another one: `en` covers `en-US` (RFC 4647, basic filtering).
  public func covers(_ other: LanguageTag) -> Bool {
    self == other || other.tag.hasPrefix(tag + "-")
  }

  /// What a wrong tag probably stands for.
  public static func suggestion(for text: String) -> String? {
    let joined = text.split(whereSeparator: { $0 == "_" || $0 == "-" || $0 == " " || $0 == "." }).map(String.init)
    guard let first = joined.first?.lowercased() else { return nil }
    let language = mistaken[first] ?? names[first] ?? first
    guard isKnownLanguage(language) else { return nil }
    let rest = joined.dropFirst().filter { isRegion($0) || $0.count == 4 }
    guard let tag = try? LanguageTag(([language] + rest).joined(separator: "-"), suggesting: false), tag.tag != text
    else { return nil }
    return tag.tag
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func isRegion(_ part: String) -> Bool {
    part.count == 2 ? part.utf8.allSatisfy { !isDigit($0) } : part.count == 3 && part.utf8.allSatisfy { isDigit($0) }
  }

  private static func isVariant(_ part: String) -> Bool {
    part.count >= 5 || (part.count == 4 && part.utf8.first.map(isDigit) == true)
  }
}

extension LanguageTag {
  /// Reads a tag from a string.
  ///
  /// - Throws: as `init(_:)`, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try LanguageTag(decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the canonical tag.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(tag)
  }
}

extension LanguageTag {
  /// Whether a primary subtag is an ISO 639-1 code, or has the form of an ISO 639-3 one that no two-letter code
  /// stands for (RFC 5646, 2.2.1: the shortest code). Longer ones are registered to nobody.
  static func isKnownLanguage(_ code: String) -> Bool {
    code.count == 2 ? twoLetter.contains(code) : code.count == 3 && names[code] == nil
  }

  /// ISO 639-1, with the two withdrawn codes that RFC 5646 still allows left out.
  private static let twoLetter: Set<String> = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo \
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka \
    kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng \
    nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st \
    su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ").map(String.init))

  /// Country codes and old codes that people write for a language.
  private static let mistaken = [
    "ua": "uk", "cz": "cs", "gr": "el", "jp": "ja", "cn": "zh", "dk": "da", "by": "be", "ge": "ka", "am": "hy",
    "iw": "he", "in": "id", "ji": "yi", "gb": "en", "us": "en", "rs": "sr", "si": "sl", "ee": "et", "at": "de",
  ]

  private static let names = [
    "french": "fr", "english": "en", "german": "de", "spanish": "es", "italian": "it", "polish": "pl", "dutch": "nl",
    "russian": "ru", "ukrainian": "uk", "français": "fr", "deutsch": "de", "español": "es", "italiano": "it",
    "eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "spa": "es", "ita": "it", "pol": "pl", "nld": "nl",
    "dut": "nl", "rus": "ru", "ukr": "uk", "polski": "pl", "nederlands": "nl", "русский": "ru", "українська": "uk",
    "portuguese": "pt", "português": "pt", "czech": "cs", "čeština": "cs", "belarusian": "be", "bulgarian": "bg",
    "greek": "el", "arabic": "ar", "hebrew": "he", "hindi": "hi", "chinese": "zh", "japanese": "ja", "korean": "ko",
    "swedish": "sv", "danish": "da", "norwegian": "no", "finnish": "fi", "estonian": "et", "latvian": "lv",
    "lithuanian": "lt", "romanian": "ro", "hungarian": "hu", "turkish": "tr", "slovak": "sk", "slovene": "sl",
    "slovenian": "sl", "croatian": "hr", "serbian": "sr", "macedonian": "mk", "georgian": "ka", "armenian": "hy",
  ]
}
