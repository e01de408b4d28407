import CZlib
import TextCore

/// Unpacks gzip files (RFC 1952), as dictd's `.dict.dz` are: dictzip only notes where its chunks begin, in a field that
/// other programs pass over.
enum GzipData {
  /// More than this is not unpacked.
  static let limit = 1 << 30

  /// The content of a gzip file, of all its members.
  ///
  /// O(content).
  /// - Throws: `InputError` of kind `syntax` where it is no gzip file, damaged or cut off, `limit` where it holds more
  ///   than `limit` bytes.
  static func unpack(_ data: [UInt8], limit: Int = limit) throws(InputError) -> [UInt8] {
    guard data.starts(with: [0x1F, 0x8B]) else {
      throw InputError(.syntax, "this is no compressed file", expected: "gzip data, which begins with 1F 8B")
    }
    var out: [UInt8] = []
    let fault = data.withUnsafeBufferPointer { inflateAll($0, into: &out, limit: limit) }
    if let fault { throw fault }
    return out
  }

  private static func inflateAll(
    _ data: UnsafeBufferPointer<UInt8>, into out: inout [UInt8], limit: Int
  ) -> InputError? {
    // Zlib remembers the stream's address.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    // 16: gzip alone, with its check sums.
    guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return InputError(.unreadable, "cannot be unpacked: out of memory")
    }
    defer { inflateEnd(stream) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var at = 0
    while true {
      // Zlib counts in 32 bits.
      if stream.pointee.avail_in == 0, at < data.count {
        let count = min(data.count - at, 1 << 30)
        stream.pointee.next_in = UnsafeMutablePointer(mutating: data.baseAddress?.advanced(by: at))
        stream.pointee.avail_in = UInt32(count)
        at += count
      }
      let (code, made) = chunk.withUnsafeMutableBufferPointer { buffer -> (Int32, Int) in
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(buffer.count)
        return (inflate(stream, Z_NO_FLUSH), buffer.count - Int(stream.pointee.avail_out))
      }
      guard out.count + made <= limit else {
        return InputError(.limit, "unpacked, the file has more than \(limit) bytes", expected: "a smaller file")
      }
      out += chunk[..<made]
      switch code {
      case Z_OK: continue
      case Z_STREAM_END:
        // Members may follow one another; anything else behind the last is passed over.
        let next = stream.pointee.next_in
        guard stream.pointee.avail_in > 1, next?[0] == 0x1F, next?[1] == 0x8B, inflateReset(stream) == Z_OK else {
          return nil
        }
      case Z_BUF_ERROR:
        return InputError(
          .syntax, "the compressed file is cut off", expected: "gzip data", help: "fetch the file anew")
      default:
        return InputError(
          .syntax, "the compressed file is damaged", expected: "gzip data", help: "fetch the file anew")
      }
    }
  }
}
