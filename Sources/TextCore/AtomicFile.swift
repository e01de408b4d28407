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
  /// The file that takes the bytes; nil where the target takes them itself, and when all is done.
  private var temporary: String?
  private let mode: mode_t
  private var descriptor: Int32

  /// The mode of a new file. The process's mask can only be read by setting it, which is done once: two threads that did
  /// so together could leave the wrong one.
  private static let newMode: mode_t = {
    let mask = umask(0o022)
    umask(mask)
    return 0o666 & ~mask
  }()

  /// The ending of a temporary file's name.
  private static let ending = ".part"

  /// What a temporary file's name has of that of its file: the `stem` of that one; nil of other names. One that is found
  /// was left by a program that was killed, unless somebody is writing that file.
  public static func stem(ofTemporary name: String) -> String? {
    let tail = 7 + ending.utf8.count
    guard name.hasSuffix(ending), name.utf8.count > tail, name.utf8.dropLast(tail - 1).last == 0x2E else { return nil }
    return String(decoding: name.utf8.dropLast(tail), as: UTF8.self)
  }

  /// What the names of a file's temporary files begin with: its own, cut where it is so long that they would be too long.
  public static func stem(of name: String) -> String { TemporaryFile.stem(of: name, ending: ending) }

  /// Opens the file.
  ///
  /// - Throws: `InputError` of kind `unwritable` or `directory`.
  public init(path: String) throws(InputError) {
    shown = path
    if path == "-" {
      (target, temporary, mode) = (path, nil, 0)
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
    var mode = AtomicFile.newMode
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
    self.mode = mode
    guard let made = TemporaryFile.make(beside: target, ending: AtomicFile.ending) else {
      throw AtomicFile.error(String(cString: strerror(errno)), path)
    }
    (descriptor, temporary) = made
    Temporaries.add(made.path)
  }

  deinit { abandon() }

  /// Appends bytes.
  ///
  /// - Throws: `InputError` of kind `unwritable`.
  public func write(_ bytes: [UInt8]) throws(InputError) {
    guard descriptor >= 0 else { throw AtomicFile.error("it is closed already", shown) }
    if !FileAccess.writeAll(bytes, to: descriptor) { throw failure() }
  }

  /// Syncs and puts the file in its place.
  ///
  /// - Throws: `InputError` of kind `unwritable`; the target is then as it was.
  public func commit() throws(InputError) {
    guard descriptor >= 0 else { return }
    if temporary != nil, fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 { throw failure() }
    let isClosed = close(descriptor) == 0
    descriptor = -1
    if !isClosed { throw failure() }
    if let temporary {
      if rename(temporary, target) != 0 { throw failure() }
      Temporaries.remove(temporary)
    }
    temporary = nil
  }

  /// Gives up: the target stays as it was.
  public func abandon() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    if let temporary {
      unlink(temporary)
      Temporaries.remove(temporary)
    }
    temporary = nil
  }

  /// What the system says went wrong, and nothing left behind.
  private func failure() -> InputError {
    let reason = String(cString: strerror(errno))
    abandon()
    return AtomicFile.error(reason, shown)
  }

  private static func error(_ reason: String, _ path: String) -> InputError {
    InputError(.unwritable, "cannot be written: \(reason)", path: path)
  }
}
