import CUchardet
import TextCore

/// Decodes documents: by what the user names, the byte order mark, the document's declaration, else by its bytes.
enum EncodingGuess {
  /// A decoded text and what was assumed.
  struct Outcome {
    var text: [UInt8]
    var encoding: TextEncoding
    var assumptions: [String] = []
  }

  /// Decodes a file. O(n).
  ///
  /// - Throws: `InputError` of kind `binary` or `encoding`.
  static func decode(
    _ bytes: [UInt8], format: DocumentFormat, named: String?
  ) throws(InputError) -> Outcome {
    if named != nil || bytes.isEmpty {
      return bytes.isEmpty ? Outcome(text: [], encoding: .utf8) : try plain(bytes, named)
    }
    if let marked = TextDecoding.detect(Array(bytes.prefix(4))), marked.hasByteOrderMark {
      return try plain(bytes, nil)
    }
    let invalid = TextDecoding.firstInvalidUTF8(bytes)
    let hasZero = bytes.prefix(1 << 16).contains(0)
    var note: String?
    if let declared = declaration(bytes, format) {
      let isUTF8 = ["utf-8", "utf8"].contains(declared.lowercased())
      if invalid == nil, !hasZero {
        // No legacy text is valid UTF-8 by accident; an ASCII one is the same in both.
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        var outcome = try plain(bytes, "UTF-8")
        if !isUTF8, !isASCII {
          outcome.assumptions = ["declared as \(declared), but is UTF-8 (--encoding names another)"]
        }
        return outcome
      }
      if !isUTF8, !hasZero {
        do throws(InputError) {
          if let wider = wider(declared, bytes) { return try told(bytes, wider, "declared as \(declared), but is not") }
          return try plain(bytes, declared)
        } catch {
          note = "declared as \(declared), but is not"
        }
      } else if isUTF8 {
        note = "declared as UTF-8, but is not"
      }
    }
    if invalid == nil, !hasZero { return try plain(bytes, nil) }
    if let name = UTF16Guess.name(bytes) { return try told(bytes, name, note) }
    // Binary data, and UTF-8 with a few bad bytes, are errors with their place.
    guard let found = TextDecoding.detect(bytes), found.name != "UTF-8", !hasZero else { return try plain(bytes, nil) }
    for name in candidates(bytes) {
      do throws(InputError) { return try told(bytes, name, note) } catch { continue }
    }
    return try told(bytes, "windows-1252", note)
  }

  private static func plain(_ bytes: [UInt8], _ name: String?) throws(InputError) -> Outcome {
    let decoded = try TextDecoding.decode(bytes, declared: name)
    return Outcome(text: decoded.text, encoding: decoded.encoding)
  }

  /// The encoding of Windows that a text is in which is declared in that of ISO, and has letters where ISO's has controls.
  private static func wider(_ declared: String, _ bytes: [UInt8]) -> String? {
    guard let wider = windows[declared.lowercased()], bytes.contains(where: { $0 >= 0x80 && $0 < 0xA0 && $0 != 0x85 })
    else { return nil }
    return wider
  }

  private static let windows = [
    "iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252", "iso-8859-9": "windows-1254",
  ]

  private static func told(_ bytes: [UInt8], _ name: String, _ note: String?) throws(InputError) -> Outcome {
    var outcome = try plain(bytes, name)
    outcome.assumptions = [(note.map { $0 + "; " } ?? "") + "read as \(name) (--encoding names another)"]
    return outcome
  }

