import TextCore
import Transliteration
import XMLStream

/// Reads TBX of every age (2008 `martif`, TBX-Min, ISO 30042:2019 DCA and DCT) and MultiTerm XML as a stream: one
/// concept in memory at a time.
///
/// Reads liberally: what the official samples, TermWeb and MultiTerm write is accepted, and said (G003, G105). Facts:
/// ISO 30042:2019; LTAC TBX_Core_RNG (2023); TBX-Basic of 2008.
public final class TermbaseReader {
  /// What is wrong so far, in document order.
  public private(set) var diagnostics: [Finding] = []
  /// The languages met so far.
  public private(set) var languages: Set<LanguageTag> = []

  private let path: String
  private let reader: XMLReader
  private var dialect = Dialect.tbx3
  private var stack: [Open] = []
  private var concept: ConceptDraft?
  private var section: SectionDraft?
  private var term: TermDraft?
  private var ids: Set<UInt64> = []
  private var references: [(id: String, place: FilePlace, subject: String)] = []
  private var said: Set<String> = []
  private var conceptCount = 0
  private var isDone = false

  enum Dialect { case tbx2, tbx3, tbxMin, multiTerm }

  /// An open element.
  private struct Open {
    var name: String
    var category: String
    var target: String?
    var text = ""
    var start: SourcePosition
    var textStart: SourcePosition?
    var textEnd = 0
    var isTooLong = false
  }

  /// Reads bytes in memory.
  ///
  /// - Throws: `InputError` of kind `limit` where memory runs out.
  public init(bytes: [UInt8], path: String) throws(InputError) {
    self.path = path
    reader = try XMLReader(bytes: bytes, path: path)
  }

  /// Streams a file, plain or gzip; memory does not grow with it but for the set of its ids (8 bytes each), the
  /// references to concepts that come later, and what `diagnostics` says.
  ///
  /// - Throws: `InputError` of kind `missing`, `directory` or `unreadable`.
  public init(path: String) throws(InputError) {
    self.path = path
    reader = try XMLReader(path: path)
  }

  /// The next concept; nil at the end.
  ///
  /// - Throws: `InputError` where the XML is broken or hostile.
  public func next() throws(InputError) -> Concept? {
    while !isDone {
      guard let event = try reader.next() else {
        isDone = true
        finish()
        return nil
      }
      switch event {
      case .doctype(_, _, _, let hasSubset):
        if hasSubset {
          throw InputError(
            .limit, "the document declares entities of its own", path: path, at: reader.position,
            expected: "no internal subset", help: "remove the part in brackets from the DOCTYPE")
        }
      case .startElement(let start): open(start)
      case .text(let text), .cdata(let text): append(text)
      case .endElement: if let done = close() { return done }
      default: break
      }
    }
    return nil
  }

  // MARK: - Elements

  private func open(_ start: XMLElementStart) {
    if stack.isEmpty { root(start) }
    let name = start.localName
    if let last = stack.indices.last, !TermbaseReader.inline.contains(name),
      stack[last].text.utf8.allSatisfy({ $0 <= 0x20 })
    {
      // The white space between elements is no text of the one around them.
      stack[last].text = ""
      stack[last].textStart = nil
    }
    stack.append(
      Open(name: name, category: start["type"] ?? name, target: start["target"], start: reader.position))
    identify(start)
    switch name {
    case "conceptEntry", "termEntry", "conceptGrp":
      conceptCount += 1
      concept = ConceptDraft(id: start["id"] ?? "", place: place())
      if name == "conceptEntry", start["id"] == nil { report("G002", "the concept has no id", help: "give it one") }
    case "langSec", "langSet", "langGroup": beginSection(start["xml:lang"] ?? start["lang"])
    case "language" where dialect == .multiTerm: beginSection(start["lang"] ?? start["type"])
    case "termSec", "tig", "ntig", "termGroup": term = TermDraft()
    case "termGrp" where dialect == .multiTerm: term = TermDraft()
    case "term":
      if let term, !term.texts.isEmpty, dialect != .multiTerm {
        report("G002", "the section has a second term", help: "give each term a section of its own")
      } else if term?.hasNotes == true, dialect == .tbx3 || dialect == .tbx2 {
        report("G002", "something stands before the term", help: "the term comes first in its section")
      }
    default:
      if dialect == .tbx3, start.prefix == nil, stack.count > 2, !TermbaseReader.elements.contains(name) {
        report("G002", "TBX has no element '\(name)'", help: "see ISO 30042, annex C")
      }
    }
    if term != nil, term?.texts.isEmpty == true,
      !["term", "termGrp", "termSec", "tig", "ntig", "termGroup"].contains(name),
      !stack.contains(where: { $0.name == "term" })
    {
      term?.hasNotes = true
    }
  }

