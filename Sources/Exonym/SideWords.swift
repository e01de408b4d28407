import TextCore

/// Words of file names that tell a language or a side, and not which document it is.
enum SideWords {
  /// Those of some languages, and those of sides.
  static func of(_ languages: [LanguageTag]) -> Set<String> {
    var words = sides
    for tag in languages {
      words.formUnion([tag.language] + tag.tag.lowercased().split(separator: "-").map(String.init))
      if let more = names[tag.language] { words.formUnion(more.split(separator: " ").map(String.init)) }
    }
    return words
  }

  private static let sides: Set<String> = [
    "source", "src", "target", "tgt", "trg", "original", "orig", "translation", "translated", "trans",
  ]

  /// Codes of three letters, English names and own names without marks.
  private static let names = [
    "fr": "fra fre french francais", "en": "eng english anglais englisch", "de": "deu ger german deutsch allemand",
    "es": "spa spanish espanol castellano", "it": "ita italian italiano", "pt": "por portuguese portugues",
    "nl": "nld dut dutch nederlands", "pl": "pol polish polski", "cs": "ces cze cz czech cesky",
    "ru": "rus russian русскии", "uk": "ukr ua ukrainian украінська", "be": "bel by belarusian",
    "bg": "bul bulgarian", "el": "ell gre gr greek ελληνικα", "ar": "ara arabic العربية", "he": "heb iw hebrew",
    "hi": "hin hindi", "zh": "zho chi cn chinese 中文", "ja": "jpn jp japanese 日本語", "ko": "kor kr korean 한국어",
    "tr": "tur turkish turkce", "fi": "fin finnish suomi", "sv": "swe se swedish svenska", "da": "dan dk danish dansk",
    "no": "nor nb norwegian norsk", "hu": "hun hungarian magyar", "ro": "ron rum romanian romana",
    "sk": "slk slo slovak", "sl": "slv slovenian", "hr": "hrv croatian hrvatski", "sr": "srp serbian",
    "ta": "tam tamil", "fa": "fas per persian", "vi": "vie vietnamese", "id": "ind indonesian", "lt": "lit lithuanian",
    "lv": "lav latvian", "et": "est estonian", "is": "isl ice icelandic", "ca": "cat catalan catala",
    "ka": "kat geo georgian",
  ]
}
