/// The words of one side of all pairs, numbered. Words are cut to six scalars for the lexicon, which brings most case
/// forms together; the full forms are kept for cognates, which the cut forms mislead.
struct Vocabulary {
  static let stemLength = 6

  /// A full form with its entry.
  struct Form {
    var scalars: [UInt32]
    var entry: Int32
    var count: Int32
    var capitals: Int32
  }

  /// Kind of each entry.
  private(set) var kinds: [TokenKind] = []
  /// Occurrences of each entry.
  private(set) var counts: [Int32] = []
  /// All occurrences.
  private(set) var total = 0
  private(set) var forms: [Form] = []
  private var formIndex: [[UInt32]: Int32] = [:]
  private var entryIndex: [[UInt32]: Int32] = [:]

  var count: Int { kinds.count }

  /// Numbers a token that was met.
  mutating func add(_ token: Token) -> Int32 {
    // Kinds have number spaces of their own: a form's first scalar tells marks and words apart, concepts and numbers
    // get one in front that no text has.
    let key = Vocabulary.key(token)
    let form: Int32
    if let known = formIndex[key] {
      form = known
    } else {
      let stem = token.kind == .word ? Array(key.prefix(Vocabulary.stemLength)) : key
      let entry: Int32
      if let known = entryIndex[stem] {
        entry = known
      } else {
        entry = Int32(kinds.count)
        entryIndex[stem] = entry
        kinds.append(token.kind)
        counts.append(0)
      }
      form = Int32(forms.count)
      formIndex[key] = form
      forms.append(Form(scalars: token.form, entry: entry, count: 0, capitals: 0))
    }
    forms[Int(form)].count += 1
    if token.isCapitalised { forms[Int(form)].capitals += 1 }
    let entry = forms[Int(form)].entry
    counts[Int(entry)] += 1
    total += 1
    return entry
  }

  /// The entry of a word, where the texts have it.
  func entry(of token: Token) -> Int32? {
    let key = Vocabulary.key(token)
    if let form = formIndex[key] { return forms[Int(form)].entry }
    return token.kind == .word ? entryIndex[Array(key.prefix(Vocabulary.stemLength))] : nil
  }

  private static func key(_ token: Token) -> [UInt32] {
    switch token.kind {
    case .word, .punctuation: token.form
    case .number: [1] + token.form
    case .concept: [2] + token.form
    }
  }
}
