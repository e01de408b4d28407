import TextCore

extension Cognates {
  /// Links between words that sound alike: names in one script under two spellings (Savtchouk, Savchuk), and words of
  /// two scripts.
  func soundLinks(
    _ source: Vocabulary, _ target: Vocabulary
  ) -> [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] {
    var index: [UInt32: (source: [Sounding], target: [Sounding])] = [:]
    // Opening ICU's rules takes time, and few texts need them.
    let latin = Cognates.hasRareScript(source) || Cognates.hasRareScript(target) ? LatinLetters() : nil
    func read(_ form: Vocabulary.Form, _ kind: TokenKind) -> [Sounding] {
      guard kind == .word, (minimumLength...Cognates.longest).contains(form.scalars.count) else { return [] }
      let readings = SoundForm.readings(form.scalars, latin: latin)
      return readings.map { Sounding(form, latin == nil ? $0 : $0.withoutTrills) }
    }
    for form in target.forms {
      for word in read(form, target.kinds[Int(form.entry)]) {
        index[word.form.key, default: ([], [])].target.append(word)
      }
    }
    for form in source.forms {
      for word in read(form, source.kinds[Int(form.entry)]) { index[word.form.key]?.source.append(word) }
    }
    var best: [UInt64: Float] = [:]
    for (left, right) in index.values {
      Shelf.each(left, right, most: Cognates.mostPairs, from: 2, part: { $0.form.group(ofConsonant: $1) }) {
        left, right in
        for word in left {
          for other in right {
            guard let weight = soundWeight(word, other) else { continue }
            let key = UInt64(UInt32(bitPattern: word.entry)) << 32 | UInt64(UInt32(bitPattern: other.entry))
            best[key] = max(best[key] ?? 0, weight)
          }
        }
      }
    }
    return best.map { key, weight in
      (Int32(truncatingIfNeeded: key >> 32), Int32(truncatingIfNeeded: key & 0xFFFF_FFFF), weight, .sound)
    }
  }

  /// A reading of a word.
  private struct Sounding {
    let form: SoundForm
    let entry: Int32
    let script: UInt32
    /// Whether the word is mostly capitalised.
    let isName: Bool

    init(_ word: Vocabulary.Form, _ form: SoundForm) {
      self.form = form
      entry = word.entry
      script = Cognates.script(word.scalars)
      isName = word.capitals * 2 > word.count
    }
  }

  /// The weight of a link between two words; nil where they do not sound alike, or are words of one script and no names.
  private func soundWeight(_ a: Sounding, _ b: Sounding) -> Float? {
    let crosses = a.script != b.script
    guard crosses || a.isName && b.isName else { return nil }
    let least = crosses ? soundThreshold : soundNameThreshold
    let lengths = (a.form.sounds.count, b.form.sounds.count)
    guard abs(lengths.0 - lengths.1) <= max(2, lengths.0 / 3) else { return nil }
    let likeness = a.form.likeness(b.form, least: least)
    return likeness >= least ? (likeness - least) / (1 - least) * 0.9 + 0.1 : nil
  }

  /// Whether words are in scripts that `SoundForm` and `Transliteration` do not read: Ethiopic, kana and others.
  private static func hasRareScript(_ vocabulary: Vocabulary) -> Bool {
    vocabulary.forms.contains { form in
      guard form.scalars.count > 1, let first = form.scalars.first else { return false }
      return (0x780..<0x900).contains(first) || (0xD80..<0x10A0).contains(first) || (0x1200..<0x1E00).contains(first)
        || (0x3040..<0x3400).contains(first) || (0xA000..<0xAC00).contains(first)
    }
  }

  /// A number for the script, by the first letter; scripts beyond Cyrillic lie in blocks of 128 or 256.
  private static func script(_ word: [UInt32]) -> UInt32 {
    guard let first = word.first else { return 0 }
    return first < 0x250 ? 1 : first < 0x400 ? 2 : first < 0x530 ? 3 : 4 + first / 128
  }
}
