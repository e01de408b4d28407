import TextCore

/// UTX 1.11 (and UTX-S 1.00 for reading): a `#UTX` line, a line of column titles, tab-separated terms.
///
/// Facts: AAMT, UTX 1.11 specification (2013): CR LF, UTF-8 without byte order mark, term status provisional,
/// approved, non-standard, forbidden, rejected or obsolete.
enum UTXCodec {
  static func read(_ bytes: [UInt8], path: String) -> CodecResult {
    var context = CodecContext(bytes, path: path)
    let rows = TabLines.rows(bytes, keepsComments: true)
    guard let head = rows.first, head[0].text.hasPrefix("#UTX") else {
      context.report(
        "G002", "the first line does not begin with #UTX", 0..<0, help: "a UTX file begins with '#UTX 1.11; en/fr; …'")
      return (nil, context.findings)
    }
    let fields = head.map(\.text).joined(separator: "\t").split(separator: ";").map { Name.tidy(String($0)) }
    let codes = (fields.count > 1 ? fields[1] : "").split(separator: "/").map(String.init)
    let tags = codes.compactMap { context.tag($0, at: head[0].range) }
    guard let source = tags.first, rows.count > 1, rows[1][0].text.hasPrefix("#") else {
      context.report(
        "G006", "the header does not name the languages and columns", head[0].range,
        help: "write '#UTX 1.11; en/fr; …' and '#src TAB tgt TAB src:pos'")
      return (nil, context.findings)
    }
    var titles = rows[1].map { Name.tidy($0.text).lowercased() }
    titles[0] = String(titles[0].dropFirst())
    var glossary = Glossary(paths: [path], languages: tags)
    /// Of each concept the source terms that it has.
    var sources: [String: Set<String>] = [:]
    for row in rows.dropFirst(2) where !row[0].text.hasPrefix("#") {
      func cell(_ title: String) -> TableCell? {
        titles.firstIndex(of: title).flatMap { $0 < row.count && !row[$0].text.isEmpty ? row[$0] : nil }
      }
      if row.count > titles.count {
        context.report("G005", "the line has more cells than there are columns", row[titles.count].range)
      }
      let terms = [cell("src")?.text, cell("tgt")?.text].compactMap { $0 }
      guard !terms.isEmpty else { continue }
      let given = cell("concept id")?.text
      let id = given.map { Concept.isValidID($0) ? $0 : "c-" + ConceptIDs.slug($0) } ?? context.ids.make(from: terms)
      // In place: a concept may have tens of thousands of terms.
      if glossary.concept(id) == nil {
        glossary.add(Concept(id: id, kind: .term, place: context.place(row[0].range)))
      }
      let status = status(cell("term status"), &context)
      _ = glossary.update(id) { concept in
        if let from = cell("src"), sources[id, default: []].insert(from.text).inserted {
          _ = add(context.name(from.text, at: from.range), .preferred, source, &concept)
        }
        if let to = cell("tgt"), tags.count > 1, !add(context.name(to.text, at: to.range), status, tags[1], &concept) {
          context.report(
            "G203", "'\(to.text)' is a second preferred term", to.range, help: "mark one of them non-standard",
            severity: .warning, subject: id)
        }
        if let note = cell("comment") ?? cell("description") { concept.note = Name.tidy(note.text) }
      }
    }
    return (glossary, context.findings)
  }

  private static func add(
    _ written: WrittenName, _ status: SpellingStatus, _ language: LanguageTag, _ concept: inout Concept
  ) -> Bool {
    concept.names[language, default: LocalName(place: written.place)].add(written, status)
  }

  private static func status(_ cell: TableCell?, _ context: inout CodecContext) -> SpellingStatus {
    switch cell?.text.lowercased() {
    case nil, "approved", "provisional", "": return .preferred
    case "non-standard": return .admitted
    case "forbidden", "rejected": return .forbidden
    case "obsolete": return .deprecated
    case .some(let other):
      context.report(
        "G106", "unknown term status '\(other)'", cell?.range ?? 0..<0,
        help: "UTX has approved, provisional, non-standard, forbidden, rejected, obsolete")
      return .admitted
    }
  }

  static func write(_ glossary: Glossary, options: ExchangeOptions) throws(InputError) -> (
    text: String, loss: LossReport
  ) {
    let (source, target) = try TabLines.pair(options, of: "a UTX dictionary")
    var loss = LossReport()
    var out = "#UTX 1.11; \(source)/\(target); copyright: none; license: none;\r\n"
    out += "#src\ttgt\tsrc:pos\tterm status\tconcept ID\tcomment\r\n"
    for concept in glossary.concepts {
      loss.add(concept, keeps: ["note", "allow", "avoid", "forbid"], languages: [source, target])
      guard let from = concept.names[source]?.preferred?.text ?? concept.source(in: source)?.text,
        let name = concept.names[target]
      else {
        loss.addUnpaired(concept)
        continue
      }
      if concept.names[source].map({ $0.listed.count > 1 }) == true { loss.add("allow", concept: concept.id) }
      let pos = concept.kind == .term ? "noun" : "properNoun"
      for (written, status) in name.listed {
        let word: String
        switch status {
        case .preferred: word = "approved"
        case .deprecated: word = "obsolete"
        case .forbidden: word = "forbidden"
        case .typo: continue
        default: word = "non-standard"
        }
        let note = concept.note.map(TabLines.clean) ?? ""
        out +=
          [TabLines.clean(from), TabLines.clean(written.text), pos, word, concept.id, note].joined(separator: "\t")
          + "\r\n"
      }
    }
    loss.addFile(of: glossary)
    return (out, loss)
  }
}
