import TextCore
import Transliteration

extension ConceptExpander {
  /// In Czech a woman's derived name may do without -ová, and a name that is written as abroad may have it: both are
  /// admitted.
  mutating func emitOtherFamilyForms(_ name: Name, _ derivation: inout Derivation) {
    guard language.language == "cs", concept.kind == .person, case .derived(let scheme) = origin,
      concept.toldGender(in: language) == .feminine, let given = name.given, let family = name.family
    else { return }
    let other: String?
    let reason: String
    if scheme == "as-written" {
      other = FamilyForms.czechFeminine(family)
      reason = "with the Czech ending of women's names"
    } else {
      let source = concept.sources.first {
        derivation.choice.scheme(from: $0.language.language, to: "cs")?.id == scheme
      }
      other = source?.name.family.flatMap { SchemeCatalog.scheme(scheme)?.apply($0) }
      reason = "without the Czech ending of women's names"
    }
    guard let other, other != family else { return }
    emit(other, .short, .admitted, reason: reason)
    emit(name.isFamilyFirst ? other + " " + given : given + " " + other, .full, .admitted, reason: reason)
    emit(NameParts.initials(given) + " " + other, .initial, .admitted, reason: reason)
    emit(name.isFamilyFirst ? given + " " + other : other + " " + given, .inverted, .admitted, reason: reason)
  }
}
