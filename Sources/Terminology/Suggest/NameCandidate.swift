import TextCore

/// A name-like run of words in a sentence.
public struct NameCandidate: Sendable, Hashable {
  /// The words as written, without elided articles and possessive endings.
  public var text: String
  /// 0-based index of the sentence.
  public var sentence: Int
  /// The UTF-8 bytes of the sentence that it takes.
  public var range: Range<Int>
  /// How many words it has.
  public var words: Int
  /// What the words before and the spelling say it is; nil where they say nothing.
  public var kind: ConceptKind?

  /// Makes a candidate.
  public init(text: String, sentence: Int, range: Range<Int>, words: Int, kind: ConceptKind?) {
    self.text = text
    self.sentence = sentence
    self.range = range
    self.words = words
    self.kind = kind
  }
}
