import Terminology
import TextCore

/// Decides, when all matches of a text are known, what each of them is and what becomes of it.
struct NameResolver {
  let compiled: CompiledSpellings
  let options: Normalizer.Options
  let path: String
  /// Only changes are wanted (the proof of idempotence).
  let quiet: Bool
  /// Only parts of the text are looked at; `named` is what the whole text said.
  var isPartial = false
  /// Whether ignore comments are looked for in the text.
  var readsComments = true
  /// Only edits are wanted: what they are and why is not written down.
  var editsOnly = false
  var changes: [NameChange] = []
  var proposals: [NameChange] = []
  var observations: [Finding] = []
  var edits: [TextSplice.Edit] = []
  /// What only a person can decide.
  var questions: [NameQuestion] = []
  var matches: NameMatches

  /// A stretch of text with its part of what the scanner found.
  struct Region {
    var view: TextView
    var hits: Range<Int>
    var doubtful: Range<Int>
    var mixed: Range<Int>

    var isEmpty: Bool { hits.isEmpty && doubtful.isEmpty && mixed.isEmpty }
  }

  var regions: [Region] = []
  /// All matches, ascending.
  private(set) var hits: [Hit] = []
  /// Concepts whose full name stands in the text.
  private(set) var named: [Bool]
  /// Spellings left in the text, each once, with its first place.
  private(set) var left: [(spelling: Int, range: Range<Int>)] = []
  private var isLeft: [Bool]
  var ignores = IgnoreComments()
  /// Where the last name that was told for its case ends.
  var unusualCaseEnd = 0
  /// Quotations that are not the text's language.
  var quotations: ForeignQuotation

  init(
    _ compiled: CompiledSpellings, options: Normalizer.Options, path: String, quiet: Bool, named known: [Bool]? = nil
  ) {
    self.compiled = compiled
    self.options = options
    self.path = path
    self.quiet = quiet
    named = known ?? [Bool](repeating: false, count: compiled.concepts.count)
    isPartial = known != nil
    isLeft = quiet ? [] : [Bool](repeating: false, count: compiled.spellings.count)
    matches = NameMatches(items: [], compiled: compiled)
    quotations = ForeignQuotation(language: compiled.habits.language)
  }

  /// Decides about all matches.
  mutating func resolve(_ scanner: NameScanner, whole: TextView) {
    hits = scanner.hits
    if regions.isEmpty, quiet { return }
    if whole.end > whole.start, !isPartial, readsComments { ignores = IgnoreComments(whole) }
    for region in regions { findFullNames(hits, region.hits, region.view) }
    var tracker = PositionTracker(whole)
    for region in regions {
      for index in region.hits { decide(hits, index, region, &tracker) }
    }
    guard !quiet else { return }
    var places: [(Hit, TextView)] = []
    for region in regions { places += region.doubtful.map { (scanner.doubtful[$0], region.view) } }
    tracker = PositionTracker(whole)
    // Of those that start at one place the longest first.
    places.sort { $0.0.start == $1.0.start ? $0.0.end > $1.0.end : $0.0.start < $1.0.start }
    for (hit, view) in places { observe(doubtful: hit, view, &tracker) }
    tracker = PositionTracker(whole)
    for region in regions {
      for range in region.mixed { observe(mixed: scanner.mixed[range], region.view, &tracker) }
    }
    reportMixedSpellings(whole)
    observations.sort { ($0.span?.start.byte ?? 0) < ($1.span?.start.byte ?? 0) }
    observations.removeAll { finding in
      guard let byte = finding.span?.start.byte else { return false }
      return ignores.covers(byte, rule: finding.rule)
    }
    observations += ignores.unused(path: path, whole)
  }

  /// The start of the match that covers an offset; else the offset.
  ///
  /// O(log n).
  func startOfMatch(around offset: Int) -> Int {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < hits.count ? min(offset, hits[low].start) : offset
  }

  /// Notes the concepts whose full names a stretch of text has.
  mutating func findFullNames(_ hits: [Hit], _ range: Range<Int>, _ view: TextView) {
    for index in range {
      let hit = hits[index]
      let traits = compiled.traits.base[Int(hit.key)]
      if traits.contains(.given) {
        for concept in partners(hits, index, range, view) { named[Int(concept)] = true }
      }
      if !traits.contains(.shared) {
        if traits.contains(.full), isOpen(hits, index, range, view) {
          named[Int(compiled.conceptOf.base[compiled.spelling(compiled.owners(of: hit.key).lowerBound)])] = true
        }
        continue
      }
      for owner in compiled.owners(of: hit.key) {
        let spelling = compiled.spelling(owner)
        if SpellingTraits.isFull(compiled.spellings.form(spelling)), isOpen(hits, index, range, view) {
          named[Int(compiled.conceptOf.base[spelling])] = true
        }
      }
    }
  }

