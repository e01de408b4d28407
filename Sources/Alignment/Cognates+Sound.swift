import TextCore

extension Cognates {
  /// Links between words that sound alike: names in one script under two spellings (Savtchouk, Savchuk), and words of
  /// two scripts.
  func soundLinks(
    _ source: Vocabulary, _ target: Vocabulary
  ) -> [(source: Int32, target: Int32, weight: Float, origin: LinkOrigin)] {
    var index: [UInt32: [(form: SoundForm, vocabulary: Int)]] = [:]
    // Opening ICU's rules takes time, and few texts need them.
    let latin = Cognates.hasRareScript(source) || Cognates.hasRareScript(target) ? LatinLetters() : nil
    let read = { (word: [UInt32]) -> [SoundForm] in
      let forms = SoundForm.readings(word, latin: latin)
      return latin == nil ? forms : forms.map(\.withoutTrills)
    }
    for (at, form) in target.forms.enumerated()
    where target.kinds[Int(form.entry)] == .word && form.scalars.count >= minimumLength {
      for reading in read(form.scalars) { index[reading.key, default: []].append((reading, at)) }
    }
    var best: [UInt64: Float] = [:]
    for form in source.forms
    where source.kinds[Int(form.entry)] == .word && form.scalars.count >= minimumLength {
      let script = Cognates.script(form.scalars)
      for reading in read(form.scalars) {
        for candidate in index[reading.key] ?? [] {
          let other = target.forms[candidate.vocabulary]
          let isName = form.capitals * 2 > form.count && other.capitals * 2 > other.count
          let crosses = script != Cognates.script(other.scalars)
          guard isName || crosses else { continue }
          let least = crosses ? soundThreshold : soundNameThreshold
          let lengths = (reading.sounds.count, candidate.form.sounds.count)
          guard abs(lengths.0 - lengths.1) <= max(2, lengths.0 / 3) else { continue }
          let likeness = reading.likeness(candidate.form)
          guard likeness >= least else { continue }
          let weight = (likeness - least) / (1 - least) * 0.9 + 0.1
          let key = UInt64(UInt32(bitPattern: form.entry)) << 32 | UInt64(UInt32(bitPattern: other.entry))
          best[key] = max(best[key] ?? 0, weight)
        }
      }
    }
    return best.map { key, weight in
      (Int32(truncatingIfNeeded: key >> 32), Int32(truncatingIfNeeded: key & 0xFFFF_FFFF), weight, .sound)
    }
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
