import TextCore

/// Which columns of a table are sides of units, and in which languages.
struct TMXColumns {
  private let sides: [(column: Int, language: String)]

  /// Source and target, one behind the other.
  init(source: String, target: String) { self.init(sides: [(0, source), (1, target)]) }

  private init(sides: [(column: Int, language: String)]) { self.sides = sides }

  /// The columns that a first row names: by tags of languages or their English names (`en,fr`, `English;French`), or as
  /// `source` and `target`. Nil where it names none, so that it is a row of texts: a list of words may begin with "no" and "si".
  ///
  /// - Parameters:
  ///   - source: the language that the first side should have; where no column has it, the first column is taken.
  ///   - target: that of the second side; where no other column has it, the next one is taken.
  ///   - isSure: whether the first two columns may be named though one of the two languages is not among them.
  ///   - takesAll: whether all further columns with a language are sides, too.
  init?(head: [String], source: String, target: String, isSure: Bool, takesAll: Bool) {
    if head.prefix(2).map({ $0.lowercased() }) == ["source", "target"] {
      self.init(source: source, target: target)
      return
    }
    let tags = head.map(TMXColumns.language)
    let named = tags.indices.compactMap { index in tags[index].map { (column: index, language: $0) } }
    func first(_ language: String, but taken: Int?) -> Int? {
      for policy in [TMXLanguagePolicy.exact, .primary] {
        if let found = named.first(where: { $0.column != taken && policy.matches($0.language, language) }) {
          return found.column
        }
      }
      return nil
    }
    let left = first(source, but: nil)
    let right = first(target, but: left)
    if left == nil || right == nil {
      let begins = named.count > 1 && named[0].column == 0 && named[1].column == 1
      guard isSure, begins, named[0].language != named[1].language, left ?? right ?? 2 < 2 else { return nil }
    }
    let main = left ?? (right == 0 ? 1 : 0)
    let other = right ?? (main == 0 ? 1 : 0)
    let chosen = [main, other] + (takesAll ? named.map(\.column).filter { $0 != main && $0 != other } : [])
    self.init(sides: chosen.compactMap { column in tags[column].map { (column, $0) } })
  }

  /// Whether a column is a side.
  func isSide(_ column: Int) -> Bool { sides.contains { $0.column == column } }

  /// The unit of a row; further sides only where they have text.
  func unit(_ cells: [String]) -> TMXUnit {
    TMXUnit(
      variants: sides.enumerated().compactMap { number, side in
        let text = side.column < cells.count ? cells[side.column] : ""
        return number > 1 && text.isEmpty ? nil : TMXVariant(side.language, text)
      })
  }

  /// The language that a cell names.
  static func language(_ cell: String) -> String? {
    let text = String(decoding: trimmed(Array(cell.utf8)), as: UTF8.self)
    return (try? LanguageTag(text))?.tag ?? LanguageTag.suggestion(for: text)
  }

  private static func trimmed(_ text: [UInt8]) -> [UInt8] {
    Array(text.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
  }
}
