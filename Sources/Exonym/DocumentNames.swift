import Alignment
import TextCore

/// What the names of files in two folders tell of which belong together.
///
/// Words for languages and sides (`fr`, `French`, `source`) are left out, numbers are read as numbers, marks and case do not
/// count. Names agree, strongest first, where folders and name are the same, where the name is, where its numbers are, and
/// where its words are nearly. What agrees with several says less.
struct DocumentNames {
  /// A part of a name: a number, or a word in small letters without marks.
  private typealias Key = [String]

  /// What agreement at each level says, 1 the most.
  private static let strengths = [1, 0.9, 0.8, 0.7]

  /// What of two lists of paths, each in a folder of its own, agrees.
  static func links(
    _ sources: [String], in sourceFolder: String, _ targets: [String], in targetFolder: String,
    languages: [LanguageTag]
  ) -> [DocumentLink] {
    let idle = SideWords.of(languages)
    let left = DocumentNames(sources, in: sourceFolder, idle: idle)
    let right = DocumentNames(targets, in: targetFolder, idle: idle)
    var made: [DocumentLink] = []
    var (linkedRows, linkedColumns): (Set<Int>, Set<Int>) = ([], [])
    func add(_ pairs: [(Int, Int)], _ strength: Double) {
      let free = pairs.filter { !linkedRows.contains($0.0) && !linkedColumns.contains($0.1) }
      var (rows, columns): ([Int: Int], [Int: Int]) = ([:], [:])
      for (row, column) in free {
        rows[row, default: 0] += 1
        columns[column, default: 0] += 1
      }
      for (row, column) in free {
        let share = 1 / Double(max(rows[row] ?? 1, columns[column] ?? 1))
        // A name that many files have is none.
        guard share >= 0.2 else { continue }
        made.append(DocumentLink(source: row, target: column, strength: strength * share))
        linkedRows.insert(row)
        linkedColumns.insert(column)
      }
    }
    for (level, strength) in strengths.dropLast().enumerated() {
      var places: [Key: [Int]] = [:]
      for (column, keys) in right.keys.enumerated() where !keys[level].isEmpty {
        places[keys[level], default: []].append(column)
      }
      var pairs: [(Int, Int)] = []
      for (row, keys) in left.keys.enumerated() {
        // Five of a name are too many to say anything.
        guard let found = places[keys[level]], found.count <= 5 else { continue }
        pairs += found.map { (row, $0) }
      }
      add(pairs, strength)
    }
    add(near(left, right, free: { !linkedRows.contains($0) && !linkedColumns.contains($1) }), strengths[3])
    return made
  }

  /// Of each file what is compared at each level but the last; nothing where it says nothing.
  private var keys: [[Key]] = []
  /// The words of each file's name, in scalars.
  private var words: [[UInt32]] = []
  private var numbers: [Key] = []

  private init(_ paths: [String], in folder: String, idle: Set<String>) {
    let inner = paths.map { path in
      let base = folder == "." ? "" : (folder.hasSuffix("/") ? folder : folder + "/")
      return path.utf8.starts(with: base.utf8)
        ? String(decoding: path.utf8.dropFirst(base.utf8.count), as: UTF8.self) : path
    }
    let split = inner.map { path -> (folders: Key, name: Key) in
      var parts = path.split(separator: "/").map(String.init)
      var name = parts.popLast() ?? ""
      if let dot = name.lastIndex(of: "."), dot != name.startIndex { name = String(name[..<dot]) }
      func tokens(_ text: String) -> Key { DocumentNames.tokens(text).filter { !idle.contains($0) } }
      return (parts.flatMap(tokens), tokens(name))
    }
    // Words that most files have say nothing: article-1, Artikel 1.
    var spread: [String: Int] = [:]
    for (folders, name) in split { for token in Set(folders + name) { spread[token, default: 0] += 1 } }
    let isTelling = { (token: String) in split.count < 4 || 2 * (spread[token] ?? 0) <= split.count }
    for (folders, name) in split {
      let figures = (folders + name).filter { DocumentNames.isNumber($0) && isTelling($0) }
      keys.append([name.isEmpty ? [] : folders + ["/"] + name, name.filter(isTelling), figures])
      let telling = name.filter { !DocumentNames.isNumber($0) && isTelling($0) }
      words.append(telling.joined(separator: " ").unicodeScalars.map(\.value))
      numbers.append(figures)
    }
  }

  private static func isNumber(_ token: String) -> Bool { token.utf8.first.map { (0x30...0x39).contains($0) } ?? false }

  /// Words and numbers of a name: `Rapport_2024-03fr` is rapport, 2024, 3, fr.
  private static func tokens(_ text: String) -> Key {
    var out: Key = []
    var token = ""
    var before = Kind.other
    func flush() {
      if before == .digit {
        let bare = token.drop { $0 == "0" }
        out.append(bare.isEmpty ? "0" : String(bare))
      } else if !token.isEmpty {
        out.append(token)
      }
      token = ""
    }
    for scalar in NormalizationForm.nfkd.apply(text).unicodeScalars {
      if UnicodeFacts.isMark(scalar) { continue }
      let kind = Kind(scalar)
      if kind.isLetter != before.isLetter || kind == .upper && before == .lower || kind == .other
        || (kind == .digit) != (before == .digit)
      {
        flush()
      }
      if kind != .other { token += scalar.properties.lowercaseMapping }
      before = kind
    }
    flush()
    return out
  }

  private enum Kind {
    case upper, lower, digit, other

    init(_ scalar: Unicode.Scalar) {
      if (0x30...0x39).contains(scalar.value) {
        self = .digit
      } else if scalar.properties.isAlphabetic {
        self = scalar.properties.isUppercase ? .upper : .lower
      } else {
        self = .other
      }
    }

    var isLetter: Bool { self == .upper || self == .lower }
  }

  /// Files whose numbers agree and whose words are nearly the same: rapport, report. Of very many none.
  private static func near(
    _ left: DocumentNames, _ right: DocumentNames, free: (Int, Int) -> Bool
  ) -> [(Int, Int)] {
    // Only names that begin alike are compared.
    var heads: [Key: [Int]] = [:]
    func head(_ names: DocumentNames, _ at: Int) -> Key? {
      guard let first = names.words[at].first, (4...100).contains(names.words[at].count) else { return nil }
      return ["\(first)"] + names.numbers[at]
    }
    for column in right.words.indices {
      if let head = head(right, column) { heads[head, default: []].append(column) }
    }
    var made: [(Int, Int)] = []
    var work = 0
    for (row, word) in left.words.enumerated() {
      guard let head = head(left, row), let others = heads[head] else { continue }
      var best: (likeness: Double, columns: [Int]) = (0.6, [])
      for column in others where free(row, column) {
        let other = right.words[column]
        // No more letters can be common than the shorter has.
        guard 5 * min(word.count, other.count) > 3 * max(word.count, other.count) else { continue }
        work += word.count * other.count
        guard work <= mostWork else { return [] }
        let likeness = Double(Cognates.commonSubsequence(word, other)) / Double(max(word.count, other.count))
        if likeness > best.likeness { best = (likeness, []) }
        if likeness == best.likeness, likeness > 0.6 { best.columns.append(column) }
      }
      made += best.columns.map { (row, $0) }
    }
    return made
  }

  /// Letters that are compared with letters, for all names.
  private static let mostWork = 50_000_000
}
