import Foundation
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

  @Test func refusesWhatIsNoDictionary() {
    #expect(throws: InputError.self) { try BilingualDictionary(path: fixtures + "/absent.index") }
    #expect(throws: InputError.self) { try BilingualDictionary(path: #filePath) }
  }

  @Test func unpacksStoredAndFixedBlocks() throws {
    // gzip of "hello hello hello\n", compressed with a fixed code; and a stored block.
    let fixed: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x90,
      0x5C, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    ]
    #expect(String(decoding: try Inflate.gzip(fixed), as: UTF8.self) == "hello hello hello\n")
    let stored: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 0, 0xFD, 0xFF, 0x68, 0x69, 0, 0, 0, 0]
    #expect(try Inflate.gzip(stored) == Array("hi".utf8))
  }

  @Test func refusesDamagedData() throws {
    let good = try FileAccess.read(fixtures + "/small.dict.dz")
    for size in stride(from: 0, to: good.count - 9, by: 7) {
      #expect(throws: InputError.self) { try Inflate.gzip(Array(good[..<size])) }
    }
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      var bad = good
      bad[Int.random(in: 10..<bad.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      _ = try? Inflate.gzip(bad)
    }
  }
}
