import TextCore

/// Makes ids for concepts of formats that have none: readable, unique, the same at every run.
public struct ConceptIDs {
  private var taken: Set<String> = []
  /// Of each id that was asked for again, the number to try next.
  private var numbers: [String: Int] = [:]
  private var count = 0

  /// Makes a maker that has given no id away.
  public init() {}

  /// An id made of a name: `Valeri Guerassimov` -> `valeri-guerassimov`; `c7` where no ASCII letter is in it.
  public mutating func make(from names: [String]) -> String {
    count += 1
    let slug = names.lazy.map(ConceptIDs.slug).first { !$0.isEmpty } ?? "c\(count)"
    return claim(slug)
  }

  /// The id itself, or with a number behind it where it is taken. O(1) in the mean, however often it is asked for.
  public mutating func claim(_ id: String) -> String {
    if taken.insert(id).inserted { return id }
    var number = numbers[id] ?? 2
    var result = "\(id)-\(number)"
    while !taken.insert(result).inserted {
      number += 1
      result = "\(id)-\(number)"
    }
    numbers[id] = number + 1
    return result
  }

  static func slug(_ text: String) -> String {
    var out = ""
    for scalar in SpellingKey.unaccented(text).lowercased().unicodeScalars {
      if scalar.isASCII, UnicodeFacts.isWord(scalar), scalar != "_" {
        out.unicodeScalars.append(scalar)
      } else if !out.isEmpty, !out.hasSuffix("-"), !UnicodeFacts.isLetter(scalar) {
        out += "-"
      }
      if out.utf8.count >= 60 { break }
    }
    while out.hasSuffix("-") { out.removeLast() }
    guard let first = out.unicodeScalars.first else { return "" }
    return first.value >= 0x61 ? out : "c-" + out
  }
}
