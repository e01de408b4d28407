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
    blocks.filter { SchemeReader.languages($0.value).contains(Substring(source)) }.keys.sorted().compactMap {
      scheme($0)
    }
  }

  private static let cache = Mutex<[String: Scheme]>([:])

  /// Each scheme's part of the table, by id.
  private static let blocks: [String: Substring] = {
    var out: [String: Substring] = [:]
    for block in schemeSource.split(separator: "§") {
      let line = block.drop { $0 == "\n" }.prefix { $0 != "\n" }
      if line.hasPrefix("scheme ") { out[String(line.dropFirst(7))] = block }
    }
    return out
  }()
}

/// Reads one scheme from the notation of `Data/transliteration`.
enum SchemeReader {
  static func languages(_ block: Substring) -> [Substring] {
    for line in block.split(separator: "\n") where line.hasPrefix("languages ") {
      return line.dropFirst(10).split(separator: " ")
    }
    return []
  }

  static func scheme(_ block: Substring, base: (String) -> SchemeTable?) -> Scheme? {
    var fields: [Substring: Substring] = [:]
    var parser = SchemeRuleParser()
    var table = SchemeTable()
    for line in block.split(separator: "\n") {
      let word = line.prefix { $0 != " " }
      let rest = line.dropFirst(word.count).drop { $0 == " " }
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
      case "rules":
        for token in rest.split(separator: " ") {
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
      sample: (sample.first ?? "", sample.last ?? ""), table: table)
  }
}
