import TextCore

/// Scalar values of YAML; keys, comments, anchors, tags and directives are no text.
///
/// A reading by lines, enough for the files that people write: plain, quoted and block scalars, in block and in flow
/// collections.
enum YAMLRegions {
  /// The values from a byte on, in the file's order.
  ///
  /// - Parameter keys: the keys, in lower case, whose values are wanted; nil for all.
  static func find(_ bytes: [UInt8], from start: Int, keys: Set<[UInt8]>? = nil) -> [TextRegion] {
    var reader = Reader(bytes: bytes, at: start, keys: keys)
    while reader.at < bytes.count { reader.line() }
    return reader.regions
  }

  private struct Reader {
    let bytes: [UInt8]
    var at: Int
    var regions: [TextRegion] = []
    private var depth = 0
    private let keys: Set<[UInt8]>?
    /// Whether the key read last is a wanted one.
    private var isWanted: Bool

    init(bytes: [UInt8], at: Int, keys: Set<[UInt8]>?) {
      self.bytes = bytes
      self.at = at
      self.keys = keys
      isWanted = keys == nil
    }

    private func lineEnd(_ from: Int) -> Int {
      var end = from
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      return end
    }

    private mutating func add(_ range: Range<Int>, _ encoding: TextRegion.Encoding) {
      if !range.isEmpty, isWanted { regions.append(TextRegion(pieces: [.init(range, encoding)])) }
    }

    private mutating func read(key: Range<Int>) {
      guard let keys else { return }
      isWanted = key.count <= 32 && keys.contains(bytes[key].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
    }

    mutating func line() {
      let start = at
      let end = lineEnd(at)
      while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
      let indent = at - start
      if at == start, depth == 0, at < end, bytes[at] == 0x25 || bytes[at...].starts(with: Array("---".utf8)) {
        at = bytes[at] == 0x25 ? end : at + 3
      }
      nodes(indent: indent)
      at = max(at, start)
      let stop = lineEnd(at)
      at = stop + 1
    }

    /// Reads what stands on a line from `at`; quoted scalars may take further lines.
    private mutating func nodes(indent: Int) {
      while at < bytes.count, bytes[at] != 0x0A {
        switch bytes[at] {
        case 0x20, 0x09, 0x0D, 0x2C: at += 1
        case 0x23: at = lineEnd(at)
        case 0x5B, 0x7B:
          depth += 1
          at += 1
        case 0x5D, 0x7D:
          depth = max(0, depth - 1)
          at += 1
        // A key on a line of its own.
        case 0x3F where depth == 0 && isBlank(at + 1):
          let from = at + 1
          at = lineEnd(at)
          read(key: trimmed(from..<at))
        case 0x2D, 0x3F,
          0x3A where isBlank(at + 1):
          at += 1
        case 0x26, 0x2A, 0x21: while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x2C { at += 1 }
        case 0x22: quoted(0x22, .yamlDouble)
        case 0x27: quoted(0x27, .doubled(quote: 0x27))
        case 0x7C where depth == 0, 0x3E where depth == 0:
          block(indent: indent)
          return
        default: plain()
        }
      }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
      guard let first = bytes[range].firstIndex(where: { $0 > 0x20 }),
        let last = bytes[range].lastIndex(where: { $0 > 0x20 })
      else { return range.lowerBound..<range.lowerBound }
      return first..<(last + 1)
    }

    private func isBlank(_ index: Int) -> Bool { index >= bytes.count || bytes[index] <= 0x20 }

    private mutating func quoted(_ quote: UInt8, _ encoding: TextRegion.Encoding) {
      let from = at + 1
      at = from
      while at < bytes.count {
        if bytes[at] == 0x5C, quote == 0x22 {
          at += 2
          continue
        }
        if bytes[at] == quote {
          guard quote == 0x27, at + 1 < bytes.count, bytes[at + 1] == quote else { break }
          at += 1
        }
        at += 1
      }
      let range = from..<min(at, bytes.count)
      at = min(at + 1, bytes.count)
      guard isKey() else { return add(range, encoding) }
      read(key: range)
      // The colon is no text, with a blank behind it or without one (`{"a":b}`).
      while bytes[at] == 0x20 { at += 1 }
      at += 1
    }

    /// Whether a colon follows: what was read is a key.
    private func isKey() -> Bool {
      var next = at
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      return next < bytes.count && bytes[next] == 0x3A && (isBlank(next + 1) || depth > 0)
    }

    private mutating func plain() {
      let from = at
      var last = at
      while at < bytes.count, bytes[at] != 0x0A {
        let byte = bytes[at]
        if byte == 0x3A, isBlank(at + 1) { break }
        if byte == 0x23, at > 0, bytes[at - 1] <= 0x20 { break }
        if depth > 0, byte == 0x2C || byte == 0x5D || byte == 0x7D || byte == 0x5B || byte == 0x7B { break }
        if byte > 0x20 { last = at + 1 }
        at += 1
      }
      if at < bytes.count, bytes[at] == 0x3A {
        read(key: from..<last)
        at += 1
      } else {
        add(from..<last, .verbatim)
      }
    }

    /// A literal or folded scalar: the lines that are indented more than its parent.
    private mutating func block(indent: Int) {
      at = lineEnd(at) + 1
      let from = at
      var last = at
      while at < bytes.count {
        let end = lineEnd(at)
        var first = at
        while first < end, bytes[first] == 0x20 { first += 1 }
        let isEmpty = first == end || bytes[first] == 0x0D
        if !isEmpty, first - at <= indent { break }
        if !isEmpty { last = end }
        at = end + 1
      }
      at = min(at, bytes.count)
      add(from..<max(from, last), .verbatim)
      // The line that ended the block is read next, also behind a block of nothing.
      if bytes[at - 1] == 0x0A { at -= 1 }
    }
  }
}
