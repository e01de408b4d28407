import TextCore
import XMLStream

/// The rows of a sheet, read as they are asked for: memory does not grow with the sheet.
public final class SheetRows {
  private let part: WorkbookPart
  private let handler: RowHandler
  private let parser: XMLPushParser
  private var at = 0
  private var isDone = false

  init(_ part: WorkbookPart, _ handler: RowHandler) throws(InputError) {
    self.part = part
    self.handler = handler
    parser = try XMLPushParser(source: part, handler: handler, limits: PackageXML.limits)
  }

  /// Blocks that the sheet shows as one cell, whose text is in their first; known behind the last row.
  public var mergedBlocks: [CellBlock] { handler.blocks }

  /// The next row that holds something; nil behind the last.
  ///
  /// - Throws: `InputError` with the cell where the sheet is broken or hostile, or with what is wrong with the part.
  public func next() throws(InputError) -> SheetRow? {
    while at >= handler.rows.count {
      if isDone { return nil }
      handler.rows.removeAll(keepingCapacity: true)
      at = 0
      do throws(InputError) { isDone = try !parser.step() || handler.isOver } catch {
        // Rows before the broken place say nothing of the sheet as a whole.
        throw part.error(error)
      }
    }
    at += 1
    return handler.rows[at - 1]
  }
}
