import TextCore

extension Normalizer {
  /// Whether a look at the surroundings of the changes is enough to know that nothing would change again.
  ///
  /// A match is decided by what it covers, its neighbours and, for some, by words around it and other names of the
  /// text. So where no change adds or removes a word that others depend on, only matches that reach a changed place can be new:
  /// they start at most one longest spelling before it. False means nothing yet: protected spans are not looked at.
  func isStable(_ first: NameResolver, _ text: [UInt8], _ output: [UInt8], regions: [Range<Int>]) -> Bool {
    guard !options.protectsQuotes, options.protectedPatterns.isEmpty else { return false }
    guard !compiled.hasContext || first.edits.allSatisfy({ keepsContext($0, text) }) else { return false }
    // A replacement that holds a sign of markup could protect or bare other names.
    var signs = [Bool](repeating: false, count: 256)
    for sign in ProtectedSpans.signs where sign != UInt8(ascii: ".") { signs[Int(sign)] = true }
    let reach = compiled.reach
    return output.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      var scanner = NameScanner(compiled, options: options)
      var resolver = NameResolver(compiled, options: options, path: "", quiet: true, named: first.named)
      var shift = 0
      var region = 0
      var done = 0
      for edit in first.edits {
        let length = edit.replacement.utf8.count
        let start = edit.range.lowerBound + shift
        shift += length - edit.range.count
        if edit.replacement.utf8.contains(where: { signs[Int($0)] }) { return false }
        while region < regions.count, regions[region].upperBound < start + length { region += 1 }
        guard region < regions.count else { return false }
        let bounds = regions[region]
        // Not from inside a match, whose end might be taken for another one's start.
        let before = first.startOfMatch(around: edit.range.lowerBound - reach)
        let from = max(bounds.lowerBound, max(done, start - (edit.range.lowerBound - before)))
        let to = min(bounds.upperBound, start + length + 8)
        guard from < to else { continue }
        let view = TextView(base: base, start: bounds.lowerBound, end: bounds.upperBound)
        let hits = scanner.hits.count
        // Not from inside a word: its end is no name's start.
        scanner.scan(
          view, (from == done ? from : view.wordEnd(from: from))..<max(to, view.wordEnd(from: from)), protection: nil)
        done = max(to, scanner.hits.count > hits ? scanner.hits[scanner.hits.count - 1].end : to)
        if scanner.hits.count > hits {
          resolver.regions.append(
            NameResolver.Region(view: view, hits: hits..<scanner.hits.count, doubtful: 0..<0, mixed: 0..<0))
        }
      }
      resolver.editsOnly = true
      resolver.resolve(scanner, whole: TextView(base: base, start: 0, end: buffer.count))
      return resolver.edits.isEmpty && resolver.named == first.named
    }
  }

  /// Whether the words that decide about ambiguous names are the same after an edit, and as many.
  private func keepsContext(_ edit: TextSplice.Edit, _ text: [UInt8]) -> Bool {
    func words(_ bytes: [UInt8]) -> [[Unicode.Scalar]] {
      bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return [] }
        return TextView(base: base, start: 0, end: buffer.count).words(around: 0..<0, count: .max).filter {
          !$0.isEmpty
        }
      }
    }
    let before = words(Array(text[edit.range]))
    let after = words(Array(edit.replacement.utf8))
    return before.count == after.count && !(before + after).contains { compiled.contextWords.contains($0) }
  }

  /// Takes over changes of a second run that make longer names of changed ones (the family name was changed, and with
  /// the given name before it it is a listed spelling now); false where any of them is another rule's.
  func extend(_ first: inout NameResolver, by again: NameResolver, _ text: [UInt8]) -> Bool {
    var edits = first.edits
    var changes = first.changes
    var gone: Set<Range<Int>> = []
    let map = LineMap(text)
    for next in again.changes {
      // Where the earlier edits stand in the rewritten text.
      var shift = 0
      var touched: [Int] = []
      var start = next.range.lowerBound
      var end = next.range.upperBound
      for (index, edit) in first.edits.enumerated() {
        let from = edit.range.lowerBound + shift
        let to = from + edit.replacement.utf8.count
        if to <= next.range.lowerBound { start = next.range.lowerBound - (shift + to - from - edit.range.count) }
        if from < next.range.upperBound, next.range.lowerBound < to {
          guard from >= next.range.lowerBound, to <= next.range.upperBound, to - from < next.range.count,
            first.changes[index].concept == next.concept
          else { return false }
          touched.append(index)
        }
        if from >= next.range.upperBound { break }
        shift += to - from - edit.range.count
        end = next.range.upperBound - shift
      }
      guard let known = touched.first else { return false }
      if known == 0 { start = next.range.lowerBound }
      guard start < end, end <= text.count else { return false }
      var change = next
      change.range = start..<end
      change.from = String(decoding: text[start..<end], as: UTF8.self)
      change.position = map.position(at: start)
      for index in touched { gone.insert(first.edits[index].range) }
      edits.append(TextSplice.Edit(range: start..<end, replacement: next.to))
      changes.append(change)
    }
    edits.removeAll { gone.contains($0.range) }
    changes.removeAll { gone.contains($0.range) }
    first.edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    first.changes = changes.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return true
  }
}
