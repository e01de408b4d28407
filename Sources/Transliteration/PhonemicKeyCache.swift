import Synchronization
import TextCore

/// Keeps the keys of words that come again, as given names do: reading a word costs a hundred comparisons.
final class PhonemicKeyCache: Sendable {
  static let shared = PhonemicKeyCache()

  private struct Word: Hashable {
    var text: String
    /// Of the tag only what readings depend on.
    var language: String?
  }

  /// Words kept before the cache is emptied.
  private static let most = 1 << 16

  private let keys = Mutex<[Word: PhonemicKey]>([:])

  func key(_ text: String, language: LanguageTag?) -> PhonemicKey {
    let word = Word(text: text, language: language?.language)
    if let known = keys.withLock({ $0[word] }) { return known }
    let made = PhonemicKey(text, language: language)
    keys.withLock { keys in
      if keys.count >= PhonemicKeyCache.most { keys.removeAll() }
      keys[word] = made
    }
    return made
  }
}
