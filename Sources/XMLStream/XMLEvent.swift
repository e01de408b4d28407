import TextCore

/// An attribute as written: its qualified name and its value with references resolved.
public struct XMLAttribute: Sendable, Hashable {
  /// The qualified name, e.g. `xml:lang`; declarations of namespaces (`xmlns`, `xmlns:its`) are attributes too.
  public var name: String
  /// The value.
  public var value: String

  /// Makes an attribute.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension [XMLAttribute] {
  /// The value of the first attribute of this qualified name. Setting nil removes it; setting a new one appends it.
  public subscript(name: String) -> String? {
    get {
      for attribute in self where attribute.name == name { return attribute.value }
      return nil
    }
    set {
      if let index = firstIndex(where: { $0.name == name }) {
        if let newValue { self[index].value = newValue } else { remove(at: index) }
      } else if let newValue {
        append(XMLAttribute(name, newValue))
      }
    }
  }
}

/// A start tag.
public struct XMLElementStart: Sendable, Hashable {
  /// The qualified name as written, e.g. `tu` or `xlf:unit`.
  public var name: String
  /// The name without its prefix.
  public var localName: String
  /// The prefix, where there is one.
  public var prefix: String?
  /// The namespace that the name is in.
  public var namespaceURI: String?
  /// The attributes: declarations of namespaces first, then the others in document order.
  public var attributes: [XMLAttribute]
  /// Whether the tag was written `<a/>`; an `endElement` follows all the same.
  public var isEmpty: Bool

  /// Makes a start tag in no namespace, or in one.
  public init(
    _ name: String, _ attributes: [XMLAttribute] = [], namespaceURI: String? = nil, isEmpty: Bool = false
  ) {
    self.name = name
    self.attributes = attributes
    self.namespaceURI = namespaceURI
    self.isEmpty = isEmpty
    if let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) {
      prefix = String(name[..<colon])
      localName = String(name[name.utf8.index(after: colon)...])
    } else {
      prefix = nil
      localName = name
    }
  }

  /// The value of an attribute by its qualified name.
  public subscript(attribute: String) -> String? { attributes[attribute] }
}

/// One thing in a document, in order. Where it stands is told by the reader (`position`, `range`).
public enum XMLEvent: Sendable, Hashable {
  /// A document type declaration. What it points at is never loaded.
  case doctype(name: String, publicID: String?, systemID: String?, hasInternalSubset: Bool)
  /// A start tag, or the opening half of an empty one.
  case startElement(XMLElementStart)
  /// An end tag: the qualified name.
  case endElement(String)
  /// A whole run of text between two pieces of markup, references resolved, line ends as LF.
  case text(String)
  /// A CDATA section.
  case cdata(String)
  /// A comment, without its marks.
  case comment(String)
  /// A processing instruction.
  case processingInstruction(target: String, data: String)
  /// A reference to an internal entity, by name; the text that it stands for follows as (or within) a `text` event.
  case entityReference(String)
}

/// What the parser said about a document, beside the error that stopped it.
public struct XMLDiagnostic: Sendable, Hashable {
  /// How grave the parser holds it: `error` means that the document is not well-formed.
  public var severity: Severity
  /// The parser's own number (`xmlParserErrors` of libxml2, or the validator's).
  public var code: Int
  /// What is wrong, one sentence without a final stop.
  public var message: String
  /// Where, as far as known.
  public var position: SourcePosition?

  /// Makes a diagnostic.
  public init(severity: Severity, code: Int, message: String, position: SourcePosition?) {
    self.severity = severity
    self.code = code
    self.message = message
    self.position = position
  }
}

/// How the document begins, before its first tag: what its bytes are and what it says of them.
public struct XMLProlog: Sendable, Hashable {
  /// The encoding that the first bytes show: by a byte order mark, or by the pattern of `<?xml` (`UTF-8`, `UTF-16LE`,
  /// `UTF-16BE`, `UTF-32LE`, `UTF-32BE`). `UTF-8` stands for anything that agrees with ASCII.
  public var detectedEncoding: String
  /// Whether a byte order mark stands in front.
  public var hasByteOrderMark: Bool
  /// Whether there is an XML declaration.
  public var hasDeclaration: Bool
  /// The declared version.
  public var version: String?
  /// The declared encoding, as written.
  public var declaredEncoding: String?
  /// The standalone declaration.
  public var standalone: String?
}
