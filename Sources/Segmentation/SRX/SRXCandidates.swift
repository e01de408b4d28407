/// The places where a rule that breaks can match at all, told from the characters on both sides.
struct SRXCandidates: Sendable {
  /// Bytes that can stand before, or behind, such a place.
  let bytesBefore: [Bool]
  let bytesAfter: [Bool]
  /// Classes that can.
  let classesBefore: [Bool]
  let classesAfter: [Bool]

  init(_ breaks: SRXProgram.Sides, classes: ScalarClasses) {
    var left = Set<Int32>()
    var right = Set<Int32>()
    var isAnywhere = false
    for index in breaks.before.starts.indices {
      if let sets = breaks.before.firstSets(ofPatternAt: index) {
        left.formUnion(sets)
      } else if let sets = breaks.after.firstSets(ofPatternAt: index) {
        right.formUnion(sets)
      } else {
        isAnywhere = true
      }
    }
    classesBefore = (0..<classes.count).map { id in
      isAnywhere || left.contains { classes.contains(id, inSet: breaks.firstBefore + Int($0)) }
    }
    classesAfter = (0..<classes.count).map { id in
      right.contains { classes.contains(id, inSet: breaks.firstAfter + Int($0)) }
    }
    bytesBefore =
      isAnywhere ? [Bool](repeating: true, count: 256) : Self.lastBytes(left.map { breaks.before.sets[Int($0)] })
    bytesAfter = Self.firstBytes(right.map { breaks.after.sets[Int($0)] })
  }

  /// The last bytes of the scalars' UTF-8.
  private static func lastBytes(_ sets: [ScalarSet]) -> [Bool] {
    var out = [Bool](repeating: false, count: 256)
    for range in sets.lazy.flatMap(\.ranges) {
      if range.contains(0xFFFD) { markIllFormed(&out) }
      for value in range.prefix(0x80) where value < 0x80 { out[Int(value)] = true }
      let wide = range.clamped(to: 0x80...0x10FFFF)
      // The six low bits come round every 64 scalars.
      for value in wide.prefix(64) where value >= 0x80 && range.contains(value) { out[Int(0x80 | value & 0x3F)] = true }
    }
    return out
  }

  /// The first bytes of the scalars' UTF-8: they rise with the scalars.
  private static func firstBytes(_ sets: [ScalarSet]) -> [Bool] {
    var out = [Bool](repeating: false, count: 256)
    for range in sets.lazy.flatMap(\.ranges) {
      if range.contains(0xFFFD) { markIllFormed(&out) }
      for byte in firstByte(range.lowerBound)...firstByte(range.upperBound) { out[byte] = true }
    }
    return out
  }

  /// Ill-formed bytes read as U+FFFD.
  private static func markIllFormed(_ out: inout [Bool]) {
    for byte in 0x80...0xFF { out[byte] = true }
  }

  private static func firstByte(_ value: UInt32) -> Int {
    switch value {
    case ..<0x80: Int(value)
    case ..<0x800: Int(0xC0 | value >> 6)
    case ..<0x10000: Int(0xE0 | value >> 12)
    default: Int(0xF0 | value >> 18)
    }
  }
}
