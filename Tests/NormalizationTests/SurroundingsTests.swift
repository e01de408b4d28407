import Normalization
import Terminology
import Testing

/// What stands around a name decides what it is.
struct SurroundingsTests {
  static func rewrite(
    _ text: String, _ rules: String, _ language: String, options: Normalizer.Options = .init(),
    kind: ConceptKind? = nil
  ) throws -> String {
    let result = try Rules.normalize(text, rules, language: language, options: options, kind: kind)
    let output = String(decoding: result.output, as: UTF8.self)
    let again = try Rules.normalize(output, rules, language: language, options: options, kind: kind)
    #expect(again.changes.isEmpty, "not stable: \(output)")
    return output
  }

  // MARK: Quotations of another language

  @Test(arguments: [
    ("fr", "« General Gerasimov said that the city was hit by several missiles », a-t-il écrit.", true),
    ("fr", "“Gerasimov met the officials of the region on Tuesday, he said”, lit-on.", true),
    ("fr", "\"Gerasimov hat die Stadt am Dienstag nicht besucht und er schweigt\", écrit le journal.", true),
    ("de", "»Gerasimov a visité la ville mardi et il n'a rien dit aux journalistes«, heißt es.", true),
    ("de", "„Gerasimov a visité la ville mardi et il n'a rien dit aux journalistes“, heißt es.", true),
    ("en", "«Gerasimov hat die Stadt am Dienstag nicht besucht und er schweigt», it wrote.", true),
    // The text's own language, too little text, no mark at the end, a name behind the quotation.
    ("fr", "« Le général Gerasimov a dit que la ville avait été touchée par des missiles », a-t-il écrit.", false),
    ("fr", "« Gerasimov said so », a-t-il écrit.", false),
    ("fr", "« General Gerasimov said that the city was hit by several missiles\n\na-t-il écrit.", false),
    ("fr", "« The city was hit by several missiles, officials said », a écrit Gerasimov.", false),
    ("fr", "Gerasimov : « The city was hit by several missiles, officials said ».", false),
    ("de", "„Er schweigt“, schrieb Gerasimov. „The city was hit by several missiles today.“", false),
  ])
  func quotationsOfAnotherLanguageAreLeft(language: String, text: String, isLeft: Bool) throws {
    let changed = text.replacing("Gerasimov", with: "Guerassimov")
    let rules = "Gerasimov => Guerassimov"
    #expect(try Self.rewrite(text, rules, language) == (isLeft ? text : changed))
    let all = Normalizer.Options(changesForeignQuotations: true)
    #expect(try Self.rewrite(text, rules, language, options: all) == changed)
  }

  @Test func quotationsWithoutAnEndNearbyAreNone() throws {
    let text =
      "« General Gerasimov said that " + String(repeating: "the city was hit by several missiles and ", count: 40)
      + "more », a-t-il écrit."
    #expect(try Self.rewrite(text, "Gerasimov => Guerassimov", "fr").hasPrefix("« General Guerassimov"))
  }

  @Test func theReportSaysWhatIsLeftInAQuotation() throws {
    let text = "« General Gerasimov said that the city was hit by several missiles », a-t-il écrit."
    let result = try Rules.normalize(text, "Gerasimov => Guerassimov", language: "fr")
    #expect(result.changes.isEmpty)
    #expect(result.proposals.map(\.quotedIn) == ["en"])
    #expect(result.questions.isEmpty)
  }

  // MARK: Persons who are called like places

  @Test(arguments: [
    ("fr", "Gueorgui Lvov", true), ("fr", "Sébastien Lvov", true), ("en", "flew with A. Lvov", true),
    ("en", "Alexei Alekseyevich Lvov", true), ("fr", "Jean-Pierre\u{A0}Lvov", true), ("ru", "Георгий Lvov", true),
    ("fr", "La ville de Lvov", false), ("fr", "Lvov", false), ("en", "Will Lvov fall?", false),
    ("en", "Georgy left. Lvov stayed.", false), ("fr", "Vers Lvov", false), ("de", "Stadt Lvov", false),
    ("en", "A. Lvov", false),
  ])
  func aGivenNameMakesAPlaceAPerson(language: String, text: String, isLeft: Bool) throws {
    let rules = "Lvov => Lviv"
    let changed = text.replacing("Lvov", with: "Lviv")
    #expect(try Self.rewrite(text, rules, language, kind: .place) == (isLeft ? text : changed))
    // Of what nobody calls a place it is not known.
    #expect(try Self.rewrite(text, rules, language) == changed)
    let result = try Rules.normalize(text, rules, language: language, kind: .place)
    #expect(result.observations.map(\.rule) == (isLeft ? ["T103"] : []))
    #expect(result.observations.allSatisfy { $0.severity == .info })
    #expect(result.questions.count == (isLeft ? 1 : 0))
  }

  // MARK: What is written to a name

  @Test(arguments: [
    ("de", "die Kharkiver U-Bahn", "die Charkiwer U-Bahn"), ("de", "den Kharkivern", "den Charkiwern"),
    ("de", "die Charkiwer Behörden", "die Charkiwer Behörden"),
    ("de", "Kharkiv-Offensive", "Charkiw-Offensive"), ("de", "Kharkiv-Abwehrsysteme", "Charkiw-Abwehrsysteme"),
    ("de", "Kharkiv-treue Truppen", "Charkiw-treue Truppen"), ("de", "Anti-Kharkiv-Rede", "Anti-Charkiw-Rede"),
    ("de", "Kharkiv-Wostotschny", "Kharkiv-Wostotschny"),
    ("nl", "Kharkiv-offensief", "Charkiw-offensief"), ("nl", "Kharkivs verdediging", "Charkiws verdediging"),
    ("fr", "Kharkiver", "Kharkiver"),
  ])
  func endingsAndCompoundsFollow(language: String, text: String, expected: String) throws {
    #expect(try Self.rewrite(text, "Kharkiv => Charkiw", language) == expected)
    let result = try Rules.normalize(text, "Kharkiv => Charkiw", language: language)
    #expect(!result.observations.contains { $0.rule == "T111" })
  }
}
