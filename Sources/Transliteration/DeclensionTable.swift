import TextCore

/// A class of declension: an ending of the base form and the endings that replace it.
struct DeclensionRow: Sendable {
  var kinds: [NameKind]
  var gender: Gender
  /// Prior of the class, in hundredths.
  var weight: Int
  /// Letters one of which must stand before the ending; nil: any.
  var before: Set<Unicode.Scalar>?
  /// Whether the ending is the whole base form.
  var isWhole: Bool
  var ending: [Unicode.Scalar]
  /// Endings of the cases from the genitive on, in the order of `DeclensionTable.cases`.
  var forms: [[[Unicode.Scalar]]]

  func fits(_ word: [Unicode.Scalar]) -> Bool {
    if isWhole { return word == ending }
    guard word.count > ending.count, word.suffix(ending.count).elementsEqual(ending) else { return false }
    guard let before else { return true }
    return before.contains(word[word.count - ending.count - 1])
  }

  /// Longer endings first, then those that ask for a letter before them.
  static func isMoreSpecific(_ a: DeclensionRow, than b: DeclensionRow) -> Bool {
    func rank(_ row: DeclensionRow) -> (Int, Int, Int) {
      (row.isWhole ? .max : row.ending.count, row.before == nil ? 0 : 1, row.weight)
    }
    return rank(a) > rank(b)
  }
}

/// The classes that decline one kind of name in one gender, by the last letter of the base form.
struct DeclensionIndex: Sendable {
  /// Classes with an ending; those without one, which fit any letter, are among them at their places.
  private var byLetter: [Unicode.Scalar: [DeclensionRow]] = [:]
  /// Classes without an ending.
  private var others: [DeclensionRow] = []

  /// Sorts rows, the most specific of which comes first, by letters.
  init(_ rows: [DeclensionRow]) {
    others = rows.filter(\.ending.isEmpty)
    for letter in Set(rows.compactMap(\.ending.last)) {
      byLetter[letter] = rows.filter { $0.ending.last ?? letter == letter }
    }
  }

  /// The first class that a lower-case word fits.
  func row(for word: [Unicode.Scalar]) -> DeclensionRow? {
    guard let last = word.last else { return nil }
    return (byLetter[last] ?? others).first { $0.fits(word) }
  }
}

/// The declension classes of each language.
enum DeclensionTable {
  static let cases: [GrammaticalCase] = [.genitive, .dative, .accusative, .instrumental, .locative, .vocative]

  static func rows(_ language: String) -> [DeclensionRow] { tables.names[language] ?? [] }

  /// The rows of a language that decline a kind of name in a gender, ready to be asked; nil for any gender.
  static func index(_ language: String, _ kind: NameKind, _ gender: Gender?) -> DeclensionIndex? {
    indexes[IndexKey(language: language, kind: kind, gender: gender)]
  }

  private struct IndexKey: Hashable {
    var language: String
    var kind: NameKind
    var gender: Gender?
  }

  private static let indexes: [IndexKey: DeclensionIndex] = {
    var out: [IndexKey: DeclensionIndex] = [:]
    for (language, rows) in tables.names {
      for kind in NameKind.allCases {
        for gender in Gender.allCases.map(Optional.some) + [nil] {
          let fitting = rows.filter { ($0.gender == gender || gender == nil) && $0.kinds.contains(kind) }
          out[IndexKey(language: language, kind: kind, gender: gender)] = DeclensionIndex(fitting)
        }
      }
    }
    return out
  }()

  /// Family names of several persons: the ending is that of the man's form, the vocative is the plural's nominative.
  static func plurals(_ language: String) -> [DeclensionRow] { tables.plurals[language] ?? [] }

  private static let tables: (names: [String: [DeclensionRow]], plurals: [String: [DeclensionRow]]) = {
    var plurals: [String: [DeclensionRow]] = [:]
    var out: [String: [DeclensionRow]] = [:]
    for line in declensionSource.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 12, let gender = Gender(rawValue: String(fields[2])), let weight = Int(fields[3]) else {
        continue
      }
      let row = DeclensionRow(
        kinds: kinds(fields[1]), gender: gender, weight: weight,
        before: fields[4].isEmpty || fields[4] == "=" ? nil : Set(fields[4].unicodeScalars), isWhole: fields[4] == "=",
        ending: scalars(fields[5]),
        forms: fields[6...].map { $0.split(separator: "|").map { scalars($0) } })
      if fields[1] == "s" {
        plurals[String(fields[0]), default: []].append(row)
      } else {
        out[String(fields[0]), default: []].append(row)
      }
    }
    for language in Array(out.keys) { out[language]?.sort { DeclensionRow.isMoreSpecific($0, than: $1) } }
    for language in Array(plurals.keys) { plurals[language]?.sort { DeclensionRow.isMoreSpecific($0, than: $1) } }
    return (out, plurals)
  }()

  private static func scalars(_ field: Substring) -> [Unicode.Scalar] {
    field == "-" ? [] : Array(field.unicodeScalars)
  }

  private static func kinds(_ field: Substring) -> [NameKind] {
    var out: [NameKind] = []
    for letter in field.utf8 {
      switch letter {
      case UInt8(ascii: "g"): out.append(.given)
      case UInt8(ascii: "f"), UInt8(ascii: "s"): out.append(.family)
      case UInt8(ascii: "t"): out.append(.patronymic)
      case UInt8(ascii: "p"): out.append(.place)
      case UInt8(ascii: "o"): out += [.other, .weapon]
      case UInt8(ascii: "n"): out.append(.other)
      default: return NameKind.allCases
      }
    }
    return out
  }
}
