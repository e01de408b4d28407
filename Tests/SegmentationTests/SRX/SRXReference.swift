import TestSupport
import TextCore

@testable import Segmentation

/// SRX 2.0 in so many words: at each place each rule in turn, both sides by ICU alone, every start tried.
struct SRXReference {
  private let rules: [(rule: SRXRule, before: UnicodePattern?, after: UnicodePattern?)]

  init(_ rules: [SRXRule]) {
    func side(_ pattern: String) throws -> UnicodePattern? {
      pattern.isEmpty ? nil : try JavaDialect.compile(pattern)
    }
    self.rules = rules.compactMap { rule in try? (rule, side(rule.before), side(rule.after)) }
  }

  func breaks(_ text: String, reach: Int = SRXMatcher.reach) -> [Int] {
    let units = Array(text.utf16)
    for rule in rules {
      rule.before?.setSubject(units)
      rule.after?.setSubject(units)
    }
    // Places between scalars, in UTF-16 and in bytes.
    var places: [(unit: Int, byte: Int)] = []
    var place = (unit: 0, byte: 0)
    for scalar in text.unicodeScalars {
      places.append(place)
      place.unit += UTF16.width(scalar)
      place.byte += UTF8.width(scalar)
    }
    places.append(place)
    var out: [Int] = []
    for index in places.indices.dropFirst().dropLast() {
      let at = places[index].unit
      for (rule, before, after) in rules {
        let starts = places[max(0, index - reach)...index]
        let end = places[min(places.count - 1, index + reach)].unit
        guard before == nil || starts.contains(where: { before?.matches($0.unit..<at) == .match }) else { continue }
        guard after == nil || after?.matchesPrefix(of: at..<end) == .match else { continue }
        if rule.isBreak { out.append(places[index].byte) }
        break
      }
    }
    return out
  }
}

/// Random patterns of ICU's syntax, and random texts that have a chance to match them.
struct PatternMaker {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func draw(_ limit: Int) -> Int { random.below(limit) }

  mutating func pick<T>(_ list: [T]) -> T { list[draw(list.count)] }

  static let letters = [
    "a", "b", "B", "é", "ß", "s", "S", "да", "Т", "р", "λ", "Σ", "ע", "ب", "日", "本", "1", "2", "。", "\u{301}",
    "\u{AD}", "😀", "ﬁ", "f", "i", "K",
  ]
  static let marks = [".", "!", "?", "…", " ", "\u{A0}", "\t", "\n", "\r\n", "\"", "»", ")", "(", "\u{2028}", "_", "-"]

  mutating func text() -> String {
    (0..<draw(40)).map { _ in draw(2) == 0 ? pick(Self.letters) : pick(Self.marks) }.joined()
  }

  mutating func pattern(_ depth: Int = 0) -> String {
    (0..<(1 + draw(3))).map { _ in
      let atom = atom(depth)
      return draw(4) == 0 && !atom.isEmpty
        ? atom + pick(["*", "+", "?", "{1,2}", "{2}", "{0,3}", "*?", "+?", "++"]) : atom
    }.joined()
  }

  private mutating func atom(_ depth: Int) -> String {
    switch draw(depth > 2 ? 16 : 26) {
    case 0...3: return pick(Self.letters)
    case 4...5: return pick(["\\.", "!", "\\?", "…", " ", "»", "\\)", "-"])
    case 6...7: return pick(["\\s", "\\s", "\\S", "\\w", "\\d", "\\W", "\\h", "\\v", "\\R", "\\D"])
    case 8...9: return pick(["\\p{Lu}", "\\p{L}", "\\p{Ll}", "\\P{Lu}", "\\p{Pe}", "\\p{IsCyrillic}", "\\p{Zs}"])
    case 10...12:
      return pick([
        "[.!?…]", "[^.]", "[a-zé]", "[^\\s\\d]", "[\\p{L}&&[^a]]", "[\\w--[ab]]", "[[a-f]-[b]]", "[\\.\\])\"»]",
        "[[:upper:]1]", "[-.]", "[\\u0430-\\u044F\\n]", "[а-яТ\\h]", "[\\P{L}&&[^1]]",
      ])
    case 13: return "."
    case 14: return pick(["\\u0041", "\\x{62}", "\\n", "\\t", "\\x61", "\\Q.?\\E", "\\r?\\n"])
    case 15: return "(?:\(pick(["a", "б", "."]))|\(pick(["bb", "\\s", "é"])))"
    // `(?:)` takes a quantifier that may follow.
    case 16...17: return "(?:\(pick(["\\b", "\\b", "\\B", "^", "$", "\\A", "\\z", "\\Z"])))"
    case 18...20: return "(\(pattern(depth + 1))|\(pattern(depth + 1)))"
    case 21: return "(?i:\(pick(["ss", "ß", "FI", "b", "σ", "k", "[a-c]", "\\p{Lu}", "да", "fi\\.", "[^B]"])))"
    case 22: return "(?m:\(pick(["^", "$", "^a", "\\.$"])))"
    case 23: return "(?>\(pattern(depth + 1)))"
    case 24: return "(?:\(pick(["(?=", "(?!", "(?<!", "(?<="]))\(pick(["a", "\\s", "[.!]", "\\w\\w", "\\n"]))))"
    default: return pick(["(.)\\1", "(?s:.)", "(?:(\\w)\\1)?", "(?x: a b )", "(?iu)a", "(?:(?<!\\d\\s*)\\w)"])
    }
  }
}
