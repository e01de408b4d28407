import Synchronization
import TextCore

/// Words of a language that a derived spelling must not be taken for: at the start of a sentence they have a capital
/// too.
package enum OrdinaryWords {
  /// Whether a folded spelling is an ordinary word of the language.
  package static func contains(_ folded: String, in language: String) -> Bool { words(of: language).contains(folded) }

  /// The words of a language, read at first use.
  static func words(of language: String) -> Set<String> {
    cache.withLock { known in
      if let found = known[language] { return found }
      let line = table.split(separator: "\n").first { $0.hasPrefix(language + ":") }
      let words = Set((line?.split(separator: " ").dropFirst() ?? []).map(String.init))
      known[language] = words
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
