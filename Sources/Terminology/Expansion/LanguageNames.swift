import TextCore

extension LanguageTag {
  /// The language's English name, for explanations; the tag itself where it is not among the common ones.
  var englishName: String { LanguageTag.englishNames[language] ?? tag }

  private static let englishNames = [
    "ar": "Arabic", "be": "Belarusian", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fi": "Finnish", "fr": "French",
    "he": "Hebrew", "hu": "Hungarian", "hy": "Armenian", "it": "Italian", "ja": "Japanese", "ka": "Georgian",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovene",
    "sr": "Serbian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
  ]

  /// The script that the language's names are written in: what a spelling must be in to stand in its texts.
  public var usualScript: ScriptCode {
    if let script { return ScriptCode(script) }
    switch language {
    case "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn": return .cyrillic
    case "el": return .greek
    case "ka": return .georgian
    case "hy": return .armenian
    case "he", "yi": return .hebrew
    case "ar", "fa", "ur", "ps": return .arabic
    case "zh": return .han
    case "ja": return .han
    case "ko": return .hangul
    case "hi": return .devanagari
    case "th": return .thai
    default: return .latin
    }
  }

  /// Whether names are declined and the rules of declension are known.
  var declinesNames: Bool { ["ru", "uk", "be", "pl", "cs"].contains(language) }
}
