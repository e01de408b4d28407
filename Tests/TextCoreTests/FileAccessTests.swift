import Foundation
import Testing
import TextCore

@Suite struct FileAccessTests {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("exonym-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  @Test func writesAtomicallyAndKeepsTheMode() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("a.txt").path
    try FileAccess.write(Array("one".utf8), to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileAccess.write(Array("two".utf8), to: path)
    #expect(try FileAccess.read(path) == Array("two".utf8))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }

  @Test func writesThroughALink() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let real = folder.appendingPathComponent("real.txt").path
    let link = folder.appendingPathComponent("link.txt").path
    try FileAccess.write([0x61], to: real)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: real)
    try FileAccess.write([0x62], to: link)
    #expect(try FileAccess.read(real) == [0x62])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == real)
  }

  @Test func saysWhyAFileCannotBeRead() {
    #expect(throws: InputError(.missing, "there is no such file", path: "/no/such", expected: "a file")) {
      try FileAccess.read("/no/such")
    }
    let folder = #expect(throws: InputError.self) { try FileAccess.read("/tmp") }
    #expect(folder?.kind == .directory)
    let limit = #expect(throws: InputError.self) { try FileAccess.read("/etc/passwd", limit: 3) }
    #expect(limit?.kind == .limit)
  }
}
