import TextCore
import Transliteration

/// Writes glossaries in the native format's canonical layout: a concept a block, keys in the order of `NativeKeys`,
/// quotes only where YAML needs them. Deterministic.
public enum NativeWriter {
  /// The text of a glossary. Comments are not part of a glossary; to change a file and keep them, edit its bytes.
  public static func text(of glossary: Glossary) -> String {
    var out = "exonym: \(NativeKeys.version)\n"
    if !glossary.languages.isEmpty { out += "languages: [\(glossary.languages.map(\.tag).joined(separator: ", "))]\n" }
    out += schemes(glossary.schemes)
    out += glossary.concepts.isEmpty ? "concepts: []\n" : "concepts:\n"
    for concept in glossary.concepts { out += block(of: concept) }
    if !glossary.tests.isEmpty {
      out += "tests:\n"
      for test in glossary.tests {
        out += "  - {lang: \(test.language), from: \(flow(test.from)), to: \(flow(test.to))}\n"
      }
    }
    return out
  }

  private static func schemes(_ schemes: HouseSchemes) -> String {
    guard !schemes.isEmpty else { return "" }
    let targets = Set(schemes.entries.map(\.target)).sorted()
    return targets.reduce(into: "schemes:\n") { out, target in
      let entries = schemes.entries.filter { $0.target == target }
      let press = PressNames.targets.map { "press-\($0)" }.first { prefix in
        var all = HouseSchemes()
        all.usePress(prefix, in: target)
        return all.entries.map(\.id) == entries.map(\.id)
      }
      let sources = entries.map { "\($0.source): \($0.id)" }.joined(separator: ", ")
      out += "  \(target): " + (press ?? "{\(sources)}") + "\n"
    }
  }

  /// A concept as an item of the list `concepts`, indented by two.
  public static func block(of concept: Concept) -> String {
    var out = "  - id: \(plain(concept.id))\n    kind: \(concept.kind.rawValue)\n"
    if !concept.sources.isEmpty {
      var byLanguage: [(LanguageTag, [String])] = []
      for source in concept.sources {
        if let at = byLanguage.firstIndex(where: { $0.0 == source.language }) {
          byLanguage[at].1.append(flow(source.name.marked(like: source.written.raw)))
        } else {
          byLanguage.append((source.language, [flow(source.name.marked(like: source.written.raw))]))
        }
      }
      let pairs = byLanguage.map { language, names in
        "\(key(language)): " + (names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]")
      }
      out += "    source: {\(pairs.joined(separator: ", "))}\n"
    }
    func line(_ key: String, _ value: String?) {
      if let value { out += "    \(key): \(plain(value))\n" }
    }
    line("gender", concept.gender?.rawValue)
    line("note", concept.note)
    line("definition", concept.definition)
    line("domain", concept.domain)
    line("wikidata", concept.wikidata)
    if !concept.related.isEmpty {
      out += "    related: [\(concept.related.map { flow($0.id) }.joined(separator: ", "))]\n"
    }
    line("case", concept.casePolicy?.rawValue)
    line("fix", concept.fixPolicy?.rawValue)
    if !concept.context.isEmpty { out += "    context: [\(concept.context.map(flow).joined(separator: ", "))]\n" }
    for language in concept.languages {
      guard let name = concept.names[language] else { continue }
      out += "    \(key(language)): \(value(of: name))\n"
    }
    return out
  }

  private static func value(of name: LocalName) -> String {
    var pairs: [String] = []
    func list(_ key: String, _ names: [WrittenName]) {
      guard !names.isEmpty else { return }
      pairs.append("\(key): [\(names.map { flow($0.name.marked(like: $0.raw)) }.joined(separator: ", "))]")
    }
    if let preferred = name.preferred { pairs.append("use: " + flow(preferred.name.marked(like: preferred.raw))) }
    list("allow", name.admitted)
    list("avoid", name.deprecated)
    list("forbid", name.forbidden)
    list("typos", name.typos)
    if let short = name.short { pairs.append("short: " + flow(short.text)) }
    if let gender = name.gender { pairs.append("gender: " + gender.rawValue) }
    if !name.forms.isEmpty {
      let forms = NativeKeys.cases.compactMap { word in name.forms[word].map { "\(word): \(flow($0.text))" } }
      pairs.append("forms: {\(forms.joined(separator: ", "))}")
    }
    if let policy = name.casePolicy { pairs.append("case: " + policy.rawValue) }
    if let policy = name.fixPolicy { pairs.append("fix: " + policy.rawValue) }
    if !name.context.isEmpty { pairs.append("context: [\(name.context.map(flow).joined(separator: ", "))]") }
    if name.origin != .attested { pairs.append("origin: " + name.origin.keyword) }
    if let note = name.note { pairs.append("note: " + flow(note)) }
    if pairs.count == 1, let preferred = name.preferred { return plain(preferred.name.marked(like: preferred.raw)) }
    return "{\(pairs.joined(separator: ", "))}"
  }

  private static func key(_ language: LanguageTag) -> String { language.tag }

  /// A scalar of block context.
  static func plain(_ text: String) -> String { isPlain(text, inFlow: false) ? text : quoted(text) }

  /// A scalar between brackets.
  static func flow(_ text: String) -> String { isPlain(text, inFlow: true) ? text : quoted(text) }

  private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    if "-?:,[]{}#&*!|>'\"%@` ~=<".unicodeScalars.contains(first) || last == " " || last == ":" { return false }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x85 || scalar.value == 0xFEFF { return false }
      if (0x2028...0x2029).contains(scalar.value) { return false }
      if scalar == "#", previous == " " { return false }
      if previous == ":", scalar == " " { return false }
      if inFlow, ",[]{}".unicodeScalars.contains(scalar) { return false }
      previous = scalar
    }
    return true
  }

  /// A double-quoted scalar with its escapes.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
          || scalar.value == 0xFEFF
        {
          let hex = String(scalar.value, radix: 16, uppercase: true)
          out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out + "\""
  }
}

extension Name {
  /// The native notation: as it was written where slashes stand in it, else by the parts.
  func marked(like raw: String) -> String {
    if raw.utf8.contains(0x2F), let again = Name.parse(raw), again == self { return Name.tidy(raw) }
    return Name.parse(text) == self ? text : marked
  }
}
