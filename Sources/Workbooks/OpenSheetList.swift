import TextCore
import XMLStream

/// The tables of an OpenDocument spreadsheet, with those that are hidden.
final class OpenSheetList: XMLStreamHandler {
  /// What a table is called.
  struct Table {
    var name: String
    var style: String
  }

  private(set) var tables: [Table] = []
  private var depth = 0
  private var style = ""
  private var hidden: Set<String> = []
  private let doctypeError: InputError

  /// Reads the part. O(part).
  ///
  /// - Throws: `InputError` where it is broken or hostile.
  init(_ part: WorkbookPart, _ archive: WorkbookArchive) throws(InputError) {
    doctypeError = PackageXML.doctype(part, archive)
    super.init()
    do throws(InputError) {
      let parser = try XMLPushParser(source: part, handler: self, limits: PackageXML.limits)
      while try parser.step() {}
    } catch { throw part.error(error) }
  }

  /// Whether a table's style hides it.
  func isHidden(_ table: Table) -> Bool { hidden.contains(table.style) }

  private static let names = (table: XMLRawName.key("table"), style: XMLRawName.key("style"))

  override func startElement(
    _ name: XMLRawName, _ attributes: XMLRawAttributes, isEmpty: Bool, _ parser: XMLPushParser
  ) {
    depth += 1
    func attribute(_ wanted: String) -> String? {
      for index in 0..<attributes.count where attributes.name(index).localName == wanted {
        return String(decoding: attributes.value(index), as: UTF8.self)
      }
      return nil
    }
    if depth == 3, name.key == OpenSheetList.names.style {
      style = attribute("name") ?? ""
    } else if depth == OpenSheetHandler.tableDepth, name.key == OpenSheetList.names.table {
      tables.append(Table(name: attribute("name") ?? "", style: attribute("style-name") ?? ""))
    } else if depth == 4, name.key == 0, name.localName == "table-properties", attribute("display") == "false" {
      hidden.insert(style)
    }
  }

  override func endElement(_ name: XMLRawName, _ parser: XMLPushParser) { depth -= 1 }

  override func doctype(
    name: String, publicID: String?, systemID: String?, hasInternalSubset: Bool, _ parser: XMLPushParser
  ) { parser.stop(doctypeError) }
}
