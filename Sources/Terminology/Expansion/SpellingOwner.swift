import TextCore
import Transliteration

/// What the spellings of one concept share.
final class SpellingOwner: Sendable, Hashable {
  let concept: String
  let kind: ConceptKind?
  let casePolicy: CasePolicy
  let fixPolicy: FixPolicy
  let context: [String]
  let gender: Gender?
  let definition: RelatedPlace?

  init(
    concept: String, kind: ConceptKind? = nil, casePolicy: CasePolicy, fixPolicy: FixPolicy, context: [String],
    gender: Gender?, definition: RelatedPlace?
  ) {
    self.concept = concept
    self.kind = kind
    self.casePolicy = casePolicy
    self.fixPolicy = fixPolicy
    self.context = context
    self.gender = gender
    self.definition = definition
  }

  /// The same with some values changed.
  func with(
    concept: String? = nil, casePolicy: CasePolicy? = nil, fixPolicy: FixPolicy? = nil, context: [String]? = nil,
    gender: Gender?? = nil, definition: RelatedPlace?? = nil
  ) -> SpellingOwner {
    SpellingOwner(
      concept: concept ?? self.concept, kind: kind, casePolicy: casePolicy ?? self.casePolicy,
      fixPolicy: fixPolicy ?? self.fixPolicy, context: context ?? self.context, gender: gender ?? self.gender,
      definition: definition ?? self.definition)
  }

  static func == (a: SpellingOwner, b: SpellingOwner) -> Bool {
    a === b
      || (a.concept == b.concept && a.kind == b.kind && a.casePolicy == b.casePolicy && a.fixPolicy == b.fixPolicy
        && a.context == b.context && a.gender == b.gender && a.definition == b.definition)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(concept)
    hasher.combine(fixPolicy)
  }
}
