import TextCore

/// Where the glossary is when nobody names one.
public enum GlossaryLocator {
  /// The places in order: the configuration's, EXONYM_GLOSSARY (colon-separated), `share/exonym/glossary` beside the
  /// program's `bin`, the `glossary` folder of the checkout that the program was built in.
  ///
  /// - Throws: `InputError` of kind `configuration` where there is none.
  public static func paths(
    configuration: Configuration, environment: [String: String], executable: String
  ) throws(InputError) -> [String] {
    if !configuration.glossary.isEmpty { return try resolved(configuration.glossary, executable: executable) }
    if let listed = environment["EXONYM_GLOSSARY"], !listed.isEmpty {
      return try resolved(listed.split(separator: ":").map(String.init), executable: executable)
    }
    guard let own = shipped(executable: executable) else {
      throw InputError(
        .configuration, "no glossary is named",
        help: "name one with --glossary, or as 'glossary:' in exonym.yaml; see 'exonym glossary --help'")
    }
    return [own]
  }

  /// The word that stands for the glossary that comes with the program, as a layer below a house's own.
  public static let shippedName = "shipped"

  /// Paths with the shipped glossary in the place of its word; a file of that name is `./shipped`.
  ///
  /// - Throws: `InputError` of kind `configuration` where it is wanted and not there.
  public static func resolved(_ paths: [String], executable: String) throws(InputError) -> [String] {
    var out: [String] = []
    for path in paths {
      if path != shippedName {
        out.append(path)
      } else if let own = shipped(executable: executable) {
        out.append(own)
      } else {
        throw InputError(
          .configuration, "the glossary that comes with the program is not found",
          expected: "share/exonym/glossary beside the program's folder bin", help: "'make install' puts it there")
      }
    }
    return out
  }

  private static func shipped(executable: String) -> String? {
    var folder = FileTree.absolute(executable)
    for _ in 0..<6 {
      guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { break }
      folder = String(folder[..<slash])
      for place in [folder + "/share/exonym/glossary", folder + "/glossary"]
      where FileTree.kind(of: place) == .folder && hasGlossary(place) {
        return place
      }
    }
    return nil
  }

  private static func hasGlossary(_ folder: String) -> Bool {
    FileTree.names(in: folder)?.contains { ["yaml", "yml"].contains(FileTree.ending(of: $0)) } == true
  }
}
