/// Reads two words side by side for `NameEvidence`: measures of the pair, and the phrases that tell where they differ.
struct PairReader {
  private let a: PhonemicKey
  private let b: PhonemicKey
  private let match: (distance: Int32, a: Int, b: Int)
  private let costs: PhonemicCosts

  init(
    _ a: PhonemicKey, _ b: PhonemicKey, _ match: (distance: Int32, a: Int, b: Int), _ costs: PhonemicCosts
  ) {
    // The Cyrillic word comes first, so that a pair reads the same both ways.
    let turned = a.letters.cyrillic.isEmpty && !b.letters.cyrillic.isEmpty
    (self.a, self.b) = turned ? (b, a) : (a, b)
    self.match = turned ? (match.distance, match.b, match.a) : match
    self.costs = costs
  }

  /// Which letters are compared.
  enum Kind: UInt8 {
    case sounds = 0x70  // p
    case latin = 0x4C  // L
    case mixed = 0x4D  // M
    case cyrillic = 0x43  // C
  }

  private var kind: Kind {
    b.letters.cyrillic.isEmpty ? (a.letters.cyrillic.isEmpty ? .latin : .mixed) : .cyrillic
  }

  private func reading(_ key: PhonemicKey, _ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(key.ends[index - 1]))..<Int(key.ends[index])
  }

  /// Fills the measures in the order of `NameEvidence.measures` and tells each phrase.
  func measure<Phrase: PhraseBytes>(into out: UnsafeMutableBufferPointer<Float>, phrase: (Phrase) -> Void) {
    let orthographies = (PairReader.sign(a, match.a), PairReader.sign(b, match.b))
    visit(into: out) { kind, left, right, stretch in
      PairReader.phrases(kind, left, right, stretch, orthographies, phrase)
    }
    let turned = kind != .mixed && orthographies.1 < orthographies.0
    var pair = Phrase()
    pair.add(UInt8(ascii: "O"))
    pair.add(turned ? orthographies.1 : orthographies.0)
    pair.add(turned ? orthographies.0 : orthographies.1)
    phrase(pair)
  }

  private typealias Tell = (
    Kind, UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>, NameDifference.Stretch
  ) -> Void

  /// Fills the measures and tells each unequal stretch of the sounds, then of the letters.
  private func visit(into out: UnsafeMutableBufferPointer<Float>, stretch: Tell) {
    let sounds = readSounds(stretch)
    let kind = kind
    let latin = a.letters.latin.withUnsafeBufferPointer { x in
      b.letters.latin.withUnsafeBufferPointer { y in
        let difference = NameDifference(x, y, isVowel: PairReader.isVowel) {
          if kind != .cyrillic { stretch(kind, x, y, $0) }
        }
        return (edits: difference.edits, run: difference.run)
      }
    }
    var own = Float(latin.edits) / Float(max(a.letters.latin.count, b.letters.latin.count))
    if kind == .cyrillic {
      own = a.letters.cyrillic.withUnsafeBufferPointer { x in
        b.letters.cyrillic.withUnsafeBufferPointer { y in
          let difference = NameDifference(x, y, isVowel: PairReader.isCyrillicVowel) { stretch(kind, x, y, $0) }
          return Float(difference.edits) / Float(max(x.count, y.count))
        }
      }
    }
    write(into: out, sounds, latin: latin, own: own)
  }

  /// Compares the sounds of the best readings and tells each stretch in which they differ.
  private func readSounds(_ stretch: Tell) -> SoundTally {
    let (own, other) = (reading(a, match.a), reading(b, match.b))
    var tally = SoundTally()
    a.phonemes.withUnsafeBufferPointer { left in
      b.phonemes.withUnsafeBufferPointer { right in
        let x = UnsafeBufferPointer(rebasing: left[own])
        let y = UnsafeBufferPointer(rebasing: right[other])
        _ = NameDifference(x, y, isVowel: { $0 <= PhonemicCosts.lastVowel }) { i, j in
          tally.add(i < 0 ? 0 : x[i], j < 0 ? 0 : y[j], costs)
        } stretch: {
          stretch(.sounds, x, y, $0)
        }
        tally.skeletons(x, y)
      }
    }
    return tally
  }

  /// Writes the measures in the order of `NameEvidence.measures`; an array would be one allocation a pair.
  ///
  /// - Parameters:
  ///   - latin: edits between the letters in Latin script, and the longest run that they share.
  ///   - own: edits between the letters of the script that both are compared in, as a share of the longer word.
  private func write(
    into out: UnsafeMutableBufferPointer<Float>, _ sounds: SoundTally, latin: (edits: Int, run: Int), own: Float
  ) {
    let counts = (reading(a, match.a).count, reading(b, match.b).count)
    let longer = Float(max(counts.0, counts.1))
    let (x, y) = (a.letters.latin, b.letters.latin)
    let (n, m) = (x.count, y.count)
    let feminine = (x.last == UInt8(ascii: "a") ? 1 : 0) + (y.last == UInt8(ascii: "a") ? 1 : 0)
    let (p, q) = (Float(a.penalties[match.a]), Float(b.penalties[match.b]))
    let distance = Float(match.distance) / 10_000
    var place = 0
    func put(_ value: Float) {
      out[place] = value
      place += 1
    }
    put(distance)
    put(distance * longer)
    put(longer)
    put(Float(min(counts.0, counts.1)))
    put(sounds.consonants)
    put(sounds.vowels)
    put(sounds.worst)
    put(sounds.second)
    put(Float(sounds.count))
    put(sounds.added)
    put(Float(latin.edits))
    put(Float(latin.edits) / Float(max(n, m)))
    put(own)
    put(Float(abs(n - m)))
    put(x.first == y.first ? 1 : 0)
    put(x.last == y.last ? 1 : 0)
    put(n > 1 && m > 1 && x[n - 1] == y[m - 1] && x[n - 2] == y[m - 2] ? 1 : 0)
    put(sounds.skeletonsAgree ? 1 : 0)
    put(Float(sounds.skeleton))
    put(Float(latin.run) / Float(max(n, m)))
    put(Float(feminine))
    put(min(p, q))
    put(max(p, q))
    put(kind == .latin ? 1 : 0)
    put(kind == .mixed ? 1 : 0)
    put(kind == .cyrillic ? 1 : 0)
    put(sounds.startsUnlike ? 1 : 0)
    put(Float(abs(Int(a.doubles) - Int(b.doubles))))
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  static func isCyrillicVowel(_ letter: UInt8) -> Bool {
    // а е и о у ы э ю я ё є і ї
    switch letter {
    case 0xB0, 0xB5, 0xB8, 0xBE, 0xC3, 0xCB, 0xCD, 0xCE, 0xCF, 0xD1, 0xD4, 0xD6, 0xD7: true
    default: false
    }
  }

  /// The sign of a reading's orthography in phrases, a letter from A.
  private static func sign(_ key: PhonemicKey, _ reading: Int) -> UInt8 {
    UInt8(ascii: "A") + min(key.orthographies[reading], 25)
  }

  /// The five phrases of a stretch: alone, with the letter before, with the one after, with both, and with the
  /// orthographies that the words are read in.
  ///
  /// `kind left>right`, `/before`, `\after`; `^` and `$` stand for the ends of the word. The two sides are in order of
  /// their bytes, so that the pair reads the same both ways; a Cyrillic side comes first.
  private static func phrases<Phrase: PhraseBytes>(
    _ kind: Kind, _ x: UnsafeBufferPointer<UInt8>, _ y: UnsafeBufferPointer<UInt8>, _ stretch: NameDifference.Stretch,
    _ orthographies: (UInt8, UInt8), _ tell: (Phrase) -> Void
  ) {
    let turned = kind != .mixed && precedes(y, stretch.b, x, stretch.a)
    var key = Phrase()
    key.add(kind.rawValue)
    for index in turned ? stretch.b : stretch.a { key.add(letter(kind, turned ? y[index] : x[index])) }
    key.add(UInt8(ascii: ">"))
    for index in turned ? stretch.a : stretch.b { key.add(letter(kind, turned ? x[index] : y[index])) }
    tell(key)
    var read = key
    read.add(UInt8(ascii: "|"))
    read.add(turned ? orthographies.1 : orthographies.0)
    read.add(turned ? orthographies.0 : orthographies.1)
    tell(read)
    let before = stretch.a.lowerBound > 0 ? letter(kind, x[stretch.a.lowerBound - 1]) : UInt8(ascii: "^")
    let after = stretch.a.upperBound < x.count ? letter(kind, x[stretch.a.upperBound]) : UInt8(ascii: "$")
    var left = key
    left.add(UInt8(ascii: "/"))
    left.add(before)
    tell(left)
    key.add(UInt8(ascii: "\\"))
    key.add(after)
    tell(key)
    left.add(UInt8(ascii: "\\"))
    left.add(after)
    tell(left)
  }

  private static func letter(_ kind: Kind, _ byte: UInt8) -> UInt8 {
    kind == .sounds ? PhonemicCosts.alphabet[Int(byte) - 1] : byte
  }

  private static func precedes(
    _ x: UnsafeBufferPointer<UInt8>, _ r: Range<Int>, _ y: UnsafeBufferPointer<UInt8>, _ s: Range<Int>
  ) -> Bool { UnsafeBufferPointer(rebasing: x[r]).lexicographicallyPrecedes(UnsafeBufferPointer(rebasing: y[s])) }
}
