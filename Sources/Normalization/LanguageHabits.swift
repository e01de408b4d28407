import TextCore

/// What a language does around a name: facts of its grammar, small and closed.
///
/// A class: it is handed around beside every match.
final class LanguageHabits: Sendable {
  let language: String
  /// Words that end in an apostrophe before a vowel, without it.
  let elided: Set<String>
  /// Endings behind an apostrophe that are no part of the name; empty string: any ending (Turkish).
  let apostropheEndings: Set<String>
  /// First parts of hyphenated compounds that leave a name a name (`anti-`, `pro-`).
  let compoundPrefixes: Set<String>
  /// Last parts of hyphenated compounds that do (`-là`).
  let compoundSuffixes: Set<String>
  /// Whether any small-letter word behind a hyphen does (English `Kyiv-based`, Dutch `Poetin-regime`).
  let freeCompoundSuffixes: Bool
  /// Little words that get stuck to a name by a lost space.
  let functionWords: Set<String>
  /// Case endings that a name takes.
  let caseEndings: Set<String>
  /// What is written to the name without a space and leaves it as it is: Korean particles, the Germanic genitive's s.
  let particles: Set<String>
  /// What makes a town's name its adjective or its people and leaves it as it is: German Charkiwer.
  let derivedEndings: Set<String>

  private init(
    language: String, elided: Set<String>, apostropheEndings: Set<String>, compoundPrefixes: Set<String>,
    compoundSuffixes: Set<String>, freeCompoundSuffixes: Bool, functionWords: Set<String>, caseEndings: Set<String>,
    particles: Set<String>, derivedEndings: Set<String>
  ) {
    self.language = language
    self.elided = elided
    self.apostropheEndings = apostropheEndings
    self.compoundPrefixes = compoundPrefixes
    self.compoundSuffixes = compoundSuffixes
    self.freeCompoundSuffixes = freeCompoundSuffixes
    self.functionWords = functionWords
    self.caseEndings = caseEndings
    self.particles = particles
    self.derivedEndings = derivedEndings
  }

  var hasDottedI: Bool { language == "tr" || language == "az" }
  var isFrench: Bool { language == "fr" }
  var isGerman: Bool { language == "de" }
  var isEnglish: Bool { language == "en" }
  /// Whether texts of the language are written in a script with letters that look like Latin ones.
  var isCyrillicOrGreek: Bool { ["ru", "uk", "be", "bg", "sr", "mk", "el", "kk", "ky", "mn", "tg"].contains(language) }
  /// In these languages an apostrophe inside a word is a letter.
  var apostropheIsLetter: Bool { language == "uk" || language == "be" }

  static func of(_ tag: LanguageTag) -> LanguageHabits {
    let language = tag.language
    func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
    let slavicCyrillic =
      "а у ю я ом ем ём е ой ою ей ею ы и ым ими ыми ого его ому ему ую юю ая их ых ами ах ам ові єві і ї єм им ім ії ію ія"
    let slavicLatin = "a u y i em ie owi ą ę ego emu ym im om ami ach ów ovi ovou ou ě é ém ho mu a e om ov ovi ama ima"
    let endings: Set<String> =
      switch language {
      case "en": words("s d ll re ve")
      case "tr", "az", "fi", "et", "hu": [""]
      default: words("s")
      }
    let function: Set<String> =
      switch language {
      case "fr":
        words(
          "à a au aux avec dans de des dont du elle en est et il la le les mais ne ni on ou où par pas pour qu que qui sa se ses si son sont sur un une y"
        )
      case "en": words("a an and are as at by for from has he in is it of on or said she that the to was who with")
      case "de":
        words(
          "am an auf aus bei das dem den der die ein es für hat im in ist mit nach sie und von vom war wie zu zum zur"
        )
      case "es": words("a al como con de del el en es fue ha la las los no para por que se su un una y")
      case "it": words("a al che con da dal del della di e ha il in la le lo non per si su un una")
      case "pl": words("do i jest na nie o od po się w we z za że")
      case "uk": words("в від до за з і й на не по про та у що як")
      case "ru": words("в до за и из к на не о об от по с со у что как")
      default: []
      }
    let cases: Set<String> =
      switch language {
      case "ru", "uk", "be", "bg", "sr", "mk": words(slavicCyrillic + " " + (language == "sr" ? slavicLatin : ""))
      case "pl", "cs", "sk", "sl", "hr", "bs": words(slavicLatin)
      default: []
      }
    return LanguageHabits(
      language: language,
      elided: words(
        "d l qu jusqu lorsqu puisqu quoiqu s n m t c j presqu quelqu entr aujourd "
          + "dell all nell sull dall coll un quell bell sant gl"),
      apostropheEndings: endings,
      compoundPrefixes: words(
        "anti pro ex non néo neo post pré pre sous vice mi demi quasi ultra super pseudo hors inter trans outre "
          + "nord sud est ouest north south east west nicht про анти пост екс экс пре"),
      compoundSuffixes: words(language == "fr" ? "là ci même mêmes elle il on ils elles" : ""),
      // Kyiv-based, Kiew-treue, Poetin-regime: what is written small is no name's part.
      freeCompoundSuffixes: ["en", "de", "nl", "sv", "da", "nb", "nn", "no"].contains(language),
      functionWords: function,
      caseEndings: cases,
      particles: ["de", "nl", "sv", "da", "nb", "nn", "no"].contains(language)
        ? ["s"]
        : language == "ko"
          ? words("은 는 이 가 을 를 의 에 에게 에서 와 과 도 로 으로 만 께서 한테 까지 부터 처럼 보다 씨 측 및 이라고 라고 이나 나 이며 며 에는 에도 에게는") : [],
      derivedEndings: language == "de" ? words("er ern ers erin erinnen") : [])
  }
}
