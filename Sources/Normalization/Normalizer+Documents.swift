import Documents
import Terminology
import TextCore

extension Normalizer {
  /// Rewrites the names in regions of a document; every other byte stays as it is.
  ///
  /// All regions together are one text for names that depend on other names. Ranges of the result are those of the
  /// document. A name with markup inside a word that changes is not changed but proposed.
  ///
  /// - Parameters:
  ///   - document: UTF-8, as `TextRegions.find` was given it.
  ///   - regions: the regions to rewrite, in the document's order.
  ///   - path: the file's name for findings.
  /// - Throws: `InputError` of kind `configuration`, as for plain text.
  public func normalize(
    _ document: [UInt8], in regions: [TextRegion], path: String = "-"
  ) throws(InputError) -> NormalizationResult {
    var ignores = IgnoreComments(document)
    var result = try normalize(document, in: regions, path: path, LineMap(document), &ignores)
    result.observations += ignores.unused(path: path, document)
    return result
  }

  /// The same under the document's comments, which stand outside the regions and are noted as used.
  private func normalize(
    _ document: [UInt8], in regions: [TextRegion], path: String, _ map: LineMap, _ ignores: inout IgnoreComments
  ) throws(InputError) -> NormalizationResult {
    let text = RegionText(document, regions)
    var result = try normalize(text.bytes, ranges: text.ranges, path: path, readsComments: false)
    result.edits = placeChanges(&result, text, map, &ignores)
    placeObservations(&result, text, map, &ignores)
    result.matches.items = result.matches.items.map { item in
      let range = text.source(of: item.start..<(item.start + Int(item.length)))
      return NameMatches.Item(start: range.lowerBound, length: Int32(range.count), spelling: item.spelling)
    }
    result.questions = result.questions.compactMap { placed($0, text, map) }
    result.output = result.edits.isEmpty ? document : TextEdit.apply(result.edits, to: document)
    result.source = document
    return result
  }

  /// Gives changes and proposals their places in the document; changes that cannot be made there become proposals.
  ///
  /// - Returns: the document's edits.
  private func placeChanges(
    _ result: inout NormalizationResult, _ text: RegionText, _ map: LineMap, _ ignores: inout IgnoreComments
  ) -> [TextEdit] {
    func placed(_ change: NameChange) -> NameChange {
      var own = change
      own.range = text.source(of: change.range)
      own.position = map.position(at: own.range.lowerBound)
      return own
    }
    var edits: [TextEdit] = []
    var changes: [NameChange] = []
    var proposals = result.proposals.map(placed)
    for change in result.changes {
      let own = placed(change)
      if ignores.covers(own.range.lowerBound, rule: own.rule) {
        ignores.use(own.range.lowerBound, rule: own.rule)
      } else if let made = text.edits(for: change.range, change.to) {
        edits += made
        changes.append(own)
      } else {
        proposals.append(own)
      }
    }
    result.changes = changes
    result.proposals = proposals.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return edits
  }

  /// Gives observations and their fixes their places in the document, less those that a comment ignores.
  private func placeObservations(
    _ result: inout NormalizationResult, _ text: RegionText, _ map: LineMap, _ ignores: inout IgnoreComments
  ) {
    for index in result.observations.indices {
      result.observations[index].span = result.observations[index].span.map { span in
        map.span(text.source(of: span.start.byte..<max(span.start.byte, span.end.byte)))
      }
      // Edits of the decoded text are of no use in the file.
      if let fix = result.observations[index].fix, let edit = fix.edits.first {
        result.observations[index].fix = text.edits(for: edit.range, edit.replacement).map {
          Fix(title: fix.title, edits: $0, isSafe: fix.isSafe)
        }
      }
    }
    result.observations.removeAll { finding in
      guard let byte = finding.span?.start.byte, ignores.covers(byte, rule: finding.rule) else { return false }
      ignores.use(byte, rule: finding.rule)
      return true
    }
  }

  /// A question with its place in the document, less the options that cannot be written there; nil where none is left.
  private func placed(_ question: NameQuestion, _ text: RegionText, _ map: LineMap) -> NameQuestion? {
    var own = question
    own.range = text.source(of: question.range)
    own.position = map.position(at: own.range.lowerBound)
    own.options = question.options.compactMap { option in
      var option = option
      guard let made = text.edits(for: option.range, option.replacement) else { return nil }
      option.edits = made
      return option
    }
    return own.options.isEmpty ? nil : own
  }

  /// Rewrites a document whose regions name their languages.
  ///
  /// - Parameters:
  ///   - document: UTF-8.
  ///   - regions: all its regions, in order.
  ///   - path: the file's name for findings.
  ///   - normalizer: the normalizer for a region, by its language and side; nil leaves the region alone.
  /// - Returns: the results joined; matches are those of the first language.
  /// - Throws: `InputError` of kind `configuration`, as for plain text, and what `normalizer` throws.
  public static func normalize(
    _ document: [UInt8], in regions: [TextRegion], path: String = "-",
    by normalizer: (TextRegion) throws(InputError) -> Normalizer?
  ) throws(InputError) -> NormalizationResult {
    var groups: [(normalizer: Normalizer, regions: [TextRegion])] = []
    for region in regions where !region.isFixed {
      guard let own = try normalizer(region) else { continue }
      if let index = groups.firstIndex(where: { $0.normalizer.compiled === own.compiled }) {
        groups[index].regions.append(region)
      } else {
        groups.append((own, [region]))
      }
    }
    guard let first = groups.first else {
      return NormalizationResult(
        output: document, edits: [], changes: [], proposals: [], observations: [], matches: NameMatches(),
        source: document)
    }
    // A comment speaks to all languages; none has it for itself.
    var ignores = IgnoreComments(document)
    let map = LineMap(document)
    var joined = try first.normalizer.normalize(document, in: first.regions, path: path, map, &ignores)
    for group in groups.dropFirst() {
      let result = try group.normalizer.normalize(document, in: group.regions, path: path, map, &ignores)
      joined.edits += result.edits
      joined.changes = (joined.changes + result.changes).sorted { $0.range.lowerBound < $1.range.lowerBound }
      joined.proposals = (joined.proposals + result.proposals).sorted { $0.range.lowerBound < $1.range.lowerBound }
      joined.observations += result.observations
      joined.questions = (joined.questions + result.questions).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
    joined.observations += ignores.unused(path: path, document)
    joined.edits.sort { $0.start < $1.start }
    joined.output = TextEdit.apply(joined.edits, to: document)
    return joined
  }
}
