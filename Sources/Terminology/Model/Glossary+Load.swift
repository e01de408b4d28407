import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Glossary {
  /// Loads files and folders, each laid over the ones before.
  ///
  /// A folder stands for its `*.yaml` and `*.yml` files, subfolders included, in the order of their paths.
  ///
  /// - Throws: `InputError` for the first fault that a file has, with its place.
  public static func load(_ paths: [String]) throws(InputError) -> Glossary {
    var result = Glossary()
    for path in try files(in: paths) { try result.overlay(GlossaryFile.read(path), path: path) }
    return result
  }

  /// Loads files that were read already, each laid over the ones before.
  ///
  /// - Throws: as `load`.
  public static func load(files: [(path: String, bytes: [UInt8])]) throws(InputError) -> Glossary {
    var result = Glossary()
    for (path, bytes) in files { try result.overlay(GlossaryFile.read(bytes: bytes, path: path), path: path) }
    return result
  }

  private mutating func overlay(
    _ read: (file: GlossaryFile?, diagnostics: [Finding]), path: String
  ) throws(InputError) {
    if let first = read.diagnostics.first(where: { $0.severity == .error }) { throw InputError(first) }
    guard let file = read.file else { throw InputError(.syntax, "this is no glossary", path: path) }
    overlay(file.glossary)
  }

  /// The glossary files that paths stand for, folders walked in order.
  ///
  /// - Throws: `InputError` of kind `missing` for a folder without any.
  public static func files(in paths: [String]) throws(InputError) -> [String] {
    var result: [String] = []
    for path in paths {
      var status = stat()
      if path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        let found = walk(path, depth: 0)
        guard !found.isEmpty else {
          throw InputError(.missing, "the folder has no glossary", path: path, expected: "*.yaml files")
        }
        result += found
      } else {
        result.append(path)
      }
    }
    return result
  }

  private static func walk(_ folder: String, depth: Int) -> [String] {
    guard depth < 16, let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    var result: [String] = []
    for name in names.sorted() {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        result += walk(path, depth: depth + 1)
      } else if GlossaryFormat.folderExtensions.contains(where: { name.lowercased().hasSuffix("." + $0) }) {
        result.append(path)
      }
    }
    return result
  }
}

extension InputError {
  /// A finding as the error that loading throws.
  init(_ finding: Finding) {
    let kind: Kind
    switch finding.rule {
    case "G001": kind = .encoding
    case "G103": kind = .language
    case "G004": kind = .limit
    default: kind = .schema
    }
    self.init(kind, finding.message, path: finding.path, at: finding.span?.start, help: finding.help)
  }
}
