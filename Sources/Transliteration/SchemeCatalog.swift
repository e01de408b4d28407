import Synchronization
import TextCore

/// The romanization schemes that the program knows.
public enum SchemeCatalog {
  /// All schemes in the order of their ids.
  ///
  /// The first call reads every table (some milliseconds).
  public static var all: [Scheme] { blocks.keys.sorted().compactMap { scheme($0) } }

  /// The ids of all schemes, sorted; reads no table.
  public static var ids: [String] { blocks.keys.sorted() }

  /// The scheme of an id; its table is read at the first call.
  public static func scheme(_ id: String) -> Scheme? {
    if let known = cache.withLock({ $0[id] }) { return known }
    guard let block = blocks[id], let made = SchemeReader.scheme(block, base: { scheme($0)?.table }) else { return nil }
    cache.withLock { $0[id] = made }
    return made
  }

  /// The press scheme that writes names of one language for the readers of another (ISO 639-1 codes).
  public static func press(from source: String, to target: String) -> Scheme? { scheme("press-\(target)-\(source)") }

  /// All schemes that read a language.
  public static func schemes(from source: String) -> [Scheme] {
    (byLanguage[source] ?? []).compactMap { scheme($0) }
  }

  private static let cache = Mutex<[String: Scheme]>([:])

  /// Each scheme's part of the table, by id. Read in bytes: every start of the program pays for it.
  private static let blocks: [String: Substring] = {
    var out: [String: Substring] = [:]
    let source = schemeSource.utf8
    var start = source.startIndex
    var before: UInt8 = 0
    func add(_ block: Substring.UTF8View) {
      let lines = block.drop { $0 == 0x0A }
      guard lines.starts(with: "scheme ".utf8), let id = String(lines.dropFirst(7).prefix { $0 != 0x0A }) else {
        return
      }
      out[id] = Substring(block)
    }
    // The sign § is C2 A7.
    for index in source.indices {
      let byte = source[index]
      if byte == 0xA7, before == 0xC2 {
        add(source[start..<index].dropLast())
        start = source.index(after: index)
      }
      before = byte
    }
    add(source[start...])
    return out
  }()

  /// The ids of the schemes that read a language, sorted.
  private static let byLanguage: [String: [String]] = {
    var out: [String: [String]] = [:]
    for (id, block) in blocks {
      for language in SchemeReader.languages(block) { out[String(language), default: []].append(id) }
    }
    return out.mapValues { $0.sorted() }
  }()
}

/// Reads one scheme from the notation of `Data/transliteration`.
enum SchemeReader {
  static func languages(_ block: Substring) -> [Substring] {
    // The second line of a block, mostly.
    var rest = block.utf8[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let line = rest[..<end]
      if line.starts(with: "languages ".utf8) { return Substring(line.dropFirst(10)).split(separator: " ") }
      rest = rest[rest.index(after: end)...]
    }
    return []
  }

  static func scheme(_ block: Substring, base: (String) -> SchemeTable?) -> Scheme? {
    var fields: [Substring: Substring] = [:]
    var parser = SchemeRuleParser()
    var table = SchemeTable()
    for text in block.split(separator: "\n") {
      // By scalars: a space and the mark behind it are one character.
      let line = text.unicodeScalars
      let word = Substring(line.prefix { $0 != " " })
      let rest = Substring(line.drop { $0 != " " }.drop { $0 == " " })
      switch word {
      case "include":
        if let parent = base(String(rest)) { table = parent }
      case "class":
        guard let name = rest.unicodeScalars.first else { return nil }
        parser.classes[name] = Set(rest.unicodeScalars.dropFirst().filter { $0 != " " })
      case "hangul": table.splitsHangul = true
      case "units": table.units = Set(NormalizationForm.nfc.apply(String(rest)).unicodeScalars.filter { $0 != " " })
      case "decompose": table.decomposes = true
      case "ties": table.capitalisesTies = true
      case "letters": table.letters = Set(rest.unicodeScalars.filter { $0.value > 0x7F })
      case "flatten": table.flattensCapitals = true
      case "rules":
        for scalars in rest.unicodeScalars.split(separator: " ") {
          let token = Substring(scalars)
          let text = table.splitsHangul ? Substring(NormalizationForm.nfd.apply(String(token))) : token
          guard let rule = parser.rule(text) else { return nil }
          table.add(rule)
        }
      default: fields[word] = rest
      }
    }
    guard let id = fields["scheme"], let title = fields["title"], let source = fields["source"] else { return nil }
    let sample = (fields["sample"] ?? "").split(separator: "=", maxSplits: 1).map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    return Scheme(
      id: String(id), languages: (fields["languages"] ?? "").split(separator: " ").map(String.init),
      target: fields["target"].map(String.init), title: String(title), source: String(source),
      sample: (sample.first ?? "", sample.last ?? ""), table: table, engine: SchemeEngine(table))
  }
}
