import TextCore

/// A place in a file of the glossary.
public struct FilePlace: Sendable, Hashable {
  /// The file, as the user named it.
  public var path: String
  /// Where in the file.
  public var span: SourceSpan

  /// Makes a place.
  public init(path: String, span: SourceSpan) {
    self.path = path
    self.span = span
  }

  /// The start of a file, for values that have no place of their own.
  public static func start(of path: String) -> FilePlace {
    FilePlace(path: path, span: SourceSpan(.start, .start))
  }

  /// The place as a finding shows it.
  public func related(_ message: String) -> RelatedPlace { RelatedPlace(message: message, path: path, span: span) }
}

/// A name that somebody wrote into a glossary, with the place where it stands.
public struct WrittenName: Sendable, Hashable {
  /// As written: white space, quotation marks and normalization form untouched, which checks need to see.
  public var raw: String
  /// As understood.
  public var name: Name
  /// Where it is written.
  public var place: FilePlace

  /// Makes a written name.
  public init(raw: String, name: Name, place: FilePlace) {
    self.raw = raw
    self.name = name
    self.place = place
  }

  /// The name's text, NFC.
  public var text: String { name.text }
}
