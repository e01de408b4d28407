import Terminology
import TextCore

/// Spellings that two concepts list in one language.
struct Ownership {
  /// How two entries contradict each other.
  enum Kind {
    /// Both mean it, or both replace it.
    case shared
    /// One allows it, the other one replaces it.
    case allowedAndAvoided
    /// One prefers it, the other one replaces it: a chain or a circle of replacements (G206, G207).
    case replaced
  }

  var first: GlossaryContext.Entry
  var second: GlossaryContext.Entry
  var kind: Kind
  /// Whether the glossary knows of it: context words, or no change without asking.
  var isDeclared: Bool
  /// Whether both are rows of one table, whose concepts are its rows.
  var isTableRow: Bool

  /// The conflicts in the order of the second entry; each spelling with its first owner. O(names).
  static func conflicts(_ context: GlossaryContext) -> [Ownership] {
    let tables = Set(
      context.files.filter { [.csv, .tsv, .xlsx, .omegat, .utx].contains($0.format) }.map(\.path))
    return context.entries.indices.compactMap { conflict($0, context, tables) }
  }

  // Inlined into `conflicts`, it crashes the optimiser of Swift 6.3.
  @inline(never)
  private static func conflict(
    _ number: Int, _ context: GlossaryContext, _ tables: Set<String>
  ) -> Ownership? {
    let owner = context.owners.first(like: number)
    guard owner != number else { return nil }
    let (first, entry) = (context.entries[owner], context.entries[number])
    guard !entry.key.isEmpty, first.concept != entry.concept, !isApartByCase(first, entry, context) else { return nil }
    // One row of a table that repeats another one's source term: its other columns need not be said too.
    let isRow = tables.contains(entry.written.place.path) && first.written.place.path == entry.written.place.path
    return Ownership(
      first: first, second: entry, kind: kind(first, entry), isDeclared: isDeclared(first, entry, context),
      isTableRow: isRow)
  }

  private static func isDeclared(
    _ a: GlossaryContext.Entry, _ b: GlossaryContext.Entry, _ context: GlossaryContext
  ) -> Bool {
    if isDeclared(a, context), isDeclared(b, context) { return true }
    if hasContext(a, context) || hasContext(b, context) { return true }
    // Homonyms are the daily bread of termbases: a `rang` is two terms, and nothing is wrong.
    return isPlainTerm(a, context) && isPlainTerm(b, context)
  }

  private static func isPlainTerm(_ entry: GlossaryContext.Entry, _ context: GlossaryContext) -> Bool {
    context.concepts[entry.concept].kind == .term && !entry.isReplaced
  }

  private static func kind(_ a: GlossaryContext.Entry, _ b: GlossaryContext.Entry) -> Kind {
    guard a.isReplaced != b.isReplaced else { return .shared }
    return (a.isReplaced ? b : a).status == .preferred ? .replaced : .allowedAndAvoided
  }

  private static func hasContext(_ entry: GlossaryContext.Entry, _ context: GlossaryContext) -> Bool {
    !context.local(entry).context.isEmpty || !context.concepts[entry.concept].context.isEmpty
  }

  private static func isDeclared(_ entry: GlossaryContext.Entry, _ context: GlossaryContext) -> Bool {
    let policy = context.local(entry).fixPolicy ?? context.concepts[entry.concept].fixPolicy
    return policy == .ask || policy == .never
  }

  /// `case: exact` on either side keeps US and us apart.
  private static func isApartByCase(
    _ a: GlossaryContext.Entry, _ b: GlossaryContext.Entry, _ context: GlossaryContext
  ) -> Bool {
    guard a.written.text != b.written.text else { return false }
    return [a, b].contains { entry in
      (context.local(entry).casePolicy ?? context.concepts[entry.concept].casePolicy) == .exact
    }
  }
}
