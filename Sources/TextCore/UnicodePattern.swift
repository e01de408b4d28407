import CICU

/// A regular expression in ICU's syntax, with ICU's semantics.
///
/// Work and memory of a match are bounded: what goes beyond is `Outcome.limit`, never a hang. For one thread at a time;
/// `copy()` makes another matcher of the same program cheaply.
public final class UnicodePattern {
  /// What a match came to.
  public enum Outcome: Sendable, Hashable {
    /// It matched.
    case match
    /// It did not match.
    case none
    /// The bound on steps or memory was reached: not known.
    case limit
  }

  private let regex: OpaquePointer
  private let steps: Int
  private var subject: UnsafeMutableBufferPointer<UInt16>?

  /// Compiles a pattern.
  ///
  /// - Parameters:
  ///   - pattern: ICU syntax.
  ///   - ignoringCase: as `(?i)` in front.
  ///   - steps: the bound on the work of one match, in ICU's units: about a thousandth of a second each.
  /// - Throws: `InputError` of kind `syntax` with ICU's own name for the fault and the place in the pattern (its column in
  ///   UTF-16 units, 1-based).
  public convenience init(_ pattern: String, ignoringCase: Bool = false, steps: Int = 50) throws(InputError) {
    let units = Array(pattern.utf16)
    var line: Int32 = 0
    var offset: Int32 = 0
    var message = [CChar](repeating: 0, count: 80)
    // 2: UREGEX_CASE_INSENSITIVE.
    guard
      let regex = cicu_regex_open(
        units, Int32(units.count), ignoringCase ? 2 : 0, &line, &offset, &message, Int32(message.count))
    else {
      let name = String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      throw InputError(
        .syntax, UnicodePattern.explanation(name),
        at: SourcePosition(line: Int(line) + 1, column: Int(offset) + 1, byte: 0))
    }
    self.init(regex, steps: steps)
  }

  private init(_ regex: OpaquePointer, steps: Int) {
    self.regex = regex
    self.steps = steps
    cicu_regex_limit(regex, Int32(steps))
    cicu_regex_stack_limit(regex, 1 << 20)
  }

  deinit {
    cicu_regex_close(regex)
    subject?.deallocate()
  }

  /// Another matcher of the same program, without a subject; nil where memory runs out.
  public func copy() -> UnicodePattern? { cicu_regex_clone(regex).map { UnicodePattern($0, steps: steps) } }

  /// Takes a text to match. O(n).
  public func setSubject(_ units: some Collection<UInt16>) {
    subject?.deallocate()
    let buffer = UnsafeMutableBufferPointer<UInt16>.allocate(capacity: max(1, units.count))
    _ = buffer.initialize(from: units)
    subject = buffer
    cicu_regex_set_utf16(regex, buffer.baseAddress, Int32(units.count))
  }

  /// Whether exactly this stretch of the subject (UTF-16 offsets) matches, its surroundings seen by look-around.
  public func matches(_ range: Range<Int>) -> Outcome {
    guard cicu_regex_region(regex, Int64(range.lowerBound), Int64(range.upperBound), 1) == 0 else { return .none }
    return UnicodePattern.outcome(cicu_regex_matches(regex))
  }

  /// Whether a match begins at the start of this stretch (UTF-16 offsets) and ends within it, its surroundings seen by look-around.
  public func matchesPrefix(of range: Range<Int>) -> Outcome {
    guard cicu_regex_region(regex, Int64(range.lowerBound), Int64(range.upperBound), 1) == 0 else { return .none }
    return UnicodePattern.outcome(cicu_regex_looking_at(regex))
  }

  /// Whether a whole text matches.
  public func matches(_ text: String) -> Outcome {
    let units = Array(text.utf16)
    setSubject(units)
    return matches(0..<units.count)
  }

  private static func outcome(_ code: Int32) -> Outcome { code == 1 ? .match : code == -2 ? .limit : .none }

  /// ICU's name of a fault in plain words.
  private static func explanation(_ name: String) -> String {
    let words = [
      "U_REGEX_RULE_SYNTAX": "syntax error", "U_REGEX_BAD_ESCAPE_SEQUENCE": "unknown escape",
      "U_REGEX_PROPERTY_SYNTAX": "unknown property", "U_REGEX_UNIMPLEMENTED": "a feature that ICU does not have",
      "U_REGEX_MISMATCHED_PAREN": "unbalanced parenthesis", "U_REGEX_NUMBER_TOO_BIG": "number too big",
      "U_REGEX_BAD_INTERVAL": "error in {min,max}", "U_REGEX_MAX_LT_MIN": "in {min,max} max is below min",
      "U_REGEX_INVALID_BACK_REF": "reference to a group that is not there", "U_REGEX_INVALID_FLAG": "unknown flag",
      "U_REGEX_LOOK_BEHIND_LIMIT": "look-behind without a bound on its length",
      "U_REGEX_MISSING_CLOSE_BRACKET": "missing ']'", "U_REGEX_INVALID_RANGE": "range ends below its start",
      "U_REGEX_INVALID_CAPTURE_GROUP_NAME": "bad name of a group",
      "U_REGEX_PATTERN_TOO_BIG": "the pattern is too big", "U_REGEX_SET_CONTAINS_STRING": "a set holds a string",
    ]
    return (words[name] ?? "not valid") + " (\(name))"
  }
}

extension UnicodeFacts {
  /// The scalars of a set in UnicodeSet syntax, such as `\p{Lu}`: ranges in order, both ends inside; nil where the
  /// syntax or the property is unknown.
  public static func ranges(ofSet pattern: String, closedOverCase: Bool = false) -> [ClosedRange<UInt32>]? {
    let units = Array(pattern.utf16)
    var out = [UInt32](repeating: 0, count: 4096)
    var count = cicu_set_ranges(units, Int32(units.count), closedOverCase ? 1 : 0, &out, Int32(out.count / 2))
    if Int(count) > out.count / 2 {
      out = [UInt32](repeating: 0, count: Int(count) * 2)
      count = cicu_set_ranges(units, Int32(units.count), closedOverCase ? 1 : 0, &out, count)
    }
    guard count >= 0 else { return nil }
    return (0..<Int(count)).map { out[2 * $0]...out[2 * $0 + 1] }
  }

  /// Full case folding (CaseFolding.txt, C and F): one scalar to one, two or three.
  public static func fullFold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    var units = [UInt16](repeating: 0, count: 8)
    let length = cicu_full_fold(scalar.value, &units, 8)
    guard length > 0 else { return [scalar] }
    return Array(String(decoding: units[..<Int(length)], as: UTF16.self).unicodeScalars)
  }
}
