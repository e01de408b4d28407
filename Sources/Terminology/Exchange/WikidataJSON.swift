import TextCore

/// Wikidata entities as JSON (`wbgetentities`, `Special:EntityData`): labels become preferred names, aliases
/// admitted ones, P31 the kind, P1559 or P1705 the name in the original language.
///
/// JSON is YAML's flow style, so the native format's parser reads it, with positions and limits.
enum WikidataJSON {
  static func read(_ bytes: [UInt8], path: String) -> CodecResult {
    var context = CodecContext(bytes, path: path)
    let document = YAMLParser.parse(bytes)
    for fault in document.faults {
      context.report(
        fault.rule, fault.message.replacing("YAML", with: "JSON"), fault.span.start.byte..<fault.span.end.byte,
        help: fault.help)
    }
    guard let root = document.root else { return (nil, context.findings) }
    let entities: [YAMLNode]
    if let map = root["entities"], case .mapping(let pairs) = map.content {
      entities = pairs.map(\.value)
    } else if case .sequence(let items) = root.content {
      entities = items
    } else {
      entities = [root]
    }
    var glossary = Glossary(paths: [path])
    var languages: Set<LanguageTag> = []
    for entity in entities {
      guard let concept = concept(entity, &context) else { continue }
      languages.formUnion(concept.names.keys)
      glossary.add(concept)
    }
    guard !glossary.concepts.isEmpty else {
      context.report("G002", "no Wikidata entity is in the file", 0..<0, help: "an entity has an id and labels")
      return (nil, context.findings)
    }
    glossary.languages = languages.sorted()
    return (glossary, context.findings.inFileOrder)
  }

  private static func concept(_ entity: YAMLNode, _ context: inout CodecContext) -> Concept? {
    guard let item = entity["id"]?.scalar, let labels = entity["labels"], case .mapping(let pairs) = labels.content
    else {
      return nil
    }
    var english: String?
    var names: LocalNames = [:]
    func written(_ node: YAMLNode) -> WrittenName? {
      guard let value = node["value"] ?? (node.scalar == nil ? nil : node), let text = value.scalar, !text.isEmpty
      else {
        return nil
      }
      return WrittenName(raw: text, name: Name(text), place: FilePlace(path: context.path, span: value.span))
    }
    for (key, value) in pairs {
      guard let code = key.scalar, let name = written(value) else { continue }
      // Wikimedia codes that are no language (`simple`) or wrong ones (`als`) are left out.
      guard TableColumn.looksLikeTag(code), let tag = try? LanguageTag(code) else { continue }
      if code == "en" { english = name.text }
      names[tag] = LocalName(preferred: name, place: name.place)
    }
    if let aliases = entity["aliases"], case .mapping(let all) = aliases.content {
      for (key, list) in all {
        guard let code = key.scalar, TableColumn.looksLikeTag(code), let tag = try? LanguageTag(code),
          case .sequence(let items) = list.content
        else { continue }
        let found = items.compactMap { written($0) }
        guard let first = found.first else { continue }
        names[tag, default: LocalName(place: first.place)].admitted += found
      }
    }
    let id = context.ids.make(from: [english ?? "", item.lowercased()])
    var concept = Concept(id: id, kind: kind(entity), place: FilePlace(path: context.path, span: entity.span))
    concept.names = names.mapValues(\.withoutRepeats)
    concept.wikidata = item
    if let description = entity["descriptions"]?["en"]?["value"]?.scalar { concept.definition = description }
    for property in ["P1559", "P1705"] {
      guard let claim = entity["claims"]?[property]?.items.first,
        let value = claim["mainsnak"]?["datavalue"]?["value"],
        let text = value["text"]?.scalar, let code = value["language"]?.scalar, let tag = try? LanguageTag(code)
      else { continue }
      let place = FilePlace(path: context.path, span: value.span)
      concept.sources.append(
        SourceName(language: tag, written: WrittenName(raw: text, name: Name(text), place: place)))
      break
    }
    return concept
  }

  /// P31: Q5 is a human; for the rest a place has coordinates (P625).
  private static func kind(_ entity: YAMLNode) -> ConceptKind {
    let claims = entity["claims"]
    let classes = (claims?["P31"]?.items ?? []).compactMap { $0["mainsnak"]?["datavalue"]?["value"]?["id"]?.scalar }
    if classes.contains("Q5") { return .person }
    if claims?["P625"] != nil { return .place }
    return claims?["P159"] != nil || classes.contains("Q43229") ? .organisation : .term
  }
}

extension YAMLNode {
  /// The value of a key; nil where this is no map or has no such key.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key.scalar == key }?.value
  }

  /// The items of a list; none for anything else.
  var items: [YAMLNode] {
    if case .sequence(let items) = content { return items }
    return []
  }
}
