/// Puts things of two sides that are like together before they are compared with one another.
enum Shelf {
  /// Hands on what is to be compared: all with all, or where that are too many pairs, those that are like in one part
  /// more, and so on.
  ///
  /// - Parameters:
  ///   - most: the most pairs of a call; more where there are no more parts to tell things by.
  ///   - place: the first part that tells things apart.
  ///   - part: a thing's part at a place; nil where it has none, as all have none from some place on.
  static func each<Thing, Part: Hashable>(
    _ left: [Thing], _ right: [Thing], most: Int, from place: Int, part: (Thing, Int) -> Part?,
    _ body: ([Thing], [Thing]) -> Void
  ) {
    guard !left.isEmpty, !right.isEmpty else { return }
    guard left.count > most / right.count else { return body(left, right) }
    var parts: [Part?: (left: [Thing], right: [Thing])] = [:]
    for thing in left { parts[part(thing, place), default: ([], [])].left.append(thing) }
    for thing in right { parts[part(thing, place), default: ([], [])].right.append(thing) }
    for (key, things) in parts {
      if key == nil {
        body(things.left, things.right)
      } else {
        each(things.left, things.right, most: most, from: place + 1, part: part, body)
      }
    }
  }
}
