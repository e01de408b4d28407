import TMX
import TextCore

extension TMXCheckState {
  mutating func checkSegments(_ unit: TMXUnit) {
    for variant in unit.variants {
      let place = variant.place.position
      var text = variant.segment.plainText
      let state = text.withUTF8 { SegmentScan($0) }
      if state.isBlank {
        if variant.segment.codes.isEmpty {
          report(
            "M401", "the \(variant.language) segment is \(state.length == 0 ? "empty" : "white space only")", place)
        }
        continue
      }
      if state.hasOuterSpace {
        report("M402", "the \(variant.language) segment begins or ends with white space", place)
      }
      if state.hasOddCharacter {
        report("M403", "the \(variant.language) segment holds a private-use or replacement character", place)
      }
    }
    guard let (source, targets) = sides(unit) else { return }
    var first = source.segment.plainText
    for target in targets {
      compareCodes(source, target)
      guard options.checksContent else { continue }
      var second = target.segment.plainText
      if first.utf8.isEmpty || second.utf8.isEmpty { continue }
      if first == second, first.utf8.count > 12, first.utf8.contains(0x20),
        facts(source.language).primary != facts(target.language).primary
      {
        report("M407", "\(source.language) and \(target.language) are the same text", target.place.position)
        continue
      }
      compareContent(&first, source, &second, target)
    }
  }

  private mutating func compareContent(
    _ first: inout String, _ source: TMXVariant, _ second: inout String, _ target: TMXVariant
  ) {
    let place = target.place.position
    first.withUTF8 { SegmentScan.numbers($0, into: &numbersA) }
    second.withUTF8 { SegmentScan.numbers($0, into: &numbersB) }
    if numbersA != numbersB {
      // A number may be written as a word on one side; a different one is what matters.
      let lone = numbersA.filter { !numbersB.contains($0) }
      let other = numbersB.filter { !numbersA.contains($0) }
      if let a = lone.first(where: { !SegmentScan.isTime($0, in: other) }),
        let b = other.first(where: { !SegmentScan.isTime($0, in: lone) })
      {
        report("M408", "The numbers differ: \(source.language) has \(a), \(target.language) has \(b)", place)
      }
    }
    let (a, b) = (length(&first), length(&second))
    if min(a, b) > 0, max(a, b) > 20, facts(source.language).script == facts(target.language).script {
      // Short sides vary more: 10 scalars are granted to both.
      let ratio = Double(max(a, b) + 10) / Double(min(a, b) + 10)
      if ratio > options.lengthRatio {
        report("M409", "The lengths differ: \(source.language) has \(a) characters, \(target.language) \(b)", place)
      }
    }
    checkScript(&second, target)
    checkScript(&first, source)
    checkWords(&second, target)
  }

  private func length(_ text: inout String) -> Int {
    text.withUTF8 { bytes in bytes.reduce(into: 0) { if $1 & 0xC0 != 0x80 { $0 += 1 } } }
  }

  private mutating func checkScript(_ text: inout String, _ variant: TMXVariant) {
    guard let expected = facts(variant.language).script,
      let found = text.withUTF8({ TMXScript.dominant($0) }), found.letters >= 20, found.script != expected,
      found.share * 5 >= found.letters * 4
    else { return }
    report("M410", "the \(variant.language) segment is written in \(found.script) letters", variant.place.position)
  }

  /// Four common words of another language and none of the own.
  private mutating func checkWords(_ text: inout String, _ variant: TMXVariant) {
    let own = facts(variant.language).words
    guard own != 0, text.utf8.count > 40 else { return }
    guard let other = text.withUTF8({ TMXCommonWords.foreign($0, own: own) }) else { return }
    report("M411", "the \(variant.language) segment has common words of \(other)", variant.place.position)
  }

