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
///
/// A value the size of a pointer: glossaries hold them by the million, in lists that are copied.
public struct WrittenName: Sendable, Hashable {
  private final class Content: Sendable {
    let raw: String
    let name: Name
    let place: FilePlace

    init(_ raw: String, _ name: Name, _ place: FilePlace) {
      self.raw = raw
      self.name = name
      self.place = place
    }
  }

  private var content: Content

  /// As written: white space, quotation marks and normalization form untouched, which checks need to see.
  public var raw: String {
    get { content.raw }
    set { content = Content(newValue, name, place) }
  }
  /// As understood.
  public var name: Name {
    get { content.name }
    set { content = Content(raw, newValue, place) }
  }
  /// Where it is written.
  public var place: FilePlace {
    get { content.place }
    set { content = Content(raw, name, newValue) }
  }

  /// Makes a written name.
  public init(raw: String, name: Name, place: FilePlace) {
    content = Content(raw, name, place)
  }

  /// Reads a name in the native notation (`Valeri /Guerassimov/`, see `Name`); where the slashes do not enclose a family
  /// name, all of it is the name. O(n).
  public init(_ notation: String, place: FilePlace) {
    self.init(raw: notation, name: Name.parse(notation) ?? Name(notation), place: place)
  }

  /// The name's text, NFC.
  public var text: String { content.name.text }

  /// Names are equal that are written and understood alike in the same place.
  public static func == (a: WrittenName, b: WrittenName) -> Bool {
    a.content === b.content || (a.raw == b.raw && a.name == b.name && a.place == b.place)
  }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(raw)
    hasher.combine(name)
    hasher.combine(place)
  }
}
