import Foundation
import Synchronization
import TextCore
import Testing
import TestSupport

@testable import Embeddings

@Suite struct FileEmbeddingsTests {
  private func bytes(_ values: [Float]) -> [UInt8] {
    values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) } }
  }

  @Test func readsVecalignFiles() throws {
    let folder = try TemporaryFolder()
    try FileAccess.write(Array("one\ntwo  words\r\nBLANK_LINE\n".utf8), to: folder.file("t"))
    try FileAccess.write(bytes([1, 2, 3, 4, 5, 6]), to: folder.file("v"))
    let provider = try FileEmbeddings(texts: folder.file("t"), vectors: folder.file("v"))
    #expect(try provider.vectors(for: ["two words", "", "one"]).values == [3, 4, 5, 6, 1, 2])
    #expect(throws: InputError.self) { try provider.vectors(for: ["three"]) }
    try FileAccess.write(bytes([1, 2, 3, 4]), to: folder.file("v"))
    #expect(throws: InputError.self) { try FileEmbeddings(texts: folder.file("t"), vectors: folder.file("v")) }
  }

  @Test func readsNumPy() throws {
    let header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }\n"
    let head: [UInt8] = NumPyArray.magic + [1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8)
    let table = try NumPyArray.read(head + bytes([1, 2, 3, 4]))
    #expect(table.dimension == 2 && table.values == [1, 2, 3, 4])
    #expect(throws: InputError.self) { try NumPyArray.read(head + bytes([1, 2, 3])) }
    #expect(throws: InputError.self) { try NumPyArray.read(Array(head.prefix(20))) }
    #expect(NumPyArray.half(0x3C00) == 1 && NumPyArray.half(0xC000) == -2 && NumPyArray.half(0x3555) > 0.333)
    #expect(NumPyArray.half(0x0001) == 0x1p-24 && NumPyArray.half(0x83FF) == -0x1.FF8p-15)
  }

  @Test func keepsVectors() throws {
    final class Counting: EmbeddingProvider {
      let asked = Mutex(0)
      let identity = "model"
      func vectors(for texts: [String]) throws(InputError) -> VectorTable {
        asked.withLock { $0 += texts.count }
        return VectorTable(dimension: 2, values: texts.flatMap { [Float($0.utf8.count), 1] })
      }
    }
    let folder = try TemporaryFolder()
    let counting = Counting()
    let cached = CachedEmbeddings(counting, path: folder.file("cache"))
    #expect(try cached.vectors(for: ["a", "bb", "a"]).values == [1, 1, 2, 1, 1, 1])
    #expect(try cached.vectors(for: ["bb", "ccc"]).values == [2, 1, 3, 1])
    #expect(counting.asked.withLock { $0 } == 3)
    #expect(try FileAccess.read(folder.file("cache")).count == 12 + 3 * (16 + 4 * 2))
    try FileAccess.write(Array("something else".utf8), to: folder.file("cache"))
    #expect(throws: InputError.self) { try cached.vectors(for: ["a"]) }
  }

  @Test func newVectorsArePutBehindTheOthers() throws {
    struct Lengths: EmbeddingProvider {
      let identity = "model"
      func vectors(for texts: [String]) throws(InputError) -> VectorTable {
        VectorTable(dimension: 1, values: texts.map { Float($0.utf8.count) })
      }
    }
    struct Nothing: EmbeddingProvider {
      let identity = "model"
      func vectors(for texts: [String]) throws(InputError) -> VectorTable { throw InputError(.network, "asked") }
    }
    let folder = try TemporaryFolder()
    let path = folder.file("cache")
    let (one, other) = (CachedEmbeddings(Lengths(), path: path), CachedEmbeddings(Lengths(), path: path))
    #expect(try one.vectors(for: ["a"]).values == [1])
    let first = try FileAccess.read(path)
    #expect(try other.vectors(for: ["bb", "a"]).values == [2, 1])
    #expect(try FileAccess.read(path).starts(with: first))
    // What another has added is known without asking.
    #expect(try CachedEmbeddings(Nothing(), path: path).vectors(for: ["a", "bb"]).values == [1, 2])
    #expect(try one.vectors(for: ["ccc", "bb"]).values == [3, 2])
    // A vector that was cut off is forgotten, the others are not, and the next one mends the file.
    try FileAccess.write(FileAccess.read(path) + [1, 2, 3], to: path)
    #expect(try CachedEmbeddings(Nothing(), path: path).vectors(for: ["a", "ccc"]).values == [1, 3])
    #expect(try CachedEmbeddings(Lengths(), path: path).vectors(for: ["dddd"]).values == [4])
    #expect(try FileAccess.read(path).count == 12 + 4 * (16 + 4))
    #expect(try CachedEmbeddings(Nothing(), path: path).vectors(for: ["bb", "dddd"]).values == [2, 4])
    // Gone meanwhile: written anew with all that is known.
    try FileManager.default.removeItem(atPath: path)
    #expect(try one.vectors(for: ["eeeee", "a"]).values == [5, 1])
    #expect(try CachedEmbeddings(Nothing(), path: path).vectors(for: ["eeeee", "a"]).values == [5, 1])
  }

  @Test func aModelOfOtherVectorsNeedsAnotherCache() throws {
    struct Zeros: EmbeddingProvider {
      var dimension: Int
      let identity = "model"
      func vectors(for texts: [String]) throws(InputError) -> VectorTable {
        VectorTable(dimension: dimension, values: Array(repeating: 0, count: dimension * texts.count))
      }
    }
    let folder = try TemporaryFolder()
    let path = folder.file("cache")
    _ = try CachedEmbeddings(Zeros(dimension: 2), path: path).vectors(for: ["a"])
    let before = try FileAccess.read(path)
    let error = #expect(throws: InputError.self) {
      try CachedEmbeddings(Zeros(dimension: 3), path: path).vectors(for: ["b"])
    }
    #expect(error?.kind == .schema)
    #expect(try FileAccess.read(path) == before)
  }

  @Test func keepsWhatCameBeforeAFailure() throws {
    struct Failing: EmbeddingProvider {
      let identity = "model"
      func vectors(for texts: [String]) throws(InputError) -> VectorTable {
        if texts.contains("t2999") { throw InputError(.network, "gone") }
        return VectorTable(dimension: 1, values: texts.map { Float($0.utf8.count) })
      }
    }
    let folder = try TemporaryFolder()
    let cached = CachedEmbeddings(Failing(), path: folder.file("cache"))
    #expect(throws: InputError(.network, "gone")) { try cached.vectors(for: (0..<3000).map { "t\($0)" }) }
    // Eleven whole parts of 256 came before the one that failed.
    #expect(try FileAccess.read(folder.file("cache")).count == 12 + 2816 * (16 + 4))
    #expect(try cached.vectors(for: ["t7", "t2815"]).values == [2, 5])
  }
}
