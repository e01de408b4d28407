/// What an end tag does to the inline codes of a text.
enum CodeEnd {
  /// Nothing.
  case none
  /// It is a code itself: `</g>`.
  case closes
  /// It ends the code that its start tag began: `</ph>`.
  case completes
}

/// Inline codes of XLIFF 1.2 and 2.x and of TMX 1.4b.
enum InlineCodes {
  /// What an element begins as a code, and what its end tag does; marks of annotation (`mrk`, `sm`, `em`) are codes too,
  /// for they must stay with the text that they mark.
  ///
  /// - Parameters:
  ///   - position: the value of `pos`: `begin` (TMX) and `open` (XLIFF) start something, `end` and `close` end it.
  ///   - isEmpty: whether the element has no content.
  static func kind(
    of element: String, position: String?, isEmpty: Bool
  ) -> (kind: TextRegion.Code.Kind?, end: CodeEnd) {
    switch element {
    // Paired elements around text.
    case "g", "pc", "hi", "mrk": isEmpty ? (.isolated, .none) : (.start, .closes)
    case "bpt": (.start, .completes)
    case "ept": (.end, .completes)
    case "bx", "sc", "sm": (.start, .completes)
    case "ex", "ec", "em": (.end, .completes)
    case "ph", "ut", "x", "cp": (.isolated, .completes)
    case "it":
      switch position {
      case "begin", "open": (.start, .completes)
      case "end", "close": (.end, .completes)
      default: (.isolated, .completes)
      }
    default: (nil, .none)
    }
  }
}
