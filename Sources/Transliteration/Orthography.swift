/// The reading tables, by orthography.
enum Orthography {
  /// The table of an orthography (`en`, `fr`, `sci`, `cyrl` …).
  static func table(_ id: String) -> SchemeTable? { tables[id] }

  /// The tables' names in order, and the place of each.
  static let ids = tables.keys.sorted()
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
