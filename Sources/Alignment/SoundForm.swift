import TextCore
import Transliteration

/// A word as a coarse string of sounds, in which Герасимов, Guerassimov and Gerasimow come out nearly alike.
///
/// This is the quick, language-blind reading that aligning needs for whole vocabularies; it is not a transliteration.
struct SoundForm {
  /// Sounds of the word, one byte each; `S` stands for every hushing sound, `c` for ts.
  var sounds: [UInt8]

  /// The readings of a folded word: several where it has `ch` or `j`, which languages read differently. Scripts other
  /// than Latin, Cyrillic, Greek, Georgian and Armenian are left to `Transliteration`, and what it does not read to
  /// `latin`. Empty where there are fewer than two consonants.
  static func readings(_ word: [UInt32], latin: LatinLetters? = nil) -> [SoundForm] {
    if let form = indic(word) { return form.sounds.count { !isVowel($0) } >= 2 ? [form] : [] }
    var readings: [SoundForm] = []
    for habit in Habit.allCases {
      guard let sounds = read(word, habit) else {
        let forms = transliterated(word)
        return forms.isEmpty ? latin.flatMap { romanized(word, $0) }.map { [$0] } ?? [] : forms
      }
      if sounds.count(where: { !isVowel($0) }) < 2 { continue }
      if readings.contains(where: { $0.sounds == sounds }) { continue }
      readings.append(SoundForm(sounds: sounds))
    }
    return readings
  }

  /// Schemes that write likely vowels: sounds are compared without knowing what a script leaves out.
  private static let schemes: [ScriptCode: String] = [
    .arabic: "arabic-simple", .hebrew: "hebrew-simple", .hangul: "rr",
  ]

  /// The likeliest readings of a word in another script.
  private static func transliterated(_ word: [UInt32]) -> [SoundForm] {
    let scalars = word.compactMap { Unicode.Scalar($0) }
    guard word.count <= 24, let first = scalars.first else { return [] }
    var text = String(String.UnicodeScalarView(scalars))
    let script = ScriptCode.of(first)
    if let id = schemes[script], let scheme = SchemeCatalog.scheme(id) {
      text = scheme.apply(text)
    } else if ![.latin, .cyrillic, .greek, .georgian, .armenian].contains(script) {
      return []
    }
    var forms: [SoundForm] = []
    for reading in Readings.of(text).prefix(2) {
      var sounds: [UInt8] = []
      for phoneme in reading.phonemes.utf8 {
        let sound: UInt8
        switch phoneme {
        case UInt8(ascii: "C"), UInt8(ascii: "Z"), UInt8(ascii: "J"): sound = UInt8(ascii: "S")
        case UInt8(ascii: "x"): sound = UInt8(ascii: "h")
        case UInt8(ascii: "j"), UInt8(ascii: "y"): sound = UInt8(ascii: "i")
        case UInt8(ascii: "w"): sound = UInt8(ascii: "v")
        case UInt8(ascii: "q"): sound = UInt8(ascii: "k")
        default: sound = phoneme
        }
        if let last = sounds.last, last == sound || (isVowel(last) && isVowel(sound)) { continue }
        sounds.append(sound)
      }
      if sounds.count(where: { !isVowel($0) }) >= 2, !forms.contains(where: { $0.sounds == sounds }) {
        forms.append(SoundForm(sounds: sounds))
      }
    }
    return forms
  }

  /// The first two consonants, roughly, and whether a vowel leads: words that differ here are not compared.
  var key: UInt32 {
    var key: UInt32 = sounds.first.map(SoundForm.isVowel) == true ? 1 : 0
    var taken = 0
    for sound in sounds where !SoundForm.isVowel(sound) {
      key = key << 8 | UInt32(SoundForm.group(sound))
      taken += 1
      if taken == 2 { break }
    }
    return key
  }

  /// The group of a consonant, 0-based; nil where there are fewer.
  func group(ofConsonant place: Int) -> UInt8? {
    var place = place
    for sound in sounds where !SoundForm.isVowel(sound) {
      if place == 0 { return SoundForm.group(sound) }
      place -= 1
    }
    return nil
  }

  /// Likeness from 0 to 1: one less the edit distance over the longer length, related sounds costing less. O(n × m).
  ///
  /// - Parameter least: below this the likeness may be given as 0, which is told sooner.
  func likeness(_ other: SoundForm, least: Float = 0) -> Float {
    let longer = Float(max(1, max(sounds.count, other.sounds.count)))
    // A little more, since sums are rounded.
    let most = (1 - least) * longer + 1e-3
    let distance = sounds.withUnsafeBufferPointer { a in
      other.sounds.withUnsafeBufferPointer { SoundForm.distance(a, $0, most: most) }
    }
    return distance.map { 1 - $0 / longer } ?? 0
  }

