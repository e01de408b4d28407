import TextCore

/// A vendor's table as data: its columns, delimiter and limits. There is one table codec.
public struct TablePreset: Sendable, Hashable {
  /// The name to ask for it by.
  public var id: String
  /// The program, for people.
  public var title: String
  /// What separates cells when writing.
  public var delimiter: UInt8
  /// Header cells in order; `{src}`, `{tgt}` stand for the two languages, `{each}` repeats for every language with
  /// the cells that follow it after a `+`. Empty: the file has no header.
  public var header: [String]
  /// How rows are made from a concept.
  public var rows: Rows
  /// What the importer refuses.
  public var limits: Limits

  /// How a concept becomes rows.
  public enum Rows: String, Sendable, Hashable {
    /// One row a concept, a cell a column.
    case concept
    /// One row for each pair of a source and a target term.
    case pair
    /// One row for each term that is not allowed, with the one to use.
    case blocked
  }

  /// What the vendor's importer refuses.
  public struct Limits: Sendable, Hashable {
    /// Bytes of one term.
    public var termBytes: Int?
    /// Bytes of the file.
    public var fileBytes: Int?
    /// Whether a source term may come once only.
    public var isUnique = false
  }

  /// Everything a glossary says, in columns such as `source:uk`, `fr`, `fr:avoid`; `a|b` cells.
  public static let generic = TablePreset(
    id: "generic", title: "generic wide table", delimiter: 0x2C, header: [], rows: .concept, limits: Limits())

  /// The presets, by the import and export pages of the vendors' documentation (2024-2026).
  public static let all: [TablePreset] = [
    generic,
    TablePreset(
      id: "deepl", title: "DeepL", delimiter: 0x2C, header: [], rows: .pair,
      limits: Limits(termBytes: 1024, fileBytes: 10 << 20, isUnique: true)),
    TablePreset(
      id: "google", title: "Google Cloud Translation, equivalent term set", delimiter: 0x2C,
      header: ["{each}", "description"], rows: .concept, limits: Limits(termBytes: 1024, fileBytes: 10 << 20)),
    TablePreset(
      id: "matecat", title: "MateCat", delimiter: 0x2C,
      header: ["Forbidden", "Domain", "Subdomain", "Definition", "{each}+Notes+Example of use"], rows: .concept,
      limits: Limits()),
    TablePreset(
      id: "phrase", title: "Phrase Strings", delimiter: 0x2C,
      header: ["term", "case sensitive", "translatable", "description", "{each}"], rows: .concept, limits: Limits()),
    TablePreset(
      id: "smartling", title: "Smartling, blocked terms", delimiter: 0x2C,
      header: [
        "ID", "Term", "Note", "Locales", "Linguistic Variations", "Preferred Terms", "CaseSensitive", "Archived",
      ], rows: .blocked, limits: Limits()),
    TablePreset(
      id: "memoq", title: "memoQ", delimiter: 0x3B,
      header: ["Entry_ID", "Entry_Subject", "Entry_Note", "{name}_Def+{name}+Term_Info"], rows: .concept,
      limits: Limits()),
    TablePreset(
      id: "lokalise", title: "Lokalise", delimiter: 0x3B,
      header: ["term", "description", "casesensitive", "translatable", "forbidden", "tags", "{each}"], rows: .concept,
      limits: Limits()),
  ]

  /// The preset with an id.
  ///
  /// - Throws: `InputError` of kind `configuration` where there is none, with the nearest id.
  public static func named(_ id: String) throws(InputError) -> TablePreset {
    if let found = all.first(where: { $0.id == id.lowercased() }) { return found }
    let near = EditDistance.nearest(to: id, in: all.map(\.id))
    throw InputError(
      .configuration, "there is no table preset '\(id)'", expected: all.map(\.id).joined(separator: ", "),
      help: near.map { "did you mean '\($0)'?" })
  }
}
