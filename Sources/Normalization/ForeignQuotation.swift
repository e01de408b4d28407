import Documents
import TextCore

/// Quotations in another language than the text's: their names are the quoted one's, not the house's.
///
/// What a quotation is, is read from the marks around a name, in one paragraph; what its language is, from its words.
struct ForeignQuotation {
  /// The language of the texts.
  let language: String
  /// The quotation that was looked at last, and its language where it is another one.
  private var last: (range: Range<Int>, language: String?) = (0..<0, nil)
  /// The last place at which no quotation was open.
  private var outside = 0

  init(language: String) { self.language = language }

  /// The language of the quotation that an offset stands in, where that is surely another one than the text's.
  ///
  /// O(bytes since the last offset asked for, the reach at most) and the quotation's length once.
  mutating func language(around at: Int, _ view: TextView) -> String? {
    if last.range.contains(at) { return last.language }
    guard let start = opening(before: at, view) else { return nil }
    guard let end = closing(after: at, view) else { return nil }
    last = (start..<end, ForeignQuotation.foreign(view.string(start..<end), to: language))
    return last.language
  }

  /// Quotations are not looked for further than so many bytes from a name.
  private static let reach = 1000

  /// Where the quotation begins that is open before an offset: behind its mark.
  private mutating func opening(before offset: Int, _ view: TextView) -> Int? {
    let from = max(view.start, offset - ForeignQuotation.reach, outside <= offset ? outside : 0)
    var depth = 0
    var at = offset
    while let sign = nextSign(before: at, from, view) {
      at = sign
      if view.base[sign] == 0x0A {
        if ForeignQuotation.isBlankLine(view, sign) { break }
        continue
      }
      guard let mark = Mark(view, sign) else { continue }
      if mark.opens {
        if depth == 0 { return sign + mark.length }
        depth -= 1
      } else {
        depth += 1
      }
    }
    outside = offset
    return nil
  }

  /// Where the quotation ends that is open at an offset: before its mark.
  private func closing(after offset: Int, _ view: TextView) -> Int? {
    let limit = min(view.end, offset + ForeignQuotation.reach)
    var depth = 0
    var at = offset
    while at < limit {
      let byte = view.base[at]
      if byte == 0x0A, ForeignQuotation.isBlankLine(view, at) { return nil }
      if byte == 0x22 || byte == 0xC2 || byte == 0xE2, let mark = Mark(view, at) {
        if mark.opens {
          depth += 1
        } else if depth == 0 {
          return at
        } else {
          depth -= 1
        }
        at += mark.length
      } else {
        at += 1
      }
    }
    return nil
  }

  /// The nearest place before an offset where a mark or a line end may stand.
  private func nextSign(before offset: Int, _ from: Int, _ view: TextView) -> Int? {
    let base = view.base
    var at = offset
    while at > from {
      // Eight bytes at a time: most hold letters only.
      while at - 8 >= from,
        !ForeignQuotation.mayHoldSign(UnsafeRawPointer(base + at - 8).loadUnaligned(as: UInt64.self))
      {
        at -= 8
      }
      let stop = max(from, at - 8)
      while at > stop {
        at -= 1
        switch base[at] {
        case 0x22, 0x0A: return at
        case 0xC2: if at + 1 < offset, base[at + 1] == 0xAB || base[at + 1] == 0xBB { return at }
        case 0xE2: if at + 2 < offset, base[at + 1] == 0x80, (0x9C...0x9E).contains(base[at + 2]) { return at }
        default: break
        }
      }
    }
    return nil
  }

  /// Whether one of eight bytes may be `"`, a line end, or begin another mark.
  private static func mayHoldSign(_ bytes: UInt64) -> Bool {
    let each: UInt64 = 0x0101_0101_0101_0101
    // Without the bits in which they differ, C2 is E2, and 0A is 22 (and 2A).
    let lead = bytes & (each &* 0xDF) ^ (each &* 0xC2)
    let sign = bytes & (each &* 0xD7) ^ (each &* 0x02)
    return ((lead &- each) & ~lead | (sign &- each) & ~sign) & (each &* 0x80) != 0
  }

  /// Whether only blanks stand between a line end and the next one.
  private static func isBlankLine(_ view: TextView, _ at: Int) -> Bool {
    var at = at + 1
    while at < view.end {
      switch view.base[at] {
      case 0x0A: return true
      case 0x20, 0x09, 0x0D: at += 1
      default: return false
      }
    }
    return false
  }