  /// The concepts whose given name and family name a match and its neighbour are: side by side they name the person,
  /// whatever pair of spellings it is (Sergey Shoigu).
  func partners(_ hits: [Hit], _ index: Int, _ range: Range<Int>, _ view: TextView) -> Set<UInt32> {
    var out: Set<UInt32> = []
    for neighbour in [index - 1, index + 1] where range.contains(neighbour) {
      let first = hits[min(index, neighbour)]
      let second = hits[max(index, neighbour)]
      let isGiven =
        compiled.traits.base[Int(first.key)].contains(.given) || compiled.traits.base[Int(second.key)].contains(.given)
      guard isGiven, let next = behindBlank(first.end, view),
        next == second.start || behindInitial(next, view) == second.start
      else { continue }
      for a in compiled.owners(of: first.key) {
        for b in compiled.owners(of: second.key) {
          let one = compiled.spelling(a)
          let other = compiled.spelling(b)
          guard compiled.conceptOf.base[one] == compiled.conceptOf.base[other] else { continue }
          let forms = (compiled.spellings.form(one), compiled.spellings.form(other))
          if forms == (.given, .short) || forms == (.short, .given) || forms == (.given, .initial) {
            out.insert(compiled.conceptOf.base[one])
          }
        }
      }
    }
    return out
  }

  /// The offset behind one blank; nil where none stands.
  private func behindBlank(_ offset: Int, _ view: TextView) -> Int? {
    guard let blank = view.scalar(at: offset), [0x20, 0x0A, 0xA0, 0x202F].contains(blank.value) else { return nil }
    return offset + blank.length
  }

  /// The offset behind a middle initial and its blank (`Valery V. Gerasimov`); nil where none stands.
  private func behindInitial(_ offset: Int, _ view: TextView) -> Int? {
    guard let letter = view.scalar(at: offset), Letters.isUpper(letter.value),
      view.scalar(at: offset + letter.length)?.value == 0x2E
    else { return nil }
    return behindBlank(offset + letter.length + 1, view)
  }

  /// Whether a match is a name of its own and not part of another one's compound: what a hyphen joins to it is a
  /// listed name too, or a word that leaves a name a name.
  private func isOpen(_ hits: [Hit], _ index: Int, _ range: Range<Int>, _ view: TextView) -> Bool {
    let hit = hits[index]
    if hit.around.contains(.compoundBefore), let hyphen = view.scalar(before: hit.start) {
      let end = hit.start - hyphen.length
      let isListed = index > range.lowerBound && hits[index - 1].end == end
      if !isListed,
        !compiled.habits.compoundPrefixes.contains(view.string(view.wordStart(before: end)..<end).lowercased())
      {
        return false
      }
    }
    if hit.around.contains(.compoundAfter), let hyphen = view.scalar(at: hit.end) {
      let start = hit.end + hyphen.length
      let isListed = index + 1 < range.upperBound && hits[index + 1].start == start
      let word = view.string(start..<view.wordEnd(from: start))
      let isFree =
        compiled.habits.compoundSuffixes.contains(word)
        || compiled.habits.freeCompoundSuffixes && word.unicodeScalars.allSatisfy { Letters.isLower($0.value) }
        || compiled.habits.isGerman && GermanCompounds.isHead(word)
      if !isListed, !isFree { return false }
    }
    return true
  }

