import CZlib
import TextCore
import XMLStream

/// Writes a ZIP archive (APPNOTE 6.3.10) in one pass: parts are packed as they come, sizes stand behind them.
///
/// libzip asks for a part's bytes when the archive is closed, so a sheet would have to be held until then. The same parts give
/// the same bytes: all bear the first date that the format knows.
final class ZipWriter {
  private struct Entry {
    var name: [UInt8]
    var checksum: UInt32
    var packed: Int
    var unpacked: Int
    var offset: Int
  }

  private let sink: any XMLByteSink
  /// Zlib remembers the stream's address.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var isReady = false
  private var entries: [Entry] = []
  private var isOpen = false
  private var offset = 0
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// Packs rows of texts to 7 % more than the usual level 6, in a third of the time.
  private static let level: Int32 = 5
  /// Sizes and places are numbers of 32 bits.
  private static let limit = 0xFFFF_FFFE
  /// 1 January 1980, midnight; sizes behind the data (bit 3), names in UTF-8 (bit 11).
  private static let flags = 0x0808, time = 0, date = 0x0021

  init(sink: any XMLByteSink) {
    self.sink = sink
    stream.initialize(to: z_stream())
  }

  deinit {
    if isReady { deflateEnd(stream) }
    stream.deallocate()
  }

  /// Writes a part whole.
  func add(_ name: String, _ bytes: [UInt8]) throws(InputError) {
    try begin(name)
    try write(bytes)
    try end()
  }

  /// Begins a part.
  func begin(_ name: String) throws(InputError) {
    try end()
    let status =
      isReady
      ? deflateReset(stream)
      : deflateInit2_(
        stream, ZipWriter.level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw InputError(.unwritable, "cannot be packed: out of memory") }
    isReady = true
    isOpen = true
    let entry = Entry(name: Array(name.utf8), checksum: 0, packed: 0, unpacked: 0, offset: offset)
    entries.append(entry)
    var out: [UInt8] = []
    out.append(number: 0x0403_4B50, 4)
    out.append(number: 20, 2)
    fields(entry, isKnown: false, to: &out)
    out += entry.name
    try put(out)
  }

  /// Packs more bytes of the part.
  func write(_ bytes: [UInt8]) throws(InputError) {
    guard isOpen, !bytes.isEmpty else { return }
    let last = entries.count - 1
    entries[last].checksum = bytes.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: crc32_z(UInt(entries[last].checksum), $0.baseAddress, $0.count))
    }
    entries[last].unpacked += bytes.count
    guard entries[last].unpacked <= ZipWriter.limit else { throw ZipWriter.tooLarge }
    try pack(bytes, Z_NO_FLUSH)
  }

  /// Ends the part, if one is open.
  func end() throws(InputError) {
    guard isOpen else { return }
    try pack([], Z_FINISH)
    isOpen = false
    let entry = entries[entries.count - 1]
    var out: [UInt8] = []
    out.append(number: 0x0807_4B50, 4)
    out.append(number: Int(entry.checksum), 4)
    out.append(number: entry.packed, 4)
    out.append(number: entry.unpacked, 4)
    try put(out)
  }

  /// Writes the list of parts, and puts the file in its place.
  func finish() throws(InputError) {
    try end()
    let start = offset
    var out: [UInt8] = []
    for entry in entries {
      out.append(number: 0x0201_4B50, 4)
      // Made by, and needed to unpack: version 2.0.
      out.append(number: 20, 2)
      out.append(number: 20, 2)
      fields(entry, isKnown: true, to: &out)
      // Comment, disk, attributes of either kind.
      out.append(number: 0, 6)
      out.append(number: 0, 4)
      out.append(number: entry.offset, 4)
      out += entry.name
    }
    let size = out.count
    out.append(number: 0x0605_4B50, 4)
    out.append(number: 0, 4)
    out.append(number: entries.count, 2)
    out.append(number: entries.count, 2)
    out.append(number: size, 4)
    out.append(number: start, 4)
    out.append(number: 0, 2)
    try put(out)
    try sink.commit()
  }

  /// What stands alike before a part and in the list: from the flags to the lengths of name and extra field.
  private func fields(_ entry: Entry, isKnown: Bool, to out: inout [UInt8]) {
    for value in [ZipWriter.flags, Int(Z_DEFLATED), ZipWriter.time, ZipWriter.date] { out.append(number: value, 2) }
    out.append(number: isKnown ? Int(entry.checksum) : 0, 4)
    out.append(number: isKnown ? entry.packed : 0, 4)
    out.append(number: isKnown ? entry.unpacked : 0, 4)
    out.append(number: entry.name.count, 2)
    out.append(number: 0, 2)
  }

  private func pack(_ bytes: [UInt8], _ flush: Int32) throws(InputError) {
    var left = bytes[...]
    repeat {
      // Zlib counts in 32 bits.
      let piece = left.prefix(1 << 30)
      left = left.dropFirst(piece.count)
      var isFull = true
      var at = piece.startIndex
      while isFull {
        let made = piece.withUnsafeBufferPointer { input in
          chunk.withUnsafeMutableBufferPointer { output in
            let done = at - piece.startIndex
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress?.advanced(by: done))
            stream.pointee.avail_in = UInt32(input.count - done)
            stream.pointee.next_out = output.baseAddress
            stream.pointee.avail_out = UInt32(output.count)
            deflate(stream, left.isEmpty ? flush : Z_NO_FLUSH)
            return output.count - Int(stream.pointee.avail_out)
          }
        }
        at = piece.endIndex - Int(stream.pointee.avail_in)
        isFull = made == chunk.count
        entries[entries.count - 1].packed += made
        if made > 0 { try put(Array(chunk[..<made])) }
      }
    } while !left.isEmpty
  }

  private func put(_ bytes: [UInt8]) throws(InputError) {
    offset += bytes.count
    guard offset <= ZipWriter.limit else { throw ZipWriter.tooLarge }
    try sink.write(bytes)
  }

  private static let tooLarge = InputError(
    .limit, "a workbook holds less than 4 GiB", help: "write several, or a table as text (.csv, .tsv)")
}

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  fileprivate mutating func append(number: Int, _ count: Int) {
    for byte in 0..<count { append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
  }
}
