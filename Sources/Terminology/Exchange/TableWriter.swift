import TextCore
import Workbooks
import XMLStream

/// Writes tables of names, generic or by a vendor's preset.
struct TableWriter {
  private let glossary: Glossary
  private let preset: TablePreset
  private let languages: [LanguageTag]
  private let first: [LanguageTag]
  private let delimiter: UInt8
  private var loss = LossReport()
  private var out = ""
  /// The rows, where they are to become a sheet.
  private var rows: [[String]]?

  /// Writes a glossary as text.
  static func write(
    _ glossary: Glossary, options: ExchangeOptions, delimiter: UInt8?
  ) throws(InputError) -> (text: String, loss: LossReport) {
    let writer = try filled(glossary, options: options, delimiter: delimiter)
    try writer.fits(writer.out.utf8.count)
    return (writer.out, writer.loss)
  }

  /// Writes a glossary as a workbook of one sheet. The rows are held in memory, for their widths.
  static func workbook(
    _ glossary: Glossary, options: ExchangeOptions
  ) throws(InputError) -> (bytes: [UInt8], loss: LossReport) {
    let writer = try filled(glossary, options: options, delimiter: nil, isSheet: true)
    let rows = writer.rows ?? []
    let sink = XMLMemorySink()
    // DeepL's table has no header.
    let hasHeader = writer.preset.rows != .pair
    let sheet = try WorkbookWriter(
      sink: sink, header: hasHeader ? rows.first : nil,
      layout: WorkbookWriter.Layout(sheet: "Glossary", widths: widths(rows)))
    for row in hasHeader ? rows.dropFirst() : rows[...] { try sheet.write(row) }
    try sheet.finish()
    try writer.fits(sink.bytes.count)
    return (sink.bytes, writer.loss)
  }

  /// Widths that show most of the cells whole, as the first thousand rows have them.
  private static func widths(_ rows: [[String]]) -> [Int] {
    var widths: [Int] = []
    for row in rows.prefix(1000) {
      for (column, text) in row.enumerated() {
        if column == widths.count { widths.append(10) }
        widths[column] = max(widths[column], min(48, UnicodeFacts.width(text) + 2))
      }
    }
    return widths
  }

  /// Whether the vendor takes so many bytes.
  private func fits(_ count: Int) throws(InputError) {
    if let most = preset.limits.fileBytes, count > most {
      throw InputError(
        .limit, "\(preset.title) takes \(most >> 20) MiB, this is \(count >> 20)", help: "split the glossary")
    }
  }

  private static func filled(
    _ glossary: Glossary, options: ExchangeOptions, delimiter: UInt8?, isSheet: Bool = false
  ) throws(InputError) -> TableWriter {
    let preset = options.preset ?? .generic
    var languages = Array(Set(glossary.languages + glossary.concepts.flatMap(\.languages))).sorted()
    let first = [options.sourceLanguage, options.targetLanguage].compactMap { $0 }
    if first.count == 2 {
      languages = first
    } else {
      languages = first + languages.filter { !first.contains($0) }
    }
    var writer = TableWriter(
      glossary: glossary, preset: preset, languages: languages, first: first,
      delimiter: options.delimiter ?? delimiter ?? preset.delimiter)
    if isSheet { writer.rows = [] }
    switch preset.rows {
    case .concept: if preset.id == "generic" { writer.generic() } else { writer.wide() }
    case .pair:
      guard first.count == 2 else {
        throw InputError(
          .configuration, "\(preset.title) takes one pair of languages", expected: "a source and a target language",
          help: "name them: --source en --target fr")
      }
      writer.pairs(first[0], first[1])
    case .blocked: writer.blocked()
    }
    return writer
  }

  private init(
    glossary: Glossary, preset: TablePreset, languages: [LanguageTag], first: [LanguageTag], delimiter: UInt8
  ) {
    self.first = first
    self.glossary = glossary
    self.preset = preset
    self.languages = languages
    self.delimiter = delimiter
  }

  private mutating func row(_ cells: [String]) {
    if rows != nil { rows?.append(cells) } else { out += DelimitedText.row(cells, delimiter: delimiter) }
  }

  // MARK: - Generic

  private mutating func generic() {
    var shape = TableShape()
    for concept in glossary.concepts { shape.add(concept) }
    for language in glossary.languages { shape.add(language) }
    let columns = shape.columns(first: first)
    row(columns.map(\.title))
    for concept in glossary.concepts {
      row(columns.map { $0.value(concept) })
      loss.addGeneric(concept)
    }
    loss.addFile(of: glossary)
  }

  // MARK: - Vendors

  private mutating func wide() {
    let expanded = preset.header.flatMap { title -> [(String, LanguageTag?)] in
      guard title.contains("{") else { return [(title, nil)] }
      return languages.flatMap { language in
        title.split(separator: "+").map { part in
          let text = part.replacing("{each}", with: language.tag).replacing("{name}", with: language.englishName)
          return (String(text), language)
        }
      }
    }
    row(expanded.map(\.0))
    for concept in glossary.concepts {
      row(expanded.map { title, language in cell(title, language, concept) })
      noteLosses(concept, keepsNote: preset.id == "memoq", keepsDefinition: true)
    }
    loss.addFile(of: glossary)
  }

