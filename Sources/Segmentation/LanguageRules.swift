/// What the segmenter knows of a language's words, from `Data/segmentation/abbreviations.tsv`.
struct LanguageRules: Sendable {
  /// How an abbreviation behaves before a capital or a digit.
  enum Abbreviation: Sendable { case title, number, ending, word }

  var abbreviations = WordTable<Abbreviation>()
  /// Words that start sentences.
  var starters = WordSet()
  /// Words that make a number with a stop an ordinal or a day.
  var ordinalWords = WordSet()
  /// Whether numbers with a stop are ordinals.
  var hasOrdinals = false
  /// Whether a lower-case word after the stop of a full word starts a sentence.
  var splitsBeforeLower = false

  /// Whether the number of a list item is a segment of its own.
  var numbersApart = false

  /// The rules of a primary language subtag; the sound default for languages without any.
  static func of(_ language: String) -> LanguageRules { all[language] ?? all["default"] ?? LanguageRules() }

  /// Parsed once, at first use.
  private static let all: [String: LanguageRules] = {
    var out: [String: LanguageRules] = [:]
    for line in SegmentationData.table.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let words = fields[2].split(separator: " ").map(String.init)
      var rules = out[String(fields[0])] ?? LanguageRules()
      switch fields[1] {
      case "f":
        rules.hasOrdinals = words.contains("ordinals")
        rules.splitsBeforeLower = words.contains("lower")
        rules.numbersApart = words.contains("numbers-apart")
      case "t": for word in words { rules.abbreviations.set(word, .title) }
      case "n": for word in words { rules.abbreviations.set(word, .number) }
      case "e": for word in words { rules.abbreviations.set(word, .ending) }
      case "w": for word in words { rules.abbreviations.set(word, .word) }
      case "s": rules.starters.formUnion(words)
      default: rules.ordinalWords.formUnion(words)
      }
      out[String(fields[0])] = rules
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
