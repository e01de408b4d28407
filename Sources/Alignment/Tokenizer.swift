import TextCore

/// What a token is.
enum TokenKind: UInt8 {
  case word, number, punctuation, concept
}

/// A word, number or mark of a segment.
struct Token {
  /// Folded scalars; of a number its value.
  var form: [UInt32]
  var kind: TokenKind
  var isCapitalised: Bool
}

/// Cuts segments into words, numbers as values and marks.
struct Tokenizer {
  /// More tokens of one segment than these add time and no evidence.
  static let limit = 400

  var usesPunctuation = true
  /// The most tokens of a segment.
  var limit = Tokenizer.limit

  /// The tokens of a segment, at most `limit`, and its length in scalars. O(n).
  func tokens(of segment: String) -> (tokens: [Token], length: Int) {
    var tokens: [Token] = []
    var word: [UInt32] = []
    var capital = false
    var length = 0
    let scalars = Array(segment.unicodeScalars)
    func flush() {
      guard !word.isEmpty else { return }
      tokens.append(Token(form: word, kind: .word, isCapitalised: capital))
      word.removeAll(keepingCapacity: true)
    }
    var at = 0
    length = scalars.count
    while at < scalars.count, tokens.count < limit {
      let scalar = scalars[at]
      let (kind, folded) = ScalarClass.of(scalar)
      switch kind {
      case .letter:
        if word.isEmpty { capital = folded != scalar.value }
        word.append(folded)
      case .mark:
        // The dot that folding leaves of İ and stress marks of Cyrillic say nothing; other marks make letters.
        if !word.isEmpty, folded >= 0x300, folded != 0x301, folded != 0x307, folded < 0x2000 { word.append(folded) }
      case .digit:
        if word.isEmpty {
          tokens.append(Token(form: Tokenizer.number(scalars, &at), kind: .number, isCapitalised: false))
          continue
        }
        word.append(folded)
      case .ideograph:
        flush()
        tokens.append(Token(form: [folded], kind: .word, isCapitalised: false))
      case .space: flush()
      case .punctuation:
        flush()
        if usesPunctuation {
          tokens.append(Token(form: [ScalarClass.plain(folded)], kind: .punctuation, isCapitalised: false))
        }
      }
      at += 1
    }
    flush()
    return (tokens, length)
  }

  /// Reads a number whatever its separators: `12 000`, `12,000` and `12.000` are 12000, `3,5` and `3.5` are 3.5.
  /// A separator before exactly three digits parts thousands, another one is the decimal sign.
  private static func number(_ scalars: [Unicode.Scalar], _ at: inout Int) -> [UInt32] {
    var groups: [[UInt32]] = [[]]
    var separators: [UInt32] = []
    func digits() {
      while at < scalars.count, let digit = ScalarClass.digit(scalars[at]) {
        groups[groups.count - 1].append(0x30 + digit)
        at += 1
      }
    }
    digits()
    while at + 1 < scalars.count, groups.count < 8, ScalarClass.digit(scalars[at + 1]) != nil {
      let sign = separator(scalars[at].value)
      let isSpace = sign == 0x20 || sign == 0xA0 || sign == 0x202F || sign == 0x2009
      guard isSpace || sign == 0x2C || sign == 0x2E || sign == 0x27 || sign == 0x2019 else { break }
      var run = 0
      while at + 1 + run < scalars.count, ScalarClass.digit(scalars[at + 1 + run]) != nil { run += 1 }
      if isSpace || sign == 0x27 || sign == 0x2019 {
        guard run == 3, groups[0].count <= 3, groups[0] != [0x30] else { break }
      }
      separators.append(sign)
      groups.append([])
      at += 1
      digits()
    }
    guard groups.count > 1 else { return groups[0] }
    let thousands = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3 && groups[0] != [0x30]
    if thousands { return Array(groups.joined()) }
    let isMixed = separators.dropLast().allSatisfy { $0 != separators.last }
    if isMixed, let fraction = groups.last { return Array(groups.dropLast().joined()) + [0x2E] + fraction }
    return Array(groups.joined(separator: [0x2E]))
  }

  /// Arabic's decimal and thousands separators as others write them.
  private static func separator(_ sign: UInt32) -> UInt32 {
    switch sign {
    case 0x66B: 0x2E
    case 0x66C: 0x27
    default: sign
    }
  }
}
