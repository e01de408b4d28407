import Foundation
import TestSupport
import Testing
import TextCore

@Suite struct FileAccessTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func writesAtomicallyAndKeepsTheMode() throws {
    let path = folder.file("a.txt")
    try FileAccess.write(Array("one".utf8), to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileAccess.write(Array("two".utf8), to: path)
    #expect(try FileAccess.read(path) == Array("two".utf8))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    #expect(try folder.files() == ["a.txt"])
  }

  @Test func writesThroughALink() throws {
    let real = folder.file("real.txt")
    let link = folder.file("link.txt")
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
    let error = #expect(throws: InputError.self) { try FileAccess.read(folder.path) }
    #expect(error?.kind == .directory)
    let limit = #expect(throws: InputError.self) { try FileAccess.read("/etc/passwd", limit: 3) }
    #expect(limit?.kind == .limit)
  }

  @Test func whatTheBodyThrowsLeavesTheOldFile() throws {
    let path = folder.file("a.txt")
    try FileAccess.write(Array("old".utf8), to: path)
    #expect(throws: InputError(.syntax, "no")) {
      try FileAccess.write(to: path) { sink throws(InputError) in
        try sink(Array("new".utf8))
        throw InputError(.syntax, "no")
      }
    }
    #expect(try FileAccess.read(path) == Array("old".utf8))
    #expect(try folder.files() == ["a.txt"])
  }

  @Test func aFileThatCannotTakeItsPlaceLeavesNothing() throws {
    let path = folder.file("a.txt")
    let file = try AtomicFile(path: path)
    try file.write([0x61])
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let error = #expect(throws: InputError.self) { try file.commit() }
    #expect(error?.kind == .unwritable)
    #expect(error?.path == path)
    #expect(try folder.files() == ["a.txt"])
    #expect(throws: InputError.self) { try file.write([0x62]) }
  }

  @Test func aFileThatIsDroppedLeavesNothing() throws {
    do {
      let file = try AtomicFile(path: folder.file("a.txt"))
      try file.write([0x61])
      #expect(try folder.files().count == 1)
    }
    #expect(try folder.files().isEmpty)
  }

  /// Beside a name of 255 bytes there is no room for more.
  @Test(arguments: ["a", "ї"])
  func writesFilesOfTheLongestNames(_ letter: String) throws {
    let name = String(repeating: letter, count: 255 / letter.utf8.count)
    let path = folder.file(name)
    for text in ["one", "two"] { try FileAccess.write(Array(text.utf8), to: path) }
    #expect(try FileAccess.read(path) == Array("two".utf8))
    #expect(try folder.files() == [name])
    // What a writer that was killed leaves is known by what there was room for.
    let file = try AtomicFile(path: path)
    let left = try #require(try folder.files().first { $0 != name })
    #expect(AtomicFile.stem(ofTemporary: left) == AtomicFile.stem(of: name))
    #expect(AtomicFile.stem(of: "a.txt") == "a.txt")
    file.abandon()
    #expect(try folder.files() == [name])
  }
}
