import TMX
import TextCore

extension TMXCheckState {
  /// Walks over each side's text; what is found is asked by the other checks of the unit.
  mutating func scan(_ unit: TMXUnit) {
    scans.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    for index in unit.variants.indices {
      var text = unit.variants[index].segment.plainText
      scans.append(text.withUTF8 { SegmentScan($0, numbers: &numbers) })
    }
  }

  mutating func checkSegments(_ unit: TMXUnit, source main: Int) {
    for index in unit.variants.indices where scans[index].isBlank || scans[index].isNotable {
      let variant = unit.variants[index]
      let place = variant.place.position
      if scans[index].isBlank {
        if variant.segment.codes.isEmpty {
          report(
            "M401", "the \(variant.language) segment is \(scans[index].length == 0 ? "empty" : "white space only")",
            place)
        }
        continue
      }
      if scans[index].hasOuterSpace {
        report("M402", "the \(variant.language) segment begins or ends with white space", place)
      }
      if scans[index].hasOddCharacter {
        report("M403", "the \(variant.language) segment holds a private-use or replacement character", place)
      }
    }
    guard unit.variants.count > 1 else { return }
    for index in unit.variants.indices where index != main {
      if !(unit.variants[main].segment.isPlain && unit.variants[index].segment.isPlain) {
        compareCodes(unit.variants[main], unit.variants[index])
      }
      if options.checksContent, scans[main].length > 0, scans[index].length > 0 { compare(unit, main, index) }
    }
  }

  private mutating func compare(_ unit: TMXUnit, _ main: Int, _ index: Int) {
    let (a, b) = (scans[main], scans[index])
    let (from, to) = (facts(unit.variants[main].language), facts(unit.variants[index].language))
    // Nearly all units pass: their sides are not even copied.
    let ratio = Double(max(a.scalars, b.scalars) + 10) / Double(min(a.scalars, b.scalars) + 10)
    if a.hash != b.hash, a.numbers.isEmpty || b.numbers.isEmpty || numbers[a.numbers] == numbers[b.numbers],
      a.singles == b.singles || a.otherSingles(b) == nil,
      ratio <= options.lengthRatio || from.script != to.script, a.isIn(from.script), b.isIn(to.script),
      to.words.map({ TMXCommonWords.foreign(b.words, own: $0) == nil }) ?? true
    {
      return
    }
    let (source, target) = (unit.variants[main], unit.variants[index])
    let place = target.place.position
    if a.length == b.length, a.hash == b.hash, a.length > 12, from.primary != to.primary,
      source.segment.plainText.utf8.contains(0x20)
    {
      report("M407", "\(source.language) and \(target.language) are the same text", place)
      return
    }
    compareNumbers(a, b, source, target)
    if min(a.scalars, b.scalars) > 0, max(a.scalars, b.scalars) > 20, from.script == to.script {
      // Short sides vary more: 10 scalars are granted to both.
      if ratio > options.lengthRatio {
        report(
          "M409",
          "The lengths differ: \(source.language) has \(a.scalars) characters, \(target.language) \(b.scalars)", place)
      }
    }
    checkScript(b, to, target)
    checkScript(a, from, source)
    // Four common words of another language and none of the own.
    if let own = to.words, b.length > 40, let other = TMXCommonWords.foreign(b.words, own: own) {
      report("M411", "the \(target.language) segment has common words of \(other)", place)
    }
  }

  private mutating func compareNumbers(
    _ a: SegmentScan, _ b: SegmentScan, _ source: TMXVariant, _ target: TMXVariant
  ) {
    if a.numbers.count == b.numbers.count, numbers[a.numbers] == numbers[b.numbers],
      let (own, other) = a.otherSingles(b)
    {
      report(
        "M408", "The numbers differ: \(source.language) has \(own), \(target.language) has \(other)",
        target.place.position)
    }
    if a.numbers.isEmpty || b.numbers.isEmpty || numbers[a.numbers] == numbers[b.numbers] { return }
    // A number may be written as a word on one side; a different one is what matters.
    let lone = TMXCheckState.others(in: numbers[a.numbers], than: numbers[b.numbers])
    let other = TMXCheckState.others(in: numbers[b.numbers], than: numbers[a.numbers])
    if let first = lone.first(where: { !SegmentScan.isTime($0, in: other) }),
      let second = other.first(where: { !SegmentScan.isTime($0, in: lone) })
    {
      report(
        "M408", "The numbers differ: \(source.language) has \(first), \(target.language) has \(second)",
        target.place.position)
    }
  }

  /// The numbers of a sorted list that another one has not, each once. O(n + m).
  private static func others(in list: ArraySlice<UInt64>, than other: ArraySlice<UInt64>) -> [UInt64] {
    var rest = other
    var found: [UInt64] = []
    for number in list where found.last != number {
      while let first = rest.first, first < number { rest.removeFirst() }
      if rest.first != number { found.append(number) }
    }
    return found
  }

  private mutating func checkScript(_ scan: SegmentScan, _ facts: TMXLanguageFacts, _ variant: TMXVariant) {
    if scan.isIn(facts.script) { return }
    report("M410", "the \(variant.language) segment is written in \(scan.script) letters", variant.place.position)
  }

  mutating func checkDuplicates(_ unit: TMXUnit, source main: Int) {
    let position = unit.place.position
    let line = position?.line ?? 0
    if let id = unit.id, let first = ids.first(of: Fingerprint64.of(id), line: line)?.line {
      report("M406", "the tuid '\(id)' stands at line \(first) already", position, firstLine: first)
    }
    guard unit.variants.count > 1 else { return }
    if unit.variants[main].segment.isEmpty { return }
    let language = unit.variants[main].language
    let from = Fingerprint64.mix(fingerprint(unit.variants[main].segment, main), facts(language).hash)
    for index in unit.variants.indices where index != main {
      if unit.variants[index].segment.isEmpty { continue }
      let pair = Fingerprint64.mix(from, facts(unit.variants[index].language).hash)
      let to = fingerprint(unit.variants[index].segment, index)
      let value = UInt32(truncatingIfNeeded: to)
      if let first = sources.first(of: pair, line: line, value: value) {
        // Only a second translation of a source needs an entry of its own.
        let same =
          first.value == value
          ? first.line : alternatives.first(of: Fingerprint64.mix(pair, to), line: line)?.line
        if let same {
          report("M404", "the same unit stands at line \(same)", position, firstLine: same)
        } else {
          report(
            "M405", "the same \(language) text is translated otherwise at line \(first.line)", position,
            firstLine: first.line)
        }
      }
      if !unit.variants[main].segment.isPlain {
        let key = Fingerprint64.mix(scans[main].hash, scans[index].hash)
        if let first = plain.first(of: key, line: line)?.line, first != line {
          report("M412", "the same text with other codes stands at line \(first)", position, firstLine: first)
        }
      }
    }
  }

  /// A plain segment's text, or all of another one.
  private func fingerprint(_ segment: TMXSegment, _ index: Int) -> UInt64 {
    if segment.isPlain { return scans[index].hash }
    var hasher = Hasher()
    hasher.combine(segment)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}
