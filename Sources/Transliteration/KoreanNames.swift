import TextCore

/// Korean and Chinese names of three syllables, of which only the last is declined: Ким Чен Ына, Kim Dzong Unem.
enum KoreanNames {
  /// Whether a family name of one syllable, as it stands in all cases, and two words more make up a name.
  static func isName(_ parts: NameParts) -> Bool {
    parts.words.count == 3 && families.contains(String(String.UnicodeScalarView(NameParts.folded(parts.words[0]))))
      && parts.words.dropFirst().allSatisfy { (2...8).contains($0.unicodeScalars.count) }
  }

  /// Whether a lower-case word has one group of vowels, or none.
  static func isSyllable(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    var groups = 0
    var isVowel = false
    for scalar in word {
      let isNext = vowels.contains(scalar)
      if isNext, !isVowel { groups += 1 }
      isVowel = isNext
    }
    return groups < 2
  }

  private static let vowels = Set("aeiouyáéíóúýěůąęаеёиіїоуыэюяє".unicodeScalars)

  /// The commonest, in the spellings of Polish, Czech, English, Russian and Ukrainian.
  private static let families = Set(
    """
    kim lee i ri rhee pak park bak čoe choe choi čo cho čong jung jeong chung dżung kang jun yun yoon čang jang dżang \
    chan han lim im sin shin so seo kwon hwang an ahn song ju yu ryu hong mun moon pan ban si xi li wang čang zhang \
    zhou čou zhao čao liou liu jang yang chuang huang mao teng deng chu hu wu čchen chen \
    ким пак ли цой чхве чо чон чжон чжун чан юн кан хан лим им син шин со квон хван ан сон ю рю хон мун пан си ван \
    чжан чжоу чжао лю ян хуан мао дэн ху у чэнь кім лі цой чої чвон сін шін ден чень лі
    """.split(separator: " ").map(String.init))
}
