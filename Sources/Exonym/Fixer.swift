import Documents
import TextCore

/// Applies the safe fixes of findings to their files: bytes in place, in the files' own encodings.
public enum Fixer {
  /// Rewrites the files that have safe fixes; edits that overlap an earlier one wait for the next run.
  ///
  /// - Parameters:
  ///   - findings: what was found.
  ///   - encoding: the encoding that the texts were read in; nil where it was recognised.
  ///   - texts: the files that are texts.
  /// - Returns: how many edits were made, in how many files.
  /// - Throws: `InputError` where a file cannot be read or written; those before it, by path, are fixed by then.
  public static func apply(
    _ findings: [Finding], encoding: String? = nil, of texts: Set<String> = []
  ) throws(InputError) -> (edits: Int, files: Int) {
    var byPath: [String: [TextEdit]] = [:]
    for finding in findings {
      if let fix = finding.fix, fix.isSafe { byPath[finding.path, default: []] += fix.edits }
    }
    var total = 0
    for (path, edits) in byPath.sorted(by: { $0.key < $1.key }) {
      do throws(InputError) {
        var kept: [TextEdit] = []
        for edit in edits.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) })
        where edit.start >= kept.last?.end ?? 0 {
          kept.append(edit)
        }
        total += kept.count
        let file = try FileAccess.read(path)
        let made =
          texts.contains(path)
          ? try applying(kept, toText: file, encoding, path: path) : try applying(kept, to: file)
        try FileAccess.write(made, to: path)
      } catch {
        throw error.inFile(path)
      }
    }
    return (total, byPath.count)
  }

  /// As texts are read to be checked.
  private static func applying(
    _ edits: [TextEdit], toText file: [UInt8], _ encoding: String?, path: String
  ) throws(InputError) -> [UInt8] {
    if WordPackage.endings.contains(FileTree.ending(of: path)) { return try WordText(file).applying(edits, to: file) }
    let decoded = try DocumentReader.decode(file, name: path, encoding: encoding)
    return try decoded.encoding.encode(TextEdit.apply(edits, to: decoded.text), insteadOf: decoded.text, in: file)
  }

  private static func applying(_ edits: [TextEdit], to file: [UInt8]) throws(InputError) -> [UInt8] {
    let decoded = try TextDecoding.decode(file)
    return try decoded.encoding.encode(TextEdit.apply(edits, to: decoded.text))
  }
}
