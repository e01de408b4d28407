import TextCore

/// SKOS as Turtle: prefLabel one a language, altLabel, hiddenLabel.
///
/// Read with a small parser of the Turtle that SKOS files use: prefixes, predicate and object lists, literals with
/// language tags, comments; blank nodes and collections are passed over. W3C: SKOS Reference (2009), RDF 1.1 Turtle.
enum SKOSTurtle {
  static let namespace = "http://www.w3.org/2004/02/skos/core#"

  static func read(_ bytes: [UInt8], path: String) -> CodecResult {
    var context = CodecContext(bytes, path: path)
    var lexer = TurtleLexer(bytes)
    var prefixes: [String: String] = [:]
    var builder = SKOSBuilder(path: path)
    var subject: String?
    var subjectRange = 0..<0
    var predicate: String?
    var depth = 0
    while let token = lexer.next() {
      if let fault = lexer.fault {
        context.report("G002", fault.message, fault.range, help: nil)
        break
      }
      switch token.kind {
      case .directive:
        guard let name = lexer.next(), let iri = lexer.next() else { break }
        prefixes[name.text] = iri.text
      case .open: depth += 1
      case .close: depth -= 1
      case .dot where depth == 0: (subject, predicate) = (nil, nil)
      case .semicolon where depth == 0: predicate = nil
      case .dot, .semicolon, .comma: break
      case .iri, .name, .literal:
        guard depth == 0 else { break }
        let value = token.kind == .name ? expand(token.text, prefixes) : token.text
        if subject == nil {
          (subject, subjectRange) = (value, token.range)
        } else if predicate == nil {
          predicate = value
        } else if let subject, let predicate {
          builder.add(subject, subjectRange, predicate, token, value, &context)
        }
      }
    }
    if let fault = lexer.fault, context.findings.isEmpty { context.report("G002", fault.message, fault.range) }
    return (builder.glossary(&context), context.findings.inFileOrder)
  }

  private static func expand(_ name: String, _ prefixes: [String: String]) -> String {
    if name == "a" { return "rdf:type" }
    guard let colon = name.firstIndex(of: ":") else { return name }
    guard let base = prefixes[String(name[...colon])] else { return name }
    return base + name[name.index(after: colon)...]
  }

  static func write(_ glossary: Glossary) -> (text: String, loss: LossReport) {
    var loss = LossReport()
    var out = "@prefix skos: <\(namespace)> .\n"
    for concept in glossary.concepts {
      loss.add(concept, keeps: ["note", "definition", "wikidata", "related", "allow", "avoid", "forbid", "typos"])
      var lines: [String] = []
      for language in concept.languages {
        for (written, status) in concept.names[language]?.listed ?? [] {
          let label: String
          switch status {
          case .preferred: label = "prefLabel"
          case .admitted, .foreign: label = "altLabel"
          default: label = "hiddenLabel"
          }
          if label == "hiddenLabel" { loss.add("status", "written as hidden labels", concept: concept.id) }
          lines.append("skos:\(label) \(literal(written.text))@\(language)")
        }
      }
      if let note = concept.note { lines.append("skos:note \(literal(note))") }
      if let definition = concept.definition { lines.append("skos:definition \(literal(definition))") }
      if let item = concept.wikidata { lines.append("skos:exactMatch <http://www.wikidata.org/entity/\(item)>") }
      for other in concept.related { lines.append("skos:related <#\(other.id)>") }
      out += "\n<#\(concept.id)> a skos:Concept" + lines.map { " ;\n  " + $0 }.joined() + " .\n"
    }
    loss.addFile(of: glossary)
    return (out, loss)
  }

  private static func literal(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}

/// Collects SKOS statements into concepts, whatever syntax they come in.
struct SKOSBuilder {
  private let path: String
  private var concepts: [String: Concept] = [:]
  private var order: [String] = []
  private var languages: Set<LanguageTag> = []

  init(path: String) { self.path = path }

  mutating func add(
    _ subject: String, _ range: Range<Int>, _ predicate: String, _ token: TurtleLexer.Token, _ value: String,
    _ context: inout CodecContext
  ) {
    guard predicate.hasPrefix(SKOSTurtle.namespace) || predicate == "rdf:type" else { return }
    if predicate == "rdf:type", value != SKOSTurtle.namespace + "Concept" { return }
    // Taken out and put back: labels are added in place, however many there are.
    var concept: Concept
    if let known = concepts.removeValue(forKey: subject) {
      concept = known
    } else {
      let tail = subject.split(whereSeparator: { $0 == "#" || $0 == "/" }).last.map(String.init) ?? subject
      let id = context.ids.claim(Concept.isValidID(tail) ? tail : "c-" + ConceptIDs.slug(tail))
      concept = Concept(id: id, kind: .term, place: context.place(range))
      order.append(subject)
    }
    switch String(predicate.dropFirst(SKOSTurtle.namespace.utf8.count)) {
    case "prefLabel": label(token, .preferred, &concept, &context)
    case "altLabel": label(token, .admitted, &concept, &context)
    case "hiddenLabel": label(token, .deprecated, &concept, &context)
    case "note", "scopeNote", "editorialNote": concept.note = concept.note ?? value
    case "definition": concept.definition = concept.definition ?? value
    case "exactMatch", "closeMatch":
      if let item = value.split(separator: "/").last, item.hasPrefix("Q"), value.contains("wikidata.org") {
        concept.wikidata = String(item)
      }
    case "related":
      let tail = value.split(whereSeparator: { $0 == "#" || $0 == "/" }).last.map(String.init) ?? value
      concept.related.append(Concept.Reference(id: tail, place: context.place(token.range)))
    default: break
    }
    concepts[subject] = concept
  }

  private mutating func label(
    _ token: TurtleLexer.Token, _ status: SpellingStatus, _ concept: inout Concept, _ context: inout CodecContext
  ) {
    guard let code = token.language else {
      context.report(
        "G103", "the label '\(token.text)' has no language", token.range, help: "write \"\(token.text)\"@fr")
      return
    }
    guard let language = context.tag(code, at: token.range) else { return }
    guard !Name.tidy(token.text).isEmpty else {
      context.report("G102", "the label is empty", token.range)
      return
    }
    languages.insert(language)
    let written = context.name(token.text, at: token.range)
    if !concept.names[language, default: LocalName(place: written.place)].add(written, status) {
      context.report(
        "G203", "'\(token.text)' is a second preferred label", token.range, help: "SKOS allows one a language",
        severity: .warning, subject: concept.id)
    }
  }

  func glossary(_ context: inout CodecContext) -> Glossary? {
    guard !order.isEmpty else {
      if context.findings.isEmpty {
        context.report("G002", "no SKOS concept is in the file", 0..<0, help: "a concept has a skos:prefLabel")
      }
      return nil
    }
    return Glossary(paths: [path], languages: languages.sorted(), concepts: order.compactMap { concepts[$0] })
  }
}
