/// What the segmenter knows of a language's words, from `Data/segmentation/abbreviations.tsv`.
struct LanguageRules: Sendable {
  /// How an abbreviation behaves before a capital or a digit.
  enum Abbreviation: Sendable { case title, number, ending, word, capital, small, unit }

  var abbreviations = WordTable<Abbreviation>()
  /// Last parts of compounds that stand before a number: `Goethestr. 5`.
  var suffixes: [String] = []
  /// Words that start sentences.
  var starters = WordSet()
  /// Names of letters, which initials are written with in scripts of their own: `جي. كيه. رولينج`.
  var letterNames = WordSet()
  /// Words that make a number with a stop an ordinal or a day.
  var ordinalWords = WordSet()
  /// Whether numbers with a stop are ordinals.
  var hasOrdinals = false
  /// Whether Roman numbers with a stop are ordinals too (not in Polish).
  var hasRomanOrdinals = false
  /// Whether nouns have capitals, which then say nothing behind `Mio.` or `Std.` (German).
  var hasCapitalNouns = false
  /// Whether a dash behind a stop inside a quotation tells who spoke (`«Да. – Он встал. – Иду»`).
  var quotesTurns = false
  /// Whether a lower-case word after the stop of a full word starts a sentence.
  var splitsBeforeLower = false

  /// Whether a short word that ends in a consonant may be cut off, and its stop end nothing before a lower-case word.
  var cutsOff = false

  /// An ASCII sign that ends sentences in this language only: `;` in Greek, `:` in Armenian; 0 where none does.
  var ownMark: UInt32 = 0

  /// Whether commas end clauses in a paragraph without any final mark.
  var splitsAtCommas = false
  /// Words that a sentence goes on with.
  var continuers = WordSet()
  /// Labels that news begin with, behind whose colon a segment ends.
  var labels: Set<String> = []

  /// Whether the number of a list item is a segment of its own.
  var numbersApart = false

  /// The rules of a primary language subtag; the sound default for languages without any.
  static func of(_ language: String) -> LanguageRules { all[language] ?? all["default"] ?? LanguageRules() }

  /// Parsed once, at first use.
  private static let all: [String: LanguageRules] = {
    var out: [String: LanguageRules] = [:]
    var common: [(kind: Abbreviation, words: [String])] = []
    for line in SegmentationData.table.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let words = fields[2].split(separator: " ").map(String.init)
      if fields[0] == "any" {
        common.append((["k": .small, "c": .capital, "w": .word][fields[1]] ?? .ending, words))
        continue
      }
      var rules = out[String(fields[0])] ?? LanguageRules()
      switch fields[1] {
      case "f":
        rules.hasOrdinals = words.contains("ordinals")
        rules.splitsBeforeLower = words.contains("lower")
        rules.numbersApart = words.contains("numbers-apart")
        rules.hasRomanOrdinals = rules.hasOrdinals && !words.contains("arabic")
        rules.hasCapitalNouns = words.contains("nouns")
        rules.cutsOff = words.contains("cuts-off")
        rules.quotesTurns = words.contains("turns")
        rules.splitsAtCommas = words.contains("commas")
        rules.ownMark = words.contains("semicolon") ? 0x3B : words.contains("colon") ? 0x3A : 0
      case "t": for word in words { rules.abbreviations.set(word, .title) }
      case "n": for word in words { rules.abbreviations.set(word, .number) }
      case "e": for word in words { rules.abbreviations.set(word, .ending) }
      case "w": for word in words { rules.abbreviations.set(word, .word) }
      case "c": for word in words { rules.abbreviations.set(word, .capital) }
      case "k": for word in words { rules.abbreviations.set(word, .small) }
      case "u": for word in words { rules.abbreviations.set(word, .unit) }
      case "i": rules.letterNames.formUnion(words)
      case "x": rules.suffixes = words
      case "g": rules.continuers.formUnion(words)
      case "l": rules.labels = Set(words.map { $0.replacing("_", with: " ") })
      case "s": rules.starters.formUnion(words)
      default: rules.ordinalWords.formUnion(words)
      }
      out[String(fields[0])] = rules
    }
    // Company names, English titles and the like go anywhere.
    for language in out.keys {
      for (kind, words) in common {
        for word in words where !(out[language]?.abbreviations.contains(word) ?? true) {
          out[language]?.abbreviations.set(word, kind)
        }
      }
    }
    suppress(&out)
    return out
  }()

  /// Adds CLDR's suppressions that our lists do not have: they end a sentence only before a word that starts one.
  private static func suppress(_ all: inout [String: LanguageRules]) {
    for line in SuppressionData.table.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, var rules = all[String(fields[0])] else { continue }
      for word in fields[1].split(separator: " ").map(String.init) where !rules.abbreviations.contains(word) {
        rules.abbreviations.set(word, .word)
      }
      all[String(fields[0])] = rules
    }
  }
}