  private func root(_ start: XMLElementStart) {
    let isNewNamespace = start.namespaceURI == "urn:iso:std:iso:30042:ed-2"
    switch start.localName {
    case "martif":
      dialect = .tbx2
      if isNewNamespace {
        report(
          "G003", "TBX of 2008 in the namespace of 2019", help: "read as TBX of 2008; remove the xmlns attribute",
          severity: .info)
      }
    case "TBX": dialect = .tbxMin
    case "mtf": dialect = .multiTerm
    case "tbx":
      dialect = .tbx3
      if let uri = start.namespaceURI, !isNewNamespace {
        report("G003", "unknown namespace '\(uri)'", help: "TBX of 2019 is in urn:iso:std:iso:30042:ed-2")
      }
    default:
      report(
        "G002", "the root element '\(start.name)' is none of TBX or MultiTerm", help: "expected tbx, martif or mtf")
    }
  }

  private func identify(_ start: XMLElementStart) {
    guard dialect != .multiTerm, let id = start["id"] else { return }
    guard !ids.insert(fingerprint(id)).inserted else { return }
    let isConcept = ["conceptEntry", "termEntry"].contains(start.localName)
    report(
      "G101", "the id '\(id)' is given twice", help: "ids are unique in a document",
      severity: isConcept || dialect == .tbx3 ? .error : .warning)
  }

  private func beginSection(_ written: String?) {
    guard let written else {
      report("G103", "the language section has no xml:lang", help: "write <langSec xml:lang=\"fr\">")
      section = SectionDraft(language: nil, place: place())
      return
    }
    var language: LanguageTag?
    do { language = try LanguageTag(written) } catch {
      report("G103", error.message, help: error.help ?? "expected a tag such as fr or pt-BR")
      language = LanguageTag.suggestion(for: written).flatMap { try? LanguageTag($0) }
    }
    if let language {
      languages.insert(language)
      if concept?.value.names[language] != nil {
        report(
          "G104", "the language '\(language)' has two sections", help: "make one section of the two",
          severity: dialect == .tbx3 ? .error : .warning)
      }
    }
    section = SectionDraft(language: language, place: place())
  }

  private func append(_ text: String) {
    guard let last = stack.indices.last else { return }
    // A text inside <hi> or <foreign> belongs to the term or description around it.
    if stack[last].textStart == nil { stack[last].textStart = reader.position }
    stack[last].text += text
    stack[last].textEnd = reader.range.upperBound
    guard stack[last].text.utf8.count > TermbaseReader.textLimit else { return }
    if !stack[last].isTooLong {
      stack[last].isTooLong = true
      report(
        "G002", "a text of more than \(TermbaseReader.textLimit >> 10) KiB", help: "names and notes are shorter")
    }
    stack[last].text = String(stack[last].text.prefix(4096))
  }

  private func close() -> Concept? {
    guard let element = stack.popLast() else { return nil }
    if TermbaseReader.inline.contains(element.name), let parent = stack.indices.last {
      stack[parent].text += element.text
      stack[parent].textStart = stack[parent].textStart ?? element.textStart
      return nil
    }
    switch element.name {
    case "term": term?.texts.append(written(element))
    case "termSec", "tig", "ntig", "termGroup": endTerm()
    case "termGrp" where dialect == .multiTerm: endTerm()
    case "langSec", "langSet", "langGroup", "languageGrp": endSection()
    case "conceptEntry", "termEntry", "conceptGrp":
      defer { concept = nil }
      return concept.flatMap { endConcept($0) }
    default: data(element)
    }
    return nil
  }

  // MARK: - Data categories

