import TextCore

/// Names that a text spells by sound in a script without spaces between words (泽连斯基, เซเลนสกี), as the other text
/// writes them in Latin letters.
///
/// Such a text is cut into single signs, and none of them is a name. So every stretch of two to eight syllables is
/// compared with the other text's names; where one sounds like a name, the name stands in the signs' place as a word.
struct SpelledNames {
  /// A name found in a segment.
  struct Match {
    /// The name as the other text has it, folded.
    var name: [UInt32]
    /// The ideographs that spell it; empty for Thai.
    var signs: [UInt32]
  }

  /// For each segment the names found in it.
  private(set) var matches: [[Match]]

  /// What reads Han and Thai, opened where pairs need it.
  struct Reader {
    fileprivate let latin: LatinLetters
    /// Pinyin of each ideograph met, as sounds and as letters.
    fileprivate let syllables: [UInt32: Syllable]

    /// More segments than these teach the names themselves, and looking for them would take time.
    private static let mostSegments = 1000

    /// Nil where no text is in such a script, or there are many segments.
    init?(_ pairs: [AlignmentPair]) {
      let count = pairs.reduce(0) { $0 + $1.source.segments.count + $1.target.segments.count }
      guard count <= Reader.mostSegments else { return nil }
      var ideographs: Set<UInt32> = []
      var hasThai = false
      for segment in pairs.lazy.flatMap({ [$0.source, $0.target] }).flatMap(\.segments) {
        // Such scripts have bytes from E0 on, which most texts lack.
        guard segment.utf8.contains(where: { $0 >= 0xE0 }) else { continue }
        for scalar in segment.unicodeScalars {
          if SpelledNames.isIdeograph(scalar.value) { ideographs.insert(scalar.value) }
          if SpelledNames.isThai(scalar.value) { hasThai = true }
        }
      }
      guard !ideographs.isEmpty || hasThai, let latin = LatinLetters() else { return nil }
      self.latin = latin
      var syllables: [UInt32: Syllable] = [:]
      for value in ideographs {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let letters = SoundForm.letters(latin.rewritten(String(scalar)))
        if !letters.isEmpty {
          syllables[value] = Syllable(sounds: SoundForm.pinyin(letters), letters: letters, sign: value)
        }
      }
      self.syllables = syllables
    }
  }

  /// An ideograph, or a word of Thai, by its sound.
  fileprivate struct Syllable {
    var sounds: [UInt8]
    var letters: [UInt32]
    /// The ideograph; 0 for Thai.
    var sign: UInt32
  }

  /// A name of the other text.
  private struct Name {
    var letters: [UInt32]
    var form: SoundForm
  }

  /// Least likeness of a stretch of syllables and a name: there are many stretches.
  private static let threshold: Float = 0.8
  private static let longest = 8
  private static let mostNames = 1000

  /// Finds names of `other` in `text`; nil where `text` is in another script, or `other` has no names.
  init?(in text: AlignmentText, of other: AlignmentText, reader: Reader?) {
    guard let reader, SpelledNames.isSpaceless(text) else { return nil }
    let found = SpelledNames.capitalised(other)
    guard !found.isEmpty else { return nil }
    var index: [UInt32: [Name]] = [:]
    var exact: [[UInt32]: [UInt32]] = [:]
    for letters in found {
      let plain = Cognates.folded(letters, .word)
      exact[plain] = letters
      for reading in SoundForm.readings(letters) {
        let form = reading.withoutTrills
        index[form.key, default: []].append(Name(letters: letters, form: form))
      }
    }
    let runs = text.segments.map { SpelledNames.runs($0, reader) }
    // A name that is found as it is spelled is not looked for by its sound.
    var spelled: Set<[UInt32]> = []
    for run in runs.lazy.flatMap({ $0 }) {
      for match in SpelledNames.matches(run, [:], exact) { spelled.insert(match.name) }
    }
    for (key, names) in index { index[key] = names.filter { !spelled.contains($0.letters) } }
    matches = runs.map { $0.flatMap { SpelledNames.matches($0, index, exact) } }
  }

  /// Puts the names of a segment in the place of the ideographs that spell them; those of Thai behind.
  func replaced(_ tokens: [Token], segment: Int) -> [Token] {
    guard !matches[segment].isEmpty else { return tokens }
    var made = tokens
    for match in matches[segment] {
      let token = Token(form: match.name, kind: .word, isCapitalised: true)
      let size = match.signs.count
      let place = (0..<max(0, made.count - size + 1)).first { start in
        size > 0 && zip(made[start..<start + size], match.signs).allSatisfy { $0.form == [$1] }
      }
      if let place { made.replaceSubrange(place..<place + size, with: [token]) } else { made.append(token) }
    }
    return made
  }

  /// Syllables in a row.
  private typealias Run = [Syllable]

