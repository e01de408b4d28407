import Synchronization
import TextCore

/// Readings of words in scripts that leave vowels out or write syllables.
enum ScriptReadings {
  /// The number in `ScriptCosts.scripts`, from 1, of the script that a word begins in; 0 for alphabets.
  static func script(of word: String) -> UInt8 {
    // Nearly all words are Latin or Cyrillic.
    guard let first = word.unicodeScalars.first(where: { $0.value >= 0x530 && UnicodeFacts.isLetter($0) }) else {
      return 0
    }
    let code = ScriptCode.of(first).code
    let name =
      switch code {
      case "Latn", "Cyrl", "Grek", "Copt", "Armn", "Geor", "Zyyy", "Zinh": ""
      case "Hira": "Kana"
      case "Deva", "Beng", "Guru", "Gujr", "Orya", "Telu", "Knda", "Mlym": "Inds"
      case "Arab", "Hebr", "Kana", "Hang", "Taml", "Sinh", "Hani": code
      default: "Zzzz"
      }
    guard let place = ScriptCosts.scripts.firstIndex(of: name) else { return 0 }
    return UInt8(place + 1)
  }

  /// Phonemes of a word in the script of this number, with the orthography they come from; likeliest first.
  static func of(_ token: String, script: UInt8) -> [(phonemes: [UInt8], orthography: String)] {
    let name = ScriptCosts.scripts[Int(script) - 1]
    let scalars = NormalizationForm.nfc.apply(token).unicodeScalars
      .filter { UnicodeFacts.isLetter($0) || UnicodeFacts.isMark($0) || $0 == "\u{5F3}" }.prefix(Readings.longest)
    switch name {
    case "Arab", "Hebr": return read(Array(scalars), name, as: name)
    case "Kana":
      let readings = read(scalars.map(katakana), name, as: name)
      // One letter for r and l: both, so that an index finds either.
      return readings + readings.map { ($0.phonemes.map { $0 == UInt8(ascii: "r") ? UInt8(ascii: "l") : $0 }, name) }
    case "Hang":
      let latin = SchemeCatalog.scheme("rr")?.apply(String(String.UnicodeScalarView(scalars))) ?? ""
      return read(latin.unicodeScalars.map { UnicodeFacts.lower($0) }, name, as: name)
    case "Inds", "Taml":
      return [(indic(scalars.filter { (0x900..<0xD80).contains($0.value) }.map { Int($0.value & 0x7F) }), name)]
    case "Sinh": return [(indic(scalars.compactMap { sinhala[$0] }), name)]
    default:
      let latin = LatinSpelling.of(String(String.UnicodeScalarView(scalars)))
      // From three ideographs a name may be a foreign one, which takes a syllable for a consonant.
      let tables = name != "Hani" ? ["en"] : scalars.count < 3 ? ["zh", "en"] : ["zh", "en", "Hani"]
      return tables.flatMap { read(latin, $0, as: $0) }
    }
  }

  private static func read(
    _ scalars: [Unicode.Scalar], _ table: String, as name: String
  ) -> [(phonemes: [UInt8], orthography: String)] {
    guard let table = Orthography.table(table) else { return [] }
    return [(table.reading(scalars), name)]
  }

  private static func katakana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x3041...0x3096).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0x60) ?? scalar : scalar
  }

  /// The scripts of India, which Unicode lays out alike (as the Indian standard ISCII has them): a letter's place in its
  /// block tells its sound. A consonant has an `a` behind it unless another vowel's sign or the virama follows.
  private static func indic(_ places: [Int]) -> [UInt8] {
    var sounds: [UInt8] = []
    var isOpen = false
    for place in places {
      switch place {
      case 0x15...0x39:
        if isOpen { sounds.append(UInt8(ascii: "a")) }
        isOpen = true
      // The dot below makes z of j and f of ph; of the others nothing is heard.
      case 0x3C:
        if sounds.last == UInt8(ascii: "J") { sounds[sounds.count - 1] = UInt8(ascii: "z") }
        if sounds.last == UInt8(ascii: "p") { sounds[sounds.count - 1] = UInt8(ascii: "f") }
        continue
      case 0x3E...0x4D: isOpen = false
      default:
        if isOpen { sounds.append(UInt8(ascii: "a")) }
        isOpen = false
      }
      if let sound = indicSounds[place] { sounds += sound }
    }
    if isOpen { sounds.append(UInt8(ascii: "a")) }
    return sounds
  }

  /// Sinhala letters by the place that their like has in the other blocks.
  private static let sinhala: [Unicode.Scalar: Int] = {
    let rows: [(first: UInt32, places: [Int])] = [
      (0xD82, [0x02, 0x03]), (0xD85, [0x05, 0x06, 0x0F, 0x0F, 0x07, 0x08, 0x09, 0x0A, 0x0B]),
      (0xD91, [0x0F, 0x0F, 0x10, 0x13, 0x13, 0x14]),
      (0xD9A, [0x15, 0x16, 0x17, 0x18, 0x19, 0x17, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1E, 0x1C]),
      (0xDA7, [0x1F, 0x20, 0x21, 0x22, 0x23, 0x21]), (0xDAD, [0x24, 0x25, 0x26, 0x27, 0x28]), (0xDB3, [0x26]),
      (0xDB4, [0x2A, 0x2B, 0x2C, 0x2D, 0x2E, 0x2C, 0x2F, 0x30]), (0xDBD, [0x32]),
      (0xDC0, [0x35, 0x36, 0x37, 0x38, 0x39, 0x33, 0x2B]), (0xDCA, [0x4D]),
      (0xDCF, [0x3E, 0x47, 0x47, 0x3F, 0x40, 0x41]), (0xDD6, [0x42]),
      (0xDD8, [0x43, 0x47, 0x47, 0x48, 0x4B, 0x4B, 0x4C]),
    ]
    var made: [Unicode.Scalar: Int] = [:]
    for row in rows {
      for (at, place) in row.places.enumerated() {
        if let scalar = Unicode.Scalar(row.first + UInt32(at)) { made[scalar] = place }
      }
    }
    return made
  }()

  /// The sounds of the places of a block: nasals, vowels from 05, consonants from 15, vowels' signs from 3E; Bengali's t
  /// without a vowel, and such letters of Malayalam.
  private static let indicSounds: [Int: [UInt8]] = {
    let rows = [
      (0x01, "n n h"), (0x05, "a a i i u u r l e e e aj o o o au"),
      (0x15, "k k g g n C C J J nj t t d d n t t d d n n p p b b m j r r l l l v S S s h"),
      (0x3E, "a i i u u r r e e e aj o o o au"), (0x4E, "t"), (0x7A, "n n r l l k"),
    ]
    var made: [Int: [UInt8]] = [:]
    for (start, sounds) in rows {
      for (at, sound) in sounds.split(separator: " ").enumerated() { made[start + at] = Array(sound.utf8) }
    }
    return made
  }()
}

/// Words of scripts without a table of their own in Latin letters, as ICU has them, without marks.
private enum LatinSpelling {
  // Opening ICU's rules takes milliseconds, and they serve one thread at a time.
  private static let rules = Mutex<LatinLetters?>(nil)

  static func of(_ word: String) -> [Unicode.Scalar] {
    let latin = rules.withLock { rules in
      if rules == nil { rules = LatinLetters() }
      return rules?.rewritten(word) ?? ""
    }
    return NormalizationForm.nfd.apply(latin).unicodeScalars.map { UnicodeFacts.lower($0) }
      .filter { ("a"..."z").contains($0) }
  }
}
