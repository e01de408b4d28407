import Alignment
import ArgumentParser
import Embeddings
import Exonym
import TextCore

/// What speaks for beads beside the texts themselves.
extension AlignCommand {
  /// The glossary whose names are evidence. Where nobody named one and none is shipped, the rest of the evidence does.
  func namesHouse(_ configuration: Configuration) throws -> House? {
    if noGlossary { return nil }
    if names(configuration) == .keep, !house.isChosen(configuration), (try? house.paths(configuration)) == nil {
      common.note("exonym: no glossary is found: names are no evidence (--glossary names one)")
      return nil
    }
    return try house.house(configuration, common)
  }

  /// What becomes of names, by flag or configuration.
  func names(_ configuration: Configuration) -> NameHandling {
    names ?? (configuration.alignment.normalizesNames == true && !noGlossary ? .normalize : .keep)
  }

  /// The dictionaries and known memories with their paths.
  func dictionaries(_ options: AlignJob.Options) throws -> [(path: String, dictionary: BilingualDictionary)] {
    var made: [(path: String, dictionary: BilingualDictionary)] = []
    for path in dictionary { made.append((path, try BilingualDictionary(path: path))) }
    for path in reverseDictionary { made.append((path, try BilingualDictionary(path: path, isReversed: true))) }
    for path in memory {
      guard let source = options.sourceLanguage, let target = options.targetLanguage else {
        throw ValidationError("--memory needs --src-lang and --tgt-lang.")
      }
      let known = try AlignJob.knownPairs(path, source: source, target: target)
      if known.entries.isEmpty { common.note("exonym: \(path): no unit is in both \(source) and \(target)") }
      made.append((path, known))
    }
    return made
  }

  /// Sentence vectors, by flag or configuration; nil for none.
  func embeddingProvider(_ configuration: Configuration) throws -> (any EmbeddingProvider)? {
    let settings = configuration.alignment
    let ofServer = embeddingsCache ?? embeddingsModel ?? embeddingsPrefix
    guard let embeddings = embeddings ?? settings.embeddings, !noEmbeddings else {
      guard ofServer == nil else {
        throw ValidationError("--embeddings-cache, -model and -prefix need a server: --embeddings.")
      }
      return nil
    }
    if embeddings.hasPrefix("http://") || embeddings.hasPrefix("https://") {
      var options = HTTPEmbeddings.Options()
      if let model = embeddingsModel ?? settings.embeddingsModel { options.model = model }
      if let prefix = embeddingsPrefix ?? settings.embeddingsPrefix { options.prefix = prefix }
      let server = try HTTPEmbeddings(address: embeddings, options: options)
      guard let cache = embeddingsCache ?? settings.embeddingsCache else { return server }
      return CachedEmbeddings(server, path: cache)
    }
    guard let colon = embeddings.lastIndex(of: ":") else {
      throw ValidationError("--embeddings takes TEXTS:VECTORS or an http or https address.")
    }
    guard ofServer == nil else {
      throw ValidationError("--embeddings-cache, -model and -prefix need a server: --embeddings.")
    }
    return try FileEmbeddings(
      texts: String(embeddings[..<colon]), vectors: String(embeddings[embeddings.index(after: colon)...]))
  }
}
