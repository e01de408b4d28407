import TestSupport
import Testing
import TextCore
import XMLStream

@testable import TMX

/// Archives made by hand, their content stored, not packed.
private enum Packed {
  static func crc(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = ~0
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value >> 1 ^ (value & 1 == 0 ? 0 : 0xEDB8_8320) }
    }
    return ~value
  }

  static func little(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> ($0 * 8) & 0xFF) } }

  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + little(bytes.count, 2) + little(~bytes.count & 0xFFFF, 2) + bytes
      + little(Int(crc(bytes)), 4) + little(bytes.count, 4)
  }

  static func zip(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (out, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let facts =
        [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0] + little(Int(crc(entry.bytes)), 4) + little(entry.bytes.count, 4)
        + little(entry.bytes.count, 4) + little(entry.name.utf8.count, 2) + [0, 0]
      directory += [0x50, 0x4B, 1, 2, 20, 0] + facts + [UInt8](repeating: 0, count: 10) + little(out.count, 4)
      directory += entry.name.utf8
      out += [0x50, 0x4B, 3, 4] + facts + entry.name.utf8 + entry.bytes
    }
    return out + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(entries.count, 2) + little(entries.count, 2)
      + little(directory.count, 4) + little(out.count, 4) + [0, 0]
  }
}

@Suite struct TMXPackedTests {
  /// Counts the units of a file of this name and content.
  private func ids(_ name: String, _ bytes: [UInt8]) throws -> Int {
    let folder = try TemporaryFolder()
    let reader = try TMXReader(path: folder.write(bytes, name))
    var count = 0
    while try reader.nextUnit() != nil { count += 1 }
    return count
  }

  @Test func gzip() throws {
    let bytes = try fixture("authored/ok-inline-l2.tmx")
    let whole = Packed.gzip(bytes)
    #expect(try ids("a.tmx.gz", whole) == 1)
    // What gzip holds is seen from its bytes, whatever the name.
    #expect(try ids("a.tmx", whole) == 1)
    #expect(throws: InputError.self) { try ids("a.tmx.gz", Array(whole.dropLast(20))) }
  }

  @Test func zip() throws {
    let bytes = try fixture("authored/ok-inline-l2.tmx")
    let whole = Packed.zip([("readme.txt", [0x61]), ("__MACOSX/._a.tmx", [0x61]), ("in/a.tmx", bytes)])
    #expect(try ids("a.zip", whole) == 1)
    #expect(throws: InputError.self) { try ids("a.zip", Packed.zip([("readme.txt", [0x61])])) }
    #expect(throws: InputError.self) { try ids("a.zip", Array(whole.prefix(60))) }
    var damaged = whole
    if let at = whole.indices.first(where: { whole[$0...].starts(with: "<seg>".utf8) }) { damaged[at + 5] ^= 1 }
    #expect(throws: InputError.self) { try ids("a.zip", damaged) }
  }
}
