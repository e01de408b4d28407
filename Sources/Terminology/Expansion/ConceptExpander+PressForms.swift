import TextCore
import Transliteration

extension ConceptExpander {
  /// What newspapers also write of a person whose name is derived: it is admitted.
  mutating func emitOtherPressForms(_ name: Name, _ derivation: inout Derivation) {
    guard concept.kind == .person, case .derived(let scheme) = origin, let given = name.given, let family = name.family
    else { return }
    if language.language == "cs" {
      emitOtherCzechForm(given, family, isFamilyFirst: name.isFamilyFirst, scheme: scheme, &derivation)
    } else if PressNames.cyrillicTargets.contains(language.language) {
      emitFormsLeftOpen(name, scheme: scheme, &derivation)
    }
  }

  /// In Czech a woman's derived name may do without -ová, and a name that is written as abroad may have it.
  private mutating func emitOtherCzechForm(
    _ given: String, _ family: String, isFamilyFirst: Bool, scheme: String, _ derivation: inout Derivation
  ) {
    guard concept.toldGender(in: language) == .feminine else { return }
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
    emitAdmitted(given, other, isFamilyFirst: isFamilyFirst, reason: reason)
  }

  /// In Cyrillic letters much is left open (Пєсков, Песков; Ляйен, Лейен): what the convention also admits is right, too.
  private mutating func emitFormsLeftOpen(_ name: Name, scheme: String, _ derivation: inout Derivation) {
    guard let press = SchemeCatalog.scheme(scheme),
      let source = concept.sources.first(where: { press.languages.contains($0.language.language) }),
      let given = source.name.given, let family = source.name.family
    else { return }
    let listed = PressNames.listedForms(of: given, scheme: press)
    let givens = listed.isEmpty ? PressNames.forms(of: given, scheme: press, kind: .given, limit: 1) : listed
    let families = PressNames.forms(of: family, scheme: press, kind: .family, limit: 4)
    let reason = "also in use in \(language.englishName)"
    for family in families {
      for given in givens where given != name.given || family != name.family {
        emitAdmitted(given, family, isFamilyFirst: name.isFamilyFirst, reason: reason)
      }
    }
  }

  private mutating func emitAdmitted(_ given: String, _ family: String, isFamilyFirst: Bool, reason: String) {
    emit(family, .short, .admitted, reason: reason)
    emit(isFamilyFirst ? family + " " + given : given + " " + family, .full, .admitted, reason: reason)
    emit(NameParts.initials(given) + " " + family, .initial, .admitted, reason: reason)
    emit(isFamilyFirst ? given + " " + family : family + " " + given, .inverted, .admitted, reason: reason)
  }
}
