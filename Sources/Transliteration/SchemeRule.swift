import TextCore

/// One element of a rule's context: what the scalar beside the key must be.
enum ContextElement: Sendable, Hashable {
  /// No letter: the edge of a word.
  case edge
  /// One of the scalars, or a letter that is none of them.
  case set(Set<Unicode.Scalar>, negated: Bool)

  func matches(_ scalar: Unicode.Scalar?, isLetter: Bool) -> Bool {
    switch self {
    case .edge: !isLetter
    case .set(let members, let negated):
      if let scalar, isLetter || !negated { members.contains(scalar) != negated } else { false }
    }
  }
}

/// A rewriting rule: `left(key)right=output|alternative`, all in lower case.
struct SchemeRule: Sendable, Hashable {
  /// Elements before the key, the nearest last.
  var left: [ContextElement]
  /// What is rewritten.
  var key: [Unicode.Scalar]
  /// Elements behind the key, the nearest first.
  var right: [ContextElement]
  /// What it becomes: the scheme's own output first, then what else is in use, by falling frequency.
  var outputs: [String]

  /// Same place in the table: a later rule replaces an earlier one.
  func hasSamePattern(as other: SchemeRule) -> Bool {
    key == other.key && left == other.left && right == other.right
  }

  /// Longer keys first, then richer contexts.
  static func isMoreSpecific(_ a: SchemeRule, than b: SchemeRule) -> Bool {
    (a.key.count, a.left.count + a.right.count) > (b.key.count, b.left.count + b.right.count)
  }
}

/// Reads the rule notation of `Data/transliteration/*.scheme`.
struct SchemeRuleParser {
  /// Named sets of scalars: an upper-case Latin letter each.
  var classes: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]

  /// One rule, or nil where the notation is broken.
  ///
  /// `_` in an output is a space, `∅` nothing.
  func rule(_ text: Substring) -> SchemeRule? {
    let scalars = Array(text.unicodeScalars)
    guard let equals = scalars.dropFirst().lastIndex(of: "=") else { return nil }
    let pattern = scalars[..<equals]
    let outputs = scalars[(equals + 1)...].split(separator: "|", omittingEmptySubsequences: false)
      .map { SchemeRuleParser.literal(Substring(String(String.UnicodeScalarView($0)))) }
    guard let open = pattern.firstIndex(of: "("), let close = pattern.lastIndex(of: ")"), open < close else {
      return pattern.isEmpty ? nil : SchemeRule(left: [], key: Array(pattern), right: [], outputs: outputs)
    }
    let key = Array(pattern[(open + 1)..<close])
    guard !key.isEmpty, let left = elements(pattern[..<open]), let right = elements(pattern[(close + 1)...]) else {
      return nil
    }
    return SchemeRule(left: left, key: key, right: right, outputs: outputs)
  }

  private static func literal(_ text: Substring) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.compactMap { $0 == "∅" ? nil : $0 == "_" ? " " : $0 }))
  }

  private func elements(_ scalars: ArraySlice<Unicode.Scalar>) -> [ContextElement]? {
    var out: [ContextElement] = []
    var at = scalars.startIndex
    while at < scalars.endIndex {
      let scalar = scalars[at]
      at += 1
      switch scalar {
      case "^", "$": out.append(.edge)
      case "_": out.append(.set([" ", "\u{A0}"], negated: false))
      case "[":
        guard let end = scalars[at...].firstIndex(of: "]") else { return nil }
        let negated = scalars[at] == "^"
        var members: Set<Unicode.Scalar> = []
        for member in scalars[(negated ? at + 1 : at)..<end] {
          if let named = classes[member] { members.formUnion(named) } else { members.insert(member) }
        }
        out.append(.set(members, negated: negated))
        at = end + 1
      default: out.append(.set(classes[scalar] ?? [scalar], negated: false))
      }
    }
    return out
  }
}
