import TextCore

/// The compiled rules of a scheme, grouped by the first scalar of their keys.
struct SchemeTable: Sendable {
  private(set) var rules: [Unicode.Scalar: [SchemeRule]] = [:]
  /// Whether precomposed Hangul syllables are taken apart into conjoining jamo first.
  var splitsHangul = false
  /// Hangul syllables that name administrative units: a hyphen sets them off behind a name or a number.
  var units: Set<Unicode.Scalar> = []
  /// Whether accents are taken apart first (Greek, pointed Hebrew and Arabic).
  var decomposes = false
  /// Whether both letters under a tie are capitals in a title-case word (`I͡U`).
  var capitalisesTies = false
  /// Letters beyond a to z that the language has; nil where the scheme says none. Others are read, and never guessed at
  /// on the way back.
  var letters: Set<Unicode.Scalar>?
  /// Whether a capital inside a word is written small (McCain: Маккейн).
  var flattensCapitals = false

  /// Adds a rule; one of the same pattern is replaced, one as specific gives way to it.
  mutating func add(_ rule: SchemeRule) {
    guard let first = rule.key.first else { return }
    var group = rules[first, default: []]
    group.removeAll { $0.hasSamePattern(as: rule) }
    let place = group.firstIndex { !SchemeRule.isMoreSpecific($0, than: rule) } ?? group.endIndex
    group.insert(rule, at: place)
    rules[first] = group
  }

  /// The text cut into pieces, each with the outputs it may get (in the text's case).
  ///
  /// O(n · rules of a scalar).
  func pieces(_ text: String) -> [[String]] {
    let source = Array(prepared(text).unicodeScalars)
    let folded = source.map { UnicodeFacts.lower($0) }
    let letters = folded.map { SchemeTable.isLetter($0) }
    var out: [[String]] = []
    out.reserveCapacity(source.count)
    var pendingCapital = false
    var at = 0
    while at < source.count {
      guard let rule = rule(at: at, folded, letters) else {
        out.append([String(source[at])])
        at += 1
        continue
      }
      let end = at + rule.key.count
      // Hangul has no capitals: what is romanized are names, so each word begins with one.
      // What a hyphen joins stays small (Ulleung-gun).
      let begins = splitsHangul && (at == 0 || !letters[at - 1] && source[at - 1] != "-")
      let casing = begins ? .title : casing(source, letters, at, end)
      if casing == .lower, !pendingCapital {
        out.append(rule.outputs)
      } else {
        let capital: Casing = casing == .lower ? .title : casing
        out.append(rule.outputs.map { SchemeTable.cased($0, capital, ties: capitalisesTies) })
      }
      // A capital that is not written hands its case to what follows it in the word.
      pendingCapital =
        rule.outputs.first?.isEmpty == true && (pendingCapital || casing == .title) && end < source.count
        && letters[end]
      at = end
    }
    return out
  }

  private func prepared(_ text: String) -> String {
    guard decomposes || splitsHangul else { return NormalizationForm.nfc.apply(text) }
    return NormalizationForm.nfd.apply(units.isEmpty ? text : hyphenated(NormalizationForm.nfc.apply(text)))
  }

  /// Sets off a unit that ends a word of three syllables or more, or follows a digit. Special, metropolitan and
  /// self-governing cities and provinces (특별, 광역, 자치) have a title of their own, which is not parted.
  private func hyphenated(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    func isSyllable(_ index: Int) -> Bool {
      scalars.indices.contains(index) && (0xAC00...0xD7A3).contains(scalars[index].value)
    }
    func isDigit(_ index: Int) -> Bool {
      scalars.indices.contains(index) && (0x30...0x39).contains(scalars[index].value)
    }
    var out = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if units.contains(scalar), !isSyllable(index + 1), index + 1 == scalars.count || scalars[index + 1] != "-",
        isDigit(index - 1) || isSyllable(index - 1) && isSyllable(index - 2),
        index < 2 || !SchemeTable.titles.contains([scalars[index - 2], scalars[index - 1]])
      {
        out.append("-")
      }
      out.append(scalar)
    }
    return String(out)
  }

  private static let titles: Set<[Unicode.Scalar]> = [["특", "별"], ["광", "역"], ["자", "치"]]

  func rule(at index: Int, _ folded: [Unicode.Scalar], _ letters: [Bool]) -> SchemeRule? {
    guard let group = rules[folded[index]] else { return nil }
    search: for rule in group {
      let end = index + rule.key.count
      guard end <= folded.count else { continue }
      for (offset, scalar) in rule.key.enumerated().dropFirst() where folded[index + offset] != scalar {
        continue search
      }
      for (distance, element) in rule.left.reversed().enumerated() {
        let place = index - 1 - distance
        let inside = place >= 0
        guard element.matches(inside ? folded[place] : nil, isLetter: inside && letters[place]) else { continue search }
      }
      for (distance, element) in rule.right.enumerated() {
        let place = end + distance
        let inside = place < folded.count
        guard element.matches(inside ? folded[place] : nil, isLetter: inside && letters[place]) else { continue search }
      }
      return rule
    }
    return nil
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x430...0x45F: true
    case 0..<0x80: scalar == "'"
    case 0x2BC, 0x2019: true
    default: UnicodeFacts.isLetter(scalar) || UnicodeFacts.isMark(scalar)
    }
  }

  // MARK: Case

  enum Casing { case lower, title, upper }

  private func casing(_ source: [Unicode.Scalar], _ letters: [Bool], _ start: Int, _ end: Int) -> Casing {
    guard let capital = (start..<end).first(where: { UnicodeFacts.isUpper(source[$0]) }) else { return .lower }
    if (capital + 1..<max(end, capital + 1)).contains(where: { UnicodeFacts.isUpper(source[$0]) }) { return .upper }
    var next = end
    while next < source.count, letters[next] {
      if UnicodeFacts.isUpper(source[next]) { return .upper }
      if UnicodeFacts.isLower(source[next]) { return .title }
      next += 1
    }
    var before = start - 1
    while before >= 0, letters[before] {
      if UnicodeFacts.isUpper(source[before]) { return .upper }
      if UnicodeFacts.isLower(source[before]) { return .title }
      before -= 1
    }
    return .title
  }

  static func cased(_ text: String, _ casing: Casing, ties: Bool = false) -> String {
    switch casing {
    case .lower: return text
    case .upper: return text.uppercased()
    case .title:
      var out = String.UnicodeScalarView()
      var done = false
      for scalar in text.unicodeScalars {
        let isTied = ties && out.last?.value == 0x361
        if !done || isTied, UnicodeFacts.isLower(scalar) {
          out.append(UnicodeFacts.upper(scalar))
          done = true
        } else {
          out.append(scalar)
        }
      }
      return String(out)
    }
  }
}
