import Exonym
import Foundation
import TestSupport
import Testing
import TextCore

@Suite struct ResultRecordTests {
  private func key(_ folder: TemporaryFolder, _ change: (inout ResultKey) throws -> Void = { _ in }) throws -> String {
    var key = ResultKey()
    key.add("format", "tsv")
    try change(&key)
    let row = PairList.Row(source: folder.file("a"), target: folder.file("b"), output: folder.file("out"))
    return try #require(key.of(row) { _ in nil })
  }

  @Test func aResultIsDoneWhileNothingItDependsOnChanges() throws {
    let folder = try TemporaryFolder(["a": "1", "b": "2", "out": "3", "words": "x"])
    let (out, first) = (folder.file("out"), try key(folder))
    var record = ResultRecord()
    #expect(record.state(of: out, key: first) == .stale)
    try record.add(out, key: first)
    // Another run reads it; a document that is only touched has not changed.
    try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: folder.file("a"))
    record = ResultRecord()
    #expect(try record.state(of: out, key: key(folder)) == .done)
    #expect(try record.state(of: out, key: key(folder) { $0.add("names", "keep") }) == .stale)
    #expect(try record.state(of: out, key: key(folder) { try $0.add(file: folder.file("words")) }) == .stale)
    try folder.write("4", "b")
    #expect(try record.state(of: out, key: key(folder)) == .stale)
    try folder.write("corrected", "out")
    #expect(try record.state(of: out, key: key(folder)) == .edited)
    #expect(record.state(of: out, key: first) == .done)
    try record.begin(out)
    #expect(record.state(of: out, key: first) == .stale)
    try FileManager.default.removeItem(atPath: out)
    #expect(record.state(of: out, key: first) == .missing)
    try FileManager.default.removeItem(atPath: folder.file("a"))
    let row = PairList.Row(source: folder.file("a"), target: folder.file("b"), output: out)
    #expect(ResultKey().of(row) { _ in nil } == nil)
  }

  @Test func aLineThatWasCutOffSaysNothing() throws {
    let folder = try TemporaryFolder(["a": "1", "b": "2", "out": "3", "out2": "3"])
    let key = try key(folder)
    var record = ResultRecord()
    try record.add(folder.file("out"), key: key)
    try record.add(folder.file("out2"), key: key)
    let whole = try folder.read(ResultRecord.name)
    try folder.write(String(whole.dropLast(5)), ResultRecord.name)
    record = ResultRecord()
    #expect(record.state(of: folder.file("out"), key: key) == .done)
    #expect(record.state(of: folder.file("out2"), key: key) == .stale)
    // It is cleared away, or the next line would be part of it.
    try record.add(folder.file("out2"), key: key)
    #expect(try folder.read(ResultRecord.name) == whole)
    #expect(whole.hasPrefix("# "))
  }

  @Test func aRecordDoesNotGrowForEver() throws {
    let folder = try TemporaryFolder(["a": "1", "b": "2", "out": "3"])
    let key = try key(folder)
    for _ in 0..<3 {
      var record = ResultRecord()
      #expect(record.state(of: folder.file("out"), key: key) != .missing)
      for _ in 0..<60 { try record.add(folder.file("out"), key: key) }
    }
    var record = ResultRecord()
    #expect(record.state(of: folder.file("out"), key: key) == .done)
    #expect(try folder.read(ResultRecord.name).split(separator: "\n").count < 130)
  }
}
