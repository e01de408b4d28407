/// Bounds on what a workbook may ask of the reader; beyond them it stops with an `InputError` of kind `limit`.
public struct WorkbookLimits: Sendable, Hashable {
  /// Bytes of one part, unpacked.
  public var part: Int
  /// How many times the file's size a part may be, unpacked; what is within `smallPart` is never too much.
  public var ratio: Int
  /// Bytes that a part may always have, unpacked.
  public var smallPart: Int
  /// Bytes of the texts that all cells share.
  public var sharedText: Int
  /// Bytes of text in the cells of a sheet, shared texts counted at each cell.
  public var text: Int
  /// Cells of a sheet that hold something.
  public var cells: Int

  /// Sets each bound.
  public init(
    part: Int = 4 << 30, ratio: Int = 200, smallPart: Int = 64 << 20, sharedText: Int = 1 << 30, text: Int = 4 << 30,
    cells: Int = 1 << 26
  ) {
    self.part = part
    self.ratio = ratio
    self.smallPart = smallPart
    self.sharedText = sharedText
    self.text = text
    self.cells = cells
  }

  /// What no honest workbook comes near.
  public static let standard = WorkbookLimits()

  /// The bytes that a part of a file of a size may have.
  func bytes(ofFile size: Int) -> Int { min(part, smallPart + ratio * min(size, part)) }
}