  private mutating func decide(
    _ hits: [Hit], _ index: Int, _ region: Region,
    _ tracker: inout PositionTracker
  ) {
    let hit = hits[index]
    let view = region.view
    let traits = compiled.traits.base[Int(hit.key)]
    // Most matches: one owner, nothing to do.
    if hit.spelling >= 0, traits.contains(.kept), traits.isDisjoint(with: [.shared, .conditional]),
      hit.around.isDisjoint(with: [.compoundBefore, .compoundAfter])
    {
      return keep(hit, Int(hit.spelling))
    }
    let range = hit.start..<hit.end
    let quoted = options.changesForeignQuotations ? nil : quotations.language(around: hit.start, view)
    if quoted != nil, quiet { return }
    let isPerson = isPersonLikePlace(hit, view)
    if quoted == nil, !isPerson, hit.spelling >= 0, traits.isDisjoint(with: [.shared, .conditional]),
      hit.around.isDisjoint(with: [.compoundBefore, .compoundAfter])
    {
      if editsOnly, hit.isVerbatim, traits.contains(.direct), ignores.isEmpty {
        if let last = edits.last, last.range.upperBound > hit.start { return }
        edits.append(
          TextSplice.Edit(range: range, replacement: compiled.spellings.replacement(Int(hit.spelling))))
        return
      }
      if traits.contains(.replaced) {
        return apply(Int(hit.spelling), range, isVerbatim: hit.isVerbatim, view, &tracker)
      }
    }
    let partners = partners(hits, index, region.hits, view)
    var candidates = candidates(hit, view, partners)
    guard !candidates.isEmpty else { return }
    if let quoted { return leave(hit, candidates, quotedIn: quoted, view, &tracker) }
    if isPerson { return leave(hit, candidates, likePersonIn: view, &tracker) }
    if !isOpen(hits, index, region.hits, view) {
      let spelling = compiled.spellings[candidates[0]]
      if spelling.status != .preferred, spelling.status != .admitted, !quiet {
        observe(
          "T105", .warning, "'\(view.string(range))' stands inside a compound", range, candidates, &tracker,
          help: "list the compound, or its other part, in the glossary")
      }
      return
    }
    var owners = Set(candidates.map { compiled.conceptOf.base[$0] })
    if owners.count > 1 {
      // The person whose full name the text gives is the one meant.
      let known = owners.filter { named[Int($0)] }
      if known.count == 1, let concept = known.first,
        !SpellingTraits.isFull(compiled.spellings.form(candidates[0]))
      {
        candidates.removeAll { compiled.conceptOf.base[$0] != concept }
        owners = known
      }
    }
    let keepers = candidates.filter { isKept($0) }
    if owners.count > 1 {
      if keepers.count == candidates.count {
        for spelling in candidates { keep(hit, spelling) }
        return
      }
      if !quiet {
        ask("T103", hit, candidates, view)
        let names = owners.map { compiled.concepts[Int($0)] }.sorted()
        observe(
          "T103", .warning, "'\(view.string(range))' may be \(names.joined(separator: " or "))", range, candidates,
          &tracker, help: "write the full name once, or give the glossary context words")
      }
      return
    }
    if let spelling = keepers.first { return keep(hit, spelling) }
    change(hit, candidates, view, &tracker)
  }

  func isKept(_ spelling: Int) -> Bool {
    compiled.spellings.isKept(spelling)
  }

  /// The spellings that a match can be, by case, context and the text's other names.
  private func candidates(_ hit: Hit, _ view: TextView, _ partners: Set<UInt32>) -> [Int] {
    let range = hit.start..<hit.end
    var found: [Int] = []
    if hit.spelling >= 0 {
      found = [Int(hit.spelling)]
    } else {
      let scanner = NameScanner(compiled, options: options)
      let text = view.string(range)
      for owner in compiled.owners(of: hit.key) {
        let spelling = compiled.spelling(owner)
        let entry = compiled.spellings[spelling]
        if text.utf8.elementsEqual(entry.text.utf8) {
          if scanner.isContextMet(view, spelling, range) { found.append(spelling) }
          continue
        }
        let compared = LetterCase.compare(text, with: entry.text)
        if compared.case.isAllowed(by: entry.casePolicy, letters: compared.letters),
          scanner.isContextMet(view, spelling, range)
        {
          found.append(spelling)
        }
      }
    }
    if found.count > 1 { preferExact(&found, hit, view) }
    if !partners.isEmpty {
      // Given name and family name side by side: these two are nobody else's.
      let own = found.filter { spelling in
        let form = compiled.spellings.form(spelling)
        return partners.contains(compiled.conceptOf.base[spelling])
          && (form == .given || form == .short || form == .initial)
      }
      if !own.isEmpty { return own }
    }
    return found.filter { spelling in
      let entry = compiled.spellings[spelling]
      let isNamed = named[Int(compiled.conceptOf.base[spelling])]
      switch entry.form {
      case .given:
        return isNamed && !view.isFollowedByCapital(hit.end)
      case .short where entry.casePolicy == .exact && NameResolver.isTitleCase(entry.text):
        // A word of the language when written small: a capital in front of a sentence says nothing.
        return isNamed || !view.isSentenceStart(hit.start)
      default: return true
      }
    }
  }

  /// A spelling that the glossary lists as it stands (Mer Noire) is not taken for the same concept's name in other case
  /// (mer Noire), unless a sentence starts there.
  private func preferExact(_ found: inout [Int], _ hit: Hit, _ view: TextView) {
    let exact = found.filter { spelling in
      let written = compiled.spellings.bytes(spelling)
      return written.elementsEqual(UnsafeBufferPointer(start: view.base + hit.start, count: hit.end - hit.start))
    }
    guard !exact.isEmpty, exact.count < found.count, !exact.contains(where: isKept), !view.isSentenceStart(hit.start)
    else { return }
    let owners = Set(exact.map { compiled.conceptOf.base[$0] })
    found.removeAll { owners.contains(compiled.conceptOf.base[$0]) && !exact.contains($0) }
  }

