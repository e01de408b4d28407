import TMX
import TextCore

extension TMXCheckState {
  /// Walks over each side's text; what is found is asked by the other checks of the unit.
  mutating func scan(_ unit: TMXUnit) {
    scans.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    for variant in unit.variants {
      var text = variant.segment.plainText
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
      compareCodes(unit.variants[main], unit.variants[index])
      if options.checksContent, scans[main].length > 0, scans[index].length > 0 { compare(unit, main, index) }
    }
  }

  private mutating func compare(_ unit: TMXUnit, _ main: Int, _ index: Int) {
    let (a, b) = (scans[main], scans[index])
    let (source, target) = (unit.variants[main], unit.variants[index])
    let place = target.place.position
    let (from, to) = (facts(source.language), facts(target.language))
    if a.length == b.length, a.hash == b.hash, a.length > 12, from.primary != to.primary,
      source.segment.plainText.utf8.contains(0x20)
    {
      report("M407", "\(source.language) and \(target.language) are the same text", place)
      return
    }
    compareNumbers(a, b, source, target)
    if min(a.scalars, b.scalars) > 0, max(a.scalars, b.scalars) > 20, from.script == to.script {
      // Short sides vary more: 10 scalars are granted to both.
      let ratio = Double(max(a.scalars, b.scalars) + 10) / Double(min(a.scalars, b.scalars) + 10)
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
    if a.numbers.isEmpty || b.numbers.isEmpty || numbers[a.numbers] == numbers[b.numbers] { return }
    // A number may be written as a word on one side; a different one is what matters.
    let lone = numbers[a.numbers].filter { !numbers[b.numbers].contains($0) }
    let other = numbers[b.numbers].filter { !numbers[a.numbers].contains($0) }
    if let first = lone.first(where: { !SegmentScan.isTime($0, in: other) }),
      let second = other.first(where: { !SegmentScan.isTime($0, in: lone) })
    {
      report(
        "M408", "The numbers differ: \(source.language) has \(first), \(target.language) has \(second)",
        target.place.position)
    }
  }

  private mutating func checkScript(_ scan: SegmentScan, _ facts: TMXLanguageFacts, _ variant: TMXVariant) {
    guard let expected = facts.script, scan.letters >= 20, scan.script != expected,
      scan.scriptLetters * 5 >= scan.letters * 4
    else { return }
    report("M410", "the \(variant.language) segment is written in \(scan.script) letters", variant.place.position)
  }

  mutating func checkDuplicates(_ unit: TMXUnit, source main: Int) {
    let position = unit.place.position
    let line = position?.line ?? 0
    if let id = unit.id, let first = ids.first(of: Fingerprint64.of(id), line: line)?.line {
      report("M406", "the tuid '\(id)' stands at line \(first) already", position, firstLine: first)
    }
    guard unit.variants.count > 1 else { return }
    let source = unit.variants[main]
    if source.segment.isEmpty { return }
    let from = Fingerprint64.mix(fingerprint(source.segment, main), facts(source.language).hash)
    for index in unit.variants.indices where index != main {
      let target = unit.variants[index]
      if target.segment.isEmpty { continue }
      let pair = Fingerprint64.mix(from, facts(target.language).hash)
      let to = fingerprint(target.segment, index)
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
            "M405", "the same \(source.language) text is translated otherwise at line \(first.line)", position,
            firstLine: first.line)
        }
      }
      if !source.segment.isPlain {
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
