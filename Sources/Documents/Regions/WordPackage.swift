import TextCore

/// The text parts of a DOCX file, and the file with some of them replaced.
///
/// Every other entry of the ZIP archive keeps its compressed bytes.
public enum WordPackage {
  /// A part with text: `word/document.xml`, notes, headers and footers, comments.
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

  private static func isText(_ name: String) -> Bool {
    guard name.hasPrefix("word/"), name.hasSuffix(".xml") else { return false }
    let base = name.dropFirst(5)
    return ["document", "header", "footer", "footnotes", "endnotes", "comments"].contains { base.hasPrefix($0) }
      && !base.contains("/")
  }
}
