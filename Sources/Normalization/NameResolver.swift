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
  var changes: [NameChange] = []
  var proposals: [NameChange] = []
  var observations: [Finding] = []
  var edits: [TextSplice.Edit] = []
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
  private var left: [(spelling: Int, range: Range<Int>)] = []
  private var isLeft: [Bool]
  private var ignores = IgnoreComments()

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

  private mutating func findFullNames(_ hits: [Hit], _ range: Range<Int>, _ view: TextView) {
    for index in range {
      let hit = hits[index]
      let traits = compiled.traits.base[Int(hit.key)]
      if !traits.contains(.shared) {
        if traits.contains(.full), isOpen(hits, index, range, view) {
          named[Int(compiled.conceptOf.base[compiled.spelling(compiled.owners(of: hit.key).lowerBound)])] = true
        }
        continue
      }
      for owner in compiled.owners(of: hit.key) {
        let spelling = compiled.spelling(owner)
        if SpellingTraits(of: compiled.spellings, spelling).contains(.full), isOpen(hits, index, range, view) {
          named[Int(compiled.conceptOf.base[spelling])] = true
        }
      }
    }
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
    if hit.spelling >= 0, traits.isDisjoint(with: [.shared, .conditional]),
      hit.around.isDisjoint(with: [.compoundBefore, .compoundAfter])
    {
      if traits.contains(.replaced) {
        return apply(Int(hit.spelling), range, isVerbatim: hit.isVerbatim, view, &tracker)
      }
    }
    var candidates = candidates(hit, view)
    guard !candidates.isEmpty else { return }
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
        !SpellingTraits(of: compiled.spellings, candidates[0]).contains(.full)
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

  private func isKept(_ spelling: Int) -> Bool {
    compiled.spellings.isKept(spelling)
  }

  /// The spellings that a match can be, by case, context and the text's other names.
  private func candidates(_ hit: Hit, _ view: TextView) -> [Int] {
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

  private static func isTitleCase(_ text: String) -> Bool {
    var scalars = text.unicodeScalars.makeIterator()
    guard let first = scalars.next(), UnicodeFacts.isUpper(first) else { return false }
    while let next = scalars.next() { if !UnicodeFacts.isLower(next) { return false } }
    return true
  }

  private mutating func keep(_ hit: Hit, _ spelling: Int) { keep(hit.start..<hit.end, spelling) }

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
    let likely = candidates.filter { rank($0) == best }
    let replacements = Set(likely.compactMap { compiled.spellings[$0].replacement })
    guard let spelling = likely.first(where: { compiled.spellings[$0].replacement != nil }),
      replacements.count == 1
    else {
      if !quiet, let first = likely.first {
        matches.items.append(
          NameMatches.Item(start: hit.start, length: Int32(range.count), spelling: Int32(first)))
        observe(
          "T104", .warning,
          replacements.isEmpty
            ? "no preferred form is known for '\(view.string(range))'"
            : "'\(view.string(range))' may be \(replacements.sorted().joined(separator: " or "))",
          range, likely, &tracker, help: "give the form in the glossary (forms:)")
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
    }
  }
}

extension NameResolver {
  /// Adds an observation about a range.
  private mutating func observe(
    _ rule: String, _ severity: Severity, _ message: String, _ range: Range<Int>, _ spellings: [Int],
    _ tracker: inout PositionTracker, help: String? = nil, fix: Fix? = nil
  ) {
    var related: [RelatedPlace] = []
    var concepts: [String] = []
    for spelling in spellings {
      let entry = compiled.spellings[spelling]
      if !concepts.contains(entry.concept) { concepts.append(entry.concept) }
      if let place = entry.definition, !related.contains(place) { related.append(place) }
    }
    let start = tracker.position(at: range.lowerBound)
    var ahead = tracker
    if ignores.covers(range.lowerBound, rule: rule) { ignores.use(range.lowerBound, rule: rule) }
    observations.append(
      Finding(
        rule: rule, severity: severity, message: message, path: path,
        span: SourceSpan(start, ahead.position(at: range.upperBound)), help: help, fix: fix, related: related,
        subject: concepts.joined(separator: " ")))
  }

  /// Odd case, unknown case forms and words run together.
  private mutating func observe(doubtful hit: Hit, _ view: TextView, _ tracker: inout PositionTracker) {
    let range = hit.start..<hit.end
    let all = compiled.owners(of: hit.key).map { compiled.spelling($0) }
    let text = view.string(range)
    guard let first = all.first else { return }
    let entry = compiled.spellings[first]
    let isWrong = all.contains { !isKept($0) }
    if hit.around.contains(.inflected) {
      guard isWrong else { return }
      let word = view.string(hit.start..<view.wordEnd(from: hit.end))
      observe(
        "T104", .warning, "'\(word)' looks like a case form of '\(entry.text)', for which none is known",
        hit.start..<view.wordEnd(from: hit.end), all, &tracker, help: "give the form in the glossary (forms:)")
    } else if hit.around.contains(.gluedAfter) {
      guard hit.letterCase == .asWritten else { return }
      let end = view.wordEnd(from: hit.end)
      let name = entry.replacement ?? text
      observe(
        "T111", .warning, "'\(view.string(hit.start..<end))' is a name and a word run together",
        hit.start..<end, all, &tracker, help: "put a space between them",
        fix: Fix(
          title: "separate them",
          edits: [TextEdit(hit.start..<end, name + " " + view.string(hit.end..<end))], isSafe: false))
    } else if hit.around.contains(.gluedBefore) {
      guard hit.letterCase == .asWritten, entry.text.utf8.count > 3 else { return }
      let start = view.wordStart(before: hit.start)
      let word = view.string(start..<hit.start)
      guard compiled.habits.functionWords.contains(word.lowercased()) else { return }
      observe(
        "T111", .warning, "'\(word)\(text)' is a word and a name run together", start..<hit.end, all, &tracker,
        help: "put a space between them")
    } else if hit.letterCase == .odd {
      observe(
        "T108", .warning, "'\(text)' is '\(entry.text)' in unusual case", range, all, &tracker,
        help: "write '\(entry.replacement ?? entry.text)'")
    }
  }

  /// T109: a name written with letters of another script that look alike.
  private mutating func observe(mixed range: Range<Int>, _ view: TextView, _ tracker: inout PositionTracker) {
    let word = view.string(range)
    for candidate in Homoglyphs.readings(of: word) {
      guard let spelling = compiled.spelling(startingWith: candidate) else { continue }
      observe(
        "T109", .warning, "'\(word)' mixes scripts: it looks like '\(candidate)' but is another word", range,
        [spelling], &tracker, help: "write '\(candidate)' with letters of one script",
        fix: Fix(title: "write it in one script", edits: [TextEdit(range, candidate)], isSafe: false))
      return
    }
  }

  /// Whether two names are one name spelled twice: an acronym beside its long form is not.
  private static func isRespelling(_ a: String, _ b: String) -> Bool {
    a != b && a.split(separator: " ").count == b.split(separator: " ").count
      && EditDistance.between(a.lowercased(), b.lowercased()) * 2 <= max(a.unicodeScalars.count, b.unicodeScalars.count)
  }

  /// T110: names near to a known one; changed where the caller asked for it and the score is high.
  mutating func suggest(_ found: [NearNames.Found], _ view: TextView, whole: TextView) {
    guard !found.isEmpty else { return }
    var protection = ProtectedSpans(view, options: options)
    if options.protectsMarkup || options.quotesProtected { protection.findAll() }
    var tracker = PositionTracker(whole)
    for near in found where !protection.contains(near.range) {
      let entry = compiled.spellings[near.spelling]
      let word = view.string(near.range)
      let score = Int(near.score * 100)
      if ignores.covers(near.range.lowerBound, rule: "T110") {
        ignores.use(near.range.lowerBound, rule: "T110")
        continue
      }
      if options.fuzzy, near.score >= NearNames.certain {
        var made = Replacement(range: near.range, from: word, to: entry.text)
        if compiled.habits.isFrench { FrenchElision.mend(&made, gender: entry.gender, view: view) }
        guard !made.isDoubtful, !edits.contains(where: { $0.range.overlaps(made.range) }) else { continue }
        changes.append(
          NameChange(
            range: made.range, from: made.from, to: made.to, concept: entry.concept, form: entry.form, status: .typo,
            reason: "near name, \(score) % alike", scheme: nil, definition: entry.definition,
            position: tracker.position(at: made.range.lowerBound)))
        edits.append(TextSplice.Edit(range: made.range, replacement: made.to))
        continue
      }
      observe(
        "T110", .info, "'\(word)' is near to '\(entry.text)' (\(score) % alike)", near.range, [near.spelling], &tracker,
        help: "list it in the glossary if it is the same name",
        fix: Fix(title: "write '\(entry.text)'", edits: [TextEdit(near.range, entry.text)], isSafe: false))
    }
    changes.sort { $0.range.lowerBound < $1.range.lowerBound }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// T106: a concept that is left with two spellings of the same form and case.
  private mutating func reportMixedSpellings(_ whole: TextView) {
    guard left.count > 1 else { return }
    var first: [String: Int] = [:]
    var second: [(range: Range<Int>, spelling: Int, other: Int)] = []
    for item in left {
      let entry = compiled.spellings[item.spelling]
      let key = "\(compiled.conceptOf.base[item.spelling]) \(entry.form.rawValue) \(entry.grammaticalCase ?? "")"
      if let other = first[key] {
        let before = compiled.spellings[other]
        // Two forms of one case are doublets of the language: Гаврилюку, Гаврилюкові.
        let areDoublets = entry.grammaticalCase != nil && entry.replacement == nil && before.replacement == nil
        if !areDoublets, NameResolver.isRespelling(entry.text, before.text) {
          second.append((item.range, item.spelling, other))
        }
      } else {
        first[key] = item.spelling
      }
    }
    var tracker = PositionTracker(whole)
    for item in second.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      observe(
        "T106", .warning,
        "'\(compiled.spellings[item.spelling].text)' stands beside '\(compiled.spellings[item.other].text)' in one text",
        item.range, [item.spelling], &tracker, help: "choose one spelling for a text")
    }
  }
}
