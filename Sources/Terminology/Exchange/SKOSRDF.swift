import TextCore
import XMLStream

/// SKOS as RDF/XML: typed nodes (`skos:Concept`) or `rdf:Description`, with literal and resource properties.
enum SKOSRDF {
  private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  static func read(_ bytes: [UInt8], path: String) -> CodecResult {
    var context = CodecContext(bytes, path: path)
    var builder = SKOSBuilder(path: path)
    var subject: (iri: String, range: Range<Int>)?
    var property: (name: String, language: String?, text: String, range: Range<Int>)?
    var depth = 0
    do {
      let reader = try XMLReader(bytes: bytes, path: path)
      while let event = try reader.next() {
        switch event {
        case .doctype(_, _, _, true):
          throw InputError(.limit, "the document declares entities of its own", path: path, at: reader.position)
        case .startElement(let start):
          depth += 1
          if depth == 2 {
            let iri = start["rdf:about"] ?? start["rdf:ID"] ?? "c"
            subject = (iri, reader.range)
            if start.namespaceURI == SKOSTurtle.namespace, start.localName == "Concept" {
              add("rdf:type", SKOSTurtle.namespace + "Concept", nil, reader.range)
            }
          } else if depth == 3 {
            let name = (start.namespaceURI ?? "") + start.localName
            property = (name, start["xml:lang"], "", reader.range)
            if let resource = start["rdf:resource"] {
              add(name == rdf + "type" ? "rdf:type" : name, resource, nil, reader.range)
              property = nil
            }
          }
        case .text(let text), .cdata(let text):
          guard depth == 3 else { break }
          if property?.text.isEmpty == true { property?.range = reader.range }
          property?.text += text
        case .endElement:
          if depth == 3, let done = property { add(done.name, done.text, done.language, done.range) }
          if depth == 3 { property = nil }
          depth -= 1
        default: break
        }
      }
    } catch let error as InputError {
      return (nil, [GlossaryFile.finding(error, path: path)])
    } catch {
      return (nil, context.findings)
    }
    return (builder.glossary(&context), context.findings.inFileOrder)

    func add(_ predicate: String, _ value: String, _ language: String?, _ range: Range<Int>) {
      guard let subject else { return }
      let token = TurtleLexer.Token(kind: .literal, text: value, range: range, language: language)
      builder.add(subject.iri, subject.range, predicate, token, value, &context)
    }
  }

  static func write(_ glossary: Glossary) throws(InputError) -> (text: String, loss: LossReport) {
    // What is lost is the model's, not the syntax's.
    let loss = SKOSTurtle.write(glossary).loss
    let sink = XMLMemorySink()
    var writer = XMLWriter(sink: sink)
    try writer.declaration()
    try writer.startElement(
      "rdf:RDF", [XMLAttribute("xmlns:rdf", rdf), XMLAttribute("xmlns:skos", SKOSTurtle.namespace)])
    for concept in glossary.concepts {
      try writer.lineBreak(indent: 2)
      try writer.startElement("skos:Concept", [XMLAttribute("rdf:about", "#" + concept.id)])
      for language in concept.languages {
        for (written, status) in concept.names[language]?.listed ?? [] {
          let label = status == .preferred ? "prefLabel" : status == .admitted ? "altLabel" : "hiddenLabel"
          try writer.lineBreak(indent: 4)
          try writer.element("skos:" + label, [XMLAttribute("xml:lang", language.tag)], text: written.text)
        }
      }
      for (key, value) in [("note", concept.note), ("definition", concept.definition)] {
        guard let value else { continue }
        try writer.lineBreak(indent: 4)
        try writer.element("skos:" + key, text: value)
      }
      var links = concept.related.map { ("related", "#" + $0.id) }
      if let item = concept.wikidata { links.append(("exactMatch", "http://www.wikidata.org/entity/" + item)) }
      for (key, target) in links {
        try writer.lineBreak(indent: 4)
        try writer.startElement("skos:" + key, [XMLAttribute("rdf:resource", target)])
        try writer.endElement()
      }
      try writer.lineBreak(indent: 2)
      try writer.endElement()
    }
    try writer.lineBreak()
    try writer.endElement()
    try writer.finish()
    return (String(decoding: sink.bytes, as: UTF8.self), loss)
  }
}
