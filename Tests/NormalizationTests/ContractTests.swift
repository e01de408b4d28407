import Normalization
import Terminology
import Testing
import TextCore
import Transliteration

struct ContractTests {
  @Test(arguments: ["Die Dostoevsky-Übersetzerin liest.", "Der Dostoevsky-Roman", "Die Dostoevsky-Brüder"])
  func germanCompoundsOfCultureAreOpen(_ text: String) throws {
    #expect(
      try Rules.rewrite(text, "Dostoevsky=>Dostojewski", language: "de")
        == text.replacing("Dostoevsky", with: "Dostojewski"))
  }

  @Test func longestMatchOverPreferredAndVariants() throws {
    #expect(try Rules.rewrite("Koursk et Kursk", "Kursk=>Koursk") == "Koursk et Koursk")
    #expect(
      try Rules.rewrite("Kim Jong Un, Kim", "Kim Jong Un=>Kim Jong-un ; Kim=>Gim") == "Kim Jong-un, Gim")
  }

  @Test func hyphenIsNoBoundary() throws {
    let result = try Rules.normalize("Kursk-Vostotchny", "Kursk=>Koursk")
    #expect(String(decoding: result.output, as: UTF8.self) == "Kursk-Vostotchny")
    #expect(result.observations.map(\.rule) == ["T105"])
    #expect(try Rules.rewrite("Kharkov-Kursk", "Kursk=>Koursk ; Kharkov=>Kharkiv") == "Kharkiv-Koursk")
    #expect(try Rules.rewrite("anti-Gerasimov", "Gerasimov=>Guerassimov") == "anti-Guerassimov")
    #expect(try Rules.rewrite("Kharkov - Kursk", "Kursk=>Koursk") == "Kharkov - Koursk")
  }

  @Test func onlyWhatMayBeFixedIsAskedAbout() throws {
    for (fix, asked) in [(FixPolicy.safe, 0), (.ask, 1), (.never, 0)] {
      let result = try Rules.normalize("Kiev", "Kiev=>Kyiv", fix: fix)
      #expect(result.proposals.count == (fix == .safe ? 0 : 1))
      #expect(result.questions.count == asked)
    }
  }

  @Test func elisionIsMended() throws {
    #expect(try Rules.rewrite("d'Iouri et d’Iouri", "Iouri=>Youri") == "de Youri et de Youri")
    #expect(try Rules.rewrite("l’on dit que Gor", "Gor Petrov|Gorov=>Ihor") == "l’on dit que Gor")
    #expect(try Rules.rewrite("l’on dit que Higor", "Higor=>Ihor") == "l’on dit qu’Ihor")
    #expect(try Rules.rewrite("de Kharkov", "Kharkov=>Kharkiv") == "de Kharkiv")
    #expect(try Rules.rewrite("D'Iouri", "Iouri=>Youri") == "De Youri")
    #expect(
      try Rules.rewrite("l'Ukraina, de l'Ukraina", "Ukraina=>Kraïna", gender: .feminine) == "la Kraïna, de la Kraïna")
    #expect(try Rules.rewrite("de l'Oural", "Oural=>Montoural", gender: .masculine) == "du Montoural")
    #expect(try Rules.rewrite("à l'Oural", "Oural=>Montoural", gender: .masculine) == "au Montoural")
    #expect(try Rules.rewrite("ce Kreshnik", "Kreshnik=>Orechnik") == "cet Orechnik")
    #expect(try Rules.rewrite("du Kreshnik", "Kreshnik=>Orechnik") == "de l’Orechnik")
    let doubtful = try Rules.normalize("l'Iouri", "Iouri=>Youri")
    #expect(doubtful.changes.isEmpty)
    #expect(doubtful.proposals.count == 1)
  }

  @Test func capitalsStay() throws {
    #expect(try Rules.rewrite("GERASIMOV", "Gerasimov=>Guérassimov") == "GUÉRASSIMOV")
    #expect(
      try Rules.rewrite("GERASIMOV", "Gerasimov=>Guérassimov", options: .init(keepsAccentsInCapitals: false))
        == "GUERASSIMOV")
    #expect(
      try Rules.rewrite("Valery GERASIMOV", "Valery Gerasimov=>Valeri Guerassimov") == "Valeri GUERASSIMOV")
    // Another number of words: the family name's capitals go to the last one. A cedilla is no accent.
    #expect(
      try Rules.rewrite("Valery GERASIMOV", "Valery Gerasimov=>Valeri Vassilievitch Guerassimov")
        == "Valeri Vassilievitch GUERASSIMOV")
    #expect(
      try Rules.rewrite("GERASIMOV", "Gerasimov=>Guéraçimov", options: .init(keepsAccentsInCapitals: false))
        == "GUERAÇIMOV")
    let odd = try Rules.normalize("GeRasimov", "Gerasimov=>Guerassimov")
    #expect(odd.changes.isEmpty)
    #expect(odd.observations.map(\.rule) == ["T108"])
  }

  @Test(arguments: ["Valeri GerAsimov", "VaLeri Gerasimov", "VaLeri GerAsimov parle à VaLeri GerAsimov"])
  func unusualCaseIsToldOfTheLongestNameOnly(_ text: String) throws {
    let rules = "Valeri Gerasimov=>Valeri Guerassimov; Gerasimov=>Guerassimov"
    let found = try Rules.normalize(text, rules).observations.filter { $0.rule == "T108" }
    #expect(found.count == text.split(separator: "à").count)
    #expect(found.allSatisfy { $0.message.contains("'Valeri Gerasimov'") })
  }

  @Test(arguments: [
    "https://example.org/Kursk", "www.example.org/Kursk", "a.Kursk@example.org", "@Kursk", "#Kursk", "`Kursk`",
    "``a ` Kursk``", "<b title='Kursk'>", "{Kursk}", "%(Kursk)s", "${Kursk}", "{{ Kursk }}", "Kursk.pdf", "/var/Kursk",
    "C:\\Kursk\\a", "<!-- Kursk -->", "<code>Kursk</code>", "```\nKursk\n```", "Kursk@example.org", "kursk.com",
    "https://fr.wikipedia.org/wiki/Bataille_(Kursk)", "$Kursk", "./Kursk/a",
    "%Kursk%", "<b title=\"a > Kursk\">",
  ])
  func protected(_ text: String) throws {
    #expect(try Rules.rewrite(text, "Kursk=>Koursk") == text)
    #expect(try Rules.rewrite("\(text) Kursk", "Kursk=>Koursk") == "\(text) Koursk" || text.hasPrefix("```"))
  }

  /// A pattern, a text, and the text rewritten under it.
  @Test(arguments: [
    ("ISBN*", "ISBN-Kursk Kursk", "ISBN-Kursk Koursk"), ("?-Kursk", "é-Kursk x-Kursk", "é-Kursk x-Kursk"),
    ("<*>-*", "a<b>-Kursk Kursk", "a<b>-Kursk Koursk"), ("Kursk", "Kursk", "Kursk"),
    ("*", "Kursk\nKursk", "Kursk\nKursk"),
    ("Kursk?", "Kursk Kursk!", "Koursk Kursk!"),
    // Where each star tried all lengths of all others, this would not end.
    (
      String(repeating: "*a", count: 12) + "*§", String(repeating: "a", count: 400) + " Kursk",
      String(repeating: "a", count: 400) + " Koursk"
    ),
  ])
  func patternsProtect(_ pattern: String, _ text: String, _ rewritten: String) throws {
    #expect(try Rules.rewrite(text, "Kursk=>Koursk", options: .init(protectedPatterns: [pattern])) == rewritten)
  }

  /// A sign that opens and never closes protects nothing; the far end of a long placeholder is none.
  @Test(arguments: ["{{ a ", "{% a ", "{{ " + String(repeating: "a ", count: 250) + "}} "])
  func openSignsProtectNothing(_ sign: String) throws {
    #expect(try Rules.rewrite(sign + "Kursk", "Kursk=>Koursk") == sign + "Koursk")
    let many = String(repeating: "{{ a\n", count: 5000) + "Kursk"
    #expect(try Rules.rewrite(many, "Kursk=>Koursk") == many.dropLast(5) + "Koursk")
  }

  @Test func longQuotationsAreNone() throws {
    let options = Normalizer.Options(protectsQuotes: true)
    #expect(try Rules.rewrite("« Kursk » Kursk", "Kursk=>Koursk", options: options) == "« Kursk » Koursk")
    let long = "« " + String(repeating: "a ", count: 12_000)
    #expect(try Rules.rewrite(long + "Kursk »", "Kursk=>Koursk", options: options) == long + "Koursk »")
  }

  @Test(arguments: [
    "l`Kursk et d`Kursk", "Kursk/Kursk", "a < Kursk > b", "Kursk.Une", "(Kursk)", "Kursk: oui", "50 % Kursk",
    "5$ Kursk",
    "Kursk…", "«Kursk»", "— Kursk", "# Kursk", "* Kursk", "_x_ Kursk", "5 #Kurs Kursk",
    // Markup that is none: a lone sign, a fence too far in or with a sign in its first line, a tag that another cuts off.
    "un ` seul\n\nKursk ` ici", "     ```\nKursk", "``` a` b\nKursk", "si a <b Kursk <i>", "50 %Kursk",
    // A lost space, not a host's name, nor an address.
    "Kursk.Info ici", "Kursk.@agence",
  ])
  func notProtected(_ text: String) throws {
    #expect(try Rules.rewrite(text, "Kursk=>Koursk") == text.replacing("Kursk", with: "Koursk"))
  }

  /// Scraped text is full of them; a name is the same name with them.
  @Test(arguments: ["\u{AD}", "\u{200C}", "\u{200D}", "\u{2060}"])
  func whatHasNoWidthIsPassedOver(_ unseen: String) throws {
    #expect(try Rules.rewrite("de Ku\(unseen)rsk.", "Kursk=>Koursk") == "de Koursk.")
    #expect(try Rules.rewrite("de Kursk\(unseen) et", "Kursk=>Koursk") == "de Koursk\(unseen) et")
    #expect(try Rules.rewrite("Ko\(unseen)ursk", "Kursk=>Koursk") == "Ko\(unseen)ursk")
  }

  @Test func ambiguousIsReportedOnly() throws {
    let result = try Rules.normalize("Belousov", "Belousov=>Beloussov ; Belousov=>Bilousov")
    #expect(result.changes.isEmpty)
    #expect(result.observations.map(\.rule) == ["T103"])
    #expect(result.observations[0].subject == "c0 c1")
  }

  @Test func contextDecides() throws {
    let spellings = [
      Spelling(
        text: "Lapin", concept: "general", form: .full, status: .foreign(nil), replacement: "Lapine", reason: "English",
        context: ["général", "armée"]),
      Spelling(
        text: "Lapin", concept: "rabbit", form: .full, status: .deprecated, replacement: "Lièvre", reason: "x",
        context: ["!général"]),
    ]
    let normalizer = Normalizer(spellings: spellings, language: try LanguageTag("fr"))
    func rewrite(_ text: String) throws -> String {
      String(decoding: try normalizer.normalize(Array(text.utf8)).output, as: UTF8.self)
    }
    #expect(try rewrite("Le Général a vu Lapin") == "Le Général a vu Lapine")
    #expect(try rewrite("On a vu Lapin") == "On a vu Lièvre")
  }

  static func person() -> [Spelling] {
    func variant(_ text: String, _ form: NameForm, _ to: String) -> Spelling {
      Spelling(
        text: text, concept: "podolyak", form: form, status: .foreign(nil), replacement: to, reason: "Spanish form")
    }
    func preferred(_ text: String, _ form: NameForm) -> Spelling {
      Spelling(text: text, concept: "podolyak", form: form, status: .preferred, reason: "preferred")
    }
    return [
      preferred("Mykhaïlo Podoliak", .full), preferred("Podoliak", .short), preferred("Mykhaïlo", .given),
      variant("Mijailo Podoliak", .full, "Mykhaïlo Podoliak"), variant("Mijailo", .given, "Mykhaïlo"),
    ]
  }

  @Test func givenNameAloneNeedsThePerson() throws {
    let normalizer = Normalizer(spellings: Self.person(), language: try LanguageTag("fr"))
    func rewrite(_ text: String) throws -> String {
      String(decoding: try normalizer.normalize(Array(text.utf8)).output, as: UTF8.self)
    }
    #expect(try rewrite("Mijailo parle.") == "Mijailo parle.")
    #expect(try rewrite("Mijailo Podoliak. Mijailo parle.") == "Mykhaïlo Podoliak. Mykhaïlo parle.")
    #expect(
      try rewrite("Mijailo Podoliak et Mijailo Fedorov.") == "Mykhaïlo Podoliak et Mijailo Fedorov.")
  }

  @Test func contradictionIsRefused() throws {
    #expect(throws: InputError.self) { try Rules.normalize("à Kiev ville", "Kiev=>Kyiv ; Kyiv ville=>Ville") }
    // A spelling that one rule prefers and another forbids has two owners: nobody's.
    let shared = try Rules.normalize("Kiev Kyiv", "Kiev=>Kyiv ; Kyiv=>Kyjiv")
    #expect(shared.changes.map(\.to) == ["Kyiv"])
    #expect(shared.observations.map(\.rule) == ["T103"])
  }

  @Test func caseFormsAreReplacedByTheSameCase() throws {
    let rules = "Путин{gen:Путина,ins:Путиным}=>Путін{gen:Путіна}"
    #expect(try Rules.rewrite("Путина", rules, language: "uk") == "Путіна")
    let unknown = try Rules.normalize("з Путиным", rules, language: "uk")
    #expect(unknown.changes.isEmpty)
    #expect(unknown.observations.map(\.rule) == ["T104"])
    let underived = try Rules.normalize("о Герасимове", "Герасимов=>Герасимів", language: "ru")
    #expect(underived.observations.map(\.rule) == ["T104"])
    // A short name is the beginning of too many words.
    #expect(try Rules.normalize("Kijowa", "Kijow=>Kijów", language: "pl").observations.map(\.rule) == ["T104"])
    #expect(try Rules.normalize("Lwowa", "Lwow=>Lwów", language: "pl").observations.isEmpty)
  }

  @Test func thePrepositionTellsTheCase() throws {
    func spelling(_ text: String, _ grammaticalCase: GrammaticalCase?, _ to: String?) -> Spelling {
      Spelling(
        text: text, concept: "k", form: .full, grammaticalCase: grammaticalCase,
        status: to == nil ? .preferred : .deprecated, replacement: to, reason: "")
    }
    let spellings = [
      spelling("Charkov", nil, nil), spelling("Charkova", .genitive, nil), spelling("Charkově", .locative, nil),
      spelling("Kharkivu", .genitive, "Charkova"), spelling("Kharkivu", .locative, "Charkově"),
    ]
    let normalizer = Normalizer(spellings: spellings, language: try LanguageTag("cs"))
    func rewrite(_ text: String) throws -> String {
      let output = try normalizer.normalize(Array(text.utf8)).output
      #expect(try normalizer.rewrite(Array(text.utf8)) == output)
      #expect(try normalizer.normalize(output).output == output)
      return String(decoding: output, as: UTF8.self)
    }
    #expect(try rewrite("V Kharkivu a do\nKharkivu") == "V Charkově a do Charkova".replacing("do ", with: "do\n"))
    // Another word in front, a preposition of neither case: a person has to choose.
    #expect(try rewrite("města Kharkivu, ke Kharkivu") == "města Kharkivu, ke Kharkivu")
    let open = try normalizer.normalize(Array("města Kharkivu".utf8))
    #expect(open.observations.map(\.message) == ["'Kharkivu' may be Charkova or Charkově"])
    #expect(open.observations.first?.help == "write the one that is meant; normalize --interactive asks")
    #expect(open.questions.first?.options.map(\.replacement) == ["Charkova", "Charkově"])
  }

  @Test func endingsThatLeaveTheName() throws {
    #expect(try Rules.rewrite("Selenskis Rede", "Selenski=>Selenskyj", language: "de") == "Selenskyjs Rede")
    #expect(try Rules.rewrite("Oms Rede", "Om=>Ohm", language: "de") == "Oms Rede")
    #expect(try Rules.rewrite("푸틴은", "푸틴=>뿌찐", language: "ko") == "뿌찐은")
    #expect(try Rules.rewrite("Kiev-based", "Kiev=>Kyiv", language: "en") == "Kyiv-based")
    #expect(try Rules.rewrite("an Oreshnik", "Oreshnik=>Kinzhal", language: "en") == "a Kinzhal")
    #expect(try Rules.rewrite("Kiev’in", "Kiev=>Kyiv", language: "tr") == "Kyiv’in")
  }

  @Test func familyNameThatIsACommonWord() throws {
    var spelling = Spelling(
      text: "Lapin", concept: "lapin", form: .short, status: .foreign(nil), replacement: "Lapine", reason: "")
    spelling.casePolicy = .exact
    let full = Spelling(text: "Alexandre Lapine", concept: "lapin", form: .full, status: .preferred, reason: "")
    let normalizer = Normalizer(spellings: [spelling, full], language: try LanguageTag("fr"))
    func rewrite(_ text: String) throws -> String {
      String(decoding: try normalizer.normalize(Array(text.utf8)).output, as: UTF8.self)
    }
    #expect(try rewrite("Lapin rôti. Un lapin, LAPIN.") == "Lapin rôti. Un lapin, LAPIN.")
    #expect(try rewrite("Le général Lapin parle.") == "Le général Lapine parle.")
    #expect(try rewrite("Alexandre Lapine. Lapin parle.") == "Alexandre Lapine. Lapine parle.")
  }

  @Test func aListedCapitalIsASentencesOwnAtItsStart() throws {
    #expect(
      try Rules.rewrite("Mer Noire. La Mer Noire", "Mer Noire=>mer Noire") == "Mer Noire. La mer Noire")
  }

  @Test func theFullestFormDecides() throws {
    func kim(_ text: String, _ form: NameForm, to: String? = nil) -> Spelling {
      Spelling(
        text: text, concept: "kim", form: form, status: to == nil ? .preferred : .deprecated, replacement: to,
        reason: "")
    }
    let spellings = [
      kim("Kim Jong-un", .full), kim("Gim", .short), kim("Kimm", .short, to: "Gim"),
      kim("Kimm", .full, to: "Kim Jong-un"),
    ]
    let normalizer = Normalizer(spellings: spellings, language: try LanguageTag("fr"))
    #expect(try normalizer.normalize(Array("dit Kimm".utf8)).output == Array("dit Kim Jong-un".utf8))
  }

  @Test func gluedWordIsReported() throws {
    let result = try Rules.normalize("Poutinedont", "Putin=>Poutine")
    #expect(result.changes.isEmpty)
    #expect(result.observations.map(\.rule) == ["T111"])
    #expect(try Rules.normalize("dePutin", "Putin=>Poutine").observations.map(\.rule) == ["T111"])
    // Three letters are too few to tell.
    #expect(try Rules.normalize("deOms", "Oms=>Ohm").observations.isEmpty)
  }

  @Test func blanksInsideNamesStay() throws {
    let rules = "Valery Gerasimov=>Valeri Guerassimov"
    for blank in ["\n", "\r\n", "\u{A0}", "\u{202F}", " \n  "] {
      #expect(try Rules.rewrite("Valery\(blank)Gerasimov", rules) == "Valeri\(blank)Guerassimov")
    }
    #expect(try Rules.rewrite("Valery\n\nGerasimov", rules) == "Valery\n\nGerasimov")
  }

  @Test func badBytesAreKeptAndReported() throws {
    let normalizer = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    let result = try normalizer.normalize([0xFF, 0x20] + Array("Kursk".utf8) + [0x20, 0xC3])
    #expect(result.output == [0xFF, 0x20] + Array("Koursk".utf8) + [0x20, 0xC3])
    #expect(result.invalidBytes == [0, 8])
  }

  @Test func textsGoInAndComeOutAsStrings() throws {
    let normalizer = Normalizer(spellings: Rules.spellings("Kief=>Kyïv"), language: try LanguageTag("fr"))
    let result = try normalizer.normalize("À Kief.", path: "a.txt")
    #expect(result.text == "À Kyïv.")
    #expect(try result.output == normalizer.normalize(Array("À Kief.".utf8)).output)
    #expect(result.changes.map(\.range) == [3..<7])
  }

  @Test func positionsAreTold() throws {
    let result = try Rules.normalize("é\r\nœ d’Iouri", "Iouri=>Youri")
    #expect(result.changes[0].position == SourcePosition(line: 2, column: 3, byte: 7))
    #expect(result.changes[0].from == "d’Iouri")
    #expect(result.matches.count == 1)
  }

  @Test func ignoreComments() throws {
    let text = "Kursk <!-- exonym-ignore: T101 quoted -->\nKursk\n<!-- exonym-ignore: T101 -->\nKursk\nKursk"
    #expect(
      try Rules.rewrite(text, "Kursk=>Koursk")
        == "Kursk <!-- exonym-ignore: T101 quoted -->\nKoursk\n<!-- exonym-ignore: T101 -->\nKursk\nKoursk")
    // Text behind the comment: it speaks of that text.
    for (open, close) in [("<!--", "-->"), ("/*", "*/")] {
      let comment = "\(open) exonym-ignore: T101 \(close)"
      #expect(try Rules.rewrite("\(comment) Kursk\nKursk", "Kursk=>Koursk") == "\(comment) Kursk\nKoursk")
      #expect(try Rules.rewrite("\(comment) \nKursk\nKursk", "Kursk=>Koursk") == "\(comment) \nKursk\nKoursk")
    }
    // What the glossary forbids is another rule's than what it replaces.
    let forbidden = Normalizer(
      spellings: [
        Spelling(text: "Kursk", concept: "k", form: .full, status: .forbidden, replacement: "Koursk", reason: "")
      ], language: try LanguageTag("fr"))
    let both = "Kursk (exonym-ignore: T101)\nKursk (exonym-ignore: T102)"
    #expect(
      try forbidden.normalize(Array(both.utf8)).output
        == Array("Koursk (exonym-ignore: T101)\nKursk (exonym-ignore: T102)".utf8))
    let bare = try Rules.normalize("Kursk <!-- exonym-ignore: quoted -->", "Kursk=>Koursk")
    #expect(bare.observations.map(\.message) == ["this ignore comment names no rule"])
    #expect(bare.changes.count == 1)
    #expect(try Rules.normalize("x other-ignore: me, exonym-ignore or so", "Kursk=>Koursk").observations.isEmpty)
    let two = "Kursk <!-- exonym-ignore: T101, T999 -->\nx # exonym-ignore: X101"
    let unknown = try Rules.normalize(two, "Kursk=>Koursk")
    #expect(
      unknown.observations.map(\.message)
        == ["T999", "X101"].map { "there is no rule '\($0)': this ignore comment does not silence it" })
    #expect(unknown.changes.isEmpty)
    // Other rooms' rules, other programs' comments.
    #expect(try Rules.normalize("x exonym-ignore: G206\nother-ignore: E501", "Kursk=>Koursk").observations.isEmpty)
    let unused = try Rules.normalize("x <!-- exonym-ignore: T101 -->", "Kursk=>Koursk")
    #expect(unused.observations.map(\.rule) == ["T112"])
  }

  @Test func mixedSpellingsAreReported() throws {
    let spellings = [
      Spelling(text: "Kyiv", concept: "kyiv", form: .full, status: .preferred, reason: ""),
      Spelling(text: "Kiev", concept: "kyiv", form: .full, status: .admitted, reason: ""),
    ]
    let result = try Normalizer(spellings: spellings, language: try LanguageTag("fr"))
      .normalize(Array("Kyiv, Kiev, Kiev".utf8))
    #expect(result.observations.map(\.rule) == ["T106"])
    #expect(result.matches.map(\.status) == [.preferred, .admitted, .admitted])
  }

  @Test func aLongerNameAndADoubletAreNoMixedSpelling() throws {
    func rules(_ language: String, _ texts: [String], _ grammaticalCase: GrammaticalCase? = nil) throws -> [String] {
      let spellings = texts.enumerated().map {
        Spelling(
          text: $1, concept: "a", form: .full, grammaticalCase: grammaticalCase,
          status: $0 == 0 ? .preferred : .admitted, reason: "")
      }
      return try Normalizer(spellings: spellings, language: try LanguageTag(language))
        .normalize(Array(texts.joined(separator: ", ").utf8)).observations.map(\.rule)
    }
    #expect(try rules("fr", ["Kharkiv", "Kharkiv oblast"]).isEmpty)
    #expect(try rules("uk", ["Гаврилюку", "Гаврилюкові"], .dative).isEmpty)
    #expect(try rules("uk", ["Гаврилюк", "Гавриліук"]) == ["T106"])
  }
}

