import TextCore

/// NumPy's array file (format versions 1 to 3): a header that is a Python dictionary, then the numbers.
enum NumPyArray {
  static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

  /// Reads a two-dimensional array of little-endian floats, rows first.
  ///
  /// - Throws: `InputError` of kind `syntax` or `unsupported`.
  static func read(_ data: [UInt8]) throws(InputError) -> VectorTable {
    let cut = InputError(.syntax, "the .npy file is cut off or damaged", expected: "NumPy's array format")
    guard data.count > 12 else { throw cut }
    let wide = data[6] >= 2
    let size = Int(data[8]) | Int(data[9]) << 8 | (wide ? Int(data[10]) << 16 | Int(data[11]) << 24 : 0)
    let start = (wide ? 12 : 10) + size
    guard start <= data.count else { throw cut }
    let header = String(decoding: data[(wide ? 12 : 10)..<start], as: UTF8.self)
    guard let kind = field(header, "descr"), let shape = tuple(header) else { throw cut }
    let rowsFirst = !header.contains("'fortran_order': True")
    guard rowsFirst, shape.count == 2, shape[1] > 0 else {
      throw InputError(
        .unsupported, "the array is not two-dimensional with rows first", expected: "shape (texts, numbers)")
    }
    let values: [Float]
    switch kind {
    case "<f4", "=f4", "|f4": values = floats(data, from: start)
    case "<f8":
      values = stride(from: start, to: data.count - 7, by: 8).map { at in
        Float(Double(bitPattern: (0..<8).reduce(UInt64(0)) { $0 | UInt64(data[at + $1]) << UInt64(8 * $1) }))
      }
    case "<f2":
      values = stride(from: start, to: data.count - 1, by: 2).map { half(UInt16(data[$0]) | UInt16(data[$0 + 1]) << 8) }
    default:
      throw InputError(.unsupported, "numbers of type '\(kind)'", expected: "<f4, <f8 or <f2")
    }
    let (needed, overflow) = shape[0].multipliedReportingOverflow(by: shape[1])
    guard !overflow, values.count == needed else { throw cut }
    return VectorTable(dimension: shape[1], values: values)
  }

  /// Little-endian float32 numbers.
  static func floats(_ data: [UInt8], from start: Int) -> [Float] {
    let count = (data.count - start) / 4
    return [Float](unsafeUninitializedCapacity: count) { out, filled in
      for index in 0..<count {
        let at = start + 4 * index
        let bits =
          UInt32(data[at]) | UInt32(data[at + 1]) << 8 | UInt32(data[at + 2]) << 16 | UInt32(data[at + 3]) << 24
        out.initializeElement(at: index, to: Float(bitPattern: bits))
      }
      filled = count
    }
  }

  /// IEEE 754 half precision, without Float16, which not all platforms have.
  static func half(_ bits: UInt16) -> Float {
    let sign: Float = bits & 0x8000 == 0 ? 1 : -1
    let exponent = Int(bits >> 10 & 0x1F)
    let fraction = Float(bits & 0x3FF) / 1024
    if exponent == 0 { return sign * fraction / 16384 }
    if exponent == 31 { return fraction == 0 ? sign * .infinity : .nan }
    return sign * (1 + fraction) * Float(sign: .plus, exponent: exponent - 15, significand: 1)
  }

  private static func field(_ header: String, _ name: String) -> String? {
    let parts = header.split(separator: "'", omittingEmptySubsequences: false)
    guard let at = parts.firstIndex(where: { $0 == name }), at + 2 < parts.count else { return nil }
    return String(parts[at + 2])
  }

  private static func tuple(_ header: String) -> [Int]? {
    guard let open = header.firstIndex(of: "("), let close = header[open...].firstIndex(of: ")") else { return nil }
    return header[open..<close].dropFirst().split(separator: ",").compactMap { part in
      Int(part.filter { $0 != " " })
    }
  }
}
