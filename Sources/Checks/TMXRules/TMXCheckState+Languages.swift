import TMX
import TextCore

/// What is known of a language code of the file.
struct TMXLanguageFacts {
  var problem: String?
  var help: String?
  var primary: String
  var script: TMXScript?
}

extension TMXCheckState {
  mutating func facts(_ code: String) -> TMXLanguageFacts {
    if let known = languages[code] { return known }
    var made: TMXLanguageFacts
    do throws(InputError) {
      let tag = try LanguageTag(code)
      made = TMXLanguageFacts(
        problem: nil, help: nil, primary: tag.language, script: TMXScript.expected(tag.language, tag.script))
    } catch {
      made = TMXLanguageFacts(problem: error.message, help: error.help, primary: code.lowercased(), script: nil)
    }
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
    for (index, variant) in unit.variants.enumerated() {
      let place = variant.place.position
      if variant.language.isEmpty {
        report("M302", "a tuv has no xml:lang", place)
        continue
      }
      if let problem = facts(variant.language).problem {
        report("M301", "xml:lang: \(problem)", place, help: facts(variant.language).help)
      }
      for other in unit.variants[..<index] where TMXLanguagePolicy.exact.matches(other.language, variant.language) {
        report("M305", "two tuv are in \(variant.language)", place)
        break
      }
    }
    if unit.variants.count == 1 { report("M306", "the unit has a single side", position) }
    guard wanted != "*all*", !wanted.isEmpty, !unit.variants.isEmpty else { return }
    if unit.variants.contains(where: { TMXLanguagePolicy.exact.matches($0.language, wanted) }) { return }
    if let near = unit.variants.first(where: { TMXLanguagePolicy.primary.matches($0.language, wanted) }) {
      report("M304", "the source language is \(wanted), the side's \(near.language)", near.place.position)
    } else if unit.variants.contains(where: { !$0.language.isEmpty }) {
      report("M303", "no tuv is in the source language \(wanted)", position)
    }
  }

  /// The sides as source and targets.
  func sides(_ unit: TMXUnit) -> (source: TMXVariant, targets: [TMXVariant])? {
    guard unit.variants.count > 1 else { return nil }
    let wanted = unit.attributes["srclang"] ?? source
    let index =
      unit.variants.firstIndex { TMXLanguagePolicy.exact.matches($0.language, wanted) }
      ?? unit.variants.firstIndex { TMXLanguagePolicy.primary.matches($0.language, wanted) } ?? 0
    var rest = unit.variants
    let first = rest.remove(at: index)
    return (first, rest)
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

  /// Letters a script, roughly; the script of most and how many letters there are.
  static func dominant(_ text: UnsafeBufferPointer<UInt8>) -> (script: TMXScript, letters: Int, share: Int)? {
    var counts = (0, 0, 0, 0, 0, 0, 0)
    for byte in text {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9: counts.0 += 1
      case 0xCE, 0xCF: counts.1 += 1
      case 0xD0...0xD3: counts.2 += 1
      case 0xD5: counts.3 += 1
      case 0xD6, 0xD7: counts.4 += 1
      case 0xD8...0xDB: counts.5 += 1
      case 0xE3...0xE9: counts.6 += 1
      default: break
      }
    }
    let all = [counts.0, counts.1, counts.2, counts.3, counts.4, counts.5, counts.6]
    let total = all.reduce(0, +)
    guard let most = all.indices.max(by: { all[$0] < all[$1] }), let script = TMXScript(rawValue: most), total > 0
    else { return nil }
    return (script, total, all[most])
  }
}
