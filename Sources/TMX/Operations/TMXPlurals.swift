/// Gathers the pairs of one message with plural forms, which a memory holds as units one after the other: the property
/// `x-plural` numbers them.
struct TMXPlurals {
  private var forms: [TMXPair] = []

  /// Takes a pair.
  ///
  /// - Returns: the message that is complete now: one pair, or all forms of one.
  mutating func add(_ pair: TMXPair) -> [TMXPair] {
    if let number = pair.plural, number > 0, let first = forms.first, first.plural == 0, number == forms.count,
      pair.context == first.context
    {
      forms.append(pair)
      return []
    }
    let done = forms
    forms = [pair]
    return done
  }

  /// The header field that gettext demands where messages have plural forms (`nplurals=2; plural=(n != 1);`); nil for
  /// languages whose rule is not known. The rules are those that GNU gettext's manual gives, section 11.2.6.
  static func rule(of language: String) -> String? {
    let parts = TMXLanguagePolicy.folded(language).split(separator: UInt8(ascii: "-")).map {
      String(decoding: $0, as: UTF8.self)
    }
    switch parts.first ?? "" {
    case "ja", "ko", "zh", "vi", "th", "id", "ms", "lo", "km", "my": return "nplurals=1; plural=0;"
    case "en", "de", "nl", "sv", "da", "no", "nb", "nn", "fo", "es", "it", "el", "bg", "fi", "et", "he", "eo", "hu",
      "tr", "ca", "gl", "eu", "hi", "bn", "ur", "ka", "az", "sq":
      return "nplurals=2; plural=(n != 1);"
    case "pt": return parts.contains("br") ? "nplurals=2; plural=(n > 1);" : "nplurals=2; plural=(n != 1);"
    case "fr", "hy", "fa", "oc": return "nplurals=2; plural=(n > 1);"
    case "ru", "uk", "be", "sr", "hr", "bs":
      return
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
    case "pl": return "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
    case "cs", "sk": return "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);"
    case "lt": return "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);"
    case "lv": return "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);"
    case "ro": return "nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2);"
    case "sl": return "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);"
    case "ga": return "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);"
    case "ar":
      return "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
    default: return nil
    }
  }

  /// What is left.
  mutating func finish() -> [TMXPair] {
    defer { forms = [] }
    return forms
  }
}
