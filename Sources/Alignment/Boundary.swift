import TextCore

/// What stands on either side of the boundary between two segments: a comma before a small letter is seldom the end of
/// a sentence.
struct Boundary: Hashable {
  /// How the segment in front ends, closing quotes left out.
  enum End: UInt8, CaseIterable {
    case stop, quotedStop, question, exclamation, colon, semicolon, comma, letter, digit, other
  }

  /// How the segment behind begins.
  enum Start: UInt8, CaseIterable {
    case small, capital, digit, ideograph, quote, other, nothing
  }

  /// How many kinds there are.
  static let count = End.allCases.count * Start.allCases.count

  /// The kind, below `count`.
  let index: UInt8

  /// The boundary in front of a segment; in front of a text's first, nothing counts.
  init(after end: End?, _ segment: String) {
    index = (end ?? .other).rawValue * UInt8(Start.allCases.count) + Boundary.start(of: segment).rawValue
  }

  /// How a segment ends. O(closing marks).
  static func end(of segment: String) -> End {
    let (end, isQuoted) = ending(of: segment)
    return end == .stop && isQuoted ? .quotedStop : end
  }

  /// How a segment ends, closing quotes left out, and whether there are any. O(closing marks).
  static func ending(of segment: String) -> (end: End, isQuoted: Bool) {
    var isQuoted = false
    for scalar in segment.unicodeScalars.reversed() {
      switch ScalarClass.plain(scalar.value) {
      case 0x22, 0x27:
        isQuoted = true
        continue
      case 0x29: continue
      case 0x2E, 0x2026: return (.stop, isQuoted)
      case 0x3F: return (.question, isQuoted)
      case 0x21: return (.exclamation, isQuoted)
      case 0x3A: return (.colon, isQuoted)
      case 0x3B: return (.semicolon, isQuoted)
      case 0x2C, 0x2D: return (.comma, isQuoted)
      default: break
      }
      switch ScalarClass.of(scalar).0 {
      case .space: continue
      case .letter, .ideograph, .mark: return (.letter, isQuoted)
      case .digit: return (.digit, isQuoted)
      case .punctuation: return (.other, isQuoted)
      }
    }
    return (.other, isQuoted)
  }

  /// How a segment begins. O(leading spaces).
  static func start(of segment: String) -> Start {
    for scalar in segment.unicodeScalars {
      let (kind, folded) = ScalarClass.of(scalar)
      switch kind {
      case .space, .mark: continue
      case .letter: return folded != scalar.value ? .capital : .small
      case .digit: return .digit
      case .ideograph: return .ideograph
      case .punctuation: return [0x22, 0x27].contains(ScalarClass.plain(folded)) ? .quote : .other
      }
    }
    return .nothing
  }
}
