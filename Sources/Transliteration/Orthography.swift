/// The reading tables, by orthography.
enum Orthography {
  /// The table of an orthography (`en`, `fr`, `sci`, `cyrl` …).
  static func table(_ id: String) -> SchemeTable? { tables[id] }

  /// The tables' names in order, and the place of each.
  ///
  /// Those that the weights of `NameEvidence` know come first; scripts (`Arab`) and what is added later do not move them.
  static let ids = tables.keys.sorted { (isScript($0) ? 1 : 0, $0) < (isScript($1) ? 1 : 0, $1) }

  private static func isScript(_ id: String) -> Bool { id.utf8.first.map { $0 < UInt8(ascii: "a") } ?? false }

  static let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, UInt8(truncatingIfNeeded: $0)) })

  private static let tables: [String: SchemeTable] = {
    var out: [String: SchemeTable] = [:]
    for block in orthographySource.split(separator: "§") {
      guard let scheme = SchemeReader.scheme(block, base: { out[$0] }) else { continue }
      out[scheme.id] = scheme.table
    }
    return out
  }()
}
