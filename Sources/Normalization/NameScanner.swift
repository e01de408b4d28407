import Terminology
import TextCore

/// A match: a key of the glossary at a place of the text.
struct Hit {
  var start: Int
  var end: Int
  var key: Int32
  /// The spelling, where the key has one; else -1.
  var spelling: Int32
  /// Byte for byte as the glossary writes it.
  var isVerbatim = false
  var letterCase: LetterCase
  var around: Surroundings
}

/// Finds the glossary's spellings in a text: leftmost, then longest, at word boundaries, outside protected spans.
struct NameScanner {
  let compiled: CompiledSpellings
  let options: Normalizer.Options
  var hits: [Hit] = []
  /// Matches that may not be changed, for people to look at: odd case, glued words, unknown case forms.
  var doubtful: [Hit] = []
  /// Words that mix Latin letters with Greek or Cyrillic ones.
  var mixed: [Range<Int>] = []

  init(_ compiled: CompiledSpellings, options: Normalizer.Options) {
    self.compiled = compiled
    self.options = options
  }

  private struct Ending {
    var end: Int
    var key: Int32
  }

  /// Where signs stand that may start a protected span, in the stretch being scanned.
  private var signs: [Int] = []

  /// Scans one stretch of text.
  ///
  /// O(n) but for words that start as many spellings do. Protected spans are found behind the matches, from the signs
  /// that the same loop notes; only where a match of several words touches one, the stretch is scanned again with the
  /// spans known, for what else may stand there.
  mutating func scan(_ view: TextView) { scan(view, from: view.start, wantsSpans: false) }

  /// Scans a stretch from an offset on.
  ///
  /// - Returns: the protected spans; all of them where they are wanted, else only where there are names to protect.
  @discardableResult
  mutating func scan(_ view: TextView, from start: Int, wantsSpans: Bool = true) -> ProtectedSpans {
    let firstHit = hits.count
    let firstDoubt = doubtful.count
    let firstMixed = mixed.count
    signs.removeAll(keepingCapacity: true)
    scan(view, start..<view.end, protection: nil)
    var protection = ProtectedSpans(view, options: options)
    let hasNames = hits.count > firstHit || doubtful.count > firstDoubt
    let needsAll = options.protectsQuotes || !options.protectedPatterns.isEmpty
    guard wantsSpans || hasNames, options.protectsMarkup || needsAll else { return protection }
    if needsAll { protection.findAll() } else { protection.find(at: signs) }
    guard hasNames, !protection.isEmpty else { return protection }
    let touchesPhrase = (hits[firstHit...] + doubtful[firstDoubt...]).contains { hit in
      hit.end - hit.start > 1 && protection.contains(hit.start..<hit.end)
        && view.wordEnd(from: hit.start) < hit.end
    }
    if touchesPhrase {
      hits.removeSubrange(firstHit...)
      doubtful.removeSubrange(firstDoubt...)
      mixed.removeSubrange(firstMixed...)
      scan(view, start..<view.end, protection: protection)
    } else {
      hits.removeAll(from: firstHit) { protection.contains($0.start..<$0.end) }
      doubtful.removeAll(from: firstDoubt) { protection.contains($0.start..<$0.end) }
      mixed.removeAll(from: firstMixed) { protection.contains($0) }
    }
    return protection
  }

  /// Scans a part of a stretch; matches start inside the part and may end behind it.
  mutating func scan(_ view: TextView, _ part: Range<Int>, protection: ProtectedSpans?) {
    let first = compiled.first.base
    let second = compiled.second.base
    let end = part.upperBound
    var at = part.lowerBound
    while true {
      at = NameScanner.skip(view.base, at, end, first, second)
      guard at < end else { break }
      if at + 1 < end,
        first[Int(view.base[at])] & second[Int(view.base[at + 1])] & StartFilter.changes != 0
      {
        noteMixed(view, at + 1)
      }
      guard mayStart(view, at), let before = view.surroundings(before: at, habits: compiled.habits),
        let hit = match(view, at, before)
      else {
        at += 1
        continue
      }
      at = max(at + 1, take(hit, view, protection))
    }
  }

