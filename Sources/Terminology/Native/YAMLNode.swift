import TextCore

/// A YAML value with its place. All scalars are strings.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  var content: Content
  var span: SourceSpan

  /// The scalar's text; nil for collections.
  var scalar: String? {
    if case .scalar(let text) = content { return text }
    return nil
  }

  /// What the value is, for messages.
  var shape: String {
    switch content {
    case .scalar(let text): text.isEmpty ? "nothing" : "'\(text.count > 40 ? String(text.prefix(40)) + "…" : text)'"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }
}

/// A parsed YAML text: its root and what is wrong with it.
struct YAMLDocument: Sendable {
  /// One fault of the YAML itself.
  struct Fault: Sendable {
    /// The rule of the catalogue: G002 for syntax and duplicate keys, G004 for expansion.
    var rule: String
    var message: String
    var span: SourceSpan
    var help: String?
    var related: [(String, SourceSpan)] = []
    /// The key that is given twice.
    var duplicateKey: String?
  }

  /// The root; nil where the text is empty or no YAML.
  var root: YAMLNode?
  var faults: [Fault]
  var lines: LineMap

  /// Values that aliases may add to those that are written.
  static let aliasLimit = 100_000
  /// Bytes that they may add.
  static let aliasBytes = 16 << 20
  /// Depth of nesting.
  static let depthLimit = 64
  /// Duplicate keys reported before reading stops: each costs another parse.
  static let duplicateLimit = 40
}
