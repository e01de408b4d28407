import TextCore
import Transliteration

/// The words of a text that begin with a capital, to ask many times which are read as a name.
public struct ReadNames: Sendable {
  private let index: NameIndex
  private let language: LanguageTag

  /// Takes the words of a text in a language. O(their length).
  public init(_ words: TextWords, language: LanguageTag) {
    index = NameIndex(words.capitalised.sorted().map { ($0, $0, language) })
    self.language = language
  }

  /// Whether a word is read as a name of one word, or nearly. O(words that share sounds with it).
  func haveOne(readAs name: String) -> Bool {
    !index.search(name, top: 1, language: language, threshold: ReadNames.threshold).isEmpty
  }

  /// Of names that translators wrote otherwise than a convention (NTREX, English into Russian and Ukrainian), nearly all
  /// are so near.
  private static let threshold = 0.75
}
