import CZip
import TextCore
import XMLStream

/// Memories packed in a zip archive: the first entry named `*.tmx` (else `*.xml`) is read, in a stream.
public enum TMXZip {
  /// Whether a path names a zip archive, by its name.
  public static func isZip(_ path: String) -> Bool { path.lowercased().hasSuffix(".zip") }

  /// Opens the memory in an archive.
  ///
  /// - Throws: `InputError` of kind `missing`, `unreadable`, or `empty` where the archive holds no memory.
  public static func source(_ path: String) throws(InputError) -> any XMLByteSource {
    var code: Int32 = 0
    guard let archive = zip_open(path, Int32(ZIP_RDONLY), &code) else {
      if code == ZIP_ER_NOENT { throw InputError(.missing, "there is no such file", path: path, expected: "a file") }
      throw InputError(.unreadable, "this is no readable zip archive (error \(code))", path: path)
    }
    var best: (rank: Int, index: UInt64)?
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      guard let raw = zip_get_name(archive, index, 0) else { continue }
      let name = String(cString: raw).lowercased()
      let rank = name.hasPrefix("__macosx/") ? 0 : name.hasSuffix(".tmx") ? 2 : name.hasSuffix(".xml") ? 1 : 0
      if rank > (best?.rank ?? 0) { best = (rank, index) }
    }
    guard let best, let file = zip_fopen_index(archive, best.index, 0) else {
      zip_discard(archive)
      throw InputError(.empty, "the archive holds no memory", path: path, expected: "an entry named *.tmx")
    }
    return ZipSource(archive: archive, file: file, path: path)
  }
}

/// Owns the archive and its open entry.
private final class ZipSource: XMLByteSource {
  private let archive: OpaquePointer
  private let file: OpaquePointer
  private let path: String

  init(archive: OpaquePointer, file: OpaquePointer, path: String) {
    self.archive = archive
    self.file = file
    self.path = path
  }

  deinit {
    zip_fclose(file)
    zip_discard(archive)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
    if count < 0 { throw InputError(.unreadable, "the archive's entry is damaged", path: path) }
    return Int(count)
  }
}