  /// The next byte that `StartFilter` does not pass over; in the last eight bytes every one is given.
  ///
  /// Eight bytes at a time, without a branch on which of them it is: branches nobody can foresee cost the most.
  @inline(__always)
  private static func skip(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ first: UnsafePointer<UInt8>,
    _ second: UnsafePointer<UInt8>
  ) -> Int {
    var at = start
    while at + 9 <= end {
      let a = Int(base[at])
      let b = Int(base[at + 1])
      let c = Int(base[at + 2])
      let d = Int(base[at + 3])
      let e = Int(base[at + 4])
      let f = Int(base[at + 5])
      let g = Int(base[at + 6])
      let h = Int(base[at + 7])
      let low =
        UInt64(first[a] & second[b]) | UInt64(first[b] & second[c]) << 8 | UInt64(first[c] & second[d]) << 16
        | UInt64(first[d] & second[e]) << 24
      let high =
        UInt64(first[e] & second[f]) | UInt64(first[f] & second[g]) << 8 | UInt64(first[g] & second[h]) << 16
        | UInt64(first[h] & second[Int(base[at + 8])]) << 24
      let kinds = low | high << 32
      if kinds != 0 { return at + kinds.trailingZeroBitCount >> 3 }
      at += 8
    }
    return at
  }

  /// Whether a spelling may start at a place, by its first two bytes and the byte before; notes what else the first
  /// byte may be.
  @inline(__always)
  private mutating func mayStart(_ view: TextView, _ at: Int) -> Bool {
    let base = view.base
    let kind = compiled.startClass.base[Int(base[at])]
    if kind == 0 { return false }
    if kind & 8 != 0 { signs.append(at) }
    if kind & 4 != 0,
      at > view.start && Homoglyphs.isASCIILetter(base[at - 1])
        || at + 2 < view.end && Homoglyphs.isASCIILetter(base[at + 2])
    {
      noteMixed(view, at)
    }
    if kind & 3 == 0 || kind & 2 == 0 && at > view.start && Letters.isASCIIWord(base[at - 1]) { return false }
    guard at + 1 < view.end else { return true }
    let pair = Int(base[at]) << 8 | Int(base[at + 1])
    return compiled.pairs.base[pair >> 6] & (1 << UInt64(pair & 63)) != 0
  }

  /// Keeps a match, or lets it go where it is protected; gives where to scan on.
  private mutating func take(_ hit: Hit, _ view: TextView, _ protection: ProtectedSpans?) -> Int {
    // A match that touches a protected span is none; what stands behind its first word may still be one.
    if protection?.contains(hit.start..<hit.end) == true { return min(hit.end, view.wordEnd(from: hit.start)) }
    if hit.around.isDoubtful || hit.letterCase == .odd && !isKept(hit) {
      doubtful.append(hit)
      // It takes nothing away from what stands behind its first word.
      return view.wordEnd(from: hit.start)
    }
    hits.append(hit)
    return hit.end
  }

  /// Notes the word around a change of script, once.
  private mutating func noteMixed(_ view: TextView, _ at: Int) {
    if at >= mixed.last?.upperBound ?? 0 { mixed.append(view.wordStart(before: at)..<view.wordEnd(from: at)) }
  }

  /// Odd case is let through where the policy takes any case.
  private func isKept(_ hit: Hit) -> Bool {
    compiled.owners(of: hit.key).contains { compiled.spellings.casePolicy(compiled.spelling($0)) == .any }
  }

