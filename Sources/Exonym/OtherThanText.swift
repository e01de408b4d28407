import Documents
import TextCore

/// Tells texts from the files that hold misspellings on purpose: glossaries, configurations, baselines.
///
/// To rewrite one of these would undo it.
public struct OtherThanText: Sendable {
  /// The files of the glossary at work, tables too.
  private let layers: Set<String>

  /// Takes the files and folders of the glossary at work.
  public init(glossary paths: [String]) {
    layers = Set(((try? FileTree.walk(paths)) ?? paths).map(FileTree.absolute))
  }

  /// Texts whose format has no rules of its own: names are looked for in all of them.
  private static let prose: Set<String> = [
    "", "adoc", "asciidoc", "mediawiki", "org", "rst", "tex", "textile", "wiki",
  ]

  /// Whether a file that nobody named is taken for a text: by its ending, or as XML or a web page by its beginning. A
  /// program's names are other programs' words.
  public static func isText(_ path: String) -> Bool {
    if RegionFormat(path: path) != nil { return true }
    let ending = FileTree.ending(of: path)
    if WordPackage.endings.contains(ending) { return true }
    let head = RandomAccessFile(path).flatMap { file in try? file.read(0..<min(file.length, 4096)) } ?? []
    if prose.contains(ending) { return !head.starts(with: Array("#!".utf8)) }
    return RegionFormat(sniffing: head) != nil
  }

  /// Why a file is not to be rewritten; nil for a text.
  public func reason(_ path: String) -> InputError? {
    guard path != "-" else { return nil }
    let kind = CheckedKind.detect(path)
    if kind == .glossary || layers.contains(FileTree.absolute(path)) {
      return InputError(
        .schema, "this is a glossary, which names misspellings on purpose", path: path, expected: "a text",
        help: "'exonym check --fix' mends glossaries, 'exonym glossary fmt' lays them out")
    }
    if kind == .configuration {
      return InputError(.schema, "this is the configuration", path: path, expected: "a text")
    }
    if CheckedKind.isBaseline(path) {
      return InputError(.schema, "this is a list of known findings", path: path, expected: "a text")
    }
    return nil
  }
}