  mutating func checkDuplicates(_ unit: TMXUnit) {
    let line = unit.place.position?.line ?? 0
    let position = unit.place.position
    if let id = unit.id {
      var hasher = Hasher()
      hasher.combine(id)
      if let first = ids.first(of: UInt64(bitPattern: Int64(hasher.finalize())), line: line)?.line {
        report("M406", "the tuid '\(id)' stands at line \(first) already", position, firstLine: first)
      }
    }
    guard let (source, targets) = sides(unit), !source.segment.isEmpty else { return }
    for target in targets where !target.segment.isEmpty {
      let pair = hash(source, target.language, nil)
      var hasher = Hasher()
      combine(target.segment, &hasher)
      let value = UInt32(truncatingIfNeeded: hasher.finalize())
      if let first = sources.first(of: pair, line: line, value: value) {
        // Only a second translation of a source needs an entry of its own.
        let same =
          first.value == value
          ? first.line : alternatives.first(of: hash(source, target.language, target), line: line)?.line
        if let same {
          report("M404", "the same unit stands at line \(same)", position, firstLine: same)
        } else {
          report(
            "M405", "the same \(source.language) text is translated otherwise at line \(first.line)", position,
            firstLine: first.line)
        }
      }
      if !source.segment.isPlain {
        var hasher = Hasher()
        hasher.combine(source.segment.plainText)
        hasher.combine(target.segment.plainText)
        let key = UInt64(bitPattern: Int64(hasher.finalize()))
        if let first = plain.first(of: key, line: line)?.line, first != line {
          report("M412", "the same text with other codes stands at line \(first)", position, firstLine: first)
        }
      }
    }
  }

  private func hash(_ source: TMXVariant, _ language: String, _ target: TMXVariant?) -> UInt64 {
    var hasher = Hasher()
    combine(source.segment, &hasher)
    hasher.combine(source.language)
    hasher.combine(language)
    if let target { combine(target.segment, &hasher) }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  private func combine(_ segment: TMXSegment, _ hasher: inout Hasher) {
    guard segment.isPlain else { return hasher.combine(segment) }
    // String's own hashing normalizes first, which costs more than the rest of the check.
    var text = segment.plainText
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0 as UInt8)
  }
}

/// One walk over a segment's bytes.
struct SegmentScan {
  var length: Int
  var isBlank = true
  var hasOuterSpace = false
  var hasOddCharacter = false

  init(_ text: UnsafeBufferPointer<UInt8>) {
    length = text.count
    guard let first = text.first, let last = text.last else { return }
    hasOuterSpace = first <= 0x20 || last <= 0x20
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte == 0xEE || byte == 0xEF {
        // U+E000-U+F8FF and U+FFFD; U+FEFF and presentation forms are EF too.
        if byte == 0xEE
          || (at + 2 < text.count && (text[at + 1] < 0xA4 || (text[at + 1] == 0xBF && text[at + 2] == 0xBD)))
        {
          hasOddCharacter = true
        }
        isBlank = false
      } else if byte > 0x20, isBlank {
        // U+00A0 and the spaces of U+2000-U+200A are blank too.
        if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 {
          at += 1
        } else if byte == 0xE2, at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] <= 0x8A {
          at += 2
        } else {
          isBlank = false
        }
      }
      at += 1
    }
  }

  /// Whether a number is a time of day, or a part of one, that the other side writes apart: 7.05 and 7 h 05.
  static func isTime(_ value: UInt64, in others: [UInt64]) -> Bool {
    func isWhole(_ time: UInt64, of part: UInt64) -> Bool {
      time >= 100 && time < 2500 && time % 100 < 60 && (time % 100 == part || time / 100 == part)
    }
    return others.contains { isWhole(value, of: $0) || isWhole($0, of: value) }
  }

  /// The numbers of two digits and more, as values, sorted; marks and spaces between digits are skipped.
  static func numbers(_ text: UnsafeBufferPointer<UInt8>, into out: inout [UInt64]) {
    out.removeAll(keepingCapacity: true)
    var value: UInt64 = 0
    var digits = 0
    var gap = 0
    for byte in text {
      if byte >= 0x30, byte <= 0x39 {
        value = value &* 10 &+ UInt64(byte - 0x30)
        digits += 1
        gap = 0
        continue
      }
      if digits == 0 { continue }
      // "1 200", "1.200", "1,200", "1\u{A0}200", "1\u{202F}200" are one number each.
      let joins =
        byte == 0x2E || byte == 0x2C || byte == 0xC2 || byte == 0xA0 || byte == 0xE2 || byte == 0x80 || byte == 0xAF
      if joins || byte == 0x20, gap < 3, !(byte == 0x20 && gap > 0) {
        gap += 1
        continue
      }
      if digits > 1 { out.append(value) }
      (value, digits, gap) = (0, 0, 0)
    }
    if digits > 1 { out.append(value) }
    if out.count > 1 { out.sort() }
  }
}
