import TextCore
import XMLStream

/// What a part of a package points at (ECMA-376 part 2, 6.5): ids, kinds and targets.
struct PackageRelations {
  /// One of them.
  struct Relation {
    var id: String
    /// The last word of the kind's address, which the strict and the transitional namespaces share: `worksheet`.
    var kind: String
    /// The part's name; nil where the target lies outside of the file: nothing there is ever read.
    var part: String?
  }

  private(set) var all: [Relation] = []

  /// Reads the relations of a part, `""` for those of the package. None where it has none.
  init(of part: String, in archive: WorkbookArchive) throws(InputError) {
    let slash = part.utf8.lastIndex(of: UInt8(ascii: "/")).map { part.utf8.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<slash])
    guard let file = try archive.part(folder + "_rels/" + part[slash...] + ".rels", limit: 16 << 20) else { return }
    do throws(InputError) {
      let reader = try XMLReader(source: file, limits: PackageXML.limits)
      while let event = try reader.next() {
        try PackageXML.refuseDoctype(event, file, archive)
        guard case .startElement(let start) = event, start.localName == "Relationship", let id = start["Id"],
          let kind = start["Type"], let target = start["Target"]
        else { continue }
        all.append(
          Relation(
            id: id, kind: String(kind[(kind.lastIndex(of: "/").map { kind.index(after: $0) } ?? kind.startIndex)...]),
            part: start["TargetMode"] == "External" ? nil : PackageRelations.resolved(target, in: folder)))
      }
    } catch { throw file.error(error) }
  }

  /// The first target of a kind.
  func part(ofKind kind: String) -> String? { all.first { $0.kind == kind }?.part }

  /// The name of the part that a target means: from the package's root, or from the folder of the part that names it.
  static func resolved(_ target: String, in folder: String) -> String? {
    // `file:///C:/x` and `http://x` are no parts.
    if target.contains("://") { return nil }
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.isEmpty ? nil : steps.joined(separator: "/")
  }
}

/// What all parts have in common as XML.
enum PackageXML {
  static let limits = XMLLimits(maxDepth: 64, maxTextLength: 1 << 20)

  /// A part has no document type (ECMA-376 part 2, 6.2.5): entities cannot be declared then.
  static func doctype(_ part: WorkbookPart, _ archive: WorkbookArchive) -> InputError {
    InputError(
      .limit, "the part '\(part.name)' declares a document type, which no workbook does", path: archive.path,
      help: "the file is damaged or hostile; save it anew in a spreadsheet program")
  }

  static func refuseDoctype(
    _ event: XMLEvent, _ part: WorkbookPart, _ archive: WorkbookArchive
  ) throws(InputError) {
    if case .doctype = event { throw doctype(part, archive) }
  }
}
