import TextCore

/// What stands beside a match.
struct Surroundings: OptionSet {
  let rawValue: UInt8

  /// A hyphen and a further part of a compound stand in front.
  static let compoundBefore = Surroundings(rawValue: 1)
  /// A hyphen and a further part of a compound follow.
  static let compoundAfter = Surroundings(rawValue: 2)
  /// An elided word (`d'`) stands in front.
  static let elided = Surroundings(rawValue: 4)
  /// A small letter stands in front: the word before may be stuck to the name.
  static let gluedBefore = Surroundings(rawValue: 8)
  /// Small letters follow that are a word of the language.
  static let gluedAfter = Surroundings(rawValue: 16)
  /// A case ending follows that no spelling gives.
  static let inflected = Surroundings(rawValue: 32)
  /// An ending follows that makes a town's name its adjective or its people (German Charkiwer).
  static let derived = Surroundings(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Reported, never changed.
  var isDoubtful: Bool { !isDisjoint(with: [.gluedBefore, .gluedAfter, .inflected]) }
}

extension TextView {
  /// What stands in front of a match that starts at an offset; nil where no name can start there.
  func surroundings(before at: Int, habits: LanguageHabits) -> Surroundings? {
    if at == start { return [] }
    let last = base[at - 1]
    if last < 0x80, !Letters.isASCIIWord(last) {
      if last != 0x27, last != 0x2D, last != 0x60 { return [] }
    }
    guard var before = scalar(before: at), let first = scalar(at: at) else { return [] }
    // A soft hyphen is not there.
    var skipped = 0
    while before.value == 0xAD {
      skipped += before.length
      guard let further = scalar(before: at - skipped) else { return [] }
      before = further
    }
    if skipped > 0 {
      if !Letters.isWord(before.value) { return [] }
      return Letters.isUnspaced(first.value) || Letters.isUnspaced(before.value) ? [] : nil
    }
    if Letters.isHyphen(before.value) {
      guard let other = scalar(before: at - before.length), Letters.isWord(other.value) else { return [] }
      return .compoundBefore
    }
    if Letters.isApostrophe(before.value) {
      let end = at - before.length
      let from = wordStart(before: end)
      if from == end { return [] }
      let word = string(from..<end).lowercased()
      if habits.elided.contains(word) { return .elided }
      return habits.apostropheIsLetter ? nil : (before.value == 0x60 ? [] : nil)
    }
    guard Letters.isWord(before.value) else { return [] }
    if Letters.isUnspaced(first.value) || Letters.isUnspaced(before.value) { return [] }
    // A capital behind a small letter: perhaps a lost space.
    if Letters.isUpper(first.value), Letters.isLower(before.value) { return .gluedBefore }
    return nil
  }

  /// What follows a match that ends at an offset; nil where no name can end there.
  func surroundings(after at: Int, from matchStart: Int, habits: LanguageHabits) -> Surroundings? {
    guard at < end else { return [] }
    let next = base[at]
    if next < 0x80, !Letters.isASCIIWord(next) {
      if next != 0x27, next != 0x2D, next != 0x60 { return [] }
    }
    guard var after = scalar(at: at) else { return [] }
    var behind = at
    while after.value == 0xAD {
      behind += after.length
      guard let further = scalar(at: behind) else { return [] }
      after = further
    }
    if behind > at {
      if !Letters.isWord(after.value) { return [] }
      if Letters.isMark(after.value) { return nil }
      guard let last = scalar(before: at) else { return nil }
      return Letters.isUnspaced(last.value) || Letters.isUnspaced(after.value) ? [] : nil
    }
    if Letters.isHyphen(after.value) {
      guard let other = scalar(at: at + after.length), Letters.isWord(other.value) else { return [] }
      return .compoundAfter
    }
    if Letters.isApostrophe(after.value) {
      let from = at + after.length
      guard let letter = scalar(at: from), Letters.isWord(letter.value) else { return [] }
      if after.value == 0x60 { return [] }
      if habits.apostropheEndings.contains("") { return [] }
      return habits.apostropheEndings.contains(string(from..<wordEnd(from: from)).lowercased()) ? [] : nil
    }
    guard Letters.isWord(after.value) else { return [] }
    if Letters.isMark(after.value) { return nil }
    if let last = scalar(before: at), Letters.isUnspaced(last.value) || Letters.isUnspaced(after.value) { return [] }
    guard Letters.isLower(after.value) || !habits.particles.isEmpty else { return nil }
    return suffix(at, from: matchStart, habits: habits)
  }

  private func suffix(_ at: Int, from matchStart: Int, habits: LanguageHabits) -> Surroundings? {
    guard let rest = wordEnd(from: at, within: 16) else { return nil }
    let word = string(at..<rest)
    if habits.particles.contains(word), habits.language == "ko" || at - matchStart >= 4 { return [] }
    if at - matchStart >= 4, habits.derivedEndings.contains(word) { return .derived }
    // Short names are the start of too many words.
    guard at - matchStart >= 5 else { return nil }
    if habits.caseEndings.contains(word) { return .inflected }
    if word.unicodeScalars.count >= 2, habits.functionWords.contains(word) { return .gluedAfter }
    return nil
  }

  /// Whether a sentence (or line, or heading) starts at an offset.
  func isSentenceStart(_ at: Int) -> Bool {
    var at = at
    while let before = scalar(before: at) {
      switch before.value {
      case 0x20, 0x09, 0xA0, 0x202F, 0x22, 0x27, 0xAB, 0x201C, 0x201E, 0x2018, 0x2019, 0x28, 0x5B, 0x2A, 0x5F, 0x23,
        0x3E:
        at -= before.length
      case 0x2E, 0x21, 0x3F, 0x2026, 0x3A, 0x0A, 0x0D, 0x2D, 0x2013, 0x2014, 0x2022, 0x3002: return true
      default: return false
      }
    }
    return true
  }

  /// Whether a word with a capital follows after a space: the match may be the given name of somebody else.
  func isFollowedByCapital(_ at: Int) -> Bool {
    guard let space = scalar(at: at), space.value == 0x20 || space.value == 0xA0 || space.value == 0x202F,
      let next = scalar(at: at + space.length)
    else { return false }
    return Letters.isUpper(next.value)
  }
}
