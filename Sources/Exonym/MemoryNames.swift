import Checks
import Normalization
import Terminology
import TextCore
import TMX

/// Holds the names of a memory's units to a glossary: what the source side names, its translations name too (T107), in
/// the house's spelling (T101, T102).
struct MemoryNames: Sendable {
  let house: House
  /// The header's source language; empty or `*all*` where each unit's first variant counts.
  let source: String

  /// The findings of one unit. O(its text).
  func check(_ unit: TMXUnit, path: String) -> [Finding] {
    guard unit.variants.count > 1,
      let first = unit.variant(source, .primary) ?? unit.variants.first, let from = seen(first)
    else { return [] }
    var out: [Finding] = []
    for variant in unit.variants where variant.language != first.language {
      guard let to = seen(variant) else { continue }
      let place = variant.place.position ?? unit.place.position ?? .start
      let context = TextContext(
        path: path, text: to.text, result: to.result,
        source: TextContext.Source(path: path, text: from.text, result: from.result))
      for var finding in T107MissingInTranslation.check(context) + T101Spelling.check(context)
        + T102ForbiddenSpelling.check(context)
      {
        finding.span = SourceSpan(place, place)
        // Bytes of the bare text are no bytes of the file: `normalize` mends memories.
        finding.fix = nil
        finding.message = "[\(variant.language)] " + finding.message
        let origin = first.place.position ?? place
        if finding.rule == T107MissingInTranslation.info.id {
          finding.related = finding.related.map {
            RelatedPlace(message: $0.message, path: path, span: SourceSpan(origin, origin))
          }
        }
        out.append(finding)
      }
    }
    return out
  }

  /// A variant's text and the names in it; nil where its language is none or the glossary cannot be applied to it.
  private func seen(_ variant: TMXVariant) -> (text: [UInt8], result: NormalizationResult)? {
    guard let language = try? LanguageTag(variant.language) else { return nil }
    let text = Array(variant.segment.plainText.utf8)
    guard let result = try? house.normalizer(forOneOfMany: language).normalize(text) else { return nil }
    return (text, result)
  }
}
