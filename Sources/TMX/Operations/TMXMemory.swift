import TextCore

/// A memory held whole: for `diff` and `merge3`, which need all of it.
public struct TMXMemory: Sendable, Hashable {
  /// The header.
  public var header: TMXHeader
  /// The units in order.
  public var units: [TMXUnit]

  /// Makes a memory.
  public init(header: TMXHeader, units: [TMXUnit]) {
    self.header = header
    self.units = units
  }

  /// Reads all of a memory.
  ///
  /// - Throws: `InputError` where the file is broken or is no memory, as `TMXReader`.
  public init(reading reader: TMXReader) throws(InputError) {
    header = try reader.header()
    units = []
    while let unit = try reader.nextUnit() { units.append(unit) }
  }

  /// Writes all of it.
  ///
  /// - Throws: `InputError` of kind `unwritable`, `directory` or `syntax`, as `TMXWriter`.
  public func write(to path: String, options: TMXWriter.Options = TMXWriter.Options()) throws(InputError) {
    let writer = try TMXWriter(path: path, header: header, options: options)
    for unit in units { try writer.write(unit) }
    try writer.finish()
  }
}
