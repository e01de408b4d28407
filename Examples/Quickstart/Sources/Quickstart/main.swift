// Exonym as a library: a glossary checked and put to work, names compared, sentences cut, two texts aligned to a memory.
import Alignment
import Checks
import Exonym
import Normalization
import Segmentation
import TMX
import Terminology
import TextCore
import Transliteration
import XMLStream

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

// A glossary, with all that is wrong with it.
let read = GlossaryFile.read(bytes: Array(source.utf8), path: "people.yaml")
guard let file = read.file else {
  for finding in read.diagnostics { print(finding.message) }
  throw InputError(.schema, "the glossary cannot be read")
}
let findings = GlossaryChecker().check([file], diagnostics: read.diagnostics)
print("\(findings.count) findings")
for finding in findings { print(finding) }

// Names rewritten to the preferred forms, with the reason of each change.
let house = House(glossary: file.glossary)
let french = try LanguageTag("fr")
let result = try house.normalizer(for: french).normalize("Valery Gerasimov, dit Guersimov.")
print(result.text)
for change in result.changes { print("  \(change.from) -> \(change.to): \(change.reason)") }

// Names compared across scripts, and written in another one.
let comparison = NameMatcher().compare(
  "Guerassimov", "Герасимов", languageA: french, languageB: try LanguageTag("ru"))
print("Guerassimov, Герасимов: \(comparison.verdict)")
if let scheme = SchemeCatalog.press(from: "uk", to: "de") { print(scheme.apply("Зеленський")) }

/// The sentences of a text.
func sentences(_ text: String, _ language: String) throws -> AlignmentText {
  let bytes = Array(text.utf8)
  let tag = try LanguageTag(language)
  let segments = Segmenter(language: tag).segments(of: bytes)
  return AlignmentText(
    segments: segments.map { String(decoding: bytes[$0.range], as: UTF8.self) }, language: tag)
}

// Sentences of two languages that say the same, as a memory.
let pair = AlignmentPair(
  source: try sentences("M. Petit est arrivé à 10 h. Il a salué le général Guerassimov.", "fr"),
  target: try sentences("Mr. Petit arrived at 10. He greeted General Gerasimov.", "en"))
let sink = XMLMemorySink()
let writer = try TMXWriter(sink: sink, header: TMXHeader(sourceLanguage: "fr"))
for bead in try Aligner().align(pair).beads where !bead.isNull {
  try writer.write(
    TMXUnit(variants: [
      TMXVariant("fr", AlignmentFormat.joined(pair.source, bead.source)),
      TMXVariant("en", AlignmentFormat.joined(pair.target, bead.target)),
    ]))
}
try writer.finish()
print(String(decoding: sink.bytes, as: UTF8.self))
