import TextCore

/// OmegaT's glossary: source TAB target TAB comment, no quoting, `#` lines are comments.
///
/// The languages are the project's, not the file's: the user names them. Facts: OmegaT 6 manual, "Glossaries".
enum OmegaTCodec {
  static func read(_ bytes: [UInt8], path: String, options: ExchangeOptions) -> CodecResult {
    var context = CodecContext(bytes, path: path)
    guard let source = options.sourceLanguage, let target = options.targetLanguage else {
      context.report(
        "G006", "the file does not say its languages", 0..<0,
        help: "name them once: exonym glossary convert FILE --source en --target fr -o names.yaml")
      return (nil, context.findings)
    }
    var glossary = Glossary(paths: [path], languages: [source, target])
    for row in TabLines.rows(bytes) {
      guard row.count >= 2, !row[0].text.isEmpty else {
        context.report(
          "G005", "the line has no target term", (row.first?.range.lowerBound ?? 0)..<(row.last?.range.upperBound ?? 0),
          help: "write source TAB target")
        continue
      }
      let place = context.place(row[0].range)
      var concept = Concept(id: context.ids.make(from: [row[0].text, row[1].text]), kind: .term, place: place)
      var from = LocalName(place: place)
      from.preferred = context.name(row[0].text, at: row[0].range)
      concept.names[source] = from
      if !Name.tidy(row[1].text).isEmpty {
        var to = LocalName(place: context.place(row[1].range))
        to.preferred = context.name(row[1].text, at: row[1].range)
        concept.names[target] = to
      }
      if row.count > 2, !row[2].text.isEmpty { concept.note = Name.tidy(row[2].text) }
      glossary.add(concept)
    }
    return (glossary, context.findings)
  }

  static func write(_ glossary: Glossary, options: ExchangeOptions) throws(InputError) -> (
    text: String, loss: LossReport
  ) {
    let (source, target) = try TabLines.pair(options, of: "an OmegaT glossary")
    var loss = LossReport()
    var out = "# -*- coding: utf-8 -*-\n"
    for concept in glossary.concepts {
      loss.add(concept, keeps: ["note"], languages: [source, target])
      loss.add("id", concept: concept.id)
      guard let to = concept.names[target]?.preferred?.text,
        let from = concept.names[source]?.preferred?.text ?? concept.source(in: source)?.text
      else {
        loss.addUnpaired(concept)
        continue
      }
      let note = concept.note.map { "\t" + TabLines.clean($0) } ?? ""
      out += TabLines.clean(from) + "\t" + TabLines.clean(to) + note + "\n"
    }
    loss.addFile(of: glossary)
    return (out, loss)
  }
}

/// Lines of tab-separated cells without quoting.
enum TabLines {
  /// The rows; comments (`#`) and empty lines left out.
  static func rows(_ bytes: [UInt8], keepsComments: Bool = false) -> [[TableCell]] {
    var rows: [[TableCell]] = []
    var at = 0
    while at < bytes.count {
      let start = at
      var row: [TableCell] = []
      var cell = at
      while true {
        let isEnd = at >= bytes.count || bytes[at] == 0x0A || bytes[at] == 0x0D
        if isEnd || bytes[at] == 0x09 {
          row.append(TableCell(text: String(decoding: bytes[cell..<at], as: UTF8.self), range: cell..<at))
          cell = at + 1
        }
        if isEnd { break }
        at += 1
      }
      let isComment = start < bytes.count && bytes[start] == UInt8(ascii: "#") && !keepsComments
      if at > start, !isComment { rows.append(row) }
      at += 1
    }
    return rows
  }

  /// A cell without what would end it.
  static func clean(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\r\n" ? " " : $0 })
  }

  static func pair(_ options: ExchangeOptions, of what: String) throws(InputError) -> (LanguageTag, LanguageTag) {
    guard let source = options.sourceLanguage, let target = options.targetLanguage else {
      throw InputError(
        .configuration, "\(what) has one source and one target language", expected: "both languages",
        help: "name them: --source en --target fr")
    }
    return (source, target)
  }
}
