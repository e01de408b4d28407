#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written piece by piece and appears whole or not at all.
///
/// The bytes go to a temporary file beside the target, which is synced and renamed over it by `commit`; a file that is
/// dropped without leaves nothing behind. An existing file's mode is kept, a symbolic link is written through; devices
/// and pipes, and `-` for standard output, are written to directly. For whole contents in memory see `FileAccess`.
public final class AtomicFile {
  private let shown: String
  private let target: String
  private let temporary: String?
  private let mode: mode_t
  private var descriptor: Int32

  /// Opens the file.
  ///
  /// - Throws: `InputError` of kind `unwritable` or `directory`.
  public init(path: String) throws(InputError) {
    shown = path
    var mode: mode_t = 0o644
    if path == "-" {
      (target, temporary, self.mode) = (path, nil, mode)
      descriptor = dup(STDOUT_FILENO)
      if descriptor < 0 { throw AtomicFile.error("standard output is closed", path) }
      return
    }
    var target = path
    if let real = realpath(path, nil) {
      target = String(cString: real)
      free(real)
    }
    self.target = target
    var status = stat()
    let mask = umask(0o022)
    umask(mask)
    mode = 0o666 & ~mask
    if stat(target, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR {
        throw InputError(.directory, "this is a folder", path: path, expected: "a file to write")
      }
      if status.st_mode & S_IFMT != S_IFREG {
        (temporary, self.mode) = (nil, mode)
        descriptor = open(target, O_WRONLY | O_CLOEXEC)
        if descriptor < 0 { throw AtomicFile.error(String(cString: strerror(errno)), path) }
        return
      }
      mode = status.st_mode & 0o7777
    }
    var template = Array((target + ".XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    if descriptor < 0 { throw AtomicFile.error(String(cString: strerror(errno)), path) }
    let made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    temporary = made
    self.mode = mode
    Temporaries.add(made)
  }

  deinit { abandon() }

  /// Appends bytes.
  ///
  /// - Throws: `InputError` of kind `unwritable`.
  public func write(_ bytes: [UInt8]) throws(InputError) {
    guard descriptor >= 0 else { throw AtomicFile.error("it is closed already", shown) }
    if !FileAccess.writeAll(bytes, to: descriptor) {
      let reason = String(cString: strerror(errno))
      abandon()
      throw AtomicFile.error(reason, shown)
    }
  }

  /// Syncs and puts the file in its place.
  ///
  /// - Throws: `InputError` of kind `unwritable`; the target is then as it was.
  public func commit() throws(InputError) {
    guard descriptor >= 0 else { return }
    var done = true
    if temporary != nil { done = fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0 }
    if done {
      done = close(descriptor) == 0
      descriptor = -1
    }
    if done, let temporary { done = rename(temporary, target) == 0 }
    let reason = String(cString: strerror(errno))
    if !done, let temporary { unlink(temporary) }
    if let temporary { Temporaries.remove(temporary) }
    if !done {
      abandon()
      throw AtomicFile.error(reason, shown)
    }
  }

  /// Gives up: the target stays as it was.
  public func abandon() {
    let wasOpen = descriptor >= 0
    if wasOpen { close(descriptor) }
    descriptor = -1
    if wasOpen, let temporary {
      unlink(temporary)
      Temporaries.remove(temporary)
    }
  }

  private static func error(_ reason: String, _ path: String) -> InputError {
    InputError(.unwritable, "cannot be written: \(reason)", path: path)
  }
}
