import TextCore
import Transliteration
import XMLStream

/// Writes TBX strictly: TBX-Basic of 2008 (`martif`, what CAT tools read), or of ISO 30042:2019 in either style.
enum TBXWriter {
  enum Style { case martif, dca, dct }

  static func write(_ glossary: Glossary, _ style: Style) throws(InputError) -> (text: String, loss: LossReport) {
    let sink = XMLMemorySink()
    var loss = LossReport()
    var writer = XMLWriter(sink: sink)
    try writer.declaration()
    try header(glossary, style, &writer)
    for concept in glossary.concepts { try entry(concept, style, &writer, &loss) }
    try line(0, &writer)
    try writer.endElement()
    try writer.endElement()
    try line(0, &writer)
    try writer.endElement()
    try writer.finish()
    loss.addFile(of: glossary)
    return (String(decoding: sink.bytes, as: UTF8.self), loss)
  }

  private static func header(_ glossary: Glossary, _ style: Style, _ writer: inout XMLWriter) throws(InputError) {
    let language = XMLAttribute("xml:lang", "en")
    switch style {
    case .martif:
      try writer.doctype("martif", systemID: "TBXBasiccoreStructV02.dtd")
      try writer.startElement("martif", [XMLAttribute("type", "TBX-Basic"), language])
      try writer.startElement("martifHeader")
    case .dca, .dct:
      var attributes = [
        XMLAttribute("xmlns", "urn:iso:std:iso:30042:ed-2"), XMLAttribute("type", "TBX-Basic"),
        XMLAttribute("style", style == .dca ? "dca" : "dct"), language,
      ]
      if style == .dct {
        attributes.append(XMLAttribute("xmlns:min", "http://www.tbxinfo.net/ns/min"))
        attributes.append(XMLAttribute("xmlns:basic", "http://www.tbxinfo.net/ns/basic"))
      }
      try writer.startElement("tbx", attributes)
      try writer.startElement("tbxHeader")
    }
    try writer.startElement("fileDesc")
    try writer.startElement("sourceDesc")
    try writer.element("p", text: "Exonym glossary of \(glossary.concepts.count) concepts")
    try writer.endElement()
    try writer.endElement()
    if style == .martif {
      try writer.startElement("encodingDesc")
      try writer.element("p", [XMLAttribute("type", "XCSURI")], text: "TBXBasicXCSV02.xcs")
      try writer.endElement()
    }
    try writer.endElement()
    try line(0, &writer)
    try writer.startElement("text")
    try writer.startElement("body")
  }

  private static func entry(
    _ concept: Concept, _ style: Style, _ writer: inout XMLWriter, _ loss: inout LossReport
  ) throws(InputError) {
    loss.add(
      concept,
      keeps: [
        "gender", "note", "definition", "domain", "wikidata", "related", "allow", "avoid", "forbid", "typos", "short",
        "source",
      ])
    if concept.gender != nil { loss.add("gender", concept: concept.id) }
    let sections = self.sections(concept, &loss)
    // TBX has no entry without a language section.
    guard !sections.isEmpty else { return loss.add("concept", "left out: it has no name", concept: concept.id) }
    try line(0, &writer)
    try writer.startElement(style == .martif ? "termEntry" : "conceptEntry", [XMLAttribute("id", concept.id)])
    if let domain = concept.domain { try category("descrip", "min", "subjectField", domain, style, 2, &writer) }
    if let text = concept.definition { try category("descrip", "basic", "definition", text, style, 2, &writer) }
    if let note = concept.note {
      try line(2, &writer)
      try writer.element("note", text: note)
    }
    for other in concept.related {
      try category("ref", "basic", "crossReference", other.id, style, 2, &writer, target: other.id)
    }
    if let item = concept.wikidata {
      let target = "https://www.wikidata.org/entity/\(item)"
      try category("xref", "basic", "externalCrossReference", item, style, 2, &writer, target: target)
    }
    for (language, name) in sections { try section(language, name, style, concept, &writer, &loss) }
    try line(0, &writer)
    try writer.endElement()
  }

  /// The blocks by language; a source name becomes a term of its language where that has none.
  private static func sections(_ concept: Concept, _ loss: inout LossReport) -> [(LanguageTag, LocalName)] {
    var names = concept.names
    for source in concept.sources {
      loss.add("source", "written as a term of its language", concept: concept.id)
      if names[source.language] == nil {
        names[source.language] = LocalName(preferred: source.written, place: source.written.place)
      }
    }
    return names.filter { !$0.value.listed.isEmpty || $0.value.short != nil }
  }

  private static func section(
    _ language: LanguageTag, _ name: LocalName, _ style: Style, _ concept: Concept, _ writer: inout XMLWriter,
    _ loss: inout LossReport
  ) throws(InputError) {
    try line(2, &writer)
    try writer.startElement(style == .martif ? "langSet" : "langSec", [XMLAttribute("xml:lang", language.tag)])
    if let note = name.note {
      try line(4, &writer)
      try writer.element("note", text: note)
    }
    var terms: [(String, SpellingStatus, String?)] = name.listed.map { ($0.name.text, $0.status, nil) }
    if let short = name.short { terms.insert((short.text, .admitted, "shortForm"), at: min(1, terms.count)) }
    for (index, (text, status, type)) in terms.enumerated() {
      let word: String
      switch status {
      case .preferred: word = "preferredTerm-admn-sts"
      case .admitted, .foreign: word = "admittedTerm-admn-sts"
      case .deprecated: word = "deprecatedTerm-admn-sts"
      case .forbidden:
        word = "deprecatedTerm-admn-sts"
        loss.add("forbid", "written as deprecated", concept: concept.id)
      case .typo:
        word = "deprecatedTerm-admn-sts"
        loss.add("typos", "written as deprecated", concept: concept.id)
      }
      try line(4, &writer)
      try writer.startElement(style == .martif ? "tig" : "termSec")
      try writer.element("term", text: text)
      try category("termNote", "min", "administrativeStatus", word, style, nil, &writer)
      if let type { try category("termNote", "basic", "termType", type, style, nil, &writer) }
      if index == 0, let gender = name.gender {
        if let word = [Gender.masculine: "masculine", .feminine: "feminine", .neuter: "neuter"][gender] {
          try category("termNote", "basic", "grammaticalGender", word, style, nil, &writer)
        } else {
          loss.add("gender", concept: concept.id)
        }
      }
      try writer.endElement()
    }
    try line(2, &writer)
    try writer.endElement()
  }

  /// A data category as an attribute (DCA, 2008) or as a tag (DCT).
  private static func category(
    _ element: String, _ module: String, _ type: String, _ text: String, _ style: Style, _ indent: Int?,
    _ writer: inout XMLWriter, target: String? = nil
  ) throws(InputError) {
    if let indent { try line(indent, &writer) }
    var attributes = target.map { [XMLAttribute("target", $0)] } ?? []
    if style == .dct {
      try writer.element("\(module):\(type)", attributes, text: text)
    } else {
      // The 2008 edition calls a link to the outside xGraphic or externalCrossReference alike.
      attributes.insert(XMLAttribute("type", type), at: 0)
      try writer.element(element, attributes, text: text)
    }
  }

  private static func line(_ indent: Int, _ writer: inout XMLWriter) throws(InputError) {
    try writer.lineBreak(indent: indent)
  }
}
