import TextCore

/// What a scalar is to the tokenizer.
enum ScalarClass: UInt8 {
  case space, letter, digit, ideograph, mark, punctuation

  private static let tableSize = 0x2000

  /// Classes and foldings of the scripts that most texts are in; ICU is asked once for each.
  private static let table: [(ScalarClass, UInt32)] = (0..<tableSize).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return (.space, UInt32(value)) }
    return (compute(scalar), UnicodeFacts.fold(scalar).value)
  }

  /// The class of a scalar, and the scalar folded to lower case.
  static func of(_ scalar: Unicode.Scalar) -> (ScalarClass, UInt32) {
    if Int(scalar.value) < tableSize { return table[Int(scalar.value)] }
    let kind = compute(scalar)
    return (kind, kind == .letter ? UnicodeFacts.fold(scalar).value : scalar.value)
  }

  private static func compute(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    case 0x30...0x39, 0xFF10...0xFF19: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 0...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: return .space
    // Katakana spell foreign words and names, which are words like others.
    case 0x30A1...0x30FA, 0x30FC...0x30FF: return .letter
    case 0x30FB: return .punctuation
    case 0x660... where digit(scalar) != nil: return .digit
    case 0x3040...0x30A0, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0xE00...0xEFF, 0x1000...0x109F,
      0x1780...0x17FF:
      return .ideograph
    // Soft hyphen, joiners, direction marks: seen by nobody.
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069: return .mark
    default: break
    }
    if UnicodeFacts.isMark(scalar) { return .mark }
    return UnicodeFacts.isWord(scalar) ? .letter : .punctuation
  }

  /// The value of a decimal digit of any script: ٣, ३ and 3 are one number.
  static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x30...0x39: scalar.value - 0x30
    case 0xFF10...0xFF19: scalar.value - 0xFF10
    // Most letters are known to be none.
    case 0..<0x660, 0x2000..<0xA620, 0xAC00..<0xE000, 0x20000...: nil
    default:
      scalar.properties.numericType == .decimal ? scalar.properties.numericValue.map { UInt32($0) } : nil
    }
  }

  /// Quotes, dashes and stops that differ only by the habits of a language, as one sign each.
  static func plain(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02: 0x22
    case 0x2018...0x201B, 0x2BC, 0x60, 0xB4: 0x27
    case 0x2010...0x2015, 0x2212, 0xFF0D: 0x2D
    case 0x3002, 0xFF0E, 0x6D4, 0x964: 0x2E
    case 0x3001, 0xFF0C, 0x60C: 0x2C
    case 0x37E, 0xFF1B, 0x61B: 0x3B
    case 0xFF01: 0x21
    case 0xFF1F, 0x61F: 0x3F
    case 0xFF1A: 0x3A
    case 0xFF08: 0x28
    case 0xFF09: 0x29
    default: value
    }
  }
}
