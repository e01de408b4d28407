import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The text of a PDF file, by Poppler's program `pdftotext` where it is installed.
enum PDFText {
  /// Extracts the text, UTF-8.
  ///
  /// - Throws: `InputError` where the program is missing or refuses the file.
  static func extract(_ bytes: [UInt8], path: String) throws(InputError) -> [UInt8] {
    let input = try scratch(bytes, path)
    defer { clear(input) }
    let output = try scratch([], path)
    defer { clear(output) }
    let status = run(["pdftotext", "-q", "-enc", "UTF-8", "-nopgbrk", input, output])
    guard status == 0 else {
      if status == nil || status == 127 {
        throw InputError(
          .unreadable, "PDF files are read by the program pdftotext, which is not installed", path: path,
          help: "install poppler-utils, or give the text itself")
      }
      throw InputError(
        .unreadable, "pdftotext cannot read this file (status \(status ?? -1))", path: path, expected: "a PDF file")
    }
    let text = try FileAccess.read(output)
    guard text.contains(where: { $0 > 0x20 }) else {
      throw InputError(
        .empty, "the file holds no text, only images perhaps", path: path, expected: "a PDF file with text",
        help: "recognise its text first (OCR)")
    }
    return text
  }

  private static func scratch(_ bytes: [UInt8], _ path: String) throws(InputError) -> String {
    guard let made = TemporaryFile.make(beside: TemporaryFile.folder + "/exonym") else {
      throw InputError(.unwritable, "no temporary file can be made in \(TemporaryFile.folder)", path: path)
    }
    // What is in it is the user's: an interruption must not leave it in a folder of all.
    Temporaries.add(made.path)
    defer { close(made.descriptor) }
    guard FileAccess.writeAll(bytes, to: made.descriptor) else {
      clear(made.path)
      throw InputError(
        .unwritable, "a temporary file cannot be written in \(TemporaryFile.folder)", path: path, help: "set TMPDIR")
    }
    return made.path
  }

  private static func clear(_ file: String) {
    unlink(file)
    Temporaries.remove(file)
  }

  /// Runs a program found in PATH; its exit status, nil where it cannot be started.
  private static func run(_ words: [String]) -> Int32? {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard let name = arguments[0], posix_spawnp(&process, name, nil, nil, arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }
}