  /// The edit distance; nil where it is more than `most`.
  private static func distance(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, most: Float
  ) -> Float? {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: b.count + 1) { row in
      row[0] = 0
      for index in b.indices { row[index + 1] = row[index] + gap(b[index]) }
      for sound in a {
        let ownGap = gap(sound)
        var diagonal = row[0]
        row[0] += ownGap
        var least = row[0]
        for index in b.indices {
          let other = b[index]
          let cost = min(diagonal + cost(sound, other), row[index + 1] + ownGap, row[index] + gap(other))
          diagonal = row[index + 1]
          row[index + 1] = cost
          least = min(least, cost)
        }
        if least > most { return nil }
      }
      return row[b.count]
    }
  }

  static func isVowel(_ sound: UInt8) -> Bool {
    switch sound {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  private static func gap(_ sound: UInt8) -> Float { isVowel(sound) ? 0.5 : 1 }

  private static func cost(_ a: UInt8, _ b: UInt8) -> Float {
    if a == b { return 0 }
    if isVowel(a), isVowel(b) { return 0.35 }
    if isVowel(a) || isVowel(b) { return 1.2 }
    return group(a) == group(b) ? 0.4 : 1.2
  }

  /// Labials, dentals, sibilants, velars, and the rest each alone.
  private static func group(_ sound: UInt8) -> UInt8 {
    switch sound {
    case UInt8(ascii: "p"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"): 1
    case UInt8(ascii: "t"), UInt8(ascii: "d"): 2
    case UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "c"), UInt8(ascii: "S"): 3
    case UInt8(ascii: "k"), UInt8(ascii: "g"), UInt8(ascii: "h"): 4
    default: sound
    }
  }

  private static let latin: [(spelling: [UInt32], sound: String)] = [
    "chtch=S", "shch=S", "szcz=S", "schtsch=S", "tsch=S", "dsch=S", "tch=S", "sch=S", "dzh=S", "sh=S", "cz=S", "sz=S",
    "zh=S", "dj=S", "kh=h", "ts=c", "tz=c", "ph=f", "th=t", "ck=k", "qu=k", "gu=g", "gh=g", "ou=u", "oo=u", "ee=i",
    "x=ks", "w=v", "y=i", "q=k", "š=S", "č=S", "ž=S", "ś=S", "ć=S", "ź=S", "ż=S", "ş=S", "ç=s", "ł=l", "ñ=n", "ń=n",
    "ß=s", "æ=e", "œ=e", "ø=o", "đ=d", "ı=i",
  ].map { rule in
    let parts = rule.split(separator: "=")
    return (parts[0].unicodeScalars.map(\.value), String(parts[1]))
  }.sorted { $0.0.count > $1.0.count }

  private static let single: [UInt32: [UInt8]] = {
    let letters: [String] = [
      "aàáâãäåāăąаяάα=a", "eèéêëēėęěеєэέε=e", "iìíîïīįиіїйыήίηιϊύυ=i", "oòóôõöōőоёόώοω=o", "uùúûüūůűую=u", "bб=b",
      "dдδďð=d", "fфφ=f", "gгґγğ=g", "hхχ=h", "kкκ=k", "lлλĺľ=l", "mмμ=m", "nнνň=n", "pпπ=p", "rрρřŕ=r", "sсσς=s",
      "tтτťţț=t", "vвβў=v", "zзζ=z", "cц=c", "жшщч=S",
      "აա=a", "ბբ=b", "გღգղ=g", "დդ=d", "ეეեէը=e", "ვվւ=v", "ზզ=z", "თტթտ=t", "იիյ=i", "კქყკկք=k", "ლլ=l", "მմ=m",
      "ნն=n",
      "ოօո=o", "პფპպփ=p", "ჟშჩჭჯժշչճջ=S", "რրռ=r", "სս=s", "უ=u", "ცძწցձծ=c", "ხჰխհ=h", "ֆ=f", "ьъ'’ʹ=",
    ]
    var map: [UInt32: [UInt8]] = [:]
    for rule in letters {
      let parts = rule.split(separator: "=", omittingEmptySubsequences: false)
      for scalar in parts[0].unicodeScalars { map[scalar.value] = Array(parts[1].utf8) }
    }
    map[0x3B8] = [UInt8(ascii: "t")]
    map[0x3BE] = Array("ks".utf8)
    map[0x3C8] = Array("ps".utf8)
    return map
  }()

  /// How `ch` and `j` are read: as in French, German or Spanish.
  enum Habit: CaseIterable { case french, german, spanish }

  static func read(_ word: [UInt32], _ habit: Habit) -> [UInt8]? {
    var sounds: [UInt8] = []
    func add(_ sound: UInt8) {
      guard let last = sounds.last else { return sounds.append(sound) }
      if last == sound { return }
      // ia, iu, ie and ja, ju, je are one thing; so are all other pairs of vowels, nearly.
      if isVowel(last), isVowel(sound), last == UInt8(ascii: "i") { sounds.removeLast() }
      sounds.append(sound)
    }
    var at = 0
    next: while at < word.count {
      let value = word[at]
      if value == 0x63, at + 1 < word.count, word[at + 1] == 0x68, !starts(word, at, "chtch") {
        add(habit == .german ? UInt8(ascii: "h") : UInt8(ascii: "S"))
        at += 2
        continue
      }
      if value == 0x6A {
        switch habit {
        case .french: add(UInt8(ascii: "S"))
        case .german: add(UInt8(ascii: "i"))
        case .spanish: add(UInt8(ascii: "h"))
        }
        at += 1
        continue
      }
      // c before e and i is a sibilant, else k; gu is g before a vowel only.
      if value == 0x63, at + 1 == word.count || ![0x65, 0x68, 0x69, 0x7A].contains(word[at + 1]) {
        add(UInt8(ascii: "k"))
        at += 1
        continue
      }
      if value < 0x250 {
        for (spelling, sound) in latin where spelling[0] == value && word[at...].starts(with: spelling) {
          if spelling == [0x67, 0x75] && !(at + 2 < word.count && [0x65, 0x69, 0xE9, 0xE8].contains(word[at + 2])) {
            continue
          }
          for byte in sound.utf8 { add(byte) }
          at += spelling.count
          continue next
        }
      }
      guard let sound = single[value] else { return nil }
      for byte in sound { add(byte) }
      at += 1
    }
    return sounds
  }

  private static func starts(_ word: [UInt32], _ at: Int, _ prefix: String) -> Bool {
    word[at...].starts(with: prefix.unicodeScalars.map(\.value))
  }
}