  private func cell(_ title: String, _ language: LanguageTag?, _ concept: Concept) -> String {
    if let language {
      if title == language.tag || title == language.englishName {
        return concept.names[language]?.preferred?.text ?? ""
      }
      return title == "Notes" ? concept.names[language]?.note ?? "" : title == "Term_Info" ? "CasePermissive" : ""
    }
    let isExact = concept.casePolicy == .exact || concept.names.values.contains { $0.casePolicy == .exact }
    let isYesNo = preset.id == "lokalise"
    switch title.lowercased() {
    case "term":
      return languages.lazy.compactMap { concept.names[$0]?.preferred?.text }.first ?? concept.sources.first?.text
        ?? concept.id
    case "case sensitive", "casesensitive": return isYesNo ? (isExact ? "yes" : "no") : (isExact ? "true" : "false")
    case "translatable": return isYesNo ? "yes" : "true"
    case "forbidden": return isYesNo ? "no" : ""
    case "description", "definition": return concept.definition ?? ""
    case "domain", "entry_subject", "tags": return concept.domain ?? ""
    case "entry_id": return concept.id
    case "entry_note": return concept.note ?? ""
    default: return ""
    }
  }

  private mutating func pairs(_ source: LanguageTag, _ target: LanguageTag) {
    var seen: Set<String> = []
    for concept in glossary.concepts {
      noteLosses(concept, keepsNote: false, keepsDefinition: false)
      let local = concept.names[source]
      let from =
        [local?.preferred?.text ?? concept.source(in: source)?.text].compactMap { $0 }
        + (local?.admitted.map(\.text) ?? [])
      guard let to = concept.names[target]?.preferred?.text, !from.isEmpty else {
        loss.addUnpaired(concept)
        continue
      }
      for term in from {
        if let most = preset.limits.termBytes, term.utf8.count > most || to.utf8.count > most {
          loss.add("term", "too long for \(preset.title)", concept: concept.id)
        } else if preset.limits.isUnique, !seen.insert(term).inserted {
          loss.add("term", "a duplicate, which \(preset.title) refuses", concept: concept.id)
        } else {
          row([term, to, source.tag, target.tag])
        }
      }
    }
    loss.addFile(of: glossary)
  }

  private mutating func blocked() {
    row(preset.header)
    for concept in glossary.concepts {
      for language in languages {
        guard let name = concept.names[language], let use = name.preferred?.text else { continue }
        for wrong in name.forbidden + name.deprecated + name.typos {
          let exact = name.casePolicy == .exact ? "yes" : "no"
          row(["", wrong.text, concept.note ?? "", language.tag, "", use, exact, "no"])
        }
      }
      loss.add("id", concept: concept.id)
      noteLosses(concept, keepsNote: true, keepsDefinition: false, keepsVariants: true)
    }
    loss.addFile(of: glossary)
  }

  private mutating func noteLosses(
    _ concept: Concept, keepsNote: Bool, keepsDefinition: Bool, keepsVariants: Bool = false
  ) {
    loss.add(
      concept,
      keeps: Set(
        (keepsNote ? ["note"] : []) + (keepsDefinition ? ["definition", "domain"] : [])
          + (keepsVariants ? ["avoid", "forbid", "typos"] : [])), languages: languages)
    if preset.id != "memoq" { loss.add("id", concept: concept.id) }
  }
}

extension LossReport {
  /// Notes what the generic table does not keep of a concept.
  mutating func addGeneric(_ concept: Concept) {
    if !concept.related.isEmpty { add("related", concept: concept.id) }
    if concept.fixPolicy != nil { add("fix", concept: concept.id) }
    if concept.casePolicy != nil { add("case", concept: concept.id) }
    if !concept.context.isEmpty { add("context", concept: concept.id) }
  }

  /// Notes every field that a concept has and a format does not keep.
  mutating func add(_ concept: Concept, keeps: Set<String>, languages: [LanguageTag]? = nil) {
    func note(_ field: String, _ isThere: Bool) {
      if isThere, !keeps.contains(field) { add(field, concept: concept.id) }
    }
    note("kind", concept.kind != .term)
    note("source", !concept.sources.isEmpty)
    note(
      "parts",
      (concept.names.values.compactMap(\.preferred?.name) + concept.sources.map(\.name)).contains { $0.family != nil })
    note("gender", concept.gender != nil || concept.names.values.contains { $0.gender != nil })
    note("note", concept.note != nil || concept.names.values.contains { $0.note != nil })
    note("definition", concept.definition != nil)
    note("domain", concept.domain != nil)
    note("wikidata", concept.wikidata != nil)
    note("related", !concept.related.isEmpty)
    note("case", concept.casePolicy != nil || concept.names.values.contains { $0.casePolicy != nil })
    note("fix", concept.fixPolicy != nil || concept.names.values.contains { $0.fixPolicy != nil })
    note("context", !concept.context.isEmpty || concept.names.values.contains { !$0.context.isEmpty })
    note("origin", concept.names.values.contains { $0.origin != .attested })
    note("allow", concept.names.values.contains { !$0.admitted.isEmpty })
    note("avoid", concept.names.values.contains { !$0.deprecated.isEmpty })
    note("forbid", concept.names.values.contains { !$0.forbidden.isEmpty })
    note("typos", concept.names.values.contains { !$0.typos.isEmpty })
    note("short", concept.names.values.contains { $0.short != nil })
    note("forms", concept.names.values.contains { !$0.forms.isEmpty })
    if let languages, concept.names.keys.contains(where: { !languages.contains($0) }) {
      note("languages", true)
    }
  }
}
