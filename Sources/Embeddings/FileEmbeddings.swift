import TextCore

/// Vectors from files: a text with a sentence a line, and the vectors of these lines in the same order, either raw
/// little-endian float32 (as vecalign's `--src_embed` takes them) or NumPy's `.npy`.
public struct FileEmbeddings: EmbeddingProvider {
  /// Names the two files.
  public let identity: String
  private let table: VectorTable
  private let rows: [String: Int]
  private let path: String

  /// Reads both files. A `.npy` is known by its first bytes.
  ///
  /// - Throws: `InputError` where a file cannot be read, or holds no vector for each line.
  public init(texts: String, vectors: String) throws(InputError) {
    let bytes: [UInt8]
    do { bytes = try TextDecoding.decode(try FileAccess.read(texts)).text } catch { throw error.inFile(texts) }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
    if lines.last == "" { lines.removeLast() }
    let data = try FileAccess.read(vectors)
    do {
      table =
        data.starts(with: NumPyArray.magic)
        ? try NumPyArray.read(data) : try FileEmbeddings.raw(data, count: lines.count)
    } catch { throw error.inFile(vectors) }
    guard table.count == lines.count else {
      throw InputError(
        .schema, "\(table.count) vectors for \(lines.count) lines", path: vectors,
        expected: "a vector a line of \(texts)")
    }
    var rows: [String: Int] = [:]
    for (row, line) in lines.enumerated() { rows[FileEmbeddings.key(line)] = row }
    self.rows = rows
    path = texts
    identity = "file:\(texts):\(vectors)"
  }

  /// The vectors of texts that stand in the file.
  ///
  /// - Throws: `InputError` of kind `missing` for a text that does not.
  public func vectors(for texts: [String]) throws(InputError) -> VectorTable {
    var values: [Float] = []
    values.reserveCapacity(texts.count * table.dimension)
    for text in texts {
      guard let row = rows[FileEmbeddings.key(text)] else {
        throw InputError(
          .missing, "there is no vector for '\(text.prefix(60))'", path: path,
          help: "embed the very segments that are aligned, a line each")
      }
      values += table[row]
    }
    return VectorTable(dimension: table.dimension, values: values)
  }

  /// Vecalign writes `BLANK_LINE` for empty lines and joins sentences by a space.
  private static func key(_ text: String) -> String {
    let trimmed = text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" }).joined(separator: " ")
    return trimmed == "BLANK_LINE" ? "" : trimmed
  }

  private static func raw(_ data: [UInt8], count: Int) throws(InputError) -> VectorTable {
    guard count > 0, data.count % (4 * count) == 0, !data.isEmpty else {
      throw InputError(
        .schema, "\(data.count) bytes are no whole number of float32 vectors for \(count) lines",
        expected: "4 bytes times dimension times lines")
    }
    return VectorTable(dimension: data.count / 4 / count, values: NumPyArray.floats(data, from: 0))
  }
}
