import TextCore

extension LanguageTag {
  /// A tag as documents write it: blanks around it, `_` for `-` (`en_US`), a locale's encoding and script behind it
  /// (`sr_RS.UTF-8@latin`); nil for what is none.
  init?(inMarkup text: String) {
    let name = text.drop { $0 == " " }.prefix { $0 != "." && $0 != "@" && $0 != " " }
    guard let tag = try? LanguageTag(String(name.map { $0 == "_" ? "-" : $0 })) else { return nil }
    let script: String? = text.hasSuffix("@latin") ? "Latn" : text.hasSuffix("@cyrillic") ? "Cyrl" : nil
    let parts = [tag.language, script, tag.region].compactMap { $0 }
    self = script.flatMap { _ in try? LanguageTag(parts.joined(separator: "-")) } ?? tag
  }
}
