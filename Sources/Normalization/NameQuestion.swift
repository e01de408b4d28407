import Terminology
import TextCore

/// A name that a text leaves open: whose it is, or whether it is meant at all. Only a person can say.
public struct NameQuestion: Sendable, Hashable {
  /// One answer.
  public struct Option: Sendable, Hashable {
    /// What the name would become, with a little word before it that follows.
    public var replacement: String
    /// The concept's id.
    public var concept: String
    /// What is known of the spelling found.
    public var reason: String
    /// Where the glossary defines the concept.
    public var definition: RelatedPlace?
    /// The edits of the input that give it, in order and disjoint.
    public var edits: [TextEdit]
    /// What is replaced, in the text that was searched.
    var range: Range<Int>

    init(_ spelling: Spelling, range: Range<Int>, replacement: String) {
      self.replacement = replacement
      self.range = range
      concept = spelling.concept
      reason = spelling.reason
      definition = spelling.definition
      edits = [TextEdit(range, replacement)]
    }
  }

  /// Why it is open: T103 (two owners), T104 (two case forms), T106 (two spellings in one text), T110 (near a name),
  /// T101 and T102 (the glossary says to ask).
  public var rule: String
  /// The name's bytes in the input.
  public var range: Range<Int>
  /// The name as it stands.
  public var text: String
  /// Where it stands.
  public var position: SourcePosition
  /// The answers, at least one; leaving the name as it is is always another.
  public var options: [Option]
  /// Whether it is open because a given name in front makes a place's name a person's.
  public var isLikePerson = false
}