  /// A quotation mark. Which way it opens is told by what stands beside it: German turns « », and “ closes there.
  private struct Mark {
    var opens: Bool
    var length: Int

    init?(_ view: TextView, _ at: Int) {
      guard let (value, length) = view.scalar(at: at) else { return nil }
      self.length = length
      switch value {
      case 0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E: break
      default: return nil
      }
      let before = view.scalar(before: at)?.value
      let after = view.scalar(at: at + length)?.value
      let follows = before.map { Letters.isWord($0) || Mark.ends($0) } ?? false
      let leads = after.map { Letters.isWord($0) } ?? false
      switch value {
      case 0x201E: opens = true
      case 0xAB: opens = leads || !follows
      case 0xBB: opens = leads && !follows
      default: opens = !follows && after.map { !Mark.isBlank($0) } ?? false
      }
    }

    private static func ends(_ value: UInt32) -> Bool {
      [0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x2026].contains(value)
    }

    private static func isBlank(_ value: UInt32) -> Bool { [0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x202F].contains(value) }
  }

  // MARK: Which language it is

  /// The fewest words and letters that tell a language.
  private static let fewestWords = 5
  private static let fewestLetters = 25
  /// How sure the detector must be: what is left alone by mistake is a name that nobody mends.
  private static let confidence = 0.98

  /// The language of a quotation, where it is surely another one.
  private static func foreign(_ text: String, to language: String) -> String? {
    let words = text.unicodeScalars.split { !Letters.isWord($0.value) }.map { String($0).lowercased() }
    guard words.count >= fewestWords, words.reduce(0, { $0 + $1.unicodeScalars.count }) >= fewestLetters else {
      return nil
    }
    guard LanguageDetector.languages.contains(language) else { return nil }
    // Little words tell most quotations at little cost; the detector takes a hundred times as long.
    if let own = littleWords[language] {
      let common = words.filter { allLittleWords.contains($0) }
      let count = common.count { own.contains($0) }
      var best = (language: language, count: 0)
      for (other, list) in littleWords where other != language {
        let found = common.count { list.contains($0) }
        if found > best.count || found == best.count && other < best.language { best = (other, found) }
      }
      if count > 0, count >= best.count { return nil }
      if let list = littleWords[best.language], best.count >= 4, best.count * 5 >= words.count,
        !common.contains(where: { own.contains($0) && !list.contains($0) })
      {
        return best.language
      }
    }
    guard let told = LanguageDetector.detect(text), told.confidence >= confidence, told.language.language != language
    else { return nil }
    return told.language.language
  }

  /// The commonest little words of some languages: facts of their grammars.
  private static let littleWords: [String: Set<String>] = {
    let lists = [
      "fr": "à au aux avec ce ces dans de des du elle en est et il ils la le les leur mais ne nous on ou par pas pour"
        + " que qui sa se ses son sont sur un une vous y a d l qu n s c j",
      "en": "a an and are as at be been but by for from had has have he her his i in is it its not of on or our she"
        + " that the their they this to was we were who will with you",
      "de": "aber als am an auch auf aus bei das dem den der des die ein eine einen er es für haben hat ich im in ist"
        + " mit nach nicht sich sie sind und uns von war was wir wird zu zum zur",
      "es": "a al como con de del el en es está fue ha han la las lo los más no para pero por que se ser sin su sus"
        + " un una y ya",
      "it": "a al anche che con da dal del della delle di e è gli ha hanno i il in la le lo ma nel nella non per più"
        + " se si sono su un una",
      "pt": "a ao as com da das de do dos e em é foi mais na não no nos o os ou para pela pelo por que se sem são sua"
        + " um uma",
      "nl": "aan als bij dat de die dit door een en er het hij ik in is maar met naar niet om ook op te tot uit van"
        + " voor was we wij zijn ze zich",
      "pl": "a ale być co do dla i jak jest już na nie o od po przez się są tak to w we z za ze że",
    ]
    return lists.mapValues { Set($0.split(separator: " ").map(String.init)) }
  }()

  private static let allLittleWords = littleWords.values.reduce(into: Set<String>()) { $0.formUnion($1) }
}