  private static func isTitleCase(_ text: String) -> Bool {
    var scalars = text.unicodeScalars.makeIterator()
    guard let first = scalars.next(), UnicodeFacts.isUpper(first) else { return false }
    while let next = scalars.next() { if !UnicodeFacts.isLower(next) { return false } }
    return true
  }

  mutating func keep(_ hit: Hit, _ spelling: Int) { keep(hit.start..<hit.end, spelling) }

  private mutating func keep(_ range: Range<Int>, _ spelling: Int) {
    guard !quiet else { return }
    matches.items.append(
      NameMatches.Item(start: range.lowerBound, length: Int32(range.count), spelling: Int32(spelling)))
    if !isLeft[spelling] {
      isLeft[spelling] = true
      left.append((spelling, range))
    }
  }

  private mutating func change(_ hit: Hit, _ candidates: [Int], _ view: TextView, _ tracker: inout PositionTracker) {
    let range = hit.start..<hit.end
    // The fullest form decides; of equal forms all must agree.
    let forms = NameForm.allCases
    let compiled = compiled
    let rank = { (spelling: Int) in forms.firstIndex(of: compiled.spellings.form(spelling)) ?? forms.count }
    let best = candidates.map(rank).min() ?? 0
    let likely = fitting(candidates.filter { rank($0) == best }, hit, view)
    let replacements = Set(likely.compactMap { compiled.spellings[$0].replacement })
    guard let spelling = likely.first(where: { compiled.spellings[$0].replacement != nil }),
      replacements.count == 1
    else {
      if !quiet, let first = likely.first {
        matches.items.append(
          NameMatches.Item(start: hit.start, length: Int32(range.count), spelling: Int32(first)))
        ask("T104", hit, likely, view)
        observe(
          "T104", .warning,
          replacements.isEmpty
            ? "no preferred form is known for '\(view.string(range))'"
            : "'\(view.string(range))' may be \(replacements.sorted().joined(separator: " or "))",
          range, likely, &tracker,
          help: replacements.isEmpty
            ? "give the form in the glossary (forms:)" : "write the one that is meant; normalize --interactive asks")
      }
      return
    }
    apply(spelling, range, isVerbatim: false, view, &tracker)
  }

  /// Makes the change that a spelling asks for, or notes that it is only proposed.
  private mutating func apply(
    _ spelling: Int, _ range: Range<Int>, isVerbatim: Bool, _ view: TextView, _ tracker: inout PositionTracker
  ) {
    let entry = compiled.spellings[spelling]
    let made = Replacement.make(
      entry, hit: range, isVerbatim: isVerbatim, view: view, compiled: compiled, options: options)
    guard !made.from.utf8.elementsEqual(made.to.utf8) else { return keep(range, spelling) }
    if !quiet {
      matches.items.append(
        NameMatches.Item(start: range.lowerBound, length: Int32(range.count), spelling: Int32(spelling)))
    }
    let rule = entry.status == .forbidden ? "T102" : "T101"
    if ignores.covers(range.lowerBound, rule: rule) {
      ignores.use(range.lowerBound, rule: rule)
      return
    }
    if editsOnly {
      if let last = edits.last, last.range.upperBound > made.range.lowerBound { return }
      if entry.fixPolicy == .safe, !made.isDoubtful {
        edits.append(TextSplice.Edit(range: made.range, replacement: made.to))
      }
      return
    }
    let change = NameChange(
      range: made.range, from: made.from, to: made.to, concept: entry.concept, form: entry.form, status: entry.status,
      reason: entry.reason, scheme: entry.scheme, definition: entry.definition,
      position: quiet
        ? SourcePosition(line: 0, column: 0, byte: made.range.lowerBound)
        : tracker.position(at: made.range.lowerBound))
    // Two changes never share a byte: where a mended little word was part of the change before, this one waits.
    if let last = edits.last, last.range.upperBound > made.range.lowerBound { return }
    if entry.fixPolicy == .safe, !made.isDoubtful {
      changes.append(change)
      edits.append(TextSplice.Edit(range: made.range, replacement: made.to))
    } else if !quiet {
      proposals.append(change)
      // Where the glossary says never, nobody is to be asked either.
      guard entry.fixPolicy != .never else { return }
      questions.append(
        NameQuestion(
          rule: change.rule, range: range, text: view.string(range), position: change.position,
          options: [NameQuestion.Option(entry, range: made.range, replacement: made.to)]))
    }
  }
}
