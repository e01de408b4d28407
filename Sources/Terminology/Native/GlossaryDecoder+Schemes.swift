import TextCore
import Transliteration

extension GlossaryDecoder {
  /// Reads `schemes`: by text language either one press convention for all names (`it: press-en`) or a scheme for each
  /// source language (`en: {uk: bgnpcgn-uk-2019}`).
  mutating func schemes(_ node: YAMLNode) -> HouseSchemes {
    var result = HouseSchemes()
    guard case .mapping(let pairs) = node.content else {
      expected("a map of languages to schemes", at: node)
      return result
    }
    for (key, value) in pairs {
      guard let language = tag(key) else { continue }
      guard language.usualScript == .latin else {
        report(
          "G002", "'\(language)' is not written in the Latin letters that schemes give", key.span,
          help: "write the names themselves down")
        continue
      }
      let target = language.language
      guard case .mapping(let sources) = value.content else {
        press(value, target, into: &result)
        continue
      }
      for (key, value) in sources {
        guard let source = tag(key)?.language else { continue }
        let known = SchemeCatalog.schemes(from: source).map(\.id)
        guard !known.isEmpty else {
          report("G002", "no scheme reads '\(source)'", key.span, help: "exonym transliterate --list-schemes shows all")
          continue
        }
        result[source, target] = keyword(value, among: known, "a scheme that reads '\(source)'")
      }
    }
    return result
  }

  private mutating func press(_ node: YAMLNode, _ target: String, into result: inout HouseSchemes) {
    let known = PressNames.targets.map { "press-\($0)" }
    if let prefix = keyword(node, among: known, "a press convention") { result.usePress(prefix, in: target) }
  }
}