  /// The longest spelling at a place that may stand there.
  private func match(_ view: TextView, _ start: Int, _ before: Surroundings) -> Hit? {
    // The endings found on the way, longest last; more than a few never occur in practice, the longest count.
    var endings: (Ending, Ending, Ending, Ending) = (
      Ending(end: 0, key: -1), Ending(end: 0, key: -1), Ending(end: 0, key: -1), Ending(end: 0, key: -1)
    )
    var count = 0
    walk(view, start) { end, key in
      endings.3 = endings.2
      endings.2 = endings.1
      endings.1 = endings.0
      endings.0 = Ending(end: end, key: key)
      count += 1
    }
    guard count > 0 else { return nil }
    var odd: Hit?
    for index in 0..<min(4, count) {
      let ending =
        switch index {
        case 0: endings.0
        case 1: endings.1
        case 2: endings.2
        default: endings.3
        }
      guard let after = view.surroundings(after: ending.end, from: start, habits: compiled.habits) else { continue }
      let around = before.union(after)
      if around.contains(.derived), !isPlaceLike(ending.key, view, start..<ending.end) { continue }
      if let hit = accept(view, start, ending.end, ending.key, around) {
        if hit.letterCase != .odd, !around.isDoubtful { return hit }
        if odd == nil { odd = hit }
        if hit.letterCase == .odd, isKept(hit), !around.isDoubtful { return hit }
      }
    }
    return odd
  }

  /// Whether a key's spellings are names of one word, and no person's as far as is known.
  private func isPlaceLike(_ key: Int32, _ view: TextView, _ range: Range<Int>) -> Bool {
    compiled.owners(of: key).allSatisfy { owner in
      let spelling = compiled.spelling(owner)
      let kind = compiled.spellings.kind(spelling)
      return kind == .place || (kind == nil || kind == .term) && compiled.spellings.form(spelling) == .full
    } && !range.contains { view.base[$0] == 0x20 }
  }

  private func accept(_ view: TextView, _ start: Int, _ end: Int, _ key: Int32, _ around: Surroundings) -> Hit? {
    let owners = compiled.owners(of: key)
    if owners.count == 1 {
      let spelling = compiled.spelling(owners.lowerBound)
      let written = compiled.spellings.bytes(spelling)
      var same = written.count == end - start
      if same, let text = written.baseAddress {
        for index in 0..<(end - start) where text[index] != view.base[start + index] {
          same = false
          break
        }
      }
      if same {
        guard compiled.traits.base[Int(key)].isDisjoint(with: .conditional) || isContextMet(view, spelling, start..<end)
        else { return nil }
        return Hit(
          start: start, end: end, key: key, spelling: Int32(spelling), isVerbatim: true, letterCase: .asWritten,
          around: around)
      }
    }
    let text = view.string(start..<end)
    var best: Hit?
    var allowed = 0
    for owner in owners {
      let spelling = compiled.spelling(owner)
      let entry = compiled.spellings[spelling]
      let found =
        text.utf8.elementsEqual(entry.text.utf8)
        ? (case: .asWritten, capitalWords: [], letters: 9) : LetterCase.compare(text, with: entry.text)
      guard found.letters > 3 || found.case == .asWritten else { continue }
      let fits = found.case.isAllowed(by: entry.casePolicy, letters: found.letters)
      guard fits || entry.casePolicy != .exact else { continue }
      guard isContextMet(view, spelling, start..<end) else { continue }
      let letterCase: LetterCase = fits ? found.case : .odd
      let better =
        best.map {
          (letterCase == .odd ? 1 : 0, letterCase.rawValue) < ($0.letterCase == .odd ? 1 : 0, $0.letterCase.rawValue)
        }
        ?? true
      if fits { allowed += 1 }
      if better {
        best = Hit(
          start: start, end: end, key: key, spelling: Int32(spelling), letterCase: letterCase, around: around)
      }
    }
    // Several owners are told apart when the whole text is known.
    if allowed > 1 { best?.spelling = -1 }
    return best
  }

