/// What is wrong with something that the program was given, with its place and the way out.
///
/// Every room throws this one type for bad input, so that every front end can print it alike; the program exits
/// with status 2.
public struct InputError: Error, Sendable, Hashable {
  /// The kind of trouble.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// There is no such file, or none of the kind in a folder; a folder stands where a file should.
    case missing, directory
    /// The system refuses to read or to write.
    case unreadable, unwritable
    /// There is nothing in it; it is no text; its bytes are not in the encoding that they are said to be in.
    case empty, binary, encoding
    /// Not well-formed; well-formed, but not what the format asks for.
    case syntax, schema
    /// Larger, deeper or longer than is taken.
    case limit
    /// No language tag, or a language that cannot be told.
    case language
    /// Options, rules or glossaries that do not go together, or a setting that is missing.
    case configuration
    /// Known, and not supported.
    case unsupported
    /// A server does not answer as it should.
    case network
  }

  /// The kind of trouble.
  public var kind: Kind
  /// What is wrong, one sentence without a final stop.
  public var message: String
  /// The file, as the user named it.
  public var path: String?
  /// Where in the file.
  public var position: SourcePosition?
  /// What was expected there.
  public var expected: String?
  /// What to do.
  public var help: String?

  /// Makes an error.
  public init(
    _ kind: Kind, _ message: String, path: String? = nil, at position: SourcePosition? = nil, expected: String? = nil,
    help: String? = nil
  ) {
    self.kind = kind
    self.message = message
    self.path = path
    self.position = position
    self.expected = expected
    self.help = help
  }

  /// The same error with a file named, where none was.
  public func inFile(_ path: String) -> InputError {
    var error = self
    if error.path == nil { error.path = path }
    return error
  }
}

extension InputError: CustomStringConvertible {
  /// `path:line:column: message; expected …` and the help on a line of its own.
  public var description: String {
    var text = ""
    if let path { text += path + ":" }
    if let position { text += "\(position.line):\(position.column):" }
    if !text.isEmpty { text += " " }
    text += message
    if let expected { text += "; expected \(expected)" }
    if let help { text += "\n  help: \(help)" }
    return text
  }
}
