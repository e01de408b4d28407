import TextCore

/// A text made ready for the schemes: what each of them asks of its letters is asked once.
public struct PreparedText: Sendable {
  /// The text as given.
  public let text: String
  let source: [Unicode.Scalar]
  let folded: [Unicode.Scalar]
  let classes: [Classes]
  /// The key of the given-name tables, where it was asked for.
  let givenKey: String?

  struct Classes: OptionSet {
    let rawValue: UInt8

    static let letter = Classes(rawValue: 1)
    static let upper = Classes(rawValue: 2)
    static let lower = Classes(rawValue: 4)
  }

  /// Prepares a text in NFC; `isGiven` also for the given-name tables.
  ///
  /// O(n).
  public init(_ text: String, isGiven: Bool = false) {
    self.init(text, form: .nfc, isGiven: isGiven)
  }

  init(_ text: String, form: NormalizationForm, isGiven: Bool = false) {
    self.text = text
    givenKey = isGiven ? NameText.tokens(text).joined(separator: " ") : nil
    let source = Array(form.apply(text).unicodeScalars)
    self.source = source
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(source.count)
    var classes: [Classes] = []
    classes.reserveCapacity(source.count)
    for scalar in source {
      let lower = PreparedText.lower(scalar)
      var found: Classes = SchemeTable.isLetter(lower) ? .letter : []
      switch scalar.value {
      case 0x430...0x45F, 0x61...0x7A: found.insert(.lower)
      case 0x400...0x42F, 0x41...0x5A: found.insert(.upper)
      case 0..<0x80: break
      default:
        if UnicodeFacts.isUpper(scalar) { found.insert(.upper) }
        if UnicodeFacts.isLower(scalar) { found.insert(.lower) }
      }
      folded.append(lower)
      classes.append(found)
    }
    self.folded = folded
    self.classes = classes
  }

  /// Simple lower case, the commonest ranges without asking ICU.
  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    switch value {
    case 0x430...0x45F, 0x61...0x7A: return scalar
    case 0x410...0x42F, 0x41...0x5A: return Unicode.Scalar(value + 0x20) ?? scalar
    case 0x400...0x40F: return Unicode.Scalar(value + 0x50) ?? scalar
    case 0..<0x80: return scalar
    default: return UnicodeFacts.lower(scalar)
    }
  }

  /// The case of what stands at a range: of its own letters, or of the word around a single capital.
  func casing(_ start: Int, _ end: Int) -> SchemeTable.Casing {
    guard let capital = (start..<end).first(where: { classes[$0].contains(.upper) }) else { return .lower }
    var next = capital + 1
    while next < end {
      if classes[next].contains(.upper) { return .upper }
      next += 1
    }
    next = end
    while next < source.count, classes[next].contains(.letter) {
      if classes[next].contains(.upper) { return .upper }
      if classes[next].contains(.lower) { return .title }
      next += 1
    }
    var before = start - 1
    while before >= 0, classes[before].contains(.letter) {
      if classes[before].contains(.upper) { return .upper }
      if classes[before].contains(.lower) { return .title }
      before -= 1
    }
    return .title
  }
}
