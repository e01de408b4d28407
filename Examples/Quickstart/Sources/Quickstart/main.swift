// Exonym as a library: a glossary in two lines, a sentence normalized with its reasons, two names compared.
import Exonym
import Normalization
import Terminology
import TextCore
import Transliteration

let source = """
  exonym: 1
  languages: [fr]
  concepts:
    - id: valery-gerasimov
      kind: person
      source: {ru: "Валерий /Герасимов/"}
      fr: Valeri /Guerassimov/
      typos: {fr: [Guersimov]}
  """

let read = GlossaryFile.read(bytes: Array(source.utf8), path: "people.yaml")
guard let glossary = read.file?.glossary else {
  for finding in read.diagnostics { print(finding.message) }
  throw InputError(.schema, "the glossary cannot be read")
}

let house = House(glossary: glossary)
let french = try LanguageTag("fr")
let result = try house.normalizer(for: french).normalize(Array("Valery Gerasimov, dit Guersimov.".utf8))
print(String(decoding: result.output, as: UTF8.self))
for change in result.changes { print("  \(change.from) -> \(change.to): \(change.reason)") }

let comparison = NameMatcher().compare("Guerassimov", "Герасимов", languageA: "fr", languageB: "ru")
print("Guerassimov, Герасимов: \(comparison.verdict)")
