import TextCore
import XMLStream

/// Finds the next unit behind a broken place.
enum TMXResync {
  /// What the parser is given before a unit in the midst of a document.
  static let wrapper = Array("<tmx><body>".utf8)

  /// Where the next `<tu` stands at or behind an offset.
  static func unit(in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    var at = from
    while at + 3 < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), bytes[at + 1] == UInt8(ascii: "t"), bytes[at + 2] == UInt8(ascii: "u"),
        bytes[at + 3] <= 0x20 || bytes[at + 3] == UInt8(ascii: ">")
      {
        return at
      }
      at += 1
    }
    return nil
  }

  /// Moves a window to the first `<tu` at or behind a byte of the document; false where there is none.
  static func seek(_ window: TMXWindow, from byte: Int) throws(InputError) -> Bool {
    while true {
      let ahead = byte - window.position.byte
      if ahead > 0 { window.drop(min(ahead, window.bytes.count)) }
      if window.position.byte >= byte {
        if let found = unit(in: window.bytes, from: 0) {
          window.drop(found)
          return true
        }
        // The last three bytes may begin a tag.
        window.drop(max(0, window.bytes.count - 3))
      }
      if window.isLast || window.hasFailed { return false }
      try window.fill()
    }
  }

  /// The whole document as UTF-8.
  static func decoded(
    _ source: any XMLByteSource, _ prolog: XMLProlog, _ path: String?
  ) throws(InputError) -> [UInt8] {
    var all: [UInt8] = []
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = try source.read(into: piece)
      if count == 0 { break }
      all += piece[..<count]
      if all.count > 1 << 30 { throw InputError(.limit, "the file is too large to be mended", path: path) }
    }
    let name =
      prolog.detectedEncoding != "UTF-8" ? prolog.detectedEncoding : prolog.declaredEncoding?.uppercased() ?? "UTF-8"
    return try TextDecoding.decode(all, declared: name).text
  }
}
