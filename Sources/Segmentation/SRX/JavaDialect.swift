import TextCore

/// Compiles patterns of rule files: ICU syntax first; where ICU refuses one, the ways of `java.util.regex` that real
/// files use are put into ICU's words, and it is asked again.
///
/// These are: the flags `U` and `d` (ICU is always Unicode), look-behind without a bound (each `*` and `+` in it is cut
/// down to 100, as the `segment` library of LanguageTool does), a `}`, `{` or `]` that stands for itself, and
/// `\p{IsCyrillic}` and `\p{InGreek}`.
enum JavaDialect {
  /// Repetitions that an unbounded quantifier within look-behind is cut down to.
  static let lookBehindBound = 100

  /// - Throws: `InputError` of kind `syntax`: ICU's fault with the pattern as written.
  static func compile(_ pattern: String, ignoringCase: Bool = false) throws(InputError) -> UnicodePattern {
    try accepted(pattern, ignoringCase: ignoringCase).pattern
  }

  /// The compiled pattern and the words that ICU accepted.
  static func accepted(
    _ pattern: String, ignoringCase: Bool = false
  ) throws(InputError) -> (pattern: UnicodePattern, text: String) {
    do throws(InputError) { return (try UnicodePattern(pattern, ignoringCase: ignoringCase), pattern) } catch {
      let rewritten = translated(pattern)
      guard rewritten != pattern, let made = try? UnicodePattern(rewritten, ignoringCase: ignoringCase) else {
        throw error
      }
      return (made, rewritten)
    }
  }

  /// The pattern in ICU's words.
  static func translated(_ pattern: String) -> String {
    let source = Array(pattern.unicodeScalars)
    var out = String.UnicodeScalarView()
    var at = 0
    // For each open group: whether it is look-behind or stands in one.
    var groups: [Bool] = []
    var depth = 0
    var isBehind: Bool { groups.last ?? false }
    func looksAt(_ text: String) -> Bool { source[at...].starts(with: text.unicodeScalars) }
    while at < source.count {
      let scalar = source[at]
      if scalar == "\\", at + 1 < source.count {
        let (text, next) = escape(source, at)
        out.append(contentsOf: text.unicodeScalars)
        at = next
        continue
      }
      if scalar == "[" {
        depth += 1
      } else if scalar == "]" {
        if depth == 0 { out.append("\\") }
        depth = max(0, depth - 1)
      } else if depth == 0 {
        switch scalar {
        case "(":
          groups.append(isBehind || looksAt("(?<=") || looksAt("(?<!"))
          if let (flags, next) = flags(source, at) {
            out.append(contentsOf: flags.unicodeScalars)
            if flags.isEmpty || flags.hasSuffix(")") { groups.removeLast() }
            at = next
            continue
          }
        case ")": _ = groups.popLast()
        case "*" where isBehind: out.append(contentsOf: "{0,\(lookBehindBound)}".unicodeScalars)
        case "+" where isBehind && (at == 0 || !isQuantifier(source[at - 1])):
          out.append(contentsOf: "{1,\(lookBehindBound)}".unicodeScalars)
        case "{":
          let (text, next) = braces(source, at, isBehind: isBehind)
          out.append(contentsOf: text.unicodeScalars)
          at = next
          continue
        case "}": out.append("\\")
        default: break
        }
        if isBehind, scalar == "*" || (scalar == "+" && !isQuantifier(source[at - 1])) {
          at += 1
          continue
        }
      }
      out.append(scalar)
      at += 1
    }
    return String(out)
  }

  private static func isQuantifier(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "*" || scalar == "+" || scalar == "?" || scalar == "}"
  }

  private static func escape(_ source: [Unicode.Scalar], _ at: Int) -> (String, Int) {
    func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(source[range])) }
    let kind = source[at + 1]
    if kind == "Q" {
      var end = at + 2
      while end < source.count, !(source[end] == "\\" && end + 1 < source.count && source[end + 1] == "E") { end += 1 }
      return (text(at..<min(source.count, end + 2)), min(source.count, end + 2))
    }
    guard kind == "p" || kind == "P", at + 2 < source.count, source[at + 2] == "{",
      let end = source[(at + 2)...].firstIndex(of: "}")
    else { return (text(at..<at + 2), at + 2) }
    var name = text(at + 3..<end)
    // `IsX` is a script, a category or a property, `InX` a block.
    if name.hasPrefix("In"), !name.contains("=") {
      name = "Block=" + name.dropFirst(2)
    } else if name.hasPrefix("Is"), !name.contains("=") {
      name = String(name.dropFirst(2))
    }
    return ("\\\(kind){\(name)}", end + 1)
  }

  /// `(?iu)`, `(?u:`: the flags that ICU has; a group of none is left out.
  private static func flags(_ source: [Unicode.Scalar], _ at: Int) -> (String, Int)? {
    guard at + 2 < source.count, source[at + 1] == "?" else { return nil }
    var end = at + 2
    var kept = ""
    var isOff = false
    while end < source.count {
      switch source[end] {
      case "-":
        isOff = true
        kept.unicodeScalars.append("-")
      case "i", "m", "s", "x": kept.unicodeScalars.append(source[end])
      case "u", "U", "d": break
      case ")", ":":
        guard end > at + 2 else { return nil }
        if isOff, kept.hasSuffix("-") { kept.removeLast() }
        if source[end] == ")", kept.isEmpty { return ("", end + 1) }
        return ("(?\(kept)\(source[end])", end + 1)
      default: return nil
      }
      end += 1
    }
    return nil
  }

  /// `{n,}` in look-behind is bounded; a brace that opens no quantifier stands for itself.
  private static func braces(_ source: [Unicode.Scalar], _ at: Int, isBehind: Bool) -> (String, Int) {
    var end = at + 1
    while end < source.count, source[end] == "," || ("0"..."9").contains(source[end]) { end += 1 }
    guard end < source.count, source[end] == "}", end > at + 1, source[at + 1] != "," else { return ("\\{", at + 1) }
    let inner = String(String.UnicodeScalarView(source[at + 1..<end]))
    if isBehind, inner.hasSuffix(","), let low = Int(inner.dropLast()) {
      return ("{\(low),\(low + lookBehindBound)}", end + 1)
    }
    return ("{\(inner)}", end + 1)
  }
}
