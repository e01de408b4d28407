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

/// Two results must not go to one file, or both to standard output (`-`): one would take the place of the other, or stand
/// behind it.
///
/// - Throws: `InputError` of kind `schema`.
func apart(_ outputs: [String?]) throws(InputError) {
  var taken: Set<String> = []
  for output in outputs.compactMap({ $0 }) {
    // Links and folders of two names are seen where the file is there already.
    let known = output == "-" ? nil : FileTree.identity(of: output)
    let own = known.map { $0.map(String.init).joined(separator: ":") }
    guard taken.insert(own ?? (output == "-" ? output : FileTree.absolute(output))).inserted else {
      throw InputError(
        .schema, "two results are to go to \(output == "-" ? "standard output" : "this file")", path: output,
        expected: "a file for each")
    }
  }
}

/// A result is written as it is: a name that promises a packed file would deceive other programs.
///
/// - Throws: `InputError` of kind `unsupported`.
func unpacked(_ outputs: [String?]) throws(InputError) {
  for output in outputs.compactMap({ $0 })
  where ["gz", "zip", "bz2", "xz", "zst"].contains(FileTree.ending(of: output)) {
    throw InputError(
      .unsupported, "results are not packed", path: output, expected: "a name without .\(FileTree.ending(of: output))",
      help: "write to standard output and pack that: … | gzip > FILE")
  }
}

/// Memories from files and standard input.
enum TMXInput {
  /// Opens a memory; files are streamed, with a progress line, standard input is read whole.
  static func open(
    _ path: String, isRecovering: Bool = false, _ common: CommonOptions
  ) throws(InputError) -> TMXReader {
    let options = TMXReader.Options(isRecovering: isRecovering, leavesOutForbidden: isRecovering)
    guard path != "-" else { return try TMXReader(bytes: try FileAccess.read(path), path: path, options: options) }
    let progress = Progress(FileTree.name(of: path), total: FileTree.size(of: path), isBytes: true, quiet: common.quiet)
    return try TMXReader(path: path, options: options, progress: progress.update)
  }

  /// A memory's name without its ending: `client.2024` of `client.2024.tmx.gz`.
  static func stem(of path: String) -> String {
    var name = FileTree.name(of: path)
    for ending in [".gz", ".zip", ".tmx"]
    where name.lowercased().hasSuffix(ending) && name.utf8.count > ending.utf8.count {
      name = String(name.dropLast(ending.utf8.count))
    }
    return name
  }

  /// Opens a memory to write; `-` is standard output.
  static func create(_ path: String?, header: TMXHeader) throws(InputError) -> TMXWriter {
    try unpacked([path])
    return try TMXWriter(path: path ?? "-", header: header)
  }
}
