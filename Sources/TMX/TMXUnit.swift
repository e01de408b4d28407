import TextCore
import XMLStream

/// Where a value was read. It takes no part in comparison: two units that say the same are equal wherever they stand.
public struct TMXPlace: Sendable, Hashable {
  /// The position; nil for what was made, not read.
  public var position: SourcePosition?

  /// Makes a place.
  public init(_ position: SourcePosition? = nil) { self.position = position }

  /// All places are equal.
  public static func == (a: TMXPlace, b: TMXPlace) -> Bool { true }

  /// Adds nothing.
  public func hash(into hasher: inout Hasher) {}
}

/// A note or a property (TMX 1.4b, `note` and `prop`).
public struct TMXMetadata: Sendable, Hashable {
  /// Which of the two.
  public enum Kind: String, Sendable, Hashable, Codable { case note, prop }

  /// Which of the two.
  public var kind: Kind
  /// All attributes, `type` of a property among them.
  public var attributes: [XMLAttribute]
  /// The text.
  public var text: String

  /// A property's type; empty for a note.
  public var type: String { attributes["type"] ?? "" }

  /// Makes either.
  public init(_ kind: Kind, _ attributes: [XMLAttribute], _ text: String) {
    self.kind = kind
    self.attributes = attributes
    self.text = text
  }

  /// A property.
  public static func prop(_ type: String, _ text: String) -> TMXMetadata {
    TMXMetadata(.prop, [XMLAttribute("type", type)], text)
  }

  /// A note.
  public static func note(_ text: String) -> TMXMetadata { TMXMetadata(.note, [], text) }
}

/// The kind of an inline code.
public enum InlineKind: String, Sendable, Hashable, Codable, CaseIterable {
  case bpt, ept, ph, it, hi, ut, sub
}

/// An inline code with what stands in it.
public struct InlineCode: Sendable, Hashable {
  /// Its kind.
  public var kind: InlineKind
  /// Its attributes (`i`, `x`, `type`, `pos`, `assoc` ...).
  public var attributes: [XMLAttribute]
  /// Its content: the native code, or the text that a `hi` or `sub` marks.
  public var content: [InlineContent]
  /// Where it was read.
  public var place: TMXPlace

  /// Makes a code.
  public init(
    _ kind: InlineKind, _ attributes: [XMLAttribute] = [], _ content: [InlineContent] = [], place: TMXPlace = TMXPlace()
  ) {
    self.kind = kind
    self.attributes = attributes
    self.content = content
    self.place = place
  }
}

/// A piece of a segment.
public indirect enum InlineContent: Sendable, Hashable {
  case text(String)
  /// Text that was written as a CDATA section.
  case cdata(String)
  case code(InlineCode)
  case comment(String)
  case instruction(target: String, data: String)
}

/// The content of a `seg`.
public struct TMXSegment: Sendable, Hashable {
  // Nine segments of ten hold plain text: no array is made for those.
  private enum Storage: Sendable, Hashable {
    case plain(String)
    case mixed([InlineContent])
  }

  private var storage: Storage

  /// Plain text.
  public init(_ text: String) { storage = .plain(text) }

  /// Text and codes. Adjacent texts are joined and empty ones dropped, so that equal segments compare equal.
  public init(content: [InlineContent]) {
    let joined = TMXSegment.joined(content)
    if joined.isEmpty {
      storage = .plain("")
    } else if joined.count == 1, case .text(let text) = joined[0] {
      storage = .plain(text)
    } else {
      storage = .mixed(joined)
    }
  }

  private static func joined(_ content: [InlineContent]) -> [InlineContent] {
    var out: [InlineContent] = []
    for item in content {
      switch item {
      case .text(let text):
        if text.isEmpty { continue }
        if case .text(let before)? = out.last {
          out[out.count - 1] = .text(before + text)
        } else {
          out.append(item)
        }
      case .code(var code):
        code.content = joined(code.content)
        out.append(.code(code))
      default: out.append(item)
      }
    }
    return out
  }

  /// The pieces.
  public var content: [InlineContent] {
    switch storage {
    case .plain(let text): text.isEmpty ? [] : [.text(text)]
    case .mixed(let content): content
    }
  }

  /// Whether it holds text only.
  public var isPlain: Bool { if case .plain = storage { true } else { false } }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { if case .plain(let text) = storage { text.isEmpty } else { false } }

  /// The text that a reader sees: without native codes, comments and sub-flows; the text of `hi` stays.
  public var plainText: String {
    switch storage {
    case .plain(let text): return text
    case .mixed(let content):
      var out = ""
      TMXSegment.collect(content, into: &out)
      return out
    }
  }

  private static func collect(_ content: [InlineContent], into out: inout String) {
    for item in content {
      switch item {
      case .text(let text), .cdata(let text): out += text
      case .code(let code) where code.kind == .hi: collect(code.content, into: &out)
      default: break
      }
    }
  }

  /// All codes, outer ones before what they hold.
  public var codes: [InlineCode] {
    guard case .mixed(let content) = storage else { return [] }
    var out: [InlineCode] = []
    func walk(_ content: [InlineContent]) {
      for case .code(let code) in content {
        out.append(code)
        walk(code.content)
      }
    }
    walk(content)
    return out
  }
}

