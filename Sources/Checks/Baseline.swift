import TextCore

/// Findings that are known and do not count: a file of fingerprints, one a line, for people to read in a diff.
public struct Baseline: Sendable, Hashable {
  /// The fingerprints.
  public var prints: Set<String>

  /// What the file of a baseline begins with.
  public static let signature = "# exonym baseline "
  /// The first line of the file.
  static let header = signature + "1: known findings; made by 'exonym check --write-baseline'"

  /// Makes a baseline of fingerprints.
  public init(prints: Set<String> = []) { self.prints = prints }

  /// Reads a baseline: a fingerprint of 32 hexadecimal digits at the start of each line, `#` begins a comment.
  ///
  /// - Throws: `InputError` of kind `schema` with the line where something else stands there.
  public init(_ bytes: [UInt8], path: String) throws(InputError) {
    prints = []
    let map = LineMap(bytes)
    for number in 1...map.lineStarts.count {
      let line = String(decoding: map.line(number), as: UTF8.self)
      guard let word = line.split(separator: " ", maxSplits: 1).first, !word.hasPrefix("#") else { continue }
      guard word.utf8.count == 32, word.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) })
      else {
        throw InputError(
          .schema, "'\(word.prefix(40))' is no fingerprint", path: path,
          at: map.position(at: map.lineStarts[number - 1]),
          expected: "32 hexadecimal digits", help: "write the baseline anew with --write-baseline")
      }
      prints.insert(String(word))
    }
  }

  /// The file for a list of findings, in their order: fingerprint, rule, path and message.
  public static func text(_ findings: [Finding], sources: [String: LineMap]) -> String {
    let prints = Fingerprint.all(findings, sources: sources)
    return zip(findings, prints).reduce(into: header + "\n") { out, pair in
      let message = pair.0.message.split(whereSeparator: \.isNewline).joined(separator: " ")
      out += "\(pair.1) \(pair.0.rule) \(relativePath(pair.0.path)): \(message)\n"
    }
  }

  /// The findings that are not known yet, and how many are.
  public func filter(_ findings: [Finding], sources: [String: LineMap]) -> (new: [Finding], known: Int) {
    let marks = Fingerprint.all(findings, sources: sources)
    let new = zip(findings, marks).filter { !prints.contains($0.1) }.map(\.0)
    return (new, findings.count - new.count)
  }
}
