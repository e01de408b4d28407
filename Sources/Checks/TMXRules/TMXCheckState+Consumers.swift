import TMX
import TextCore

extension TMXCheckState {
  mutating func checkHeader(for consumer: TMXConsumer, _ position: SourcePosition?) {
    switch consumer {
    case .okapi:
      if source == "*all*" {
        report("M503", "Okapi refuses srclang=\"*all*\"", position, help: "name one source language", severity: .error)
      }
    case .memoq, .trados:
      let name = consumer == .memoq ? "memoQ" : "Trados"
      if source == "*all*" {
        report(consumer.rule, "\(name) must be told the source language: srclang is *all*", position)
      } else if !source.isEmpty, !source.contains("-"), !source.contains("_") {
        report(
          consumer.rule, "\(name) asks for a region with a language: srclang is \(source)", position,
          help: "map it on import, or write e.g. \(source)-XX", severity: .info)
      }
    case .omegat, .poedit: break
    }
  }

  mutating func checkUnit(_ unit: TMXUnit, for consumer: TMXConsumer) {
    let position = unit.place.position
    let rule = consumer.rule
    switch consumer {
    case .omegat:
      for variant in unit.variants {
        let place = variant.place.position
        if variant.language.utf8.contains(UInt8(ascii: "_")) {
          report(rule, "OmegaT skips '\(variant.language)' silently", place, help: "write a hyphen")
        }
        if variant.segment.isEmpty {
          report(rule, "OmegaT blanks the translation with an empty segment", place, help: "leave the tuv out")
        }
        if !variant.metadata.isEmpty {
          report(rule, "OmegaT ignores notes and props of a tuv", place, help: "put them on the tu", severity: .info)
        }
      }
    case .poedit:
      let wanted = unit.attributes["srclang"] ?? source
      if wanted == "*all*" {
        report(
          rule, "Poedit imports no unit under srclang=\"*all*\"", position, help: "set srclang on the tu or the header",
          severity: .error)
      } else if !unit.variants.contains(where: { $0.language == wanted }),
        unit.variants.contains(where: { TMXLanguagePolicy.exact.matches($0.language, wanted) })
      {
        report(
          rule, "Poedit compares languages with case: srclang is \(wanted)", position,
          help: "write xml:lang in the very same case", severity: .error)
      }
      for variant in unit.variants where !variant.segment.isPlain {
        for item in variant.segment.content {
          if case .cdata = item {
            report(rule, "Poedit drops text in CDATA sections", variant.place.position)
          } else if case .code(let code) = item, code.kind == .hi {
            report(rule, "Poedit drops the text in hi", code.place.position ?? variant.place.position)
          }
        }
      }
    case .okapi:
      if unit.variants.contains(where: { $0.language.utf8.contains(UInt8(ascii: "_")) }) {
        report(rule, "Okapi reads '_' in a language code as another code", position, help: "write a hyphen")
      }
    case .memoq, .trados: break
    }
  }
}
