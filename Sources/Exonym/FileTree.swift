import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Paths and folders.
public enum FileTree {
  /// What stands at a path.
  public enum Kind: Sendable, Hashable { case file, folder, other }

  /// What stands at a path; nil where nothing does.
  public static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// What tells whether two paths lead to one file, by links too: device and number; nil where a path leads nowhere.
  public static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
  }

  /// A file's size in bytes; 0 where there is none.
  public static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// When the file at a path was last written, in nanoseconds; nil where there is none.
  public static func modified(_ path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let time = status.modified
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  /// The names in a folder, sorted by their bytes; nil where it cannot be read.
  public static func names(in folder: String) -> [String]? {
    guard let handle = opendir(folder) else { return nil }
    defer { closedir(handle) }
    var out: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { out.append(name) }
    }
    return out.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// A folder and a relative path; an absolute path stands for itself.
  public static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder == "." || folder.isEmpty { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// The absolute path without `.`, `..` and doubled slashes; links are not followed.
  public static func absolute(_ path: String) -> String {
    var full = path
    if !path.hasPrefix("/"), let raw = getcwd(nil, 0) {
      full = String(cString: raw) + "/" + path
      free(raw)
    }
    var parts: [Substring] = []
    for part in full.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": parts = parts.dropLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The folder that a path's last part stands in; `.` for a bare name.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  public static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The lower-case ending of a path without its dot, or nothing.
  public static func ending(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The root of the repository that a folder is in, absolute; nil outside of any.
  public static func repository(of folder: String) -> String? {
    var at = absolute(folder)
    while kind(of: join(at, ".git")) == nil {
      if at == "/" { return nil }
      at = self.folder(of: at)
    }
    return at
  }

  /// Makes a folder and those above it.
  ///
  /// - Throws: `InputError` of kind `unwritable`.
  public static func makeFolder(_ path: String) throws(InputError) {
    let full = absolute(path)
    var made = ""
    for part in full.split(separator: "/") {
      made += "/" + part
      let code = mkdir(made, 0o777) == 0 ? 0 : errno
      if code != 0, kind(of: made) != .folder {
        throw InputError(.unwritable, "the folder cannot be made: \(String(cString: strerror(code)))", path: made)
      }
    }
  }

  /// All files below paths, in order, each once; what `.gitignore` files (those above within the repository, too), dot
  /// folders and the given patterns leave out is left out, but for paths named outright. Links that lead back to a folder
  /// above are not followed, and the files that Word keeps beside an open document (`~$`) are passed over.
  ///
  /// - Parameters:
  ///   - paths: files and folders; `-` stands for itself.
  ///   - isExcluded: whether a path below a folder is left out.
  ///   - unread: takes what is wrong with a folder that cannot be read; the others are walked. Where it is nil that is an
  ///     error.
  /// - Throws: `InputError` of kind `missing` for a path that does not exist, `unreadable` for a folder, `limit` for one
  ///   more than 128 folders deep.
  public static func walk(
    _ paths: [String], excluding isExcluded: (String) -> Bool = { _ in false }, unread: ((InputError) -> Void)? = nil
  ) throws(InputError) -> [String] {
    var out: [String] = []
    for path in paths {
      if path == "-" {
        out.append(path)
        continue
      }
      guard let kind = kind(of: path) else {
        throw InputError(.missing, "there is no such file or folder", path: path, expected: "a file or a folder")
      }
      if kind == .folder {
        try descend(
          path, ignoring: Ignored.above(path), isExcluded: isExcluded, into: &out, above: [], unread: unread)
      } else {
        out.append(path)
      }
    }
    guard paths.count > 1 else { return out }
    // A folder and a file in it: the file is looked at, and counted, once.
    var seen: Set<String> = []
    return out.filter { seen.insert($0 == "-" ? $0 : absolute($0)).inserted }
  }

  /// How many folders a walk goes down.
  private static let deepest = 128

  private static func descend(
    _ folder: String, ignoring above: [Ignored], isExcluded: (String) -> Bool, into out: inout [String],
    above folders: [[UInt64]], unread: ((InputError) -> Void)?
  ) throws(InputError) {
    guard let own = identity(of: folder), !folders.contains(own) else { return }
    func pass(_ error: InputError) throws(InputError) {
      guard let unread else { throw error }
      unread(error)
    }
    guard folders.count < deepest else {
      return try pass(
        InputError(
          .limit, "the folder is not read: it lies \(deepest) folders deep", path: folder,
          help: "name it, or a folder nearer to it"))
    }
    guard let names = names(in: folder) else {
      return try pass(
        InputError(.unreadable, "the folder cannot be read: \(String(cString: strerror(errno)))", path: folder))
    }
    let ignored = above + (names.contains(".gitignore") ? Ignored.patterns(in: folder, lead: "", of: folder) : [])
    for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      let path = folder == "." ? name : join(folder, name)
      guard let kind = kind(of: path), !isExcluded(path) else { continue }
      if Ignored.covers(path, isFolder: kind == .folder, ignored) { continue }
      if kind == .folder {
        try descend(
          path, ignoring: ignored, isExcluded: isExcluded, into: &out, above: folders + [own], unread: unread)
      } else if kind == .file {
        out.append(path)
      }
    }
  }
}

extension stat {
  /// When the file was last written, under the name that the system has for it.
  var modified: timespec {
    #if canImport(Darwin)
      st_mtimespec
    #else
      st_mtim
    #endif
  }
}
