import Terminology
import TextCore
import Transliteration

/// Names that are known and left as they are, since what stands around them says that they are another's.
extension NameResolver {
  /// Leaves a name in a quotation of another language: the report tells it, no rule does.
  mutating func leave(
    _ hit: Hit, _ candidates: [Int], quotedIn language: String, _ view: TextView, _ tracker: inout PositionTracker
  ) {
    let range = hit.start..<hit.end
    if candidates.contains(where: isKept) { return keep(hit, candidates.first(where: isKept) ?? candidates[0]) }
    guard !quiet, let spelling = candidates.first(where: { compiled.spellings[$0].replacement != nil }) else { return }
    let entry = compiled.spellings[spelling]
    let made = Replacement.make(
      entry, hit: range, isVerbatim: hit.isVerbatim, view: view, compiled: compiled, options: options)
    matches.items.append(
      NameMatches.Item(start: hit.start, length: Int32(range.count), spelling: Int32(spelling)))
    proposals.append(
      NameChange(
        range: made.range, from: made.from, to: made.to, concept: entry.concept, form: entry.form,
        status: entry.status, reason: entry.reason, scheme: entry.scheme, definition: entry.definition,
        position: tracker.position(at: made.range.lowerBound), quotedIn: language))
  }

  /// Whether a place's spelling is a person's name here: a given name or an initial stands in front (Gueorgui Lvov,
  /// A. Nikolayev), or it is a given name itself and a word with a capital follows (Ismail Kadare).
  func isPersonLikePlace(_ hit: Hit, _ view: TextView) -> Bool {
    let traits = compiled.traits.base[Int(hit.key)]
    guard traits.contains(.full) || traits.contains(.shared),
      compiled.owners(of: hit.key).allSatisfy({ compiled.spellings.kind(compiled.spelling($0)) == .place })
    else { return false }
    // Names of persons are taken word by word.
    for at in hit.start..<hit.end where view.base[at] == 0x20 || view.base[at] == 0xC2 { return false }
    return isBehindGivenName(hit, view) || isGivenNameInFront(hit, view)
  }

  private func isBehindGivenName(_ hit: Hit, _ view: TextView) -> Bool {
    guard let blank = view.scalar(before: hit.start),
      blank.value == 0x20 || blank.value == 0xA0 || blank.value == 0x202F
    else { return false }
    var end = hit.start - blank.length
    let isInitial = view.scalar(before: end)?.value == 0x2E
    if isInitial { end -= 1 }
    let start = view.wordStart(before: end)
    guard start < end, let first = view.scalar(at: start), Letters.isUpper(first.value) else { return false }
    if isInitial { return first.length == end - start && !view.isSentenceStart(start) }
    let word = view.string(start..<end)
    if NameResolver.alsoWords.contains(word) { return false }
    if view.isSentenceStart(start), OrdinaryWords.contains(word.lowercased(), in: compiled.habits.language) {
      return false
    }
    return GivenNames.contains(word)
  }

  private func isGivenNameInFront(_ hit: Hit, _ view: TextView) -> Bool {
    // German nouns have capitals, too.
    guard compiled.habits.language != "de", view.isFollowedByCapital(hit.end) else { return false }
    return GivenNames.contains(view.string(hit.start..<hit.end))
  }

  /// Given names that stand before a place as words of another kind.
  private static let alsoWords: Set<String> = [
    "Will", "May", "Mark", "Grant", "Art", "April", "June", "August", "Rose", "Mai", "Juni", "Juli", "Avril", "Roman",
    "Ad", "Ante", "Bas", "Can", "Do", "Domingo", "Ernst", "Mile", "Nada", "Per", "Romano", "Rosen", "Tor", "Wolf",
  ]

  /// Leaves a spelling that is a person's here, and says so.
  mutating func leave(
    _ hit: Hit, _ candidates: [Int], likePersonIn view: TextView, _ tracker: inout PositionTracker
  ) {
    if candidates.contains(where: isKept) { return keep(hit, candidates.first(where: isKept) ?? candidates[0]) }
    guard !quiet else { return }
    let range = hit.start..<hit.end
    let count = questions.count
    ask("T103", hit, candidates, view)
    if questions.count > count { questions[count].isLikePerson = true }
    observe(
      "T103", .info, "'\(view.string(range))' is left: it reads as a person's name here", range, candidates, &tracker,
      help: "list the full name of the place, or the person, in the glossary")
  }
}
