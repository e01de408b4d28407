import TextCore
import Transliteration

/// Reads tables of names: CSV, TSV and the vendors' variants, and the same as sheets of workbooks.
///
/// A header that could as well be data is never guessed at (G006): the user names the columns.
struct TableReader {
  let path: String
  let options: ExchangeOptions
  private let places: TablePlaces
  private(set) var findings: [Finding] = []
  private var ids = ConceptIDs()
  private(set) var columns: [TableColumn] = []
  private var glossary: Glossary
  /// Languages whose terms several rows of one concept have given: their repeats go when all rows are read.
  private var joined: [String: Set<LanguageTag>] = [:]

  /// Reads a decoded text.
  static func read(
    _ bytes: [UInt8], path: String, options: ExchangeOptions = ExchangeOptions(), delimiter: UInt8? = nil
  ) -> (glossary: Glossary?, diagnostics: [Finding]) {
    var reader = TableReader(
      path: path, options: options, places: .text(LineMap(bytes)), glossary: Glossary(paths: [path]))
    let table = DelimitedText.parse(bytes, delimiter: options.delimiter ?? delimiter ?? DelimitedText.sniff(bytes))
    for fault in table.faults { reader.report("G005", fault.message, fault.range, help: fault.help) }
    let result = reader.table(.text(table.rows))
    return (result, reader.findings.inFileOrder)
  }

  init(path: String, options: ExchangeOptions, places: TablePlaces, glossary: Glossary) {
    self.path = path
    self.options = options
    self.places = places
    self.glossary = glossary
  }

  /// Reads rows, the first of which is the header where `options` name no columns.
  mutating func table(_ rows: TableRows) -> Glossary? {
    guard rows.count > 0 else {
      report(
        "G006", "the table is empty", 0..<0, help: "its first \(places.rowName) names the columns, such as fr,en,uk")
      return nil
    }
    var start = 0
    if let named = options.columns {
      guard columns(named.map { TableCell(text: $0, range: 0..<0) }, of: rows, from: 0) else { return nil }
    } else if isDeepL(rows) {
      columns = [.anyTerm, .anyTerm, .rowLanguage, .rowLanguage]
    } else {
      guard columns(rows[0], of: rows, from: 1) else { return nil }
      start = 1
    }
    for column in columns {
      if case .term(let language) = column, !glossary.languages.contains(language) {
        glossary.languages.append(language)
      }
    }
    for index in start..<rows.count { read(rows[index]) }
    for id in Array(joined.keys) { settle(id) }
    return glossary
  }

  /// Whether every row ends with two language codes, which is DeepL's form and nothing else.
  private func isDeepL(_ rows: TableRows) -> Bool {
    var hasTerms = false
    for index in 0..<rows.count {
      let row = rows[index]
      guard row.count == 4, row[2...].allSatisfy({ TableColumn.looksLikeTag($0.text.lowercased()) }) else {
        return false
      }
      hasTerms = hasTerms || !TableColumn.looksLikeTag(row[0].text)
    }
    return hasTerms
  }

  // MARK: - Header

  private mutating func columns(_ titles: [TableCell], of rows: TableRows, from start: Int) -> Bool {
    let (header, used) = untitled(titles, of: rows, from: start)
    var known = 0
    var unknown: [(Int, TableCell)] = []
    columns = []
    for (index, cell) in header.enumerated() {
      do {
        if let column = try TableColumn.of(cell.text) {
          known += 1
          columns.append(column)
          continue
        }
      } catch {
        known += 1
        let fix = LanguageTag.suggestion(for: cell.text).map {
          Fix(title: "write \($0)", edits: [TextEdit(cell.range, $0)], isSafe: false)
        }
        report("G103", error.message, cell.range, help: error.help, fix: fix)
        let meant = LanguageTag.suggestion(for: cell.text).flatMap { try? LanguageTag($0) }
        columns.append(meant.map { .term($0) } ?? .ignored)
        continue
      }
      columns.append(.ignored)
      unknown.append((index, cell))
    }
    guard known > 0 else {
      report(
        "G006", "the first \(places.rowName) names no language: is it a header or data?", span(of: header),
        help: "put the languages into a first \(places.rowName) (fr,en), or name the columns (--columns fr,en)")
      return false
    }
    for (index, cell) in unknown {
      // An empty title over an empty column is a spreadsheet's habit.
      if cell.text.isEmpty, !used.contains(index) { continue }
      let titles = "a language tag or one of id, kind, note, definition, domain, source:uk, fr:avoid …"
      guard cell.text.isEmpty else {
        // Spreadsheets have columns of their own (Status, Approved by).
        report(
          "G006", "the column '\(cell.text)' is not understood: its cells are left out", cell.range,
          help: "if it holds names or what is said of them, title it with \(titles)", severity: .warning)
        continue
      }
      report("G006", "a column has no title", cell.range, help: "title it with \(titles)")
    }
    guard columns.contains(where: \.isTerm) else {
      report("G006", "no column names a language", span(of: header), help: "title one with a tag such as fr")
      return false
    }
    let isMemoQ = columns.contains(.termInfo)
    var seen: Set<TableColumn> = []
    for (index, column) in columns.enumerated() {
      if case .term(let language) = column, !seen.insert(column).inserted, !isMemoQ {
        report(
          "G104", "the language '\(language)' has two columns", header[index].range, help: "make one column of the two")
      }
    }
    return true
  }

