import TextCore

/// All rules.
public enum RuleCatalog {
  /// Rules on glossaries, by id.
  public static let glossaryRules: [any GlossaryRule.Type] = [
    G001FileEncoding.self,
    G002Schema.self,
    G003FormatVersion.self,
    G004ExternalEntity.self,
    G005RaggedTable.self,
    G006TableHeader.self,
    G101DuplicateID.self,
    G102EmptyTerm.self,
    G103LanguageTag.self,
    G104LanguageTwice.self,
    G105NonstandardStatus.self,
    G106UnknownStatus.self,
    G107DanglingReference.self,
    G201DuplicateTerm.self,
    G202PreferredIsVariant.self,
    G203TwoPreferred.self,
    G204NoPreferred.self,
    G205AllowedAndAvoided.self,
    G206ReplacementCycle.self,
    G207ReplacementChain.self,
    G208TwoOwners.self,
    G209CaseVariants.self,
    G210PreferredContainsVariant.self,
    G211CommonWord.self,
    G212InconsistentSurname.self,
    G213NotDerived.self,
    G301NotNFC.self,
    G302MixedScript.self,
    G303WhiteSpace.self,
    G304InvisibleCharacter.self,
    G305ScriptOfLanguage.self,
    G306QuotedName.self,
    G307FormulaPrefix.self,
    G401LanguageMissing.self,
    G402FormsMissing.self,
    G403NeverUsed.self,
    G501TestFails.self,
    G502NotIdempotent.self,
    G601ExportLoss.self,
  ]

  /// Rules on texts, by id.
  public static let textRules: [any TextRule.Type] = [
    T101Spelling.self,
    T102ForbiddenSpelling.self,
    T103AmbiguousName.self,
    T104UnknownForm.self,
    T105InsideCompound.self,
    T106MixedSpellings.self,
    T107MissingInTranslation.self,
    T108UnusualCase.self,
    T109HomoglyphName.self,
    T110NearName.self,
    T111GluedName.self,
    T112UnusedIgnore.self,
  ]

  /// The descriptions of all rules, by id.
  public static let all: [RuleInfo] =
    (glossaryRules.map { $0.info } + textRules.map { $0.info } + TMXRuleCatalogue.all).sorted { $0.id < $1.id }

  private static let byID: [String: RuleInfo] = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { $1 })

  /// A rule by its id, in any letter case, or by its name. O(1) by id.
  public static func info(_ id: String) -> RuleInfo? {
    byID[id.uppercased()] ?? all.first { $0.name == id.lowercased() }
  }

  /// Whether a rule's id begins so: `T106`, `G4`.
  public static func isPrefix(_ id: String) -> Bool { !id.isEmpty && all.contains { $0.id.hasPrefix(id) } }

  /// The id or name that a wrong one is nearest to.
  public static func nearest(to id: String) -> String? {
    let candidates = all.flatMap { [$0.id, $0.name] }.map {
      ($0, EditDistance.between(id.lowercased(), $0.lowercased()))
    }
    return candidates.min { $0.1 < $1.1 }.flatMap { $0.1 * 2 <= $0.0.utf8.count ? $0.0 : nil }
  }
}
