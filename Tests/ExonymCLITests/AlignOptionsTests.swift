import Embeddings
import Exonym
import Testing
import TextCore

@testable import ExonymCLI

/// What the flags and keys of `align` come to.
@Suite struct AlignOptionsTests {
  private func parse(_ more: String...) throws -> AlignCommand {
    try AlignCommand.parse(["a.txt", "b.txt"] + more)
  }

  @Test func theServerIsToldModelAndPrefix() throws {
    let command = try parse(
      "--embeddings", "http://127.0.0.1:9", "--embeddings-model", "e5", "--embeddings-prefix", "query: ")
    let provider = try #require(try command.embeddingProvider(Configuration()))
    #expect(provider.identity.hasSuffix("|e5|query: "))
  }

  @Test func keysStandInForFlags() throws {
    var configuration = Configuration()
    configuration.alignment.embeddings = "http://127.0.0.1:9"
    configuration.alignment.embeddingsModel = "big"
    configuration.alignment.normalizesNames = true
    #expect(try parse().embeddingProvider(configuration)?.identity.hasSuffix("|big|") == true)
    #expect(try parse("--embeddings-model", "e5").embeddingProvider(configuration)?.identity.hasSuffix("|e5|") == true)
    #expect(try parse("--no-embeddings").embeddingProvider(configuration) == nil)
    #expect(try parse().names(configuration) == .normalize)
    #expect(try parse("--names", "keep").names(configuration) == .keep)
    #expect(try parse("--no-glossary").names(configuration) == .keep)
  }

  @Test func flagsOfAServerNeedOne() throws {
    for flag in ["--embeddings-cache", "--embeddings-model", "--embeddings-prefix"] {
      #expect(throws: (any Error).self) { try parse(flag, "x").embeddingProvider(Configuration()) }
      #expect(throws: (any Error).self) {
        try parse(flag, "x", "--embeddings", "a.txt:b.npy").embeddingProvider(Configuration())
      }
    }
  }
}
