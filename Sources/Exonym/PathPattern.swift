/// A path pattern in the manner of `.gitignore` (gitignore(5)): `*`, `**`, `?`, `[…]`, a trailing `/` for folders, a
/// leading `/` to anchor.
public struct PathPattern: Sendable, Hashable {
  /// The pattern as written.
  public let text: String
  /// Whether it takes back what an earlier pattern matched.
  public let isNegated: Bool
  /// Whether it matches folders only.
  public let isFolderOnly: Bool
  private let isAnchored: Bool
  private let parts: [[UInt8]]

  /// Reads a pattern; every text is one.
  public init(_ text: String) {
    self.text = text
    var body = Substring(text)
    isNegated = body.hasPrefix("!")
    if isNegated { body.removeFirst() }
    isFolderOnly = body.hasSuffix("/")
    while body.hasSuffix("/") { body.removeLast() }
    isAnchored = body.contains("/")
    if body.hasPrefix("/") { body.removeFirst() }
    parts = body.split(separator: "/").map { Array($0.utf8) }
  }

  /// Whether the pattern covers a relative path, or a folder above it.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map { Array($0.utf8) }
    guard !parts.isEmpty else { return false }
    for end in stride(from: 1, through: names.count, by: 1) {
      if isFolderOnly, end == names.count { continue }
      if covers(Array(names[..<end])) { return true }
    }
    return false
  }

  /// Whether the pattern covers a folder itself.
  public func matchesFolder(_ path: String) -> Bool {
    covers(path.split(separator: "/").map { Array($0.utf8) }) || matches(path)
  }

  private func covers(_ names: [[UInt8]]) -> Bool {
    if isAnchored { return PathPattern.match(parts, names) }
    guard let last = names.last, let only = parts.first else { return false }
    return PathPattern.glob(only[...], last[...])
  }

  /// Matches the names of a path. O(parts · names) of `glob`: where a `**` has to take more, those before it need not.
  private static func match(_ parts: [[UInt8]], _ names: [[UInt8]]) -> Bool {
    var at = 0
    var here = 0
    var stars: (behind: Int, taken: Int)?
    while here < names.count {
      if at < parts.count, parts[at] == [0x2A, 0x2A] {
        at += 1
        stars = (at, here)
      } else if at < parts.count, glob(parts[at][...], names[here][...]) {
        at += 1
        here += 1
      } else if let last = stars {
        (at, here) = (last.behind, last.taken + 1)
        stars = (at, here)
      } else {
        return false
      }
    }
    // A last `**` stands for one name at least.
    return at == parts.count
  }

  /// Matches one name. O(pattern · name): where a star has to take more, those before it need not.
  private static func glob(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var at = pattern.startIndex
    var here = name.startIndex
    var star: (behind: Int, taken: Int)?
    while here < name.endIndex {
      if at < pattern.endIndex, pattern[at] == 0x2A {
        at += 1
        star = (at, here)
      } else if let next = one(pattern[at...], name[here]) {
        at = next
        here += 1
      } else if let last = star {
        (at, here) = (last.behind, last.taken + 1)
        star = (at, here)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == 0x2A }
  }

  /// Where a pattern goes on behind what one byte matches; nil where it does not.
  private static func one(_ pattern: ArraySlice<UInt8>, _ byte: UInt8) -> Int? {
    guard let first = pattern.first else { return nil }
    let behind = pattern.startIndex + 1
    switch first {
    case 0x3F: return behind
    case 0x5B:
      guard let close = pattern.dropFirst(2).firstIndex(of: 0x5D) else { return byte == first ? behind : nil }
      var set = pattern[behind..<close]
      let isInverted = set.first == 0x21 || set.first == 0x5E
      if isInverted { set = set.dropFirst() }
      var found = false
      var at = set.startIndex
      while at < set.endIndex {
        if at + 2 < set.endIndex, set[at + 1] == 0x2D {
          found = found || (set[at]...max(set[at], set[at + 2])).contains(byte)
          at += 3
        } else {
          found = found || set[at] == byte
          at += 1
        }
      }
      return found != isInverted ? close + 1 : nil
    case 0x5C where pattern.count > 1: return byte == pattern[behind] ? behind + 1 : nil
    default: return byte == first ? behind : nil
    }
  }
}
