import TextCore

extension Concept {
  /// The concept after a later layer has spoken.
  ///
  /// Whatever the later layer states wins, per concept and language; what it does not mention stays: the kind, too,
  /// where the later layer has none or the general one (`term`). The source names of the later layer replace those of the
  /// same language.
  public func overlaid(by later: Concept) -> Concept {
    var result = self
    result.place = later.place
    if later.kind != .term { result.kind = later.kind }
    for source in later.sources {
      if let at = result.sources.firstIndex(where: { $0.language == source.language }) {
        result.sources[at] = source
      } else {
        result.sources.append(source)
      }
    }
    for (language, name) in later.names {
      result.names[language] = result.names[language].map { $0.overlaid(by: name) } ?? name
    }
    result.gender = later.gender ?? gender
    result.note = later.note ?? note
    result.definition = later.definition ?? definition
    result.domain = later.domain ?? domain
    result.wikidata = later.wikidata ?? wikidata
    result.casePolicy = later.casePolicy ?? casePolicy
    result.fixPolicy = later.fixPolicy ?? fixPolicy
    result.context = later.context.isEmpty ? context : later.context
    result.related += later.related.filter { new in !related.contains { $0.id == new.id } }
    return result
  }
}

extension LocalName {
  /// The language's names after a later layer has spoken.
  ///
  /// A spelling has the status that the later layer gives it. A preferred name that the later layer replaces and
  /// does not list is deprecated from then on: the house has decided for another one.
  public func overlaid(by later: LocalName) -> LocalName {
    var result = later
    let spoken = Set(later.listed.map(\.name.text) + [later.short?.text].compactMap { $0 })
    func kept(_ names: [WrittenName]) -> [WrittenName] { names.filter { !spoken.contains($0.text) } }
    result.admitted = kept(admitted) + later.admitted
    result.deprecated = kept(deprecated) + later.deprecated
    result.forbidden = kept(forbidden) + later.forbidden
    result.typos = kept(typos) + later.typos
    if let preferred {
      if later.preferred == nil {
        result.preferred = preferred
        result.origin = origin
        result.short = later.short ?? short
        result.forms = forms.merging(later.forms) { $1 }
      } else {
        result.deprecated = kept([preferred]) + result.deprecated
      }
    }
    result.gender = later.gender ?? gender
    result.casePolicy = later.casePolicy ?? casePolicy
    result.fixPolicy = later.fixPolicy ?? fixPolicy
    result.context = later.context.isEmpty ? context : later.context
    result.note = later.note ?? note
    return result
  }
}
