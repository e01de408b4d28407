import TextCore

/// Gives vectors for texts: from files, from a server, from a program of the caller's.
public protocol EmbeddingProvider: Sendable {
  /// Names the model and its settings: vectors are cached under it.
  var identity: String { get }

  /// One vector for each text, in order, all of one dimension.
  ///
  /// - Throws: `InputError` of kind `network`, `missing`, `syntax` or `unsupported`.
  func vectors(for texts: [String]) throws(InputError) -> VectorTable
}
