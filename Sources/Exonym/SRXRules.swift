import Segmentation
import TextCore

/// Segmentation rules in SRX: one file for all languages, or a file for each of some.
public struct SRXRules: Sendable, Hashable {
  /// The documents by language tag or primary language, `*` for all others.
  public var documents: [String: SRXDocument]

  /// Rules for all languages.
  public init(_ document: SRXDocument) { documents = ["*": document] }

  /// Reads the files that a configuration names; nil where it names none.
  ///
  /// - Throws: `InputError` where a file is no SRX.
  public init?(
    _ configuration: Configuration, read: (String) throws(InputError) -> SRXDocument
  ) throws(InputError) {
    guard !configuration.segmentation.srx.isEmpty else { return nil }
    documents = [:]
    var known: [String: SRXDocument] = [:]
    for (language, path) in configuration.segmentation.srx.sorted(by: { $0.key < $1.key }) {
      let document: SRXDocument
      if let read = known[path] { document = read } else { document = try read(path) }
      known[path] = document
      documents[language] = document
    }
  }

  /// The rules of a language: those of its tag, of its primary language, of all others; nil where the built-in ones hold.
  public func document(for language: LanguageTag) -> SRXDocument? {
    documents[language.tag] ?? documents[language.language] ?? documents["*"]
  }
}
