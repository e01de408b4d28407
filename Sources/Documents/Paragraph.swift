/// A paragraph of a document.
public struct Paragraph: Sendable, Hashable {
  /// What a paragraph is.
  public enum Kind: String, Sendable, Hashable, Codable { case body, heading, title, listItem, caption, byline }

  /// Its bytes in the document's text.
  public var range: Range<Int>
  /// What it is.
  public var kind: Kind
  /// Its text, UTF-8: what stands at `range`, indexed as there.
  public var bytes: ArraySlice<UInt8>
  /// Whether line ends inside are spaces: the text was wrapped by hand or by a program.
  public var isWrapped = false
  /// Line ends that are meant all the same (`<br>`), in bytes of the document's text.
  public var hardBreaks: [Int] = []
  /// Parts that stand in the text but are no prose (inline code), in bytes of the document's text: no segment ends inside.
  public var protected: [Range<Int>] = []

  /// An inline code of the text: where it stands in the document's text, and in the file.
  public struct Code: Sendable, Hashable {
    /// What it does: opens something, closes something, or stands for itself.
    public var kind: TextRegion.Code.Kind
    /// Where it stands, in bytes of the document's text.
    public var offset: Int
    /// Its bytes in the file, as `Document.source(of:)` gives them.
    public var source: Range<Int>

    /// Makes a code.
    public init(kind: TextRegion.Code.Kind, offset: Int, source: Range<Int>) {
      self.kind = kind
      self.offset = offset
      self.source = source
    }
  }

  /// Its inline codes in order (XLIFF, TMX), those at both ends included.
  public var codes: [Code] = []
  /// Whether it stands inside an inline code of the paragraph before it (`sub`).
  public var isSubflow = false

  /// Makes a paragraph of bytes that stand at `range` in a document's text and are indexed as there.
  public init(range: Range<Int>, kind: Kind, bytes: ArraySlice<UInt8>, isWrapped: Bool = false) {
    self.range = range
    self.kind = kind
    self.bytes = bytes
    self.isWrapped = isWrapped
  }

  /// Its text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Paragraph {
  /// A paragraph of some bytes of a text, white space at both ends left out; nil where there is nothing else.
  ///
  /// - Parameters:
  ///   - range: the bytes, in the text.
  ///   - text: the document's text, UTF-8.
  ///   - kind: heading or body by its end if nil.
  ///   - isWrapped: whether line ends inside are spaces.
  public init?(_ range: Range<Int>, of text: [UInt8], kind: Kind? = nil, isWrapped: Bool = false) {
    let bytes = text[range]
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return nil
    }
    let range = first..<(last + 1)
    guard !Self.isBlank(text[range]) else { return nil }
    // A short line without a final mark is a heading.
    let isFinal = range.count >= 160 || text[range].suffix(2).elementsEqual("»".utf8) || PlainLine.isFinal(text[range])
    self.init(
      range: range, kind: kind ?? (isFinal ? .body : .heading), bytes: text[range],
      isWrapped: isWrapped)
  }

  /// Whether nothing can be seen of a text: spaces of all widths, soft hyphens, marks of direction (`<p>&nbsp;</p>`).
  static func isBlank(_ text: ArraySlice<UInt8>) -> Bool {
    var at = text.startIndex
    while at < text.endIndex {
      let rest = text[at...].prefix(3)
      switch rest[at] {
      case ...0x20: at += 1
      case 0xC2 where rest.count > 1 && (rest[at + 1] == 0xA0 || rest[at + 1] == 0xAD): at += 2
      case 0xE2 where rest.elementsEqual([0xE2, 0x80, 0xAF]) || rest.elementsEqual([0xE2, 0x81, 0xA0]): at += 3
      case 0xE2 where rest.count > 2 && rest[at + 1] == 0x80 && rest[at + 2] <= 0x8F: at += 3
      case 0xE3 where rest.elementsEqual([0xE3, 0x80, 0x80]): at += 3
      case 0xEF where rest.elementsEqual([0xEF, 0xBB, 0xBF]): at += 3
      default: return false
      }
    }
    return true
  }
}
