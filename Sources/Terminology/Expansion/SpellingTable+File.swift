import TextCore
import Transliteration

extension SpellingTable {
  /// Adds the table to a file.
  package func write(to file: inout FlatFile.Writer) {
    file.add(records)
    file.add(pool)
    file.add(reasons)
    file.add(marks)
    var texts: [String] = []
    var numbers: [Int64] = []
    for owner in owners {
      texts += [
        owner.concept, owner.casePolicy.rawValue, owner.fixPolicy.rawValue, owner.gender?.rawValue ?? "",
        owner.definition?.message ?? "", owner.definition?.path ?? "",
      ]
      texts += owner.context
      let span = owner.definition?.span
      let places = [span?.start, span?.end].flatMap { [$0?.line ?? 0, $0?.column ?? 0, $0?.byte ?? 0] }
      numbers += [Int64(owner.context.count), owner.gender == nil ? 0 : 1, owner.definition == nil ? 0 : 1]
      numbers += places.map { Int64($0) }
      numbers.append(Int64(owner.kind.flatMap(ConceptKind.allCases.firstIndex).map { $0 + 1 } ?? 0))
    }
    file.add(texts)
    file.add(numbers)
  }

  /// Reads a table out of a file; nil where a number in it leads nowhere.
  ///
  /// O(spellings).
  package init?(from file: inout FlatFile.Reader) {
    guard let records = file.next(Record.self), let pool = file.next(UInt8.self), let reasons = file.texts(),
      let marks = file.texts(), let texts = file.texts(), let numbers = file.next(Int64.self)
    else { return nil }
    var owners: [SpellingOwner] = []
    var text = texts[...]
    var number = numbers.buffer[...]
    while !number.isEmpty {
      guard number.count >= 10, text.count >= 6, let contexts = number.first, contexts >= 0, contexts <= text.count - 6,
        let owner = SpellingTable.owner(Array(text.prefix(6 + Int(contexts))), Array(number.prefix(10)))
      else { return nil }
      owners.append(owner)
      text = text.dropFirst(6 + Int(contexts))
      number = number.dropFirst(10)
    }
    let forms = NameForm.allCases.count
    for record in records.buffer {
      guard Int(record.text) + Int(record.textLength) <= pool.count,
        record.replacement == SpellingTable.none
          || Int(record.replacement) + Int(record.replacementLength) <= pool.count,
        Int(record.reason) < reasons.count, Int(record.owner) < owners.count, Int(record.scheme) <= marks.count,
        Int(record.tag) <= marks.count, Int(record.grammaticalCase) <= marks.count, Int(record.form) < forms
      else { return nil }
    }
    self.init(records: records, pool: pool, reasons: reasons, marks: marks, owners: owners)
  }

  private static func owner(_ texts: [String], _ numbers: [Int64]) -> SpellingOwner? {
    guard let casePolicy = CasePolicy(rawValue: texts[1]), let fixPolicy = FixPolicy(rawValue: texts[2]) else {
      return nil
    }
    func position(_ at: Int) -> SourcePosition {
      SourcePosition(line: Int(numbers[at]), column: Int(numbers[at + 1]), byte: Int(numbers[at + 2]))
    }
    let kinds = ConceptKind.allCases
    guard numbers[9] >= 0, numbers[9] <= kinds.count else { return nil }
    return SpellingOwner(
      concept: texts[0], kind: numbers[9] == 0 ? nil : kinds[Int(numbers[9]) - 1], casePolicy: casePolicy,
      fixPolicy: fixPolicy, context: Array(texts[6...]),
      gender: numbers[1] == 0 ? nil : Gender(rawValue: texts[3]),
      definition: numbers[2] == 0
        ? nil : RelatedPlace(message: texts[4], path: texts[5], span: SourceSpan(position(3), position(6))))
  }
}
