import TMX
import TextCore

/// What is known of a language code of the file.
final class TMXLanguageFacts: Sendable {
  let problem: String?
  let help: String?
  let primary: String
  let script: TMXScript?
  /// The language's place in `TMXCommonWords`; nil where it is not there.
  let words: Int?
  /// The code's fingerprint.
  let hash: UInt64

  init(_ code: String, problem: String?, help: String?, primary: String, script: TMXScript?) {
    // `EN_us` is `en-US`: the units of both are compared.
    hash = Fingerprint64.of(code.lowercased().replacing("_", with: "-"))
    self.problem = problem
    self.help = help
    self.primary = primary
    self.script = script
    words = TMXCommonWords.index(primary)
  }
}

extension TMXCheckState {
  mutating func facts(_ code: String) -> TMXLanguageFacts {
    // A memory has few languages: the first ones are found without hashing.
    for known in recent where known.code == code { return known.facts }
    if let known = languages[code] { return known }
    let made: TMXLanguageFacts
    do throws(InputError) {
      let tag = try LanguageTag(code)
      made = TMXLanguageFacts(
        code, problem: nil, help: nil, primary: tag.language, script: TMXScript.expected(tag.language, tag.script))
    } catch {
      made = TMXLanguageFacts(code, problem: error.message, help: error.help, primary: code.lowercased(), script: nil)
    }
    if recent.count < 4 { recent.append((code, made)) }
    if languages.count < 10_000 { languages[code] = made }
    return made
  }

  mutating func checkLanguage(_ code: String, _ what: String, _ position: SourcePosition?) {
    if code == "*all*", what == "srclang" { return }
    let found = facts(code)
    if let problem = found.problem { report("M301", "\(what): \(problem)", position, help: found.help) }
  }

  mutating func checkLanguages(_ unit: TMXUnit) {
    let position = unit.place.position
    var wanted = source
    if let own = unit.attributes["srclang"] {
      checkLanguage(own, "srclang", position)
      wanted = own
    }
    // Two sides are compared at once; those of a unit with many languages by their fingerprints.
    var seen: Set<UInt64> = []
    let isLong = unit.variants.count > 16
    for index in unit.variants.indices {
      // The sides' parts are asked for one by one: to copy a whole side costs more than the check.
      let language = unit.variants[index].language
      if language.isEmpty {
        report("M302", "a tuv has no xml:lang", unit.variants[index].place.position)
        continue
      }
      if let problem = facts(language).problem {
        report("M301", "xml:lang: \(problem)", unit.variants[index].place.position, help: facts(language).help)
      }
      if isLong {
        if !seen.insert(facts(language).hash).inserted {
          report("M305", "two tuv are in \(language)", unit.variants[index].place.position)
        }
        continue
      }
      for other in 0..<index where TMXLanguagePolicy.exact.matches(unit.variants[other].language, language) {
        report("M305", "two tuv are in \(language)", unit.variants[index].place.position)
        break
      }
    }
    if unit.variants.count == 1 { report("M306", "the unit has a single side", position) }
    guard wanted != "*all*", !wanted.isEmpty, !unit.variants.isEmpty else { return }
    if unit.variants[0].language == wanted { return }
    if unit.variants.contains(where: { TMXLanguagePolicy.exact.matches($0.language, wanted) }) { return }
    if let near = unit.variants.first(where: { TMXLanguagePolicy.primary.matches($0.language, wanted) }) {
      report("M304", "the source language is \(wanted), the side's \(near.language)", near.place.position)
    } else if unit.variants.contains(where: { !$0.language.isEmpty }) {
      report("M303", "no tuv is in the source language \(wanted)", position)
    }
  }

  /// Which side is the source.
  func sourceIndex(_ unit: TMXUnit) -> Int {
    let wanted = unit.attributes["srclang"] ?? source
    // Nearly always the first, in the very same letters.
    if !unit.variants.isEmpty, unit.variants[0].language == wanted { return 0 }
    return unit.variants.firstIndex { TMXLanguagePolicy.exact.matches($0.language, wanted) }
      ?? unit.variants.firstIndex { TMXLanguagePolicy.primary.matches($0.language, wanted) } ?? 0
  }
}

/// Scripts that can be told from UTF-8 lead bytes alone.
enum TMXScript: Int {
  case latin, greek, cyrillic, armenian, hebrew, arabic, cjk

  static func expected(_ language: String, _ script: String?) -> TMXScript? {
    if let script {
      return switch script {
      case "Latn": .latin
      case "Cyrl": .cyrillic
      case "Grek": .greek
      default: nil
      }
    }
    return switch language {
    case "ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn": .cyrillic
    case "el": .greek
    case "hy": .armenian
    case "he", "yi": .hebrew
    case "ar", "fa", "ur", "ps": .arabic
    case "zh", "ja": .cjk
    case "en", "fr", "de", "es", "it", "pl", "pt", "nl", "cs", "sk", "sv", "da", "no", "nb", "fi", "et", "lv", "lt",
      "hu", "ro", "hr", "sl", "tr", "ca", "ga", "is", "sq", "vi", "id", "eu", "gl":
      .latin
    default: nil
    }
  }
}
