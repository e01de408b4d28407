extension SoundForm {
  /// The sounds of a word in a script of India; nil for other scripts.
  ///
  /// Unicode lays these scripts out alike, from Devanagari to Malayalam (the Indian standard ISCII has them so): a
  /// letter's place in its block tells its sound. Of a final inherent vowel the scripts of the north say nothing.
  /// Coarser than the readings of `Transliteration`, with which made-up Tamil news lost seven of 55 matches.
  static func indic(_ word: [UInt32]) -> SoundForm? {
    guard let first = word.first, (0x900..<0xD80).contains(first) else { return nil }
    var sounds: [UInt8] = []
    var isOpen = false
    func add(_ sound: UInt8) { if sounds.last != sound { sounds.append(sound) } }
    for value in word {
      guard (0x900..<0xD80).contains(value) else { return nil }
      let sound = places[Int(value & 0x7F)]
      switch value & 0x7F {
      case 0x15...0x39:
        if isOpen { add(UInt8(ascii: "a")) }
        add(sound)
        isOpen = true
      case 0x3E...0x4D:
        if sound != 0 { add(sound) }
        isOpen = false
      default:
        guard sound != 0 else { continue }
        if isOpen { add(UInt8(ascii: "a")) }
        add(sound)
        isOpen = false
      }
    }
    if isOpen, first >= 0xB00 { add(UInt8(ascii: "a")) }
    return SoundForm(sounds: sounds)
  }

  /// The sound of each place of a block, 0 for none: signs of nasals, vowels from 05, consonants from 15, signs of vowels
  /// from 3E.
  private static let places: [UInt8] = {
    let rows = [
      (0x01, "nn"), (0x05, "aaiiuurleeeeoooo"), (0x15, "kkggnSSSSnttddnttddnnppbbmirrlllvSSsh"),
      (0x3E, "aiiuurreeeeoooo"),
    ]
    var made = [UInt8](repeating: 0, count: 128)
    for (start, sounds) in rows { for (at, sound) in sounds.utf8.enumerated() { made[start + at] = sound } }
    return made
  }()
}
