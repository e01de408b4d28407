import Documents
import TextCore

extension Normalizer {
  /// Rewrites the names in a DOCX or ODT file; formatting and every part without a change stay as they are.
  ///
  /// - Parameters:
  ///   - file: the DOCX or ODT file.
  ///   - path: its name for findings.
  /// - Returns: the file, and what was done in each part with text; ranges are those of the part's XML.
  /// - Throws: `InputError` for what is neither, and as for plain text.
  public func normalize(
    word file: [UInt8], path: String = "-"
  ) throws(InputError) -> (output: [UInt8], parts: [(name: String, result: NormalizationResult)]) {
    var results: [(name: String, result: NormalizationResult)] = []
    var changed: [WordPackage.Part] = []
    for part in try WordPackage.parts(of: file) {
      let regions = WordPackage.regions(of: part)
      let result = try normalize(part.bytes, in: regions, path: path)
      if !result.edits.isEmpty { changed.append(WordPackage.Part(name: part.name, bytes: result.output)) }
      results.append((part.name, result))
    }
    return (try WordPackage.replacing(changed, in: file), results)
  }
}
