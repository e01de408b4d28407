import TMX
import TextCore
import XMLStream

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
