import Exonym
import TMX
import TextCore
import XMLStream

/// A result must not take the place of what it is made from.
///
/// - Throws: `InputError` of kind `schema` where an output is the same file as an input, by a link too.
func spare(_ inputs: [String], from outputs: [String?]) throws(InputError) {
  let read = Set(inputs.compactMap { $0 == "-" ? nil : FileTree.identity(of: $0) })
  for output in outputs.compactMap({ $0 }) where output != "-" {
    guard let found = FileTree.identity(of: output), read.contains(found) else { continue }
    throw InputError(.schema, "this is what is read", path: output, expected: "another file for the result")
  }
}

/// Memories from files and standard input.
enum TMXInput {
  /// Opens a memory; files are streamed, standard input is read whole.
  static func open(_ path: String, isRecovering: Bool = false) throws(InputError) -> TMXReader {
    let options = TMXReader.Options(isRecovering: isRecovering)
    return path == "-"
      ? try TMXReader(bytes: try FileAccess.read(path), path: path, options: options)
      : try TMXReader(path: path, options: options)
  }

  /// Opens a memory to write; `-` is standard output.
  static func create(_ path: String?, header: TMXHeader) throws(InputError) -> TMXWriter {
    try TMXWriter(path: path ?? "-", header: header)
  }
}