/// One language's side of a unit (`tuv`).
public struct TMXVariant: Sendable, Hashable {
  /// `xml:lang`, or `lang` of TMX 1.1, as written; empty where neither is given.
  public var language: String
  /// All other attributes.
  public var attributes: [XMLAttribute]
  /// Notes and properties in order.
  public var metadata: [TMXMetadata]
  /// The text.
  public var segment: TMXSegment
  /// Where it was read.
  public var place: TMXPlace

  /// Makes a variant.
  public init(
    language: String, attributes: [XMLAttribute] = [], metadata: [TMXMetadata] = [], segment: TMXSegment,
    place: TMXPlace = TMXPlace()
  ) {
    self.language = language
    self.attributes = attributes
    self.metadata = metadata
    self.segment = segment
    self.place = place
  }

  /// Makes a variant of plain text.
  public init(_ language: String, _ text: String) { self.init(language: language, segment: TMXSegment(text)) }
}

/// A translation unit (`tu`).
public struct TMXUnit: Sendable, Hashable {
  /// All attributes, `tuid` among them, in order.
  public var attributes: [XMLAttribute]
  /// Notes and properties in order.
  public var metadata: [TMXMetadata]
  /// The sides, in order.
  public var variants: [TMXVariant]
  /// Where it was read.
  public var place: TMXPlace

  /// Makes a unit.
  public init(
    id: String? = nil, attributes: [XMLAttribute] = [], metadata: [TMXMetadata] = [], variants: [TMXVariant],
    place: TMXPlace = TMXPlace()
  ) {
    self.attributes = id.map { [XMLAttribute("tuid", $0)] + attributes } ?? attributes
    self.metadata = metadata
    self.variants = variants
    self.place = place
  }

  /// The `tuid`.
  public var id: String? {
    get { attributes["tuid"] }
    set { attributes["tuid"] = newValue }
  }

  /// The properties.
  public var props: [TMXMetadata] { metadata.filter { $0.kind == .prop } }

  /// The notes' texts.
  public var notes: [String] { metadata.filter { $0.kind == .note }.map(\.text) }

  /// The text of the first property of a type.
  public func prop(_ type: String) -> String? { metadata.first { $0.kind == .prop && $0.type == type }?.text }

  /// The first side whose language matches.
  public func variant(_ language: String, _ policy: TMXLanguagePolicy = .exact) -> TMXVariant? {
    variants.first { policy.matches($0.language, language) }
  }
}

/// When two language codes are taken for one language. Case and `_` for `-` never matter.
public enum TMXLanguagePolicy: String, Sendable, Hashable, Codable, CaseIterable {
  /// The codes are the same.
  case exact
  /// The wanted code covers more special ones: `en` matches `en-US`.
  case range
  /// The primary languages are the same: `en-GB` matches `en-US`.
  case primary

  /// Whether a side's code answers to the wanted one.
  public func matches(_ code: String, _ wanted: String) -> Bool {
    if code == wanted { return true }
    // Most codes differ in their first letter: nothing is built for those.
    guard let a = code.utf8.first, let b = wanted.utf8.first, a | 0x20 == b | 0x20 else { return false }
    let have = TMXLanguagePolicy.folded(code)
    let want = TMXLanguagePolicy.folded(wanted)
    if have == want { return true }
    switch self {
    case .exact: return false
    case .range: return have.starts(with: want + [UInt8(ascii: "-")])
    case .primary: return have.prefix { $0 != UInt8(ascii: "-") } == want.prefix { $0 != UInt8(ascii: "-") }
    }
  }

  static func folded(_ code: String) -> [UInt8] {
    code.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "_"): UInt8(ascii: "-")
      default: byte
      }
    }
  }
}

/// A user-defined encoding of the header (`ude`).
public struct TMXEncoding: Sendable, Hashable {
  /// Attributes of the `ude`.
  public var attributes: [XMLAttribute]
  /// Attributes of each `map`.
  public var maps: [[XMLAttribute]]
  /// Where it was read.
  public var place = TMXPlace()

  /// Makes an encoding.
  public init(attributes: [XMLAttribute], maps: [[XMLAttribute]] = []) {
    self.attributes = attributes
    self.maps = maps
  }
}

/// The header.
public struct TMXHeader: Sendable, Hashable {
  /// The version of the `tmx` element.
  public var version: String
  /// All attributes in order.
  public var attributes: [XMLAttribute]
  /// Notes and properties in order.
  public var metadata: [TMXMetadata]
  /// User-defined encodings.
  public var encodings: [TMXEncoding]
  /// Where it was read.
  public var place = TMXPlace()

  /// A header with all that the format requires.
  public init(
    sourceLanguage: String, adminLanguage: String = "en", segmentation: String = "sentence",
    dataType: String = "plaintext", tool: String = "exonym", toolVersion: String = "1", originalFormat: String = "tmx"
  ) {
    version = "1.4"
    attributes = [
      XMLAttribute("creationtool", tool), XMLAttribute("creationtoolversion", toolVersion),
      XMLAttribute("segtype", segmentation), XMLAttribute("o-tmf", originalFormat),
      XMLAttribute("adminlang", adminLanguage), XMLAttribute("srclang", sourceLanguage),
      XMLAttribute("datatype", dataType),
    ]
    metadata = []
    encodings = []
  }

  /// A header as read.
  public init(version: String, attributes: [XMLAttribute]) {
    self.version = version
    self.attributes = attributes
    metadata = []
    encodings = []
  }

  /// `srclang`; `*all*` where any side may be the source.
  public var sourceLanguage: String {
    get { attributes["srclang"] ?? "" }
    set { attributes["srclang"] = newValue }
  }
}
