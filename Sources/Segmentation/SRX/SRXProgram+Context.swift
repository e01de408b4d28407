extension SRXProgram {
  /// What holds at a place between two classes (-1: the text's edge), as far as a mask asks.
  @inline(__always) func context(
    _ text: ScalarBytes, _ at: Int, _ left: Int, _ right: Int, _ mask: UInt8
  ) -> UInt8 {
    mask == 0 ? 0 : knownContext(text, at, left, right, mask)
  }

  func knownContext(_ text: ScalarBytes, _ at: Int, _ left: Int, _ right: Int, _ mask: UInt8) -> UInt8 {
    typealias Assertion = PatternNode.Assertion
    let before: ScalarClasses.Traits = left < 0 ? [] : classes.traits[left]
    let behind: ScalarClasses.Traits = right < 0 ? [] : classes.traits[right]
    var context: UInt8 = 0
    if mask & Assertion.wordBoundary.rawValue != 0, !behind.contains(.transparent) {
      let isWord = before.contains(.transparent) ? isWord(text, before: at) : before.contains(.word)
      if isWord != behind.contains(.word) { context |= Assertion.wordBoundary.rawValue }
    }
    guard mask != Assertion.wordBoundary.rawValue else { return context }
    if left < 0 { context |= Assertion.textStart.rawValue | Assertion.lineStart.rawValue }
    if right < 0 {
      context |= Assertion.textEnd.rawValue | Assertion.lastLineEnd.rawValue | Assertion.lineEnd.rawValue
    } else {
      if before.contains(.lineEnd) { context |= Assertion.lineStart.rawValue }
      if behind.contains(.lineEnd), !(behind.contains(.lineFeed) && before.contains(.carriageReturn)) {
        context |= Assertion.lineEnd.rawValue
        let next = text.scalar(at: at).next
        let isPair = behind.contains(.carriageReturn) && next + 1 == text.count && text.bytes[next] == 0x0A
        if next == text.count || isPair { context |= Assertion.lastLineEnd.rawValue }
      }
    }
    return context & mask
  }

  /// Whether the character before a place, combining ones passed over, is one of words.
  func isWord(_ text: ScalarBytes, before at: Int) -> Bool {
    var offset = at
    var seen = 0
    while offset > 0, seen < SRXMatcher.reach {
      let (value, start) = text.scalar(before: offset)
      let traits = classes.traits[classes[value]]
      if !traits.contains(.transparent) { return traits.contains(.word) }
      offset = start
      seen += 1
    }
    return false
  }
}
