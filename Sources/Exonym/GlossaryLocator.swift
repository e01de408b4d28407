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
    if !configuration.glossary.isEmpty { return configuration.glossary }
    if let listed = environment["EXONYM_GLOSSARY"], !listed.isEmpty {
      return listed.split(separator: ":").map(String.init)
    }
    var folder = FileTree.absolute(executable)
    for _ in 0..<6 {
      guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { break }
      folder = String(folder[..<slash])
      for place in [folder + "/share/exonym/glossary", folder + "/glossary"]
      where FileTree.kind(of: place) == .folder && hasGlossary(place) {
        return [place]
      }
    }
    throw InputError(
      .configuration, "no glossary is named",
      help: "name one with --glossary, or as 'glossary:' in exonym.yaml; see 'exonym glossary --help'")
  }

  private static func hasGlossary(_ folder: String) -> Bool {
    FileTree.names(in: folder)?.contains { ["yaml", "yml"].contains(FileTree.ending(of: $0)) } == true
  }
}