  /// The titles, and which columns hold something below them. In a sheet a column without title may stand behind the last
  /// one with a title.
  private func untitled(
    _ titles: [TableCell], of rows: TableRows, from start: Int
  ) -> (header: [TableCell], used: Set<Int>) {
    guard case .sheet = places else {
      return (titles, titles.contains { $0.text.isEmpty } ? rows.used(from: start) : [])
    }
    let used = rows.used(from: start)
    var header = titles
    guard start > 0, let first = titles.first else { return (header, used) }
    let last = used.max() ?? 0
    while header.count <= last {
      let at = first.range.lowerBound + header.count
      header.append(TableCell(text: "", range: at..<at + 1))
    }
    return (header, used)
  }

  // MARK: - Rows

  private struct Row {
    var concept: Concept
    var isForbidden = false
    var isCaseSensitive: Bool?
    var anyTerms: [WrittenName] = []
    var rowLanguages: [LanguageTag] = []
    var locales: [LanguageTag] = []
    var variations: [WrittenName] = []
    var preferredTerms: [WrittenName] = []
    var id = ""
  }

  private mutating func read(_ cells: [TableCell]) {
    if cells.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) { return }
    if isRagged(cells.count) {
      let extra = cells.dropFirst(columns.count)
      // memoQ writes a term's properties behind the last column without quoting them.
      let isMemoQ = columns.last == .termInfo && !extra.isEmpty
      if !isMemoQ, cells.count < columns.count || extra.contains(where: { !$0.text.isEmpty }) {
        report(
          "G005", "the row has \(cells.count) cell\(cells.count == 1 ? "" : "s"), the header \(columns.count)",
          extra.first?.range ?? span(of: cells), help: "a cell that contains the delimiter must be quoted")
      }
    }
    let place = FilePlace(path: path, span: places.span(span(of: cells)))
    var row = Row(concept: Concept(id: "", kind: .term, place: place))
    var last: LanguageTag?
    for (column, cell) in zip(columns, cells) { take(cell, column, &last, into: &row) }
    if columns.last == .termInfo {
      for cell in cells.dropFirst(columns.count) { take(cell, .termInfo, &last, into: &row) }
    }
    finish(&row)
  }

  /// Whether a row's number of cells is wrong: a sheet's rows end with their last cell that holds something.
  private func isRagged(_ count: Int) -> Bool {
    guard case .sheet = places else { return count != columns.count }
    return count > columns.count
  }

  private mutating func take(_ cell: TableCell, _ column: TableColumn, _ last: inout LanguageTag?, into row: inout Row)
  {
    let text = Name.tidy(cell.text)
    if case .term(let language) = column { last = language }
    guard !text.isEmpty else { return }
    switch column {
    case .term(let language): add(names(cell), to: language, "use", into: &row.concept)
    case .listed(let language, let key): listed(cell, language, key, into: &row.concept)
    case .source(let language):
      row.concept.sources += names(cell).map { SourceName(language: language, written: $0) }
    case .anyTerm: row.anyTerms += names(cell)
    case .rowLanguage:
      do { row.rowLanguages.append(try LanguageTag(text.lowercased())) } catch {
        report("G103", error.message, cell.range, help: error.help)
      }
    case .localNote:
      if let last { row.concept.names[last]?.note = text } else { row.concept.note = text }
    case .localDefinition, .definition: row.concept.definition = row.concept.definition ?? text
    case .termInfo: termInfo(text, last, into: &row.concept)
    case .id: row.id = text
    case .kind:
      if let kind = keyword(cell, ConceptKind.self, "a kind") { row.concept.kind = kind }
    case .note: row.concept.note = text
    case .domain: row.concept.domain = text
    case .gender: row.concept.gender = keyword(cell, Gender.self, "a gender")
    case .wikidata: row.concept.wikidata = text
    case .forbidden: row.isForbidden = TableReader.isYes(text)
    case .caseSensitive: row.isCaseSensitive = TableReader.isYes(text)
    case .locales:
      for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "|" }) {
        do { row.locales.append(try LanguageTag(Name.tidy(String(part)))) } catch {
          report("G103", error.message, cell.range, help: error.help)
        }
      }
    case .variations: row.variations += names(cell)
    case .preferredTerms: row.preferredTerms += names(cell)
    case .translatable, .ignored: break
    }
  }

  private mutating func finish(_ row: inout Row) {
    if !row.preferredTerms.isEmpty || !row.locales.isEmpty {
      for language in row.locales {
        add(row.preferredTerms, to: language, "use", into: &row.concept)
        add(row.anyTerms + row.variations, to: language, "forbid", into: &row.concept)
      }
    } else if !row.rowLanguages.isEmpty {
      for (term, language) in zip(row.anyTerms, row.rowLanguages) {
        add([term], to: language, "use", into: &row.concept)
      }
    } else if let language = options.sourceLanguage {
      // The vendor's own column comes first; a column of the language says the same again.
      if row.concept.names[language] == nil { add(row.anyTerms, to: language, "use", into: &row.concept) }
    }
    if row.isForbidden {
      for language in row.concept.names.keys {
        var name = row.concept.names[language] ?? LocalName(place: row.concept.place)
        name.forbidden += [name.preferred].compactMap { $0 } + name.admitted
        name.preferred = nil
        name.admitted = []
        row.concept.names[language] = name
      }
    }
    if let isExact = row.isCaseSensitive { row.concept.casePolicy = isExact ? .exact : nil }
    identify(&row)
    guard !row.id.isEmpty || !row.concept.names.isEmpty || !row.concept.sources.isEmpty else { return }
    if row.id.isEmpty {
      settle(row.concept.id)
      glossary.add(row.concept)
    } else {
      join(row.concept)
    }
  }

  private mutating func identify(_ row: inout Row) {
    if row.id.isEmpty {
      let preferred = ["en", "fr", "de"].compactMap { code in
        row.concept.names.first { $0.key.language == code }?.value.preferred?.text
      }
      let others = row.concept.names.compactMap { $0.value.listed.first?.name.text }
      row.concept.id = ids.make(from: preferred + row.anyTerms.map(\.text) + others)
      return
    }
    row.concept.id = Concept.isValidID(row.id) ? row.id : "c-" + ConceptIDs.slug(row.id)
  }

  /// Adds a row's concept. Rows of one id are terms of one concept (memoQ); a later preferred name is another admitted one.
  ///
  /// O(row), however many rows the concept has: terms are added in place.
  private mutating func join(_ concept: Concept) {
    let shared = glossary.update(concept.id) { known in
      var names: LocalNames = [:]
      swap(&names, &known.names)
      var other = concept
      other.names = [:]
      known = known.overlaid(by: other)
      swap(&names, &known.names)
      return concept.names.filter { known.join($0.value, in: $0.key) }.map(\.key)
    }
    guard let shared else { return glossary.add(concept) }
    if !shared.isEmpty { joined[concept.id, default: []].formUnion(shared) }
  }

  /// Takes repeats out of a concept that several rows gave.
  private mutating func settle(_ id: String) {
    guard let languages = joined.removeValue(forKey: id) else { return }
    _ = glossary.update(id) { concept in
      for language in languages { concept.names[language] = concept.names[language]?.withoutRepeats }
    }
  }

  // MARK: - Cells

  private mutating func listed(_ cell: TableCell, _ language: LanguageTag, _ key: String, into concept: inout Concept) {
    let text = Name.tidy(cell.text)
    switch key {
    case "use", "allow", "avoid", "forbid", "typos": add(names(cell), to: language, key, into: &concept)
    default:
      var name = concept.names[language] ?? LocalName(place: concept.place)
      switch key {
      case "short": name.short = names(cell).first
      case "gender": name.gender = keyword(cell, Gender.self, "a gender")
      case "note": name.note = text
      case "case": name.casePolicy = keyword(cell, CasePolicy.self, "a case")
      case "fix": name.fixPolicy = keyword(cell, FixPolicy.self, "a fix")
      case "context": name.context = text.split(separator: "|").map { Name.tidy(String($0)) }
      case "origin": name.origin = text == "exonym" ? .exonym : text == "derived" ? .derived("as-listed") : .attested
      case "forms":
        for form in names(cell) {
          let pair = form.raw.split(separator: "=", maxSplits: 1).map(String.init)
          if pair.count == 2 {
            name.forms[Name.tidy(pair[0])] = WrittenName(raw: pair[1], name: Name(pair[1]), place: form.place)
          }
        }
      default: break
      }
      concept.names[language] = name
    }
  }

  /// The word of a closed list that a cell holds, in any case; anything else is reported.
  private mutating func keyword<Word: RawRepresentable & CaseIterable>(
    _ cell: TableCell, _: Word.Type, _ what: String
  ) -> Word? where Word.RawValue == String {
    let text = Name.tidy(cell.text)
    if let word = Word(rawValue: text.lowercased()) { return word }
    let known = Word.allCases.map(\.rawValue)
    report(
      "G002", "'\(text)' is not \(what)", cell.range,
      help: EditDistance.nearest(to: text, in: known).map { "did you mean '\($0)'?" }
        ?? "write one of \(known.joined(separator: ", "))")
    return nil
  }

  private func termInfo(_ text: String, _ language: LanguageTag?, into concept: inout Concept) {
    guard let language, var name = concept.names[language] else { return }
    if text.contains("Forbidden") {
      // The properties belong to the term that was read last.
      if let last = name.admitted.popLast() ?? name.preferred {
        if name.admitted.isEmpty, last == name.preferred { name.preferred = nil }
        name.forbidden.append(last)
      }
    }
    if text.contains("CaseSense") { name.casePolicy = .exact }
    concept.names[language] = name
  }

  private func add(_ names: [WrittenName], to language: LanguageTag, _ key: String, into concept: inout Concept) {
    guard let first = names.first else { return }
    var local = concept.names[language] ?? LocalName(place: first.place)
    switch key {
    case "use":
      local.admitted += names.dropFirst(local.preferred == nil ? 1 : 0)
      local.preferred = local.preferred ?? first
    case "allow": local.admitted += names
    case "avoid": local.deprecated += names
    case "forbid": local.forbidden += names
    default: local.typos += names
    }
    concept.names[language] = local
  }

  /// The names of a cell: `a|b` is two.
  private mutating func names(_ cell: TableCell) -> [WrittenName] {
    let place = FilePlace(path: path, span: places.span(cell.range))
    return cell.text.split(separator: "|", omittingEmptySubsequences: true).compactMap { part in
      let raw = String(part)
      let name = Name.parse(raw) ?? Name(raw)
      guard !name.text.isEmpty else { return nil }
      return WrittenName(raw: raw, name: name, place: place)
    }
  }

  static func isYes(_ text: String) -> Bool { ["true", "yes", "1", "y", "x", "oui", "ja"].contains(text.lowercased()) }

  private func span(of cells: [TableCell]) -> Range<Int> {
    (cells.first?.range.lowerBound ?? 0)..<(cells.last?.range.upperBound ?? 0)
  }

  mutating func report(
    _ rule: String, _ message: String, _ range: Range<Int>, help: String?, fix: Fix? = nil, severity: Severity = .error
  ) {
    // A change of bytes mends texts only.
    var fix = fix
    if case .sheet = places { fix = nil }
    findings.append(
      Finding(
        rule: rule, severity: severity, message: message, path: path, span: places.span(range), help: help, fix: fix))
  }
}

extension Concept {
  /// Adds what another row of the concept says of a language.
  ///
  /// - Returns: whether the concept had something in the language.
  fileprivate mutating func join(_ name: LocalName, in language: LanguageTag) -> Bool {
    guard names[language] != nil else {
      names[language] = name
      return false
    }
    names[language, default: name].join(name)
    return true
  }
}

extension LocalName {
  /// Adds the terms of another row.
  fileprivate mutating func join(_ other: LocalName) {
    if preferred == nil {
      preferred = other.preferred
    } else if let another = other.preferred {
      admitted.append(another)
    }
    admitted += other.admitted
    forbidden += other.forbidden
    deprecated += other.deprecated
  }

  /// The block with each spelling once, in its first list.
  var withoutRepeats: LocalName {
    var result = self
    var seen = Set([preferred?.text].compactMap { $0 })
    result.forbidden = forbidden.filter { seen.insert($0.text).inserted }
    result.deprecated = deprecated.filter { seen.insert($0.text).inserted }
    result.admitted = admitted.filter { seen.insert($0.text).inserted }
    result.typos = typos.filter { seen.insert($0.text).inserted }
    return result
  }
}
