import Terminology
import TextCore

extension NameResolver {
  /// Asks which of several spellings a match is.
  mutating func ask(_ rule: String, _ hit: Hit, _ candidates: [Int], _ view: TextView) {
    let range = hit.start..<hit.end
    var options: [NameQuestion.Option] = []
    for spelling in candidates {
      let entry = compiled.spellings[spelling]
      // To leave it is no choice of its own.
      guard entry.replacement != nil else { continue }
      let made = Replacement.make(
        entry, hit: range, isVerbatim: hit.isVerbatim, view: view, compiled: compiled, options: self.options)
      let option = NameQuestion.Option(entry, range: made.range, replacement: made.to)
      if !options.contains(where: { $0.replacement == option.replacement && $0.concept == option.concept }) {
        options.append(option)
      }
    }
    guard !options.isEmpty else { return }
    questions.append(
      NameQuestion(
        rule: rule, range: range, text: view.string(range),
        position: SourcePosition(line: 0, column: 0, byte: hit.start), options: options))
  }

  /// Adds an observation about a range.
  mutating func observe(
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
        rule: rule, severity: severity, message: message.onOneLine, path: path,
        span: SourceSpan(start, ahead.position(at: range.upperBound)), help: help, fix: fix, related: related,
        subject: concepts.joined(separator: " ")))
  }

  /// Odd case, unknown case forms and words run together.
  mutating func observe(doubtful hit: Hit, _ view: TextView, _ tracker: inout PositionTracker) {
    let range = hit.start..<hit.end
    let all = compiled.owners(of: hit.key).map { compiled.spelling($0) }
    let text = view.string(range)
    guard let first = all.first else { return }
    let entry = compiled.spellings[first]
    let isWrong = all.contains { !isKept($0) }
    if hit.around.contains(.inflected) {
      let word = view.string(hit.start..<view.wordEnd(from: hit.end))
      // A small letter in front, another word, or the given name of who knows whom (Valerie, beside a Valeri): no form
      // of the name.
      guard isWrong, !isSmall(text), isNamed(all) || !all.allSatisfy({ compiled.spellings.form($0) == .given }),
        !OrdinaryWords.contains(word.lowercased(), in: compiled.habits.language)
      else { return }
      observe(
        "T104", .warning, "'\(word)' looks like a case form of '\(entry.text)', for which none is known",
        hit.start..<view.wordEnd(from: hit.end), all, &tracker, help: "give the form in the glossary (forms:)")
    } else if hit.around.contains(.gluedAfter) {
      let end = view.wordEnd(from: hit.end)
      // Short words are endings of other names as well (Israelis, Mariano, Robertson, Rosjanie).
      let isPerson = all.contains { compiled.spellings.kind($0) == .person && compiled.spellings.form($0) != .given }
      guard hit.letterCase == .asWritten,
        view.string(hit.end..<end).unicodeScalars.count >= 4 || isPerson && isNamed(all)
      else { return }
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
      // Written small it is mostly another word (mark, soci, polska); names written small are not looked for anyway,
      // so that seeing this one would depend on what else the glossary has.
      guard !isSmall(text) || isSmall(entry.text) || text.utf8.contains(0x20) else { return }
      // A small letter with a stop ends something else (siegte k. o. Usyk …).
      guard !isSmall(text) || !all.allSatisfy({ compiled.spellings.form($0) == .initial }) else { return }
      // A shorter name within one that was told says nothing more.
      guard hit.end > unusualCaseEnd else { return }
      unusualCaseEnd = hit.end
      observe(
        "T108", .warning, "'\(text)' is '\(entry.text)' in unusual case", range, all, &tracker,
        help: "write '\(entry.replacement ?? entry.text)'")
    }
  }

  /// Whether a text begins with a small letter.
  private func isSmall(_ text: String) -> Bool { text.unicodeScalars.first.map(UnicodeFacts.isLower) ?? false }

  /// Whether a concept that one of the spellings belongs to is named in full in the text.
  private func isNamed(_ spellings: [Int]) -> Bool {
    spellings.contains { named[Int(compiled.conceptOf.base[$0])] }
  }

  /// T109: a name written with letters of another script that look alike.
  mutating func observe(mixed range: Range<Int>, _ view: TextView, _ tracker: inout PositionTracker) {
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

  /// T110: names near to a known one, stretch by stretch; changed where the caller asked for it and they are certain.
  mutating func suggest(_ found: [[NearNames.Found]], _ views: [TextView], whole: TextView) {
    var tracker = PositionTracker(whole)
    // Ascending, as the search is.
    let settled = edits.map(\.range)
    for (near, view) in zip(found, views) where !near.isEmpty { suggest(near, view, settled, &tracker) }
    changes.sort { $0.range.lowerBound < $1.range.lowerBound }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func suggest(
    _ found: [NearNames.Found], _ view: TextView, _ settled: [Range<Int>], _ tracker: inout PositionTracker
  ) {
    var protection = ProtectedSpans(view, options: options)
    if options.protectsMarkup || options.protectsQuotes { protection.findAll() }
    for near in found where !protection.contains(near.range) {
      let entry = compiled.spellings[near.spelling]
      let word = view.string(near.range)
      let score = Int(near.score * 100)
      if ignores.covers(near.range.lowerBound, rule: "T110") {
        ignores.use(near.range.lowerBound, rule: "T110")
        continue
      }
      var made = Replacement(range: near.range, from: word, to: entry.text)
      if compiled.habits.isFrench { FrenchElision.mend(&made, gender: entry.gender, view: view) }
      if options.appliesNearNames, near.isCertain {
        guard !made.isDoubtful, !touches(made.range, settled) else { continue }
        changes.append(
          NameChange(
            range: made.range, from: made.from, to: made.to, concept: entry.concept, form: entry.form, status: .typo,
            reason: "near name, \(score) % alike", scheme: nil, definition: entry.definition,
            position: tracker.position(at: made.range.lowerBound)))
        edits.append(TextSplice.Edit(range: made.range, replacement: made.to))
        continue
      }
      questions.append(
        NameQuestion(
          rule: "T110", range: near.range, text: word, position: tracker.position(at: near.range.lowerBound),
          options: [NameQuestion.Option(entry, range: made.range, replacement: made.to)]))
      observe(
        "T110", .info, "'\(word)' is near to '\(entry.text)' (\(score) % alike)", near.range, [near.spelling], &tracker,
        help: "list it in the glossary if it is the same name",
        fix: Fix(title: "write '\(entry.text)'", edits: [TextEdit(near.range, entry.text)], isSafe: false))
    }
  }

  /// Whether a range shares a byte with an edit: one of those before, or the last one made. O(log edits).
  private func touches(_ range: Range<Int>, _ settled: [Range<Int>]) -> Bool {
    if edits.count > settled.count, let last = edits.last, last.range.overlaps(range) { return true }
    var low = 0
    var high = settled.count
    while low < high {
      let middle = (low + high) / 2
      if settled[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < settled.count && settled[low].overlaps(range)
  }

  /// T106: a concept that is left with two spellings of the same form and case.
  mutating func reportMixedSpellings(_ whole: TextView) {
    guard left.count > 1 else { return }
    var first: [String: Int] = [:]
    var second: [(range: Range<Int>, spelling: Int, other: Int)] = []
    for item in left {
      let entry = compiled.spellings[item.spelling]
      let kind = "\(entry.form.rawValue) \(entry.grammaticalCase?.rawValue ?? "")"
      let key = "\(compiled.conceptOf.base[item.spelling]) \(kind)"
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
      let entry = compiled.spellings[item.spelling]
      let other = compiled.spellings[item.other].text
      var made = Replacement(range: item.range, from: whole.string(item.range), to: other)
      if compiled.habits.isFrench { FrenchElision.mend(&made, gender: entry.gender, view: whole) }
      if made.from == entry.text || made.range != item.range {
        questions.append(
          NameQuestion(
            rule: "T106", range: item.range, text: entry.text, position: tracker.position(at: item.range.lowerBound),
            options: [NameQuestion.Option(entry, range: made.range, replacement: made.to)]))
      }
      observe(
        "T106", .warning,
        "'\(compiled.spellings[item.spelling].text)' stands beside '\(compiled.spellings[item.other].text)' in one text",
        item.range, [item.spelling], &tracker, help: "choose one spelling for a text")
    }
  }
}
