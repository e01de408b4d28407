import TextCore

/// Finds words that look or sound alike on both sides.
package struct Cognates {
  /// Least likeness of spellings, the longest common subsequence over the longer length.
  var threshold: Float = 0.75
  /// Shorter words must be equal.
  var minimumLength = 4
  /// Least likeness of sounds.
  var soundThreshold: Float = 0.7
  /// The same for two names in one script, whose spellings can be compared too.
  var soundNameThreshold: Float = 0.85

  /// Longer words must be equal, too: what is so long is no word, and comparing takes the square of it.
  static let longest = 64
  /// Of more pairs of words that begin alike those are compared that begin with one letter more in common.
  static let mostPairs = 1_000_000

  private struct Entry {
    var scalars: [UInt32]
    var signature: UInt64
    var form: Int

    init(_ scalars: [UInt32], form: Int) {
      self.scalars = scalars
      self.form = form
      signature = Cognates.signature(scalars)
    }
  }

  /// Links between two vocabularies. The time grows with the pairs of words that begin alike, of which no more than some
  /// thousand a word are compared.
  func links(
    _ source: Vocabulary, _ target: Vocabulary
  ) -> [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] {
    var best: [UInt64: (weight: Float, origin: LinkOrigin)] = [:]
    func add(_ a: Int32, _ b: Int32, _ weight: Float, _ origin: LinkOrigin) {
      let key = UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
      if let known = best[key], known.weight >= weight { return }
      best[key] = (weight, origin)
    }
    var equal: [[UInt32]: [Int]] = [:]
    var begins: [UInt64: (source: [Entry], target: [Entry])] = [:]
    func isCompared(_ word: [UInt32]) -> Bool { (minimumLength...Cognates.longest).contains(word.count) }
    for (index, form) in target.forms.enumerated() {
      let kind = target.kinds[Int(form.entry)]
      let folded = Cognates.folded(form.scalars, kind)
      equal[folded, default: []].append(index)
      if kind == .word, isCompared(folded) {
        begins[Cognates.start(folded), default: ([], [])].target.append(Entry(folded, form: index))
      }
    }
    for (index, form) in source.forms.enumerated() {
      let kind = source.kinds[Int(form.entry)]
      let folded = Cognates.folded(form.scalars, kind)
      for index in equal[folded] ?? [] {
        let other = target.forms[index]
        guard target.kinds[Int(other.entry)] == kind else { continue }
        switch kind {
        case .number: add(form.entry, other.entry, 1, .number)
        case .punctuation: add(form.entry, other.entry, 1, .punctuation)
        case .concept: add(form.entry, other.entry, 1, .concept)
        case .word: if folded.count >= 3 || Cognates.isIdeograph(folded) { add(form.entry, other.entry, 1, .equal) }
        }
      }
      if kind == .word, isCompared(folded) {
        begins[Cognates.start(folded)]?.source.append(Entry(folded, form: index))
      }
    }
    for (left, right) in begins.values {
      Shelf.each(left, right, most: Cognates.mostPairs, from: 2, part: Cognates.letter) { left, right in
        for word in left {
          for other in right {
            guard let likeness = likeness(word, other) else { continue }
            let weight = (likeness - threshold) / (1 - threshold) * 0.9 + 0.1
            add(source.forms[word.form].entry, target.forms[other.form].entry, weight, .cognate)
          }
        }
      }
    }
    return best.map { key, value in
      (Int32(truncatingIfNeeded: key >> 32), Int32(truncatingIfNeeded: key & 0xFFFF_FFFF), value.weight, value.origin)
    }
  }

  /// The common subsequence over the longer length, where it reaches the threshold.
  private func likeness(_ a: Entry, _ b: Entry) -> Float? {
    let longer = max(a.scalars.count, b.scalars.count)
    let needed = Int((threshold * Float(longer)).rounded(.up))
    guard min(a.scalars.count, b.scalars.count) >= needed else { return nil }
    // Letters that the other word lacks altogether cannot be in the common subsequence.
    guard (a.signature & ~b.signature).nonzeroBitCount <= a.scalars.count - needed else { return nil }
    let common = Cognates.commonSubsequence(a.scalars, b.scalars)
    return common >= needed ? Float(common) / Float(longer) : nil
  }

  /// The letter of a word at a place; nil behind its end.
  private static func letter(_ entry: Entry, _ place: Int) -> UInt32? {
    place < entry.scalars.count ? entry.scalars[place] : nil
  }

  private static func start(_ word: [UInt32]) -> UInt64 { UInt64(word[0]) << 32 | UInt64(word[1]) }

  private static func isIdeograph(_ word: [UInt32]) -> Bool {
    word.count == 1 && (0x3400...0x9FFF).contains(word[0])
  }

  private static func signature(_ word: [UInt32]) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// A word without accents; numbers and marks as they are.
  static func folded(_ scalars: [UInt32], _ kind: TokenKind) -> [UInt32] {
    guard kind == .word, scalars.contains(where: { $0 >= 0x80 }) else { return scalars }
    var text = String.UnicodeScalarView()
    for value in scalars { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
    var made: [UInt32] = []
    for scalar in NormalizationForm.nfkd.apply(String(text)).unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F: break
      case 0xDF: made += [0x73, 0x73]
      case 0xE6: made += [0x61, 0x65]
      case 0x153: made += [0x6F, 0x65]
      case 0xF8: made.append(0x6F)
      case 0x142: made.append(0x6C)
      case 0x111, 0xF0: made.append(0x64)
      case 0xFE: made += [0x74, 0x68]
      case 0x131: made.append(0x69)
      default: made.append(scalar.value)
      }
    }
    return made
  }

  /// Length of the longest common subsequence. O(n × m).
  package static func commonSubsequence(_ a: [UInt32], _ b: [UInt32]) -> Int {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: b.count + 1) { row in
      row.initialize(repeating: 0)
      for value in a {
        var diagonal = 0
        for (index, other) in b.enumerated() {
          let above = row[index + 1]
          row[index + 1] = value == other ? diagonal + 1 : max(above, row[index])
          diagonal = above
        }
      }
      return row[b.count]
    }
  }
}
