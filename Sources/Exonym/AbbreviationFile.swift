import TextCore

/// A user's own abbreviations: one a line, with or without its final stop; `#` starts a comment.
public enum AbbreviationFile {
  /// Reads a file.
  ///
  /// - Throws: `InputError` where it cannot be read as text.
  public static func read(_ path: String) throws(InputError) -> [String] {
    let text: [UInt8]
    do { text = try TextDecoding.decode(try FileAccess.read(path, limit: 1 << 24)).text } catch {
      throw error.inFile(path)
    }
    return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      var word = line.prefix { $0 != "#" }.trimmingSpaces
      if word.hasSuffix(".") { word.removeLast() }
      return word.isEmpty ? nil : String(word)
    }
  }
}

extension Substring {
  /// The text without white space at its ends.
  var trimmingSpaces: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