  /// The encoding that a document itself names: in an XML declaration, a `meta` element, a PO file's header.
  static func declaration(_ bytes: [UInt8], _ format: DocumentFormat) -> String? {
    let marks: [String]
    switch format {
    case .html: marks = ["charset=", "encoding="]
    case .xliff, .tmx: marks = ["encoding="]
    case .po: marks = ["charset="]
    default: return nil
    }
    let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    for mark in marks {
      guard let range = head.firstRange(of: mark) else { continue }
      // Only a declaration at the very start has an `encoding`.
      if mark == "encoding=", !head.hasPrefix("<?xml") { continue }
      let rest = head[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }

  /// Encodings of one byte a letter, commonest first among equals.
  private static let single = [
    "windows-1252", "windows-1251", "windows-1250", "KOI8-R", "KOI8-U", "ISO-8859-2", "ISO-8859-5", "IBM866",
    "x-mac-cyrillic", "windows-1253", "ISO-8859-7", "windows-1255", "windows-1256", "ISO-8859-6", "windows-1254",
    "windows-1257", "ISO-8859-15", "IBM852",
  ]

  /// Encodings of several bytes a letter as uchardet names them, and as they are decoded.
  private static let several = [
    "SHIFT_JIS": "windows-31j", "EUC-JP": "EUC-JP", "ISO-2022-JP": "ISO-2022-JP", "GB18030": "GB18030",
    "GB2312": "GB18030", "BIG5": "Big5", "EUC-TW": "EUC-TW", "EUC-KR": "windows-949", "UHC": "windows-949",
    "ISO-2022-KR": "ISO-2022-KR", "JOHAB": "windows-949",
  ]

  /// The encodings that a text may have, the likeliest first.
  private static func candidates(_ bytes: [UInt8]) -> [String] {
    let sample = sample(bytes)
    let guessed = uchardet(sample)
    func fit(_ name: String) -> Double? {
      guard let text = try? TextDecoding.decode(sample, declared: name).text else { return nil }
      return LanguageDetector.fit(String(decoding: text, as: UTF8.self))
    }
    var ranked: [(name: String, fit: Double)] = []
    // The commonest has the better odds where little tells.
    for (index, name) in single.enumerated() {
      if let fit = fit(name) { ranked.append((name, fit + (index == 0 ? 6 : index < 3 ? 2 : 0))) }
    }
    ranked = ranked.enumerated().sorted { ($1.element.fit, $0.offset) < ($0.element.fit, $1.offset) }.map(\.element)
    var names = ranked.map(\.name)
    // Encodings of several bytes a letter are told by which bytes follow which: what uchardet is good at.
    if let guessed, let name = several[guessed.uppercased()], let wide = fit(name),
      wide > (ranked.first?.fit ?? 0) * 0.8
    {
      names.insert(name, at: 0)
    }
    if let first = names.first, koi8.contains(first) {
      let told = ukrainianKOI8(bytes) ? "KOI8-U" : "KOI8-R"
      names = [told] + names.filter { $0 != told }
    }
    return names
  }

  private static let koi8: Set<String> = ["KOI8-R", "KOI8-U"]

  /// Whether the bytes that are є, і, ї and ґ in KOI8-U and lines of tables in KOI8-R are mostly letters: they stand beside
  /// letters, or between two spaces, and not beside other lines. The whole text is looked at, since it may have a single
  /// Ukrainian name. O(n).
  private static func ukrainianKOI8(_ bytes: [UInt8]) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { byte >= 0xC0 || byte == 0xA3 || byte == 0xB3 }
    func isEither(_ byte: UInt8) -> Bool { [0xA4, 0xA6, 0xA7, 0xAD].contains(byte & 0xEF) }
    func isLine(_ byte: UInt8) -> Bool { byte >= 0x80 && !isLetter(byte) && !isEither(byte) }
    var letters = 0
    var lines = 0
    for at in bytes.indices where bytes[at] >= 0xA4 && bytes[at] <= 0xBD && isEither(bytes[at]) {
      let before = at > 0 ? bytes[at - 1] : 0x20
      let after = at + 1 < bytes.count ? bytes[at + 1] : 0x20
      let isAlone = bytes[at] & 0xEF == 0xA6 && before == 0x20 && after == 0x20
      if isLine(before) || isLine(after) {
        lines += 1
      } else if isAlone || isLetter(before) || isLetter(after) {
        letters += 1
      }
    }
    return letters > lines
  }

  /// Lines with bytes beyond ASCII, 32 KiB at most.
  private static func sample(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count, out.count < 1 << 15 {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[at..<end].contains(where: { $0 >= 0x80 }) {
        out += bytes[at..<min(end, at + (1 << 15))]
        out.append(0x0A)
      }
      at = end + 1
    }
    return out
  }

  private static func uchardet(_ sample: [UInt8]) -> String? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let status = sample.withUnsafeBytes {
      uchardet_handle_data(detector, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
    guard status == 0 else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    let text = String(cString: name)
    return text.isEmpty || text == "ASCII" ? nil : text
  }
}

/// Tells UTF-16 without a byte order mark.
enum UTF16Guess {
  /// `UTF-16LE` or `UTF-16BE`; nil where it is neither.
  static func name(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    // Pairs of ASCII letters are Han: text of one byte a letter with a stray zero is none of two.
    var zeros = 0
    var letters = 0
    for byte in bytes.prefix(8192) {
      if byte == 0 { zeros += 1 } else if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D { letters += 1 }
    }
    let count = min(bytes.count, 8192)
    if letters * 100 >= (count - zeros) * 85, zeros * 10 < count * 3 { return nil }
    let little = share(bytes, isLittle: true)
    let big = share(bytes, isLittle: false)
    guard max(little.plausible, big.plausible) >= 0.96 else { return nil }
    // The wrong order makes Han of Latin: spaces, line ends and full stops tell.
    let (best, name) =
      (little.marks, little.plausible) > (big.marks, big.plausible) ? (little, "UTF-16LE") : (big, "UTF-16BE")
    return best.marks >= 0.01 ? name : nil
  }

  /// The share of units that a text holds, and of those that separate words and sentences.
  private static func share(_ bytes: [UInt8], isLittle: Bool) -> (plausible: Double, marks: Double) {
    var plausible = 0
    var marks = 0
    let count = min(bytes.count / 2, 4096)
    for index in 0..<count {
      let (first, second) = (UInt16(bytes[2 * index]), UInt16(bytes[2 * index + 1]))
      switch isLittle ? second << 8 | first : first << 8 | second {
      case 0x20, 0x0A, 0x0D, 0x3001, 0x3002, 0xFF0C:
        marks += 1
        plausible += 1
      case 0x09, 0x21...0x7E, 0xA0...0x24F, 0x300...0x6FF, 0x900...0x97F, 0x1E00...0x1FFF, 0x2010...0x2044,
        0x20AC, 0x2116, 0x3000...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xDFFF, 0xFF01...0xFFEF:
        plausible += 1
      default: break
      }
    }
    return (Double(plausible) / Double(count), Double(marks) / Double(count))
  }
}
