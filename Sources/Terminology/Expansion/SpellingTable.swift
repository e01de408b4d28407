import TextCore
import Transliteration

/// Many spellings in flat memory, made into `Spelling` values when they are asked for.
///
/// An expansion of 10,000 concepts has 400,000 spellings: as values of their own they take 100 MB and as long to copy as
/// to derive; here forty bytes each and their text, ready to be mapped from a cache.
public struct SpellingTable: RandomAccessCollection, Sendable {
  /// One spelling: places in the pool, numbers in the lists.
  package struct Record: BitwiseCopyable, Sendable {
    package var text: UInt32
    package var textLength: UInt32
    /// Place and length of the replacement; `none` where there is none.
    package var replacement: UInt32
    package var replacementLength: UInt32
    var reason: UInt32
    package var owner: UInt32
    /// Numbers in `marks`, one more than the index; 0 where there is none.
    var scheme: UInt32
    var tag: UInt32
    var grammaticalCase: UInt32
    var form: UInt8
    var status: UInt8
    var unused: UInt16 = 0
  }

  static let none = UInt32.max

  package let records: FlatArray<Record>
  package let pool: FlatArray<UInt8>
  let reasons: [String]
  let marks: [String]
  let tags: [LanguageTag?]
  let owners: [SpellingOwner]

  /// Takes spellings over. O(total bytes).
  public init(_ spellings: some Sequence<Spelling>) {
    var builder = SpellingTableBuilder()
    for spelling in spellings { builder.append(spelling) }
    self = builder.finish()
  }

  init(
    records: FlatArray<Record>, pool: FlatArray<UInt8>, reasons: [String], marks: [String], owners: [SpellingOwner]
  ) {
    self.records = records
    self.pool = pool
    self.reasons = reasons
    self.marks = marks
    self.owners = owners
    tags = marks.map { try? LanguageTag($0) }
  }

  /// Spellings are numbered from 0.
  public var startIndex: Int { 0 }
  /// The number of spellings.
  public var endIndex: Int { records.count }

  /// A spelling.
  ///
  /// O(its length).
  public subscript(index: Int) -> Spelling {
    precondition(index >= 0 && index < records.count)
    let record = records.base[index]
    let status: SpellingStatus =
      switch record.status {
      case 0: .preferred
      case 1: .admitted
      case 2: .deprecated
      case 3: .forbidden
      case 4: .foreign(record.tag == 0 ? nil : tags[Int(record.tag) - 1])
      default: .typo
      }
    return Spelling(
      text: string(record.text, record.textLength), form: NameForm.allCases[Int(record.form)],
      grammaticalCase: mark(record.grammaticalCase).flatMap { GrammaticalCase(rawValue: $0) }, status: status,
      replacement: record.replacement == SpellingTable.none
        ? nil : string(record.replacement, record.replacementLength),
      reason: reasons[Int(record.reason)], scheme: mark(record.scheme), owner: owners[Int(record.owner)])
  }

  /// The bytes of a spelling's text.
  package func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: pool.base + Int(records.base[index].text), count: Int(records.base[index].textLength))
  }

  /// The bytes of what replaces a spelling; none where nothing does.
  package func replacementBytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let record = records.base[index]
    guard record.replacement != SpellingTable.none else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: pool.base + Int(record.replacement), count: Int(record.replacementLength))
  }

  /// The first letter of a spelling's text.
  package func firstScalar(_ index: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var bytes = self.bytes(index).makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&bytes) { return scalar }
    return nil
  }

  /// Which form a spelling is.
  package func form(_ index: Int) -> NameForm { NameForm.allCases[Int(records.base[index].form)] }

  /// Whether a spelling is preferred or admitted.
  package func isKept(_ index: Int) -> Bool { records.base[index].status <= 1 }

  /// Whether a spelling has a replacement.
  package func isReplaced(_ index: Int) -> Bool { records.base[index].replacement != SpellingTable.none }

  /// What a spelling's concept is; nil where nobody says.
  package func kind(_ index: Int) -> ConceptKind? { owners[Int(records.base[index].owner)].kind }

  /// How letter case is compared for a spelling.
  package func casePolicy(_ index: Int) -> CasePolicy { owners[Int(records.base[index].owner)].casePolicy }

  /// Whether a spelling depends on words around it.
  package func hasContext(_ index: Int) -> Bool { !owners[Int(records.base[index].owner)].context.isEmpty }

  /// Whether a spelling is replaced without asking.
  package func isFixed(_ index: Int) -> Bool { owners[Int(records.base[index].owner)].fixPolicy == .safe }

  /// The words that spellings depend on, list by list.
  package var contexts: [[String]] { owners.map(\.context) }

  /// What replaces a spelling; empty where nothing does.
  package func replacement(_ index: Int) -> String {
    let record = records.base[index]
    return record.replacement == SpellingTable.none ? "" : string(record.replacement, record.replacementLength)
  }

  /// The words that a spelling depends on.
  package func context(_ index: Int) -> [String] { owners[Int(records.base[index].owner)].context }

  private func string(_ start: UInt32, _ length: UInt32) -> String {
    String(decoding: UnsafeBufferPointer(start: pool.base + Int(start), count: Int(length)), as: UTF8.self)
  }

  private func mark(_ number: UInt32) -> String? { number == 0 ? nil : marks[Int(number) - 1] }

  /// The concept's id of each owner, by the owners' numbers; one concept may have several owners.
  package var concepts: [String] { owners.map(\.concept) }

  /// Whether any spelling depends on words around it.
  package var hasContext: Bool { owners.contains { !$0.context.isEmpty } }
}

extension NameForm {
  /// The form's place among all forms.
  var number: UInt8 {
    switch self {
    case .full: 0
    case .fullWithPatronymic: 1
    case .initial: 2
    case .inverted: 3
    case .short: 4
    case .given: 5
    }
  }
}