  /// The names that a run holds, the likeliest first, none over another.
  private static func matches(_ run: Run, _ index: [UInt32: [Name]], _ exact: [[UInt32]: [UInt32]]) -> [Match] {
    var found: [(likeness: Float, range: Range<Int>, name: [UInt32])] = []
    for start in run.indices {
      var sounds: [UInt8] = []
      var letters: [UInt32] = []
      var spells = true
      for end in start..<min(run.count, start + longest) {
        let syllable = run[end]
        for sound in syllable.sounds where sounds.last != sound { sounds.append(sound) }
        letters += syllable.letters
        spells = spells && (syllable.sign == 0 || transcribing.contains(syllable.sign))
        // One ideograph sounds like too many others; a word of Thai may be a name.
        guard end > start || syllable.sign == 0 else { continue }
        if let name = exact[letters] {
          found.append((1, start..<end + 1, name))
          continue
        }
        guard spells, !index.isEmpty, sounds.count >= 4, sounds.count(where: { !SoundForm.isVowel($0) }) >= 2 else {
          continue
        }
        let form = SoundForm(sounds: sounds)
        for name in index[form.key] ?? [] where abs(name.form.sounds.count - sounds.count) <= max(2, sounds.count / 3) {
          let likeness = form.likeness(name.form, least: threshold)
          if likeness >= threshold { found.append((likeness, start..<end + 1, name.letters)) }
        }
      }
    }
    found.sort {
      ($1.likeness, $0.range.lowerBound, $1.range.count) < ($0.likeness, $1.range.lowerBound, $0.range.count)
    }
    var taken: [Range<Int>] = []
    var made: [Match] = []
    for match in found where !taken.contains(where: { $0.overlaps(match.range) }) {
      taken.append(match.range)
      let signs = run[match.range].map(\.sign)
      made.append(Match(name: match.name, signs: signs.contains(0) ? [] : signs))
    }
    return made
  }

  /// The ideographs that usually spell names from elsewhere.
  private static let transcribing = Set(
    """
    阿埃艾安奥巴柏班邦鲍贝本比彼宾波伯博布查川达代戴丹道德登邓迪蒂丁东杜敦顿多恩尔法凡范菲费芬佛夫弗福富甫盖甘冈戈哥格葛根古瓜圭哈\
    海汉豪赫亨洪胡华怀惠霍基吉加贾简杰金津卡凯坎康考科克肯库奎昆拉莱赖兰朗劳勒雷黎里利莉连廉列林琳龙卢鲁路伦罗洛马玛迈麦曼芒毛\
    梅门蒙米密摩莫默姆穆纳娜南内尼涅宁纽努诺欧帕潘庞培佩彭皮珀蒲普奇齐乔切琴丘热茹瑞若撒萨塞桑瑟沙珊尚舍什圣施史舒朔斯丝思松苏\
    索塔泰坦唐陶特腾提廷图托瓦万旺威韦维魏温文翁沃乌武西锡夏肖谢辛欣休许逊雅亚扬耶叶伊因英尤约泽扎詹珍芝治朱卓兹佐
    """.unicodeScalars.map(\.value))

  /// The runs of a segment in such a script, as syllables.
  private static func runs(_ segment: String, _ reader: Reader) -> [Run] {
    var runs: [Run] = []
    var run: Run = []
    var thai: [UInt32] = []
    func flush() {
      if !thai.isEmpty {
        let text = String(String.UnicodeScalarView(thai.compactMap { Unicode.Scalar($0) }))
        run = reader.latin.rewritten(text).split(separator: " ").map { word in
          let letters = SoundForm.letters(String(word))
          let form = SoundForm(sounds: SoundForm.read(letters, .french) ?? [])
          return Syllable(sounds: form.withoutTrills.sounds, letters: letters, sign: 0)
        }
        thai = []
      }
      if !run.isEmpty { runs.append(run) }
      run = []
    }
    for scalar in segment.unicodeScalars {
      if isThai(scalar.value) {
        if !run.isEmpty { flush() }
        thai.append(scalar.value)
      } else if let syllable = reader.syllables[scalar.value] {
        if !thai.isEmpty { flush() }
        run.append(syllable)
      } else {
        flush()
      }
    }
    flush()
    return runs
  }

  /// Words of four Latin letters or more that are always capitalised, and not only since they begin a segment; the most
  /// frequent ones.
  private static func capitalised(_ text: AlignmentText) -> [[UInt32]] {
    let tokenizer = Tokenizer(usesPunctuation: false)
    var counts: [[UInt32]: (capitals: Int, small: Int, inside: Int)] = [:]
    for segment in text.segments {
      for (place, token) in tokenizer.tokens(of: segment).tokens.enumerated()
      where token.kind == .word && token.form.count >= 4 && token.form.allSatisfy({ $0 < 0x250 }) {
        counts[token.form, default: (0, 0, 0)].capitals += token.isCapitalised ? 1 : 0
        counts[token.form, default: (0, 0, 0)].small += token.isCapitalised ? 0 : 1
        if token.isCapitalised, place > 0 { counts[token.form, default: (0, 0, 0)].inside += 1 }
      }
    }
    let names = counts.filter { $0.value.small == 0 && $0.value.inside > 0 }
    let sorted = names.sorted {
      $0.value.capitals != $1.value.capitals
        ? $0.value.capitals > $1.value.capitals : $0.key.lexicographicallyPrecedes($1.key)
    }
    return sorted.prefix(mostNames).map(\.key)
  }

  /// Whether a text is mostly in Han or Thai. Kana tell Japanese, whose Han are not read as pinyin.
  private static func isSpaceless(_ text: AlignmentText) -> Bool {
    var counts = (spaceless: 0, kana: 0, other: 0)
    for scalar in text.segments.prefix(50).joined().unicodeScalars {
      switch scalar.value {
      case 0...0x40: break
      case 0x3040...0x30FF: counts.kana += 1
      case let value where isIdeograph(value) || isThai(value): counts.spaceless += 1
      default: counts.other += 1
      }
    }
    return counts.spaceless > counts.other && counts.kana * 10 < counts.spaceless
  }

  fileprivate static func isIdeograph(_ value: UInt32) -> Bool { (0x3400...0x9FFF).contains(value) }

  fileprivate static func isThai(_ value: UInt32) -> Bool { (0xE01...0xE4E).contains(value) }
}
