import CZip
import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A ZIP archive in memory: what a DOCX or ODT file is.
final class PackageArchive {
  private var archive: OpaquePointer?
  /// The archive's bytes, which closing writes to.
  private let source: OpaquePointer

  init(_ file: [UInt8], expected: String = "a DOCX or ODT file") throws(InputError) {
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
      throw InputError(.syntax, "this is no ZIP archive", expected: expected)
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

  /// An entry by its name; nil where there is none.
  func read(_ name: String) throws(InputError) -> [UInt8]? {
    guard let archive, case let index = zip_name_locate(archive, name, 0), index >= 0 else { return nil }
    return try read(zip_uint64_t(index), name)
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
