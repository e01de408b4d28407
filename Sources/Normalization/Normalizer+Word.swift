import Documents
import TextCore

extension Normalizer {
  /// Rewrites the names in the text of a DOCX or ODT file; `WordText.applying` makes the result's edits in the file.
  ///
  /// The whole file is one text for names that depend on other names. Ranges, places and edits are those of the text's
  /// `lines`: a line is a paragraph.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - path: the file's name for findings.
  /// - Throws: `InputError` of kind `configuration`, as for plain text.
  public func normalize(word text: WordText, path: String = "-") throws(InputError) -> NormalizationResult {
    var result = try normalize(text.bytes, ranges: text.ranges, path: path, readsComments: false)
    let map = LineMap(text.lines)
    func placed(_ change: NameChange) -> NameChange {
      var own = change
      own.position = map.position(at: change.range.lowerBound)
      return own
    }
    let changes = result.changes.map(placed)
    result.changes = changes.filter { text.allows(TextEdit($0.range, $0.to)) }
    result.proposals = (result.proposals.map(placed) + changes.filter { !text.allows(TextEdit($0.range, $0.to)) })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    for index in result.observations.indices {
      result.observations[index].span = result.observations[index].span.map { span in
        map.span(span.start.byte..<max(span.start.byte, span.end.byte))
      }
      if let fix = result.observations[index].fix, !fix.edits.allSatisfy(text.allows) {
        result.observations[index].fix = nil
      }
    }
    result.questions = result.questions.compactMap { question in
      var own = question
      own.position = map.position(at: question.range.lowerBound)
      own.options = question.options.compactMap { option in
        var option = option
        option.edits = [TextEdit(option.range, option.replacement)]
        return option.edits.allSatisfy(text.allows) ? option : nil
      }
      return own.options.isEmpty ? nil : own
    }
    result.edits = result.changes.map { TextEdit($0.range, $0.to) }
    // A line break inside a name stays in the file and is a blank in `lines`.
    let shown = result.edits.map { edit in
      TextEdit(edit.start..<edit.end, String(edit.replacement.map { $0.isNewline ? " " : $0 }))
    }
    result.output = TextEdit.apply(shown, to: text.lines)
    result.source = text.lines
    return result
  }
}