  private func data(_ element: Open) {
    let text = Name.tidy(element.text)
    let place = place(of: element)
    switch element.category {
    case "administrativeStatus", "normativeAuthorization": status(text, place, isStandard: true)
    case "usageStatus": status(text, place, isStandard: false)
    case "termStatus": status(text, place, isStandard: dialect == .tbxMin)
    case "termType": term?.type = text
    case "grammaticalGender": term?.gender = ["masculine": .masculine, "feminine": .feminine, "neuter": .neuter][text]
    case "subjectField": if term == nil, concept?.value.domain == nil { concept?.value.domain = text }
    case "definition", "Definition": if concept?.value.definition == nil { concept?.value.definition = text }
    case "note", "Note": note(text)
    case "crossReference":
      if let target = element.target {
        // What stands before it is known; only what may come yet has to wait.
        if !ids.contains(fingerprint(target)) { references.append((target, place, concept?.value.id ?? "")) }
        if element.name == "ref" || element.name == "crossReference" {
          concept?.value.related.append(Concept.Reference(id: target, place: place))
        }
      }
    case "externalCrossReference":
      if let target = element.target, target.contains("wikidata.org"), let item = target.split(separator: "/").last {
        concept?.value.wikidata = String(item)
      }
    case "concept" where dialect == .multiTerm: concept?.value.id = "c" + text
    default: break
    }
  }

  private func note(_ text: String) {
    guard !text.isEmpty else { return }
    if term != nil {
      term?.note = text
    } else if section != nil {
      section?.note = text
    } else if concept?.value.note == nil {
      concept?.value.note = text
    }
  }

  private func status(_ text: String, _ place: FilePlace, isStandard: Bool) {
    guard term != nil, !text.isEmpty else { return }
    let known = TermbaseReader.statuses[text.lowercased()]
    let isCurrent = text.hasSuffix("-admn-sts") && isStandard
    term?.status = known ?? .admitted
    if known == nil {
      report(
        "G106", "unknown status '\(text)'", at: place,
        help: "use preferredTerm-admn-sts, admittedTerm-admn-sts or deprecatedTerm-admn-sts")
    } else if !isCurrent, dialect != .tbxMin, dialect != .multiTerm, said.insert("status " + text).inserted {
      report(
        "G105", "the status '\(text)' is not TBX's own", at: place,
        help: "read as \(known.map(TermbaseReader.word) ?? "")",
        severity: .info)
    }
  }

