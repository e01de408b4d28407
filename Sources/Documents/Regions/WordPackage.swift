import TextCore

/// The text parts of a DOCX or ODT file, and the file with some of them replaced.
///
/// Every other entry of the ZIP archive keeps its compressed bytes.
public enum WordPackage {
  /// The endings of the files.
  public static let endings: Set<String> = ["docx", "odt"]

  /// A part with text: `word/document.xml`, notes, headers and footers, comments; `content.xml` and `styles.xml`, which
  /// has an OpenDocument's headers and footers.
  public struct Part: Sendable, Hashable {
    /// Its name in the archive.
    public var name: String
    /// Its XML, unpacked.
    public var bytes: [UInt8]

    /// Makes a part.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Parts that would unpack to more than this are refused.
  static let largestPart = 256 << 20

  /// The parts with text, in the archive's order.
  ///
  /// - Throws: `InputError` of kind `syntax` for what is no ZIP archive, `limit` for parts that are too large.
  public static func parts(of file: [UInt8]) throws(InputError) -> [Part] {
    let archive = try PackageArchive(file)
    var parts: [Part] = []
    for index in 0..<archive.count {
      guard let name = archive.name(index), isText(name) else { continue }
      parts.append(Part(name: name, bytes: try archive.read(index, name)))
    }
    return parts
  }

  /// The file with parts replaced.
  ///
  /// - Throws: `InputError` of kind `syntax` for what is no ZIP archive, `unwritable` where packing fails.
  public static func replacing(_ parts: [Part], in file: [UInt8]) throws(InputError) -> [UInt8] {
    guard !parts.isEmpty else { return file }
    let archive = try PackageArchive(file)
    for part in parts {
      guard let index = (0..<archive.count).first(where: { archive.name($0) == part.name }) else { continue }
      try archive.replace(index, part.bytes)
    }
    return try archive.close()
  }

  /// The text of a part, paragraph by paragraph. O(n).
  public static func regions(of part: Part) -> [TextRegion] {
    guard isOpenDocument(part.name) else { return TextRegions.find(in: part.bytes, type: .wordprocessingML) }
    var reader = OfficeText(format: .openDocument, bytes: part.bytes)
    reader.read()
    // A note stands inside its paragraph: what is before it and what is behind are regions of their own.
    var pieces = reader.blocks.enumerated().flatMap { number, block in block.region.pieces.map { (number, $0) } }
    pieces.sort { ($0.1.range.lowerBound, $0.1.range.upperBound) < ($1.1.range.lowerBound, $1.1.range.upperBound) }
    var regions: [TextRegion] = []
    var last = -1
    for (number, piece) in pieces {
      var piece = piece
      if case .inserted = piece.encoding { piece.encoding = .lineBreak }
      if number == last {
        regions[regions.count - 1].pieces.append(piece)
      } else {
        regions.append(TextRegion(pieces: [piece], joinsInsideWords: true))
        last = number
      }
    }
    return regions.filter { region in region.pieces.contains { $0.encoding != .lineBreak } }
  }

  private static func isOpenDocument(_ name: String) -> Bool { name == "content.xml" || name == "styles.xml" }

  private static func isText(_ name: String) -> Bool {
    if isOpenDocument(name) { return true }
    guard name.hasPrefix("word/"), name.hasSuffix(".xml") else { return false }
    let base = name.dropFirst(5)
    return ["document", "header", "footer", "footnotes", "endnotes", "comments"].contains { base.hasPrefix($0) }
      && !base.contains("/")
  }
}
