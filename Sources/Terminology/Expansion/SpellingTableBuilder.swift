import TextCore

/// Collects spellings for a table.
struct SpellingTableBuilder: ~Copyable {
  private var records = FlatBuilder<SpellingTable.Record>()
  private var pool = FlatBuilder<UInt8>()
  private var reasons = TextList()
  private var marks = TextList()
  private var owners: [SpellingOwner] = []
  private var ownerNumbers: [ObjectIdentifier: UInt32] = [:]
  private var lastOwner: (owner: SpellingOwner, number: UInt32)?
  /// Places of the last replacements: a concept has few.
  private var recent: [(start: UInt32, length: UInt32)] = []

  mutating func append(_ spelling: Spelling) {
    let text = place(spelling.text)
    let replacement = spelling.replacement.map { replacementPlace($0) }
    let status: UInt8
    var tag: UInt32 = 0
    switch spelling.status {
    case .preferred: status = 0
    case .admitted: status = 1
    case .deprecated: status = 2
    case .forbidden: status = 3
    case .foreign(let language):
      status = 4
      if let language { tag = marks.number(language.tag) + 1 }
    case .typo: status = 5
    }
    records.append(
      SpellingTable.Record(
        text: text.start, textLength: text.length, replacement: replacement?.start ?? SpellingTable.none,
        replacementLength: replacement?.length ?? 0, reason: reasons.number(spelling.reason),
        owner: owner(spelling.owner),
        scheme: spelling.scheme.map { marks.number($0) + 1 } ?? 0, tag: tag,
        grammaticalCase: spelling.grammaticalCase.map { marks.number($0.rawValue) + 1 } ?? 0,
        form: spelling.form.number,
        status: status))
  }

  private mutating func place(_ text: String) -> (start: UInt32, length: UInt32) {
    let start = UInt32(pool.count)
    var text = text
    text.withUTF8 { pool.append($0) }
    return (start, UInt32(pool.count) - start)
  }

  private mutating func replacementPlace(_ text: String) -> (start: UInt32, length: UInt32) {
    let bytes = text.utf8
    for place in recent where Int(place.length) == bytes.count {
      if pool.values[Int(place.start)..<Int(place.start + place.length)].elementsEqual(bytes) { return place }
    }
    let made = place(text)
    if recent.count == 8 { recent.removeFirst() }
    recent.append(made)
    return made
  }

  private mutating func owner(_ owner: SpellingOwner) -> UInt32 {
    if let lastOwner, lastOwner.owner === owner { return lastOwner.number }
    let number: UInt32
    if let known = ownerNumbers[ObjectIdentifier(owner)] {
      number = known
    } else {
      number = UInt32(owners.count)
      owners.append(owner)
      ownerNumbers[ObjectIdentifier(owner)] = number
    }
    lastOwner = (owner, number)
    return number
  }

  consuming func finish() -> SpellingTable {
    SpellingTable(
      records: records.finish(), pool: pool.finish(), reasons: reasons.texts, marks: marks.texts, owners: owners)
  }
}

/// Texts by number: few of them, asked for again and again.
private struct TextList {
  private(set) var texts: [String] = []
  private var numbers: [String: UInt32] = [:]
  /// The texts met last, by length and last letter: comparing two is quicker than hashing one.
  private var recent = [UInt32](repeating: .max, count: 256)

  mutating func number(_ text: String) -> UInt32 {
    let slot = (text.utf8.count &* 7 &+ Int(text.utf8.last ?? 0)) & 255
    let guess = recent[slot]
    if guess != .max, texts[Int(guess)] == text { return guess }
    let number = numbers[text] ?? UInt32(texts.count)
    if number == UInt32(texts.count) {
      texts.append(text)
      numbers[text] = number
    }
    recent[slot] = number
    return number
  }
}
