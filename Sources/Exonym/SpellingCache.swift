import Normalization
import Terminology
import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Compiled spellings kept between runs, so that a run on a small file need not read and expand the glossary again.
///
/// A file's name is the fingerprint of all that its content depends on: every byte of the glossary and its files' names,
/// the language, the limits of expansion, the layout, the program's version and build. Files are written beside and
/// renamed, proved by a fingerprint when they are read, and ignored where anything is wrong with them. The folder is kept
/// below a size; the files not used for longest go first.
public struct SpellingCache: Sendable {
  /// The folder.
  public let folder: String
  /// What the program is: a build of the same version may expand otherwise.
  private let program: String

  /// Fewer spellings are expanded sooner than a file is opened.
  static let smallest = 500
  /// Bytes that one file and the whole folder may have.
  static let largestFile = 256 << 20
  static let largestFolder = 512 << 20
  private static let ending = ".spellings"

  /// The cache that the environment asks for: `EXONYM_CACHE_DIR` (`off` for none), else `exonym` in `XDG_CACHE_HOME` or
  /// in `~/.cache`; nil where there is none.
  public init?(environment: [String: String], executable: String) {
    var status = stat()
    guard let folder = SpellingCache.location(environment), stat(executable, &status) == 0 else { return nil }
    self.folder = folder
    let time = status.modified
    program = "\(exonymVersion) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
  }

  private static func location(_ environment: [String: String]) -> String? {
    if let named = environment["EXONYM_CACHE_DIR"] { return named.isEmpty || named == "off" ? nil : named }
    // The base-directory specification: relative paths do not count.
    if let base = environment["XDG_CACHE_HOME"], base.hasPrefix("/") { return base + "/exonym" }
    if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.cache/exonym" }
    return nil
  }

  /// The key of a glossary's files.
  func key(of files: [(path: String, bytes: [UInt8])], crossLimit: Int) -> String {
    var hash = ContentHash()
    hash.add(program)
    hash.add("\(crossLimit)")
    for file in files {
      hash.add(file.path)
      hash.add(file.bytes)
    }
    return hash.hex
  }

  /// Whether any language of a glossary is there: then the glossary was read without a fault before.
  func knows(_ key: String) -> Bool {
    FileTree.names(in: folder)?.contains { $0.hasPrefix(key) && $0.hasSuffix(SpellingCache.ending) } == true
  }

  /// The normalizer of a language; nil where the cache does not have it, or damaged.
  func normalizer(_ key: String, language: LanguageTag, options: Normalizer.Options) -> Normalizer? {
    let path = path(key, language)
    guard let found = Normalizer(cacheFile: path, language: language, options: options) else { return nil }
    // Used now: the last to be removed. A folder that cannot be written is no fault.
    _ = utimes(path, nil)
    return found
  }

  /// Keeps a normalizer's spellings, where that is worth it; what cannot be written is no fault.
  func store(_ normalizer: Normalizer, _ key: String) {
    guard normalizer.spellings.count >= SpellingCache.smallest else { return }
    let bytes = normalizer.cacheFile
    guard bytes.count <= SpellingCache.largestFile, makeFolder() else { return }
    let path = path(key, normalizer.language)
    guard let (descriptor, temporary) = TemporaryFile.make(beside: path) else { return }
    // Not synced: a file that a crash leaves half written does not prove itself.
    let done = FileAccess.writeAll(bytes, to: descriptor)
    guard close(descriptor) == 0, done, rename(temporary, path) == 0 else {
      unlink(temporary)
      return
    }
    prune(keeping: path)
  }

  private func path(_ key: String, _ language: LanguageTag) -> String {
    "\(folder)/\(key)-\(language.tag)\(SpellingCache.ending)"
  }

  private func makeFolder() -> Bool {
    var status = stat()
    if stat(folder, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
    var at = folder.utf8.startIndex
    while at < folder.utf8.endIndex {
      at = folder.utf8[folder.utf8.index(after: at)...].firstIndex(of: 0x2F) ?? folder.utf8.endIndex
      _ = mkdir(String(folder[..<at]), 0o700)
    }
    return stat(folder, &status) == 0
  }

  /// Removes the files not used for longest until the rest has room, and what writers left behind an hour ago.
  private func prune(keeping kept: String) {
    var files: [(path: String, size: Int, time: Int)] = []
    for name in FileTree.names(in: folder) ?? [] {
      let path = folder + "/" + name
      var status = stat()
      let isWhole = name.hasSuffix(SpellingCache.ending)
      guard isWhole || name.dropLast(7).hasSuffix(SpellingCache.ending), stat(path, &status) == 0 else { continue }
      #if canImport(Darwin)
        let used = Int(status.st_mtimespec.tv_sec)
      #else
        let used = Int(status.st_mtim.tv_sec)
      #endif
      if !isWhole {
        if used < time(nil) - 3600 { unlink(path) }
      } else if path != kept {
        files.append((path, Int(status.st_size), used))
      }
    }
    var size = files.reduce(0) { $0 + $1.size }
    for file in files.sorted(by: { $0.time < $1.time }) where size > SpellingCache.largestFolder {
      unlink(file.path)
      size -= file.size
    }
  }
}
