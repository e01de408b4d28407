import TextCore

/// A romanization scheme: a table of rules with its provenance.
///
/// An official scheme (`bgnpcgn-ru-1947`, `kmu2010`) writes one spelling; a press scheme (`press-fr-uk`) is what the
/// newspapers of a language do, and knows more than one admissible spelling.
public struct Scheme: Sendable, Identifiable {
  /// Stable id: `press-<target>-<source>` for a press scheme.
  public let id: String
  /// Languages that it reads, ISO 639-1 (639-3 where there is none).
  public let languages: [String]
  /// The language whose readers a press scheme writes for; nil for official and scholarly schemes.
  public let target: String?
  /// What it is called.
  public let title: String
  /// Where its rules are laid down.
  public let source: String
  /// A name and what the scheme makes of it.
  public let sample: (input: String, output: String)
  let table: SchemeTable
  let engine: SchemeEngine?

  /// Transliterates a text: what the scheme's script does not cover (punctuation, digits, other scripts) stays as it
  /// is, and each word keeps its case pattern (lower, Title, ALL CAPS).
  ///
  /// O(n).
  public func apply(_ text: String) -> String {
    if let engine { return String(decoding: engine.apply(PreparedText(flattened(text))), as: UTF8.self) }
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for piece in table.pieces(flattened(text)) { out += piece.first ?? "" }
    return table.splitsHangul || table.decomposes ? NormalizationForm.nfc.apply(out) : out
  }

  /// All admissible spellings, the scheme's own first, then by falling use, at most `limit`.
  ///
  /// O(n · limit).
  public func applyAll(_ text: String, limit: Int = 16) -> [String] { applyAll(PreparedText(text), limit: limit) }

  /// The same for a text that many schemes are applied to.
  public func apply(_ text: PreparedText) -> String {
    guard let engine else { return apply(text.text) }
    return String(decoding: engine.apply(flattened(text)), as: UTF8.self)
  }

  /// The same for a text that many schemes are applied to.
  public func applyAll(_ text: PreparedText, limit: Int = 16) -> [String] {
    guard limit > 0 else { return [] }
    guard let engine else { return walkAll(text.text, limit: limit) }
    return engine.applyAll(flattened(text), limit: limit).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Piece by piece: for scripts that are taken apart, and the reference of the engine's tests.
  func walkAll(_ text: String, limit: Int) -> [String] {
    var beam: [(rank: Int, text: String)] = [(0, "")]
    for piece in table.pieces(flattened(text)) {
      if piece.count < 2 {
        for index in beam.indices { beam[index].text += piece.first ?? "" }
        continue
      }
      var next: [(rank: Int, text: String)] = []
      for (choice, output) in piece.enumerated() {
        for partial in beam { next.append((partial.rank + choice, partial.text + output)) }
      }
      next.sort { $0.rank < $1.rank }
      if next.count > limit * 4 { next.removeLast(next.count - limit * 4) }
      beam = next
    }
    var seen: Set<String> = []
    var out: [String] = []
    for candidate in beam where out.count < limit {
      let text = table.splitsHangul || table.decomposes ? NormalizationForm.nfc.apply(candidate.text) : candidate.text
      if seen.insert(text).inserted { out.append(text) }
    }
    return out
  }
}

extension Scheme {
  /// The text with capitals inside words made small, where the scheme's readers have none there.
  private func flattened(_ text: String) -> String {
    guard table.flattensCapitals else { return text }
    var out = String.UnicodeScalarView()
    var isBehindSmall = false
    for scalar in text.unicodeScalars {
      out.append(isBehindSmall && UnicodeFacts.isUpper(scalar) ? UnicodeFacts.lower(scalar) : scalar)
      isBehindSmall = UnicodeFacts.isLower(scalar) || isBehindSmall && UnicodeFacts.isUpper(scalar)
    }
    return String(out)
  }

  private func flattened(_ text: PreparedText) -> PreparedText {
    guard table.flattensCapitals else { return text }
    let flat = flattened(text.text)
    return flat == text.text ? text : PreparedText(flat, isGiven: text.givenKey != nil)
  }
}

extension Scheme: Hashable {
  /// Schemes are equal by id: the catalogue holds each once.
  public static func == (a: Scheme, b: Scheme) -> Bool { a.id == b.id }

  /// Feeds the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
