import TextCore

/// Word processors' files as blocks.
enum OfficeReader {
  /// A Word file: its body with tables and text boxes, then its footnotes and endnotes. Deleted and hidden text, headers,
  /// footers and comments are no part of it.
  static func word(_ bytes: [UInt8], path: String) throws(InputError) -> Document {
    let parts: [[UInt8]]
    do throws(InputError) {
      let archive = try PackageArchive(bytes)
      guard let body = try archive.read("word/document.xml") else {
        throw InputError(.schema, "the file has no text", expected: "a part word/document.xml")
      }
      parts = [body, try archive.read("word/footnotes.xml") ?? [], try archive.read("word/endnotes.xml") ?? []]
    } catch { throw error.inFile(path) }
    var reader = OfficeText(format: .word, bytes: parts.flatMap { $0 })
    reader.read()
    return Document(
      reader.bytes, reader.blocks, path: path, encoding: .utf8, format: .docx, language: reader.mainLanguage)
  }

  /// An OpenDocument text: its body with tables, text boxes and notes. Deleted text and comments are no part of it.
  static func openDocument(_ bytes: [UInt8], path: String) throws(InputError) -> Document {
    let (content, styles): ([UInt8], [UInt8])
    do throws(InputError) {
      let archive = try PackageArchive(bytes, expected: "an ODT file")
      guard let body = try archive.read("content.xml") else {
        throw InputError(.schema, "the file has no text", expected: "a part content.xml")
      }
      (content, styles) = (body, try archive.read("styles.xml") ?? [])
    } catch { throw error.inFile(path) }
    var reader = OfficeText(format: .openDocument, bytes: content)
    reader.read()
    return Document(
      content, reader.blocks, path: path, encoding: .utf8, format: .odt, language: defaultLanguage(styles))
  }

  /// The language of an OpenDocument's default style.
  private static func defaultLanguage(_ styles: [UInt8]) -> LanguageTag? {
    var scanner = MarkupScanner(bytes: styles, at: 0, isHTML: false)
    var isDefault = false
    while let token = scanner.next() {
      switch token.kind {
      case .open:
        if token.name == "style:default-style" {
          isDefault = scanner.attribute("style:family", in: token) == "paragraph"
        } else if isDefault, token.name == "style:text-properties",
          let language = scanner.attribute("fo:language", in: token), language != "none", language != "zxx"
        {
          let country = scanner.attribute("fo:country", in: token).map { $0 == "none" ? "" : "-" + $0 } ?? ""
          return try? LanguageTag(language + country)
        }
      case .close: if token.name == "style:default-style" { isDefault = false }
      default: break
      }
    }
    return nil
  }
}
