import TextCore
import XMLStream

/// The texts that the cells of a workbook share (18.4.9), end to end in memory.
struct SharedStrings {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// None.
  init() {}

  /// Reads the part. O(part).
  init(_ name: String, _ archive: WorkbookArchive) throws(InputError) {
    guard let part = try archive.part(name, limit: archive.limits.sharedText) else { return }
    let handler = Handler(part, archive)
    do throws(InputError) {
      let parser = try XMLPushParser(source: part, handler: handler, limits: PackageXML.limits)
      while try parser.step() {}
    } catch { throw part.error(error) }
    (bytes, ends) = (handler.bytes, handler.ends)
  }

  /// How many there are.
  var count: Int { ends.count }

  /// A text by its number, 0-based. O(text).
  subscript(_ index: Int) -> String {
    CellText.decoded(bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
  }

  /// More texts than these no workbook shares: each is in a cell.
  private static let most = 1 << 25

  private final class Handler: XMLStreamHandler {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    private var depth = 0
    private var text = CellText(base: 2)
    private let part: WorkbookPart
    private let archive: WorkbookArchive

    init(_ part: WorkbookPart, _ archive: WorkbookArchive) {
      self.part = part
      self.archive = archive
    }

    override func startElement(
      _ name: XMLRawName, _ attributes: XMLRawAttributes, isEmpty: Bool, _ parser: XMLPushParser
    ) {
      depth += 1
      text.enter(name, depth)
    }

    override func endElement(_ name: XMLRawName, _ parser: XMLPushParser) {
      text.leave(depth)
      if depth == 2, name.key == SharedStrings.item {
        ends.append(bytes.count)
        if ends.count > SharedStrings.most {
          parser.stop(
            InputError(.limit, "the workbook has more than \(SharedStrings.most) texts", path: archive.path))
        }
      }
      depth -= 1
    }

    override func text(_ piece: UnsafeBufferPointer<UInt8>, _ parser: XMLPushParser) {
      if text.isOpen { bytes.append(contentsOf: piece) }
    }

    override func cdata(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool, _ parser: XMLPushParser) {
      if text.isOpen { bytes.append(contentsOf: piece) }
    }

    override func doctype(
      name: String, publicID: String?, systemID: String?, hasInternalSubset: Bool, _ parser: XMLPushParser
    ) { parser.stop(PackageXML.doctype(part, archive)) }
  }

  private static let item = XMLRawName.key("si")
}