struct NearNameTests {
  static func spellings() -> [Spelling] {
    ["Guerassimov", "Zaloujny", "Podoliak", "Novorossiïsk", "Kharkiv", "Belgorod"].enumerated().map {
      Spelling(text: $1, concept: "c\($0)", form: .short, status: .preferred, reason: "")
    }
  }

  @Test func typosAreSuggested() throws {
    let text = "Le nom de Guersimov est connu. Les Anglais et les Polonais de Belgrade, Novorossisk aussi."
    let french = try LanguageTag("fr")
    let result = try Normalizer(spellings: Self.spellings(), language: french, options: .init(suggestsNearNames: true))
      .normalize(Array(text.utf8))
    #expect(result.changes.isEmpty)
    #expect(result.observations.map(\.rule) == ["T110", "T110"])
    #expect(result.observations.map(\.subject) == ["c0", "c3"])
    // A sentence's first word is known only by another place; two names equally near are no suggestion.
    func rules(_ text: String, _ further: [Spelling] = []) throws -> [String] {
      try Normalizer(
        spellings: Self.spellings() + further, language: french, options: .init(suggestsNearNames: true)
      ).normalize(Array(text.utf8)).observations.map(\.rule)
    }
    #expect(try rules("Guersimov parle.").isEmpty)
    #expect(try rules("Guersimov parle. On entend Guersimov.") == ["T110", "T110"])
    #expect(try rules("Le nom de Podoliac est connu.") == ["T110"])
    let twin = Spelling(text: "Podoliak", concept: "twin", form: .short, status: .preferred, reason: "")
    #expect(try rules("Le nom de Podoliac est connu.", [twin]).isEmpty)
    let changed = try Normalizer(spellings: Self.spellings(), language: french, options: .init(appliesNearNames: true))
      .normalize(Array(text.utf8))
    #expect(String(decoding: changed.output, as: UTF8.self).contains("Novorossiïsk"))
  }
}
