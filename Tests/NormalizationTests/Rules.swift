import Normalization
import Terminology
import Transliteration
import TextCore

/// The tests' own small language for glossaries: `a|b=>c ; d=>e`, with `{gen:…,dat:…}` for case forms.
enum Rules {
  /// The spellings that a list of rules means; each rule is a concept of its own.
  static func spellings(
    _ rules: String, fix: FixPolicy = .safe, form: NameForm = .full, gender: Gender? = nil,
    kind sort: ConceptKind? = nil
  ) -> [Spelling] {
    var out: [Spelling] = []
    for (number, rule) in rules.split(separator: ";").enumerated() {
      guard let arrow = rule.range(of: "=>") else { continue }
      let concept = "c\(number)"
      let target = forms(rule[arrow.upperBound...])
      let preferred = target[""] ?? ""
      var seen: Set<String> = []
      for (kind, text) in target.sorted(by: { $0.key < $1.key }) where seen.insert(text).inserted {
        out.append(
          Spelling(
            text: text, concept: concept, form: form, grammaticalCase: GrammaticalCase(rawValue: kind),
            status: .preferred,
            reason: "preferred", gender: gender, kind: sort))
      }
      for part in rule[..<arrow.lowerBound].split(separator: "|") {
        for (kind, text) in forms(part).sorted(by: { $0.key < $1.key }) {
          let replacement = kind.isEmpty ? preferred : target[kind]
          out.append(
            Spelling(
              text: text, concept: concept, form: form, grammaticalCase: GrammaticalCase(rawValue: kind),
              status: .deprecated, replacement: replacement, reason: "listed", fixPolicy: fix, gender: gender,
              kind: sort))
        }
      }
    }
    return out
  }

  private static func forms(_ text: Substring) -> [String: String] {
    var text = text[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    guard let brace = text.firstIndex(of: "{") else { return ["": String(text)] }
    var out = ["": String(text[..<brace])]
    for pair in text[text.index(after: brace)...].dropLast().split(separator: ",") {
      let parts = pair.split(separator: ":", maxSplits: 1).map(String.init)
      if parts.count == 2 { out[parts[0]] = parts[1] }
    }
    return out
  }

  /// What a text becomes under rules.
  static func normalize(
    _ text: String, _ rules: String, language: String = "fr", options: Normalizer.Options = .init(),
    fix: FixPolicy = .safe, gender: Gender? = nil, kind: ConceptKind? = nil
  ) throws -> NormalizationResult {
    let normalizer = Normalizer(
      spellings: spellings(rules, fix: fix, gender: gender, kind: kind), language: try LanguageTag(language),
      options: options)
    return try normalizer.normalize(Array(text.utf8))
  }

  /// The rewritten text.
  static func rewrite(
    _ text: String, _ rules: String, language: String = "fr", options: Normalizer.Options = .init(),
    gender: Gender? = nil
  ) throws -> String {
    String(
      decoding: try normalize(text, rules, language: language, options: options, gender: gender).output, as: UTF8.self)
  }
}
