import Terminology
import TextCore

/// An entry that the texts ask for.
public struct Suggestion: Sendable, Hashable {
  /// One spelling of a name in the texts.
  public struct Spelling: Sendable, Hashable {
    /// The spelling as written; of an inflected language, its base form.
    public var text: String
    /// The language of the texts.
    public var language: LanguageTag
    /// How often it occurs.
    public var count: Int
  }

  /// A sentence that shows the name.
  public struct Context: Sendable, Hashable {
    /// The file, as the user named it.
    public var path: String
    /// The sentence.
    public var text: String
    /// The name's UTF-8 bytes in it.
    public var range: Range<Int>
  }

  /// The concept of the glossary whose name this looks like; nil for a new one.
  public var concept: String?
  /// How near that concept's name is, in [0, 1].
  public var score: Double
  /// A free id for a new concept.
  public var id: String
  /// What it names, as far as the texts show.
  public var kind: ConceptKind
  /// The spellings, by language, the most frequent first.
  public var spellings: [Spelling]
  /// Where the name stands first.
  public var context: Context
  /// How many files name it.
  public var files: Int
  /// Languages in which the known concept has no name yet, neither written down nor derived.
  public var unnamed: Set<LanguageTag> = []

  /// How often the name occurs.
  public var count: Int { spellings.reduce(0) { $0 + $1.count } }

  /// The languages, sorted.
  public var languages: [LanguageTag] { Set(spellings.map(\.language)).sorted() }

  /// The spellings in a language, the most frequent first; of several words before their family names alone.
  public func spellings(in language: LanguageTag) -> [String] {
    spellings.filter { $0.language == language }.map(\.text)
  }

  /// The entry in the native format: a new concept, or what a layer adds to the known one. Spellings of a known name, and
  /// others than the most frequent of a new one, are listed as deprecated, which a person has to confirm.
  public var entry: String {
    let place = FilePlace.start(of: context.path)
    var concept = Concept(id: self.concept ?? id, kind: kind, place: place)
    concept.note = "seen \(count) \(count == 1 ? "time" : "times") in \(plural(files, "text")); to be confirmed"
    for language in languages {
      func written(_ text: String) -> WrittenName {
        let name = parts(of: text)
        return WrittenName(raw: name.marked, name: name, place: place)
      }
      var all = spellings(in: language)
      if self.concept == nil, let original = longest(all), isOriginal(original) {
        concept.sources.append(SourceName(language: language, written: written(original)))
        continue
      }
      var name = LocalName(place: place)
      if self.concept == nil || unnamed.contains(language) {
        // A family name alone is no person's name.
        if let best = longest(all), self.concept == nil || kind != .person || best.contains(" ") {
          name.preferred = written(best)
          let tail = best.split(separator: " ").last.map(String.init)
          all.removeAll { $0 == best || $0 == tail }
        }
      }
      name.deprecated = all.map(written)
      concept.names[language] = name
    }
    return NativeWriter.block(of: concept)
  }

  /// A person's last word is taken for the family name.
  private func parts(of text: String) -> Name {
    guard kind == .person, let space = text.lastIndex(of: " ") else { return Name(text) }
    return Name(given: String(text[..<space]), family: String(text[text.index(after: space)...]))
  }

  /// The spelling of most words, the most frequent of those.
  private func longest(_ spellings: [String]) -> String? {
    let most = spellings.map { $0.split(separator: " ").count }.max()
    return spellings.first { $0.split(separator: " ").count == most }
  }

  /// Whether a name is in a script that others are romanized from.
  private func isOriginal(_ name: String) -> Bool {
    name.unicodeScalars.first { UnicodeFacts.isLetter($0) }.map { ScriptCode.of($0).code != "Latn" } ?? false
  }

  private func plural(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}