  private static func word(_ status: SpellingStatus) -> String {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    default: "deprecatedTerm-admn-sts"
    }
  }

  // MARK: - Drafts

  private func endTerm() {
    guard let done = term else { return }
    term = nil
    guard let written = done.texts.first else {
      report("G002", "the section has no term", help: "write <term>…</term>")
      return
    }
    guard !written.name.text.isEmpty else {
      report("G102", "the term is empty", at: written.place, help: "write the term or remove its section")
      return
    }
    section?.terms.append(done)
  }

  private func endSection() {
    guard let done = section else { return }
    section = nil
    guard let language = done.language, var draft = concept else { return }
    var name = draft.value.names[language] ?? LocalName(place: done.place)
    name.note = name.note ?? done.note ?? done.terms.lazy.compactMap(\.note).first
    let hasPreferred = done.terms.contains { $0.status == .preferred } || name.preferred != nil
    var types: Set<String> = []
    for (index, term) in done.terms.enumerated() {
      guard let written = term.texts.first else { continue }
      name.gender = name.gender ?? term.gender
      let isShort = ["shortForm", "abbreviation", "acronym", "initialism"].contains(term.type)
      let status = term.status ?? (index == 0 && !hasPreferred ? .preferred : .admitted)
      if status == .preferred, term.status != nil, !types.insert(isShort ? "short" : "full").inserted {
        report(
          "G203", "'\(written.text)' is a second preferred term of '\(language)'", at: written.place,
          help: "mark one of them admitted", severity: .warning, subject: draft.value.id)
      }
      if term.type == "shortForm", status == .preferred || status == .admitted, name.preferred != nil, name.short == nil
      {
        name.short = written
      } else {
        _ = name.add(written, status)
      }
    }
    draft.value.names[language] = name
    concept = draft
  }

  private func endConcept(_ draft: ConceptDraft) -> Concept {
    var done = draft.value
    if done.id.isEmpty { done.id = "c\(conceptCount)" }
    if !Concept.isValidID(done.id) { done.id = "c-" + ConceptIDs.slug(done.id) }
    return done
  }

  private func finish() {
    for reference in references where !ids.contains(fingerprint(reference.id)) {
      report(
        "G107", "nothing has the id '\(reference.id)'", at: reference.place, help: "correct the reference or remove it",
        severity: .warning, subject: reference.subject)
    }
  }

  private struct ConceptDraft {
    var value: Concept

    init(id: String, place: FilePlace) { value = Concept(id: id, kind: .term, place: place) }
  }

  private struct SectionDraft {
    var language: LanguageTag?
    var place: FilePlace
    var terms: [TermDraft] = []
    var note: String?
  }

  private struct TermDraft {
    var texts: [WrittenName] = []
    var status: SpellingStatus?
    var type = ""
    var gender: Gender?
    var note: String?
    var hasNotes = false
  }

  // MARK: - Places and findings

  private func place() -> FilePlace { FilePlace(path: path, span: SourceSpan(reader.position, reader.position)) }

  private func place(of element: Open) -> FilePlace {
    let start = element.textStart ?? element.start
    var end = start
    if element.textEnd > start.byte, !element.text.contains("\n") {
      end = SourcePosition(
        line: start.line, column: start.column + element.text.unicodeScalars.count, byte: element.textEnd)
    }
    return FilePlace(path: path, span: SourceSpan(start, end))
  }

  private func written(_ element: Open) -> WrittenName {
    WrittenName(raw: element.text, name: Name(element.text), place: place(of: element))
  }

  private func report(
    _ rule: String, _ message: String, at place: FilePlace? = nil, help: String?, severity: Severity = .error,
    subject: String? = nil
  ) {
    let span = place?.span ?? SourceSpan(reader.position, reader.position)
    diagnostics.append(
      Finding(
        rule: rule, severity: severity, message: message, path: path, span: span, help: help,
        subject: subject ?? concept.flatMap { $0.value.id.isEmpty ? nil : $0.value.id }))
  }

  /// FNV-1a: ids are compared, never shown, and a set of numbers is small.
  private func fingerprint(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension TermbaseReader {
  /// Status words, lower case, in TBX and in what programs write instead.
  static let statuses: [String: SpellingStatus] = [
    "preferredterm-admn-sts": .preferred, "admittedterm-admn-sts": .admitted, "deprecatedterm-admn-sts": .deprecated,
    "supersededterm-admn-sts": .deprecated, "preferred": .preferred, "preferredterm": .preferred,
    "admitted": .admitted, "admittedterm": .admitted, "allowed": .admitted, "notrecommended": .deprecated,
    "deprecated": .deprecated, "deprecatedterm": .deprecated, "obsolete": .deprecated, "superseded": .deprecated,
    "supersededterm": .deprecated, "forbidden": .forbidden, "prohibited": .forbidden, "standardizedterm": .preferred,
    "standardizedterm-admn-sts": .preferred, "legalterm-admn-sts": .preferred, "regulatedterm-admn-sts": .preferred,
    "proposed": .admitted, "draft": .admitted, "approved": .preferred, "suggestedterm": .admitted,
    "suggestedterm-admn-sts": .admitted,
  ]

  /// Elements of the core structure (ISO 30042:2019).
  static let elements: Set<String> = [
    "tbx", "tbxHeader", "fileDesc", "titleStmt", "title", "publicationStmt", "p", "sourceDesc", "encodingDesc",
    "revisionDesc", "change", "text", "body", "back", "conceptEntry", "langSec", "termSec", "term", "descrip",
    "descripGrp", "descripNote", "termNote", "termNoteGrp", "admin", "adminGrp", "adminNote", "transac", "transacGrp",
    "transacNote", "date", "note", "ref", "xref", "hi", "ec", "sc", "ph", "foreign", "refObjectSec", "refObject",
    "itemSet", "itemGrp", "item",
  ]

  /// The longest text of an element, in bytes.
  static let textLimit = 1 << 16

  /// Elements inside texts: their content is the text's.
  static let inline: Set<String> = ["hi", "foreign", "ec", "sc", "ph", "bpt", "ept", "i"]
}
