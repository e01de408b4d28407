import Alignment
import TextCore

/// A document cut into segments.
public struct SegmentedDocument: Sendable, Hashable {
  /// One segment.
  public struct Piece: Sendable, Hashable {
    /// The segment's text, with the line breaks that it holds.
    public var text: String
    /// 0-based index of its paragraph.
    public var paragraph: Int
    /// Whether the paragraph is a heading or title.
    public var isHeading: Bool

    /// Makes a segment.
    public init(text: String, paragraph: Int, isHeading: Bool) {
      self.text = text
      self.paragraph = paragraph
      self.isHeading = isHeading
    }

    /// The text as one line.
    public var line: String { SegmentedDocument.line(text) }
  }

  /// The file, as the user named it.
  public var path: String
  /// Its language.
  public var language: LanguageTag
  /// Whether nobody named the language.
  public var languageIsGuessed: Bool
  /// The segments in order.
  public var pieces: [Piece]

  /// What was assumed in reading, a sentence each.
  public var assumptions: [String] = []
  /// The language that the text plainly reads as, where it was said to be in another.
  public var readsAs: LanguageTag?

  /// Makes a document.
  public init(path: String, language: LanguageTag, languageIsGuessed: Bool = false, pieces: [Piece]) {
    self.path = path
    self.language = language
    self.languageIsGuessed = languageIsGuessed
    self.pieces = pieces
  }

  /// A text as one line: white space with a line end in it is one space, or nothing between letters of scripts without
  /// spaces.
  public static func line(_ text: String) -> String {
    var parts = text.split(whereSeparator: \.isNewline)
    guard parts.count > 1 else { return text }
    for index in parts.indices {
      if index > 0 { parts[index] = parts[index].drop(while: \.isWhitespace) }
      while index + 1 < parts.count, parts[index].last?.isWhitespace == true { parts[index].removeLast() }
    }
    var out = ""
    for part in parts where !part.isEmpty {
      if let before = out.unicodeScalars.last, let next = part.unicodeScalars.first {
        out += isUnspaced(before) && isUnspaced(next) ? "" : " "
      }
      out += part
    }
    return out
  }

  /// Han, kana and their punctuation; Korean writes spaces.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    (0x3000...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
      || (0xFF00...0xFF9F).contains(scalar.value)
  }

  /// The language that the text plainly reads as, if it is another than one expected; short texts tell nothing.
  func otherLanguage(than expected: LanguageTag) -> LanguageTag? {
    var sample: [UInt8] = []
    for piece in pieces where sample.count < 1 << 12 { sample += Array(piece.text.utf8) + [0x0A] }
    return SegmentJob.otherLanguage(than: expected, sample)
  }

  /// The text of some segments, joined as the language's script joins sentences.
  public func text(of range: Range<Int>) -> String { AlignmentFormat.joined(pieces[range].map(\.line), in: language) }
}
