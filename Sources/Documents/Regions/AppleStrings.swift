import TextCore

/// Values of Apple's `.strings` files: `"key" = "value";`, comments as in C, words without quotation marks for either side.
///
/// Facts: Apple, Resource Programming Guide, "String Resources"; Property List Programming Guide, old-style lists.
struct AppleStrings {
  private let bytes: [UInt8]
  private var at: Int
  private var regions: [TextRegion] = []

  /// The values in order, as far as the file can be read. Keys are no text. O(n).
  static func find(_ bytes: [UInt8], from start: Int) -> [TextRegion] {
    var file = AppleStrings(bytes: bytes, at: start)
    _ = file.read()
    return file.regions
  }

  /// What is wrong with a file; nil where nothing is. O(n).
  static func fault(_ bytes: [UInt8], from start: Int) -> InputError? {
    var file = AppleStrings(bytes: bytes, at: start)
    return file.read()
  }

  private init(bytes: [UInt8], at: Int) {
    self.bytes = bytes
    self.at = at
  }

  private mutating func read() -> InputError? {
    if bytes[at...].starts(with: "bplist".utf8) {
      return fault(
        at, "this is a compiled strings file", "\"key\" = \"value\";", help: "plutil -convert strings makes text of it")
    }
    if bytes[at...].starts(with: "<?xml".utf8) {
      return fault(
        at, "this is a property list in XML", "\"key\" = \"value\";", help: "plutil -convert strings makes text of it")
    }
    while true {
      if let fault = skipBlanks() { return fault }
      guard at < bytes.count else { return nil }
      let start = at
      // The key; an entry without a value is its own.
      if let fault = string(isValue: false) { return fault }
      if let fault = skipBlanks() { return fault }
      if at < bytes.count, bytes[at] == UInt8(ascii: "=") {
        at += 1
        if let fault = skipBlanks() { return fault }
        if let fault = string(isValue: true) { return fault }
        if let fault = skipBlanks() { return fault }
      }
      guard at < bytes.count, bytes[at] == UInt8(ascii: ";") else {
        return fault(
          min(at, bytes.count), "the entry of line \(LineMap(bytes).position(at: start).line) has no end", "';'")
      }
      at += 1
    }
  }

  /// Passes a string over and takes its region, where it is a value.
  private mutating func string(isValue: Bool) -> InputError? {
    let start = at
    guard at < bytes.count, bytes[at] == 0x22 else {
      while at < bytes.count, AppleStrings.isBare(bytes[at]) { at += 1 }
      if at == start { return fault(at, isValue ? "a value is missing" : "this is no key", "text in quotation marks") }
      // A word without quotation marks is a name to the program; another word might need them.
      return nil
    }
    at += 1
    while at < bytes.count, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
    guard at < bytes.count else { return fault(start, "the quotation mark is never closed", "'\"'") }
    if isValue, at > start + 1 { regions.append(TextRegion(pieces: [.init((start + 1)..<at, .strings)])) }
    at += 1
    return nil
  }

  /// Passes over white space and comments.
  private mutating func skipBlanks() -> InputError? {
    while at < bytes.count {
      if bytes[at] <= 0x20 {
        at += 1
      } else if bytes[at] == 0x2F, at + 1 < bytes.count, bytes[at + 1] == 0x2F {
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      } else if bytes[at] == 0x2F, at + 1 < bytes.count, bytes[at + 1] == 0x2A {
        let start = at
        at += 2
        while at + 1 < bytes.count, bytes[at] != 0x2A || bytes[at + 1] != 0x2F { at += 1 }
        guard at + 1 < bytes.count else { return fault(start, "the comment is never closed", "'*/'") }
        at += 2
      } else {
        return nil
      }
    }
    return nil
  }

  /// Whether a byte may stand in a string without quotation marks.
  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24, 0x2E, 0x2D, 0x3A, 0x2F: true
    default: false
    }
  }

  private func fault(_ place: Int, _ message: String, _ expected: String, help: String? = nil) -> InputError {
    InputError(.syntax, message, at: LineMap(bytes).position(at: place), expected: expected, help: help)
  }
}
