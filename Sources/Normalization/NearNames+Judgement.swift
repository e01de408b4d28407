import Terminology
import TextCore

/// What decides whether a word near a name is a slip.
extension NearNames {
  /// What stands around a word.
  private struct Surroundings {
    /// The word directly before, with one blank between.
    var previous: String?
    /// It has a capital that no sentence's start explains.
    var isPreviousName = false
    /// An initial stands before.
    var isBehindInitial = false
    /// A hyphen joins another word to it.
    var isCompound = false
    /// It is the end of a name like O'Sullivan.
    var isBehindO = false
    var isBeforeCapital = false
  }

  /// The name that a word at a place is a slip of; nil where it is none, or where several are as near.
  func judge(_ word: Word, _ range: Range<Int>, _ view: TextView, _ evidence: Evidence) -> Found? {
    let around = surroundings(of: range, view)
    guard let best = nearest(word, around, evidence) else { return nil }
    let isBeside = stands(best, beside: around)
    let isMeant = isBeside || evidence.named.contains(best.concept)
    let kind = compiled.spellings.kind(best.spelling)
    let name = NearNames.letters(best.name)
    let length = name.count
    guard !endings.areForms(word.letters, name, isPlace: kind == .place, isMeant: isMeant), !around.isBehindO,
      isBeside || !word.isKnown, isBeside || !isAnother(around),
      // Jones is no slip of Johnson; Schulz may be one of Scholz.
      isBeside || !word.isFamily || best.distance < 2,
      isMeant || best.score >= 0.80 && !word.onlyStarts && isAlone(around)
    else { return nil }
    if compiled.habits.isGerman, kind != .weapon, kind != .organisation, !isMeant || length < 7,
      let before = around.previous, NearNames.germanArticles.contains(before.lowercased())
    {
      return nil
    }
    let distance = max(best.distance, 1)
    guard distance <= edits(length, isMeant: isMeant, others: evidence.named.count) else { return nil }
    let isTie = word.candidates.contains {
      $0.concept == best.concept && $0.distance == best.distance && $0.name != best.name
    }
    let isCertain =
      isMeant
      ? best.score >= 0.85 || distance == 1 && length >= 6 : distance == 1 && length >= 10 && best.score >= 0.90
    // Behind another word with a capital it may be somebody else whose given name is not known.
    let isOpen = isBeside || compiled.habits.isGerman || !isBehindName(around)
    return Found(range: range, spelling: best.spelling, score: best.score, isCertain: isCertain && isOpen && !isTie)
  }

  /// How many edits are a slip, by the name's length and by what else the text names.
  private func edits(_ length: Int, isMeant: Bool, others: Int) -> Int {
    if isMeant { return length >= 10 ? 3 : length >= 7 ? 2 : 1 }
    // Where names are inflected there are more words, and more of them look alike.
    let (one, two) =
      endings.inflects
      ? (others == 0 ? (8, 11) : others < 3 ? (7, 11) : (6, 10)) : (others == 0 ? (8, 10) : (6, 9))
    return length >= two ? 2 : length >= one ? 1 : 0
  }

  /// The nearest candidate; nil where another concept's is as near.
  private func nearest(_ word: Word, _ around: Surroundings, _ evidence: Evidence) -> Candidate? {
    let weighed = word.candidates.map { one in
      (one: one, isMeant: evidence.named.contains(one.concept) || stands(one, beside: around))
    }
    // To be named counts for somewhat more than an edit.
    func rank(_ a: (one: Candidate, isMeant: Bool)) -> (Int, Int, Double) {
      (a.one.distance * 5 - (a.isMeant ? 6 : 0), a.one.isBase ? 0 : 1, -a.one.score)
    }
    guard let best = weighed.min(by: { rank($0) < rank($1) }) else { return nil }
    let isRivalled = weighed.contains {
      $0.one.concept != best.one.concept && $0.one.distance <= best.one.distance && $0.isMeant == best.isMeant
        && $0.one.score > best.one.score - 0.1
    }
    return isRivalled ? nil : best.one
  }

  /// Whether a candidate stands behind its concept's given name.
  private func stands(_ one: Candidate, beside around: Surroundings) -> Bool {
    guard let before = around.previous, before.unicodeScalars.first.map(UnicodeFacts.isUpper) == true else {
      return false
    }
    return isGiven(before, of: one.concept)
  }

  /// Whether the name of somebody else stands before: an initial, or a given name.
  private func isAnother(_ around: Surroundings) -> Bool {
    around.isBehindInitial || around.isPreviousName && around.previous.map(isGiven) == true
  }

  /// Whether nothing says that a word is a part of another name.
  private func isAlone(_ around: Surroundings) -> Bool {
    if around.isCompound { return false }
    // German nouns have capitals, too.
    if compiled.habits.isGerman { return true }
    return !around.isBeforeCapital && !isBehindName(around)
  }

  /// Whether a word with a capital that is no title stands before.
  private func isBehindName(_ around: Surroundings) -> Bool {
    around.isPreviousName && around.previous.map { NearNames.titles.contains($0.lowercased()) } != true
  }

  private func surroundings(of range: Range<Int>, _ view: TextView) -> Surroundings {
    var out = Surroundings()
    out.isBeforeCapital = view.isFollowedByCapital(range.upperBound)
    if let sign = view.scalar(at: range.upperBound), Letters.isHyphen(sign.value),
      let next = view.scalar(at: range.upperBound + sign.length), Letters.isWord(next.value)
    {
      out.isCompound = true
    }
    guard let sign = view.scalar(before: range.lowerBound) else { return out }
    var end = range.lowerBound - sign.length
    if Letters.isHyphen(sign.value), let before = view.scalar(before: end), Letters.isWord(before.value) {
      out.isCompound = true
    }
    if Letters.isApostrophe(sign.value), let before = view.scalar(before: end), before.value | 0x20 == 0x6F {
      out.isBehindO = true
    }
    guard [0x20, 0x0A, 0xA0, 0x202F].contains(sign.value) else { return out }
    let hasStop = view.scalar(before: end)?.value == 0x2E
    if hasStop { end -= 1 }
    let start = view.wordStart(before: end)
    guard start < end, let first = view.scalar(at: start) else { return out }
    let isCapital = Letters.isUpper(first.value)
    if hasStop {
      out.isBehindInitial = isCapital && first.length == end - start && !view.isSentenceStart(start)
      return out
    }
    let before = view.string(start..<end)
    out.previous = before
    // A sentence's first word is a name only if it is known as one.
    out.isPreviousName =
      isCapital
      && (!view.isSentenceStart(start)
        || isGiven(before) && !OrdinaryWords.contains(before.lowercased(), in: compiled.habits.language))
    return out
  }

  /// Behind these German words a noun follows and no person or town.
  private static let germanArticles: Set<String> = Set(
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meiner \
    sein seine seinen seiner seinem ihr ihre ihren ihrem ihrer unser unsere unseren dieser diese dieses diesen diesem \
    jeder jede jedes jeden jedem im am zum zur vom beim ins ans alle allen aller
    """.split(separator: " ").map(String.init))

  /// Words with a capital that stand before a family name and are no name.
  private static let titles: Set<String> = Set(
    """
    president général general minister prime ministre premier chancellor senator colonel admiral governor mayor mr mrs \
    ms dr monsieur madame président presidente generale generaal commander secretary foreign defence defense ambassador \
    spokesman spokeswoman captain comrade prezydent minister marszałek pan pani prezident generál
    """.split(separator: " ").map(String.init))
}
