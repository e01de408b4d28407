import Normalization
import Terminology
import Testing
import TextCore

/// Given name and family name side by side name the person, whatever pair of spellings they are.
struct NamePairTests {
  static func person(_ id: String, _ given: [String], _ family: [String], full: [(String, String)] = []) -> [Spelling] {
    var out: [Spelling] = []
    func add(_ text: String, _ form: NameForm, _ to: String) {
      out.append(
        Spelling(
          text: text, concept: id, form: form, status: text == to ? .preferred : .foreign(nil),
          replacement: text == to ? nil : to, reason: ""))
    }
    for text in given { add(text, .given, given[0]) }
    for text in family { add(text, .short, family[0]) }
    add("\(given[0]) \(family[0])", .full, "\(given[0]) \(family[0])")
    for pair in full { add("\(pair.0) \(pair.1)", .full, "\(given[0]) \(family[0])") }
    return out
  }

  static func rewrite(_ text: String, _ spellings: [Spelling]) throws -> String {
    let normalizer = Normalizer(spellings: spellings, language: try LanguageTag("fr"))
    let output = try normalizer.normalize(Array(text.utf8)).output
    #expect(try normalizer.rewrite(Array(text.utf8)) == output)
    #expect(try normalizer.normalize(output).output == output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func anyPairIsTheFullName() throws {
    let one = Self.person("a", ["Sergueï", "Sergey", "Serhij"], ["Choïgou", "Shoigu", "Schoigu"])
    #expect(try Self.rewrite("Sergey Shoigu, Serhij\u{A0}Schoigu", one) == "Sergueï Choïgou, Sergueï\u{A0}Choïgou")
    #expect(try Self.rewrite("Shoigu Sergey", one) == "Choïgou Sergueï")
    // Somebody else's family name, and a sentence between.
    #expect(try Self.rewrite("Sergey Lavrov. Sergey. Shoigu", one) == "Sergey Lavrov. Sergey. Choïgou")
  }

  @Test func thePairTellsWhoIsMeant() throws {
    let two =
      Self.person("a", ["Anton", "Antone"], ["Petrov", "Petroff"])
      + Self.person("b", ["Boris", "Borys"], ["Petrov", "Petroff"])
    #expect(try Self.rewrite("Borys Petroff et Antone Petroff", two) == "Boris Petrov et Anton Petrov")
    #expect(try Self.rewrite("Petroff et Antone", two) == "Petroff et Antone")
    // Both are named: a person has to choose.
    let both = try Normalizer(spellings: two, language: try LanguageTag("fr"))
      .normalize(Array("Anton Petrov, Boris Petrov ; Petroff".utf8))
    #expect(both.changes.isEmpty)
    #expect(both.questions.map(\.options.count) == [2])
  }

  @Test func aLongerNameThatAChangeMakesIsTakenOver() throws {
    // "Lev" alone is no spelling, with the preferred family name it is.
    let one = Self.person("a", ["Léon"], ["Choïgou", "Shoigu"], full: [("Lev", "Choïgou")])
    #expect(try Self.rewrite("dit Lev Shoigu hier, et Lev Shoigu.", one) == "dit Léon Choïgou hier, et Léon Choïgou.")
    // Another concept's rule is still a contradiction.
    let other =
      one + [
        Spelling(
          text: "de Choïgou", concept: "x", form: .full, status: .forbidden, replacement: "du Choïgou", reason: "")
      ]
    let normalizer = Normalizer(spellings: other, language: try LanguageTag("fr"))
    #expect(throws: InputError.self) { try normalizer.normalize(Array("celui de Shoigu".utf8)) }
  }
}
