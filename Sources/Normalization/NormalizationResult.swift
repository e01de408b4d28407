import Terminology
import TextCore

/// One change of a name's spelling.
public struct NameChange: Sendable, Hashable {
  /// The bytes of the input that are replaced; a little word that follows the name (`d'` to `de`) is inside.
  public var range: Range<Int>
  /// What stood there.
  public var from: String
  /// What stands there now.
  public var to: String
  /// The concept's id.
  public var concept: String
  /// Which of the concept's forms it is.
  public var form: NameForm
  /// What the glossary thinks of the spelling found.
  public var status: SpellingStatus
  /// Why the spelling is known, for people.
  public var reason: String
  /// The scheme that derives it, where one does.
  public var scheme: String?
  /// Where the glossary defines the concept.
  public var definition: RelatedPlace?
  /// Where the change starts in the input.
  public var position: SourcePosition
  /// Of a change that is not made because the name stands in a quotation of another language: that language.
  public var quotedIn: String?

  /// Makes a change.
  public init(
    range: Range<Int>, from: String, to: String, concept: String, form: NameForm, status: SpellingStatus,
    reason: String, scheme: String?, definition: RelatedPlace?, position: SourcePosition,
    quotedIn: String? = nil
  ) {
    self.range = range
    self.from = from
    self.to = to
    self.concept = concept
    self.form = form
    self.status = status
    self.reason = reason
    self.scheme = scheme
    self.definition = definition
    self.position = position
    self.quotedIn = quotedIn
  }

  /// The rule that the spelling breaks: T102 where it is forbidden, else T101.
  public var rule: String { status == .forbidden ? "T102" : "T101" }
}

/// A name found in a text, right or wrong: evidence for alignment and checks.
public struct NameMatch: Sendable, Hashable {
  /// The name's bytes in the input.
  public var range: Range<Int>
  /// The concept's id.
  public var concept: String
  /// Which of the concept's forms it is.
  public var form: NameForm
  /// What the glossary thinks of the spelling.
  public var status: SpellingStatus

  /// Makes a match.
  public init(range: Range<Int>, concept: String, form: NameForm, status: SpellingStatus) {
    self.range = range
    self.concept = concept
    self.form = form
    self.status = status
  }
}

/// The names of a text in order, made when they are asked for: a text of millions of names keeps a few bytes for each.
public struct NameMatches: RandomAccessCollection, Sendable {
  struct Item: Sendable {
    var start: Int
    var length: Int32
    var spelling: Int32
  }

  var items: [Item] = []
  var compiled: CompiledSpellings?

  /// Names are numbered from 0.
  public var startIndex: Int { 0 }
  /// The number of names.
  public var endIndex: Int { items.count }

  /// Whether the glossary has a name for a concept in the text's language: without one it cannot tell that a text lacks
  /// it. O(1), the first time O(spellings of the language).
  public func isNamed(_ concept: String) -> Bool { compiled?.isNamed(concept) ?? true }

  /// The concepts that a spelling may mean: of several Kims each. O(length).
  public func concepts(spelled text: String) -> Set<String> { compiled?.concepts(spelled: text) ?? [] }

  /// Whether a text in their language has an adjective or the like of a place (chinois for Chine). O(log(words)), the
  /// first time O(spellings of the language) more.
  public func alludes(_ words: TextWords, to concept: String) -> Bool { compiled?.alludes(words, to: concept) ?? false }

  /// Whether a text in their language has a word that is read as a person's name, where the name is derived into Cyrillic
  /// letters, which leaves much open (Пейлин for Палин). A search, the first time O(spellings of the language) more.
  public func reads(_ names: ReadNames, as concept: String) -> Bool { compiled?.reads(names, as: concept) ?? false }

  /// The language that the names were looked for in; nil where no glossary was applied.
  public var language: LanguageTag? { compiled?.language }

  /// A name.
  ///
  /// O(1).
  public subscript(index: Int) -> NameMatch {
    let item = items[index]
    let range = item.start..<(item.start + Int(item.length))
    guard let spelling = compiled?.spellings[Int(item.spelling)] else {
      return NameMatch(range: range, concept: "", form: .full, status: .admitted)
    }
    return NameMatch(range: range, concept: spelling.concept, form: spelling.form, status: spelling.status)
  }
}

/// What normalizing a text gives.
public struct NormalizationResult: Sendable {
  /// The text with every change made; all other bytes are the input's.
  public var output: [UInt8]
  /// The output as a text; bad bytes are replacement characters. O(n).
  public var text: String { String(decoding: output, as: UTF8.self) }
  /// The edits of the input that give the output: one for each change, more where markup stands inside the name.
  public var edits: [TextEdit]
  /// The changes made, in order.
  public var changes: [NameChange]
  /// Changes that are known but not made: the glossary says `fix: ask` or `never`, an article would need a gender
  /// that is not given, or the name is quoted in another language.
  public var proposals: [NameChange]
  /// What was seen and left as it is: T103 to T106, T108 to T112.
  public var observations: [Finding]
  /// What only a person can decide, in order.
  public var questions: [NameQuestion] = []
  /// Every name found, preferred, admitted or wrong.
  public var matches: NameMatches
  /// The input, kept for what is asked of it later, and where it starts in its stream.
  var source: [UInt8]
  var sourceOffset = 0

  /// Offsets of bytes that are no valid UTF-8, the first hundred of them; they are kept as they are. O(n).
  public var invalidBytes: [Int] { UTF8Check.invalid(source, limit: 100).map { $0 + sourceOffset } }
}

extension String {
  /// A name on one line, for messages: line breaks and the blanks beside them as one space.
  package var onOneLine: String {
    guard utf8.contains(0x0A) || utf8.contains(0x0D) else { return self }
    return split(whereSeparator: \.isNewline).map { line in
      var line = line
      while line.first == " " || line.first == "\t" { line = line.dropFirst() }
      while line.last == " " || line.last == "\t" { line = line.dropLast() }
      return String(line)
    }.joined(separator: " ")
  }
}
