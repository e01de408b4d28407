import Synchronization
import TextCore

/// Words of a language that a derived spelling must not be taken for: at the start of a sentence they have a capital
/// too.
package enum OrdinaryWords {
  /// Whether a folded spelling is an ordinary word of the language.
  package static func contains(_ folded: String, in language: String) -> Bool { words(of: language).contains(folded) }

  /// Whether a folded spelling is an ordinary word, or one that is a family name or a place as often (Smith, Wolf): a
  /// variant that is replaced without asking should be neither.
  package static func isCommon(_ folded: String, in language: String) -> Bool {
    contains(folded, in: language) || list(language + " names:").contains(folded)
  }

  /// The words of a language, read at first use.
  package static func words(of language: String) -> Set<String> { list(language + ":") }

  private static func list(_ head: String) -> Set<String> {
    cache.withLock { known in
      if let found = known[head] { return found }
      let line = table.split(separator: "\n").first { $0.hasPrefix(head) }
      let words = Set((line?.dropFirst(head.count).split(separator: " ") ?? []).map(String.init))
      known[head] = words
      return words
    }
  }

  /// Fingerprints of the words of a language, as `SpellingKey.fingerprint` gives them.
  static func fingerprints(of language: String) -> Set<UInt64> {
    fingerprintCache.withLock { known in
      if let found = known[language] { return found }
      let made = Set(words(of: language).map(SpellingKey.fingerprint))
      known[language] = made
      return made
    }
  }

  private static let fingerprintCache = Mutex<[String: Set<UInt64>]>([:])
  private static let cache = Mutex<[String: Set<String>]>([:])
}
