/// Where the lines of a YAML text begin that stand outside brackets and quotation marks.
struct YAMLOutline: Sendable {
  /// Offsets of lines that begin with a key of the root, a document mark or the like, ascending.
  var rootKeys: [Int] = []
  /// Offsets of lines that begin with an item of a list, ascending.
  var listItems: [Int] = []

  /// The parts that the list of a root key can be read in, each of whole items.
  ///
  /// The text has to be block style: `concepts:` at the margin, and below it items at one indentation, which is all
  /// that tells them. Where that is misread, a part is no YAML, or the rest is none without them: then the text has
  /// to be read as a whole.
  ///
  /// - Parameter size: the bytes that a part has at least, the last one excepted.
  /// - Returns: byte ranges that follow upon each other; empty where the text has no such list.
  func parts(of key: String, in bytes: [UInt8], size: Int) -> [Range<Int>] {
    let line = Array(key.utf8) + [0x3A]
    let owners = rootKeys.indices.filter { bytes[rootKeys[$0]...].starts(with: line) }
    guard let owner = owners.first, owners.count == 1 else { return [] }
    // Nothing but a comment may stand behind the key.
    var start = rootKeys[owner] + line.count
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x0D { start += 1 }
    if start < bytes.count, bytes[start] == 0x23, bytes[start - 1] == 0x20 {
      while start < bytes.count, bytes[start] != 0x0A { start += 1 }
    }
    guard start < bytes.count, bytes[start] == 0x0A else { return [] }
    start += 1
    let end = owner + 1 < rootKeys.count ? rootKeys[owner + 1] : bytes.count
    var parts: [Range<Int>] = []
    var indent: Int?
    for item in listItems where item >= start && item < end {
      let own = bytes[item...].prefix { $0 == 0x20 }.count
      guard own >= indent ?? own else { return [] }
      indent = indent ?? own
      let from = parts.last?.upperBound ?? start
      if own == indent, item - from >= size { parts.append(from..<item) }
    }
    guard indent != nil else { return [] }
    let from = parts.last?.upperBound ?? start
    return from < end ? parts + [from..<end] : parts
  }
}