  /// Follows the trie from a place and tells every end of a spelling on the way, shortest first.
  @inline(__always)
  private func walk(_ view: TextView, _ start: Int, _ found: (Int, Int32) -> Void) {
    let trie = compiled.trie
    let fold = compiled.fold
    let base = view.base
    let end = view.end
    var cursor = SpellingTrie.Cursor()
    var at = start
    while at < end {
      let byte = base[at]
      if byte < 0x80 {
        var folded = fold.ascii[Int(byte)]
        var length = 1
        if folded == 0x20 || folded == FoldTable.lineBreak {
          length = NameScanner.blank(view, at)
          if length == 0 { return }
          folded = 0x20
        } else if folded == 0 {
          return
        }
        guard trie.step(&cursor, folded) else { return }
        at += length
      } else {
        let (value, length) = TextView.decode(base, at, end)
        let entry = fold.entry(value)
        if entry == FoldTable.ignored {
          at += length
          continue
        }
        guard entry & 0xFF != 0 else { return }
        var pool = fold.pool + Int(entry >> 8)
        for _ in 0..<Int(entry & 0xFF) {
          guard trie.step(&cursor, pool.pointee) else { return }
          pool += 1
        }
        at += length
      }
      let key = trie.value(cursor)
      if key >= 0 { found(at, key) }
    }
  }

  /// The length of what counts as one space: a blank, or one line break with the blanks around it; 0 where a second
  /// line break follows (another paragraph).
  static func blank(_ view: TextView, _ start: Int) -> Int {
    if view.byte(start) == 0x20 {
      let next = view.byte(start + 1)
      if next != 0x20, next != 0x09, next != 0x0A, next != 0x0D { return 1 }
    }
    var at = start
    var breaks = 0
    while at < view.end {
      switch view.base[at] {
      case 0x20, 0x09: at += 1
      case 0x0A:
        breaks += 1
        at += 1
      case 0x0D:
        breaks += 1
        at += 1
        if view.byte(at) == 0x0A { at += 1 }
      default: return breaks == 0 ? 1 : breaks == 1 ? at - start : 0
      }
    }
    return breaks == 1 ? at - start : breaks == 0 ? 1 : 0
  }

  /// Whether one of the spelling's context words stands near: within forty words to either side, in the same stretch of
  /// text.
  ///
  /// Words with `!` must not.
  func isContextMet(_ view: TextView, _ spelling: Int, _ range: Range<Int>) -> Bool {
    let context = compiled.spellings.context(spelling)
    if context.isEmpty { return true }
    let near = view.words(around: range, count: 40)
    var wanted = false
    var met = false
    for word in context {
      if word.hasPrefix("!") {
        if NameScanner.contains(near, String(word.dropFirst())) { return false }
      } else {
        wanted = true
        if !met { met = NameScanner.contains(near, word) }
      }
    }
    return met || !wanted
  }

  private static func contains(_ near: [[Unicode.Scalar]], _ phrase: String) -> Bool {
    let words = phrase.split(separator: " ").map { TextView.foldedWord(String($0)) }
    guard !words.isEmpty, near.count >= words.count else { return false }
    return (0...(near.count - words.count)).contains { start in
      words.indices.allSatisfy { near[start + $0] == words[$0] }
    }
  }
}

extension Array {
  /// Removes elements behind an index.
  fileprivate mutating func removeAll(from index: Int, where isGone: (Element) -> Bool) {
    var kept = index
    for at in index..<count where !isGone(self[at]) {
      if kept < at { self[kept] = self[at] }
      kept += 1
    }
    removeSubrange(kept...)
  }
}

extension TextView {
  /// The folded words around a match, at most `count` on each side; a gap stands where the match is.
  func words(around range: Range<Int>, count: Int) -> [[Unicode.Scalar]] {
    var left: [[Unicode.Scalar]] = []
    var at = range.lowerBound
    while left.count < count, at > start {
      while let before = scalar(before: at), !Letters.isWord(before.value) { at -= before.length }
      let from = wordStart(before: at)
      if from == at { break }
      left.append(TextView.foldedWord(string(from..<at)))
      at = from
    }
    var right: [[Unicode.Scalar]] = []
    at = range.upperBound
    while right.count < count, at < end {
      while let next = scalar(at: at), !Letters.isWord(next.value) { at += next.length }
      let to = wordEnd(from: at)
      if to == at { break }
      right.append(TextView.foldedWord(string(at..<to)))
      at = to
    }
    return left.reversed() + [[]] + right
  }

  static func foldedWord(_ text: String) -> [Unicode.Scalar] {
    LetterCase.units(text).map(UnicodeFacts.fold)
  }
}
