import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A finding's identity that survives edits elsewhere in its file: rule, path, message, the text of its line, and
/// how many like it came before. Lines and columns are left out.
public enum Fingerprint {
  /// One for each finding, all different.
  public static func all(_ findings: [Finding], sources: [String: LineMap]) -> [String] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      var key = finding.rule + "\u{1F}" + relativePath(finding.path) + "\u{1F}" + finding.message
      if let line = finding.span?.start.line, let map = sources[finding.path] {
        key += "\u{1F}" + String(decoding: map.line(line), as: UTF8.self)
      }
      let count = seen[key, default: 0]
      seen[key] = count + 1
      return hash(key + "\u{1F}\(count)")
    }
  }

  /// FNV-1a in two halves (128 bits in all): no secret depends on it.
  public static func hash(_ text: String) -> String {
    var halves: [UInt64] = [0xCBF2_9CE4_8422_2325, 0x8422_2325_CBF2_9CE4]
    for byte in text.utf8 {
      halves[0] = (halves[0] ^ UInt64(byte)) &* 0x100_0000_01B3
      halves[1] = (halves[1] &* 0x100_0000_01B3) ^ UInt64(byte)
    }
    return halves.map { half in
      let hex = String(half, radix: 16)
      return String(repeating: "0", count: 16 - hex.count) + hex
    }.joined()
  }
}

/// A path relative to the current folder where it lies below it, with `/` between parts.
public func relativePath(_ path: String) -> String {
  var path = path
  while path.hasPrefix("./") { path.removeFirst(2) }
  guard path.hasPrefix("/"), let raw = getcwd(nil, 0) else { return path }
  defer { free(raw) }
  let folder = String(cString: raw) + "/"
  return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
}
