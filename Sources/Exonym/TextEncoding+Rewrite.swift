import TextCore

extension TextEncoding {
  /// A changed text in this encoding. O(n).
  ///
  /// - Parameters:
  ///   - changed: the text to be written, UTF-8.
  ///   - text: the text as it was read.
  ///   - file: the file that it was read from.
  /// - Throws: `InputError` of kind `encoding` for a character that the encoding lacks, and where the text as it was does
  ///   not give the file again: a wrong guess must not change what nobody edited.
  func encode(_ changed: [UInt8], insteadOf text: [UInt8], in file: [UInt8]) throws(InputError) -> [UInt8] {
    // UTF-8 gives itself.
    if ["UTF-8", "UTF8"].contains(name.uppercased()) { return try encode(changed) }
    let again = try encode(text)
    guard again == file else {
      throw InputError(
        .encoding, "the file would not come out of \(name) as it went in", expected: "text in the declared encoding",
        help: "convert the file to UTF-8, or name its encoding (--encoding)")
    }
    return try encode(changed)
  }
}
