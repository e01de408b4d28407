import CZip
import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The text parts of a DOCX file, and the file with some of them replaced.
///
/// Every other entry of the ZIP archive keeps its compressed bytes.
public enum WordPackage {
  /// A part with text: `word/document.xml`, notes, headers and footers, comments.
  public struct Part: Sendable, Hashable {
    /// Its name in the archive.
    public var name: String
    /// Its XML, unpacked.
    public var bytes: [UInt8]

    /// Makes a part.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Parts that would unpack to more than this are refused.
  static let largestPart = 256 << 20

  /// The parts with text, in the archive's order.
  ///
  /// - Throws: `InputError` of kind `syntax` for what is no ZIP archive, `limit` for parts that are too large.
  public static func parts(of file: [UInt8]) throws(InputError) -> [Part] {
    let archive = try Archive(file)
    var parts: [Part] = []
    for index in 0..<archive.count {
      guard let name = archive.name(index), isText(name) else { continue }
      parts.append(Part(name: name, bytes: try archive.read(index, name)))
    }
    return parts
  }

  /// The file with parts replaced.
  ///
  /// - Throws: `InputError` of kind `syntax` for what is no ZIP archive, `unwritable` where packing fails.
  public static func replacing(_ parts: [Part], in file: [UInt8]) throws(InputError) -> [UInt8] {
    guard !parts.isEmpty else { return file }
    let archive = try Archive(file)
    for part in parts {
      guard let index = (0..<archive.count).first(where: { archive.name($0) == part.name }) else { continue }
      try archive.replace(index, part.bytes)
    }
    return try archive.close()
  }

  private static func isText(_ name: String) -> Bool {
    guard name.hasPrefix("word/"), name.hasSuffix(".xml") else { return false }
    let base = name.dropFirst(5)
    return ["document", "header", "footer", "footnotes", "endnotes", "comments"].contains { base.hasPrefix($0) }
      && !base.contains("/")
  }

  /// An archive in memory.
  private final class Archive {
    private var archive: OpaquePointer?
    /// The archive's bytes, which closing writes to.
    private let source: OpaquePointer

    init(_ file: [UInt8]) throws(InputError) {
      var error = zip_error_t()
      zip_error_init(&error)
      defer { zip_error_fini(&error) }
      let size = max(1, file.count)
      guard let memory = malloc(size) else { throw InputError(.limit, "the file is too large for the memory") }
      file.withUnsafeBytes { if let from = $0.baseAddress { memcpy(memory, from, $0.count) } }
      guard let source = zip_source_buffer_create(memory, zip_uint64_t(file.count), 1, &error) else {
        free(memory)
        throw InputError(.unreadable, "the file cannot be read as a ZIP archive")
      }
      zip_source_keep(source)
      self.source = source
      archive = zip_open_from_source(source, 0, &error)
      if archive == nil {
        // The archive did not take its reference.
        zip_source_free(source)
        throw InputError(.syntax, "this is no ZIP archive", expected: "a DOCX file")
      }
    }

    deinit {
      if let archive { zip_discard(archive) }
      zip_source_free(source)
    }

    var count: zip_uint64_t { zip_uint64_t(max(0, archive.map { zip_get_num_entries($0, 0) } ?? 0)) }

    func name(_ index: zip_uint64_t) -> String? {
      archive.flatMap { zip_get_name($0, index, 0) }.map { String(cString: $0) }
    }

    func read(_ index: zip_uint64_t, _ name: String) throws(InputError) -> [UInt8] {
      guard let archive, let file = zip_fopen_index(archive, index, 0) else {
        throw InputError(.unreadable, "'\(name)' cannot be unpacked")
      }
      defer { zip_fclose(file) }
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = zip_fread(file, &chunk, zip_uint64_t(chunk.count))
        if count < 0 { throw InputError(.syntax, "'\(name)' is damaged") }
        if count == 0 { return bytes }
        bytes += chunk[..<Int(count)]
        if bytes.count > WordPackage.largestPart {
          throw InputError(.limit, "'\(name)' is larger than \(WordPackage.largestPart >> 20) MiB")
        }
      }
    }

    func replace(_ index: zip_uint64_t, _ bytes: [UInt8]) throws(InputError) {
      let size = max(1, bytes.count)
      guard let archive, let memory = malloc(size) else { throw InputError(.unwritable, "the file cannot be packed") }
      bytes.withUnsafeBytes { if let from = $0.baseAddress { memcpy(memory, from, $0.count) } }
      var status = zip_stat_t()
      zip_stat_init(&status)
      let isDated = zip_stat_index(archive, index, 0, &status) == 0
      guard let part = zip_source_buffer(archive, memory, zip_uint64_t(bytes.count), 1) else {
        free(memory)
        throw InputError(.unwritable, "the file cannot be packed")
      }
      guard zip_file_replace(archive, index, part, 0) == 0 else {
        zip_source_free(part)
        throw InputError(.unwritable, "the file cannot be packed")
      }
      if isDated { zip_file_set_mtime(archive, index, status.mtime, 0) }
    }

    /// Packs the archive; it cannot be used afterwards.
    func close() throws(InputError) -> [UInt8] {
      guard let open = archive, zip_close(open) == 0 else {
        throw InputError(.unwritable, "the file cannot be packed")
      }
      archive = nil
      guard zip_source_open(source) == 0 else { throw InputError(.unwritable, "the file cannot be packed") }
      defer { zip_source_close(source) }
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = zip_source_read(source, &chunk, zip_uint64_t(chunk.count))
        if count < 0 { throw InputError(.unwritable, "the file cannot be packed") }
        if count == 0 { return bytes }
        bytes += chunk[..<Int(count)]
      }
    }
  }
}
