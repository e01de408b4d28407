import Foundation
import TestSupport
import TextCore
import Testing

@testable import Alignment

@Suite struct BilingualDictionaryTests {
  private let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").path

  @Test func readsHunalign() {
    let entries = BilingualDictionary.hunalign("bridge @ pont\r\nnothing\n two words @ deux mots \n @ x\n")
    #expect(entries == [.init(source: "pont", target: "bridge"), .init(source: "deux mots", target: "two words")])
  }

  @Test func readsTabs() {
    let entries = BilingualDictionary.tabSeparated("# note\tx\npont\tbridge\tmore\nalone\n\tx\n")
    #expect(entries == [.init(source: "pont", target: "bridge")])
  }

  @Test(arguments: ["small.index", "small.dict.dz"])
  func readsDictd(_ name: String) throws {
    let dictionary = try BilingualDictionary(path: fixtures + "/" + name)
    let pairs = dictionary.entries.map { $0.source + "=" + $0.target }
    #expect(
      pairs == ["pont=bridge", "pont=deck", "pont=day off", "gare=railway station", "gare=station", "été=summer"])
    let reversed = try BilingualDictionary(path: fixtures + "/" + name, isReversed: true)
    #expect(reversed.entries.first == .init(source: "bridge", target: "pont"))
  }

  @Test func placesInAnIndexAreThoseOfAnEditor() throws {
    let folder = try TemporaryFolder(["a.index": "pont\tA\tB\n\n\nbroken\n", "a.dict": "pont\n  bridge\n"])
    let error = try #require(throws: InputError.self) { try BilingualDictionary(path: folder.file("a.index")) }
    #expect(error.position?.line == 4)
  }

  @Test func refusesWhatIsNoDictionary() {
    #expect(throws: InputError.self) { try BilingualDictionary(path: fixtures + "/absent.index") }
    #expect(throws: InputError.self) { try BilingualDictionary(path: #filePath) }
  }

  /// "hello hello hello\n" with a fixed code, and a stored block.
  private static let fixed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40,
    0x90, 0x5C, 0x00, 0x3B, 0x7C, 0x8A, 0xDF, 0x12, 0x00, 0x00, 0x00,
  ]
  private static let stored: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x01, 0x02, 0x00, 0xFD, 0xFF, 0x68, 0x69, 0xAC,
    0x2A, 0x93, 0xD8, 0x02, 0x00, 0x00, 0x00,
  ]
  /// Two chunks of dictzip, with the field that tells where they begin.
  private static let chunked: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x04, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x0E, 0x00, 0x52, 0x41, 0x0A, 0x00, 0x01, 0x00,
    0x0E, 0x00, 0x02, 0x00, 0x14, 0x00, 0x11, 0x00, 0x2A, 0xC8, 0xCF, 0x2B, 0xE1, 0x52, 0x50, 0x48, 0x2A, 0xCA,
    0x4C, 0x49, 0x4F, 0xE5, 0x02, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0x4B, 0x4F, 0x2C, 0x4A, 0xE5, 0x52, 0x50, 0x28,
    0x2E, 0x49, 0x2C, 0xC9, 0xCC, 0xCF, 0xE3, 0x02, 0x00, 0x25, 0xB8, 0xDF, 0x72, 0x1D, 0x00, 0x00, 0x00,
  ]

  @Test func unpacksStoredAndFixedBlocks() throws {
    #expect(try GzipData.unpack(Self.fixed) == Array("hello hello hello\n".utf8))
    #expect(try GzipData.unpack(Self.stored) == Array("hi".utf8))
  }

  @Test func unpacksChunksAndMembers() throws {
    let text = Array("pont\n  bridge\ngare\n  station\n".utf8)
    #expect(try GzipData.unpack(Self.chunked) == text)
    #expect(try GzipData.unpack(Self.chunked + Self.stored + [0, 0, 0]) == text + Array("hi".utf8))
    // Blocks longer than the buffer: 200,000 bytes, stored in four blocks.
    let long = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    #expect(try GzipData.unpack(Self.packed(long)) == long)
  }

  /// A gzip file of stored blocks.
  private static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    func little(_ value: UInt32, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> UInt32(8 * $0) & 255) } }
    for start in stride(from: 0, to: bytes.count, by: 60_000) {
      let block = bytes[start..<min(start + 60_000, bytes.count)]
      out.append(block.endIndex == bytes.count ? 1 : 0)
      out += little(UInt32(block.count), 2) + little(~UInt32(block.count), 2) + block
    }
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
    return out + little(~sum, 4) + little(UInt32(bytes.count), 4)
  }

  @Test func saysWhatIsWrongWithData() throws {
    func error(_ data: [UInt8], limit: Int = GzipData.limit) throws -> InputError {
      try #require(throws: InputError.self) { try GzipData.unpack(data, limit: limit) }
    }
    #expect(try error(Array("pont".utf8)).message == "this is no compressed file")
    #expect(try error([]).kind == .syntax)
    #expect(try error(Array(Self.fixed.dropLast(9))).message == "the compressed file is cut off")
    var damaged = Self.fixed
    damaged[damaged.count - 8] ^= 1
    #expect(try error(damaged).message == "the compressed file is damaged")
    #expect(try error(Self.fixed, limit: 17).kind == .limit)
    #expect(try GzipData.unpack(Self.fixed, limit: 18).count == 18)
  }

  @Test func refusesDamagedData() throws {
    let good = try FileAccess.read(fixtures + "/small.dict.dz")
    for size in stride(from: 0, to: good.count, by: 7) {
      #expect(throws: InputError.self) { try GzipData.unpack(Array(good[..<size])) }
    }
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      var bad = good
      bad[Int.random(in: 10..<bad.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      _ = try? GzipData.unpack(bad)
    }
  }
}
