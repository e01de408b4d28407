import CICU

/// Writes words of any script in Latin letters, as ICU's Any-Latin does: Han as pinyin, kana and Thai letter by letter.
/// A last resort, for scripts that no scheme of `Transliteration` reads; some, such as Khmer and Lao, ICU does not read
/// either.
///
/// Not for use by two threads at once; opening one takes milliseconds.
public final class LatinLetters {
  private let latin: OpaquePointer

  /// Nil where the system's ICU lacks the rules.
  public init?() {
    guard let latin = cicu_latin_open() else { return nil }
    self.latin = latin
  }

  deinit { cicu_latin_close(latin) }

  /// The text in Latin letters with marks on them, words of Thai and syllables of Han parted by spaces; what ICU cannot
  /// read stays as it is. O(n).
  public func rewritten(_ text: String) -> String {
    var units = Array(text.utf16)
    let length = units.count
    guard length > 0, length < 1 << 20 else { return text }
    units += repeatElement(0, count: length * 7 + 64)
    let made = cicu_latin_rewrite(latin, &units, Int32(length), Int32(units.count))
    return made < 0 ? text : String(decoding: units[..<Int(made)], as: UTF16.self)
  }
}
