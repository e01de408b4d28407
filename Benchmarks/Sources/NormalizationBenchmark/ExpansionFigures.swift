import Foundation
import Normalization
import Terminology
import TextCore

/// Measures reading, expanding and compiling 10,000 concepts with Cyrillic sources, half of them persons.
func measureExpansion() throws {
  let syllables = [
    "ба", "ве", "ги", "до", "жу", "за", "ки", "ло", "мы", "не", "пя", "рю", "се", "то", "ху", "ча", "ще",
  ]
  let endings = ["ов", "енко", "ский", "чук", "ин", "ев", "як"]
  let given = ["Валерий", "Андрей", "Сергей", "Юрий", "Наталья", "Дмитрий", "Ольга", "Виктор"]
  let places = ["ів", "ка", "ське", "град", "поль", "івка"]
  var generator = Generator(state: 7)
  var text = "exonym: 1\nlanguages: [fr]\nconcepts:\n"
  for number in 0..<10_000 {
    let stem = (0..<(2 + generator.below(2))).map { _ in generator.pick(syllables) }.joined()
    let name = GlossaryMaker.capital(stem + generator.pick(number < 5000 ? endings : places))
    text += "  - id: c\(number)\n"
    text +=
      number < 5000
      ? "    kind: person\n    source: {ru: \"\(generator.pick(given)) /\(name)/\"}\n"
      : "    kind: place\n    source: {uk: \(name)}\n"
  }
  var glossary = Glossary()
  let reading = seconds {
    if let file = GlossaryFile.read(bytes: Array(text.utf8), path: "figures.yaml").file {
      glossary.overlay(file.glossary)
    }
  }
  for code in ["fr", "ru"] {
    let language = try LanguageTag(code)
    var table = SpellingTable([])
    let expanding = seconds { table = Expansion().table(for: language, in: glossary) }
    var count = 0
    let compiling = seconds { count = Normalizer(table: table, language: language).spellings.count }
    guard glossary.concepts.count == 10_000, count > 10_000 else { exit(1) }
    print(
      "10,000 concepts for \(code): reading \(Int(reading * 1000)) ms, expanding \(Int(expanding * 1000)) ms, "
        + "compiling \(Int(compiling * 1000)) ms, \(count) spellings; peak \(residentMegabytes()) MiB")
  }
}
