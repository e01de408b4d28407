import TextCore

/// A line of a `.gitignore` file, and how paths are seen from its folder.
struct Ignored {
  /// What of a path is left out, in bytes, and what stands in its place.
  private var strip: Int
  private var lead: String
  private var pattern: PathPattern

  /// The patterns of a folder's file, for paths below a walked folder.
  ///
  /// - Parameters:
  ///   - folder: the folder with the file.
  ///   - lead: the way from there to the walked folder, with a slash behind it; empty for the folder itself.
  ///   - walked: the walked folder, as paths below it begin.
  static func patterns(in folder: String, lead: String, of walked: String) -> [Ignored] {
    guard let bytes = try? FileAccess.read(FileTree.join(folder, ".gitignore"), limit: 1 << 20) else { return [] }
    let strip = walked == "." ? 0 : walked.utf8.count + (walked.hasSuffix("/") ? 0 : 1)
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).filter { line in
      !line.hasPrefix("#") && !line.allSatisfy(\.isWhitespace)
    }.map { Ignored(strip: strip, lead: lead, pattern: PathPattern(String($0))) }
  }

  /// The patterns of the folders above a walked one, down from its repository's root; none outside a repository, and none
  /// where they cover the folder itself, which was named outright.
  static func above(_ walked: String) -> [Ignored] {
    let full = FileTree.absolute(walked)
    var folders: [String] = []
    var at = full
    while FileTree.kind(of: FileTree.join(at, ".git")) == nil {
      guard at != "/" else { return [] }
      at = FileTree.folder(of: at)
      folders.insert(at, at: 0)
    }
    let found = folders.flatMap { folder in
      patterns(in: folder, lead: String(full.dropFirst(FileTree.join(folder, "").count)) + "/", of: walked)
    }
    let own = walked == "." ? "" : walked.hasSuffix("/") ? walked : walked + "/"
    return covers(own, isFolder: true, found) ? [] : found
  }

  /// Whether a path below the walked folder is left out: the last pattern that matches says it.
  static func covers(_ path: String, isFolder: Bool, _ patterns: [Ignored]) -> Bool {
    var isIgnored = false
    for one in patterns {
      let inner = one.lead + String(decoding: path.utf8.dropFirst(one.strip), as: UTF8.self)
      if isFolder ? one.pattern.matchesFolder(inner) : one.pattern.matches(inner) { isIgnored = !one.pattern.isNegated }
    }
    return isIgnored
  }
}
