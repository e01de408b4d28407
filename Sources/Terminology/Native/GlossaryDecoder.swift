import TextCore
import Transliteration

/// Decodes the native format from its nodes, collecting every fault instead of stopping at the first.
public struct GlossaryDecoder {
  /// The file, as the user named it.
  let path: String
  /// What is wrong, in the order found.
  var findings: [Finding] = []
  /// First place of each id.
  private var ids: [String: FilePlace] = [:]
  /// Tags met before: a file repeats a handful of them thousands of times.
  private var tags: [String: LanguageTag] = [:]
  /// Keys of concepts that proved to be languages.
  private var languageKeys: Set<String> = []

  init(path: String) { self.path = path }

  /// Decodes a text (UTF-8 without byte order mark). O(n).
  ///
  /// - Returns: the glossary as far as it could be read, nil where it is no YAML map, and the findings in file order.
  public static func decode(_ bytes: [UInt8], path: String) -> (glossary: Glossary?, diagnostics: [Finding]) {
    let (glossary, diagnostics, _) = read(bytes, path: path)
    return (glossary, diagnostics)
  }

  /// Decodes a text, and says what is wrong with the YAML itself.
  ///
  /// - Parameter partSize: the bytes of a long text that are parsed at once.
  static func read(
    _ bytes: [UInt8], path: String, partSize: Int = 1 << 17
  ) -> (glossary: Glossary?, diagnostics: [Finding], faults: [YAMLDocument.Fault]) {
    var decoder = GlossaryDecoder(path: path)
    var glossary = Glossary(paths: [path])
    let parted = YAMLParser.parse(bytes, partingListOf: "concepts", size: partSize) { item in
      if let concept = decoder.concept(item) { glossary.add(concept) }
    }
    if let root = parted?.root {
      let isRead = decoder.read(root, into: &glossary)
      return (isRead ? glossary : nil, decoder.findings.inFileOrder, [])
    }
    let document = YAMLParser.parse(bytes)
    decoder = GlossaryDecoder(path: path)
    glossary = Glossary(paths: [path])
    for fault in document.faults { decoder.report(fault) }
    guard let root = document.root else {
      if document.faults.isEmpty {
        decoder.report(
          "G002", "the file is empty", SourceSpan(.start, .start), help: "a glossary begins with 'exonym: 1'")
      }
      return (nil, decoder.findings, document.faults)
    }
    let isRead = decoder.read(root, into: &glossary)
    return (isRead ? glossary : nil, decoder.findings.inFileOrder, document.faults)
  }

  // MARK: - The file

  /// Reads the root; false where it is no map.
  private mutating func read(_ root: YAMLNode, into glossary: inout Glossary) -> Bool {
    guard case .mapping(let pairs) = root.content else {
      report(
        "G002", "a glossary is a map, this is \(root.shape)", root.span, help: "begin with 'exonym: 1' and 'concepts:'")
      return false
    }
    var hasVersion = false
    for (key, value) in pairs {
      switch key.scalar {
      case "exonym":
        hasVersion = true
        if value.scalar != NativeKeys.version {
          report(
            "G003", "unknown version \(value.shape) of the format", value.span, help: "this program reads version 1")
        }
      case "title", "license", "note": _ = text(value, of: key)
      case "languages": glossary.languages = list(value).compactMap { tag($0) }
      case "schemes": glossary.schemes = schemes(value)
      case "concepts":
        guard case .sequence(let items) = value.content else {
          if value.scalar != "" { expected("a list of concepts", at: value) }
          continue
        }
        for item in items { if let concept = concept(item) { glossary.add(concept) } }
      case "tests":
        guard case .sequence(let items) = value.content else {
          if value.scalar != "" { expected("a list of tests", at: value) }
          continue
        }
        glossary.tests = items.compactMap { test($0) }
      default: unknown(key, among: NativeKeys.document, in: "a glossary")
      }
    }
    if !hasVersion {
      report("G003", "the file does not say its version", root.span, help: "begin it with 'exonym: 1'")
    }
    return true
  }

  private mutating func test(_ node: YAMLNode) -> GlossaryTest? {
    guard case .mapping(let pairs) = node.content else {
      expected("a map with lang, from and to", at: node)
      return nil
    }
    var language: LanguageTag?
    var from: String?
    var to: String?
    for (key, value) in pairs {
      switch key.scalar {
      case "lang": language = tag(value)
      case "from": from = text(value, of: key)
      case "to": to = text(value, of: key)
      default: unknown(key, among: NativeKeys.test, in: "a test")
      }
    }
    guard let language, let from else {
      report("G002", "a test needs lang and from", node.span, help: "write {lang: fr, from: …, to: …}")
      return nil
    }
    return GlossaryTest(language: language, from: from, to: to ?? from, place: place(node))
  }

  // MARK: - A concept

  private mutating func concept(_ node: YAMLNode) -> Concept? {
    guard case .mapping(let pairs) = node.content else {
      expected("a concept: a map with id, kind and names", at: node)
      return nil
    }
    var concept = Concept(id: "", kind: .term, place: place(node))
    var typos: [(LanguageTag, [WrittenName])] = []
    var casePolicy: CasePolicy?
    var fixPolicy: FixPolicy?
    var context: [String] = []
    for (key, value) in pairs {
      switch key.scalar ?? "" {
      case "id": identify(&concept, value, key)
      case "kind":
        if let kind = keyword(value, among: NativeKeys.kinds, "a kind") {
          concept.kind = ConceptKind(rawValue: kind) ?? .term
        }
      case "source": concept.sources = sources(value)
      case "gender":
        concept.gender = keyword(value, among: NativeKeys.genders, "a gender").flatMap(Gender.init(rawValue:))
      case "note": concept.note = text(value, of: key)
      case "definition": concept.definition = text(value, of: key)
      case "domain": concept.domain = text(value, of: key)
      case "wikidata": concept.wikidata = wikidata(value, key)
      case "related":
        concept.related = list(value).compactMap { item in
          text(item, of: key).map { Concept.Reference(id: $0, place: place(item)) }
        }
      case "typos":
        guard case .mapping(let languages) = value.content else {
          expected("a map from language to spellings", at: value)
          continue
        }
        for (tagNode, spellings) in languages {
          guard let language = tag(tagNode) else { continue }
          typos.append((language, names(spellings, of: tagNode)))
        }
      case "case":
        casePolicy = keyword(value, among: ["exact", "smart", "any"], "a case policy").flatMap(CasePolicy.init)
      case "fix": fixPolicy = keyword(value, among: ["safe", "ask", "never"], "a fix policy").flatMap(FixPolicy.init)
      case "context": context = list(value).compactMap { text($0, of: key) }
      case let other: local(other, key, value, into: &concept)
      }
    }
    for (language, spellings) in typos {
      concept.names[language, default: LocalName(place: concept.place)].typos += spellings
    }
    concept.casePolicy = casePolicy
    concept.fixPolicy = fixPolicy
    concept.context = context
    guard !concept.id.isEmpty else {
      report("G002", "the concept has no id", node.span, help: "give it one, such as 'id: valery-gerasimov'")
      return nil
    }
    return concept
  }

  private mutating func identify(_ concept: inout Concept, _ value: YAMLNode, _ key: YAMLNode) {
    guard let id = text(value, of: key) else { return }
    guard Concept.isValidID(id) else {
      report(
        "G002", "'\(id)' is no id", value.span,
        help: "an id begins with a letter and has letters, digits, '-', '_' and '.'")
      concept.id = id
      return
    }
    if let first = ids[id] {
      report(
        "G101", "the id '\(id)' is given twice", value.span, help: "rename one, or make one concept of the two",
        related: [first.related("the first '\(id)' is here")], subject: id)
      concept.id = id
      return
    }
    ids[id] = place(value)
    concept.id = id
    concept.place = place(value)
  }

  private mutating func sources(_ node: YAMLNode) -> [SourceName] {
    guard case .mapping(let pairs) = node.content else {
      report(
        "G002", "a source names its language", node.span, help: "write source: {uk: \(node.scalar ?? "…")}")
      return []
    }
    var result: [SourceName] = []
    for (key, value) in pairs {
      guard let language = tag(key) else { continue }
      for name in names(value, of: key) { result.append(SourceName(language: language, written: name)) }
    }
    return result
  }

  private mutating func wikidata(_ value: YAMLNode, _ key: YAMLNode) -> String? {
    guard let item = text(value, of: key) else { return nil }
    if !item.hasPrefix("Q") || !item.dropFirst().utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) || item.utf8.count < 2 {
      report("G002", "'\(item)' is no Wikidata item", value.span, help: "an item looks like Q5892")
    }
    return item
  }

  /// A language's block of a concept.
  private mutating func local(
    _ language: LanguageTag, _ key: YAMLNode, _ value: YAMLNode, into concept: inout Concept
  ) {
    if concept.names[language] != nil {
      report("G104", "the language '\(language)' is given twice", key.span, help: "make one block of the two")
    }
    concept.names[language] = localName(value, key)
  }

  /// A language's block of a concept, or an unknown key.
  private mutating func local(_ word: String, _ key: YAMLNode, _ value: YAMLNode, into concept: inout Concept) {
    guard key.scalar != nil else { return expected("a key", at: key) }
    if languageKeys.contains(word), let language = tag(key) {
      return local(language, key, value, into: &concept)
    }
    let isTag = (try? LanguageTag(word)) != nil
    // `patronymc` has the form of a tag, so long unknown words, and short ones near a key, are taken for keys.
    let length = word.split(separator: "-").first?.utf8.count ?? 0
    let isSlip = length == 3 && EditDistance.nearest(to: word, in: NativeKeys.concept) != nil
    if isTag && ((length <= 3 && !isSlip) || word.hasPrefix("x-")) {
      guard let language = tag(key) else { return }
      languageKeys.insert(word)
      local(language, key, value, into: &concept)
    } else if LanguageTag.suggestion(for: word) != nil, EditDistance.nearest(to: word, in: NativeKeys.concept) == nil {
      _ = tag(key)
    } else if word.utf8.count <= 2 || word.contains("_") {
      _ = tag(key)
    } else {
      unknown(key, among: NativeKeys.concept, in: "a concept")
    }
  }
}

extension GlossaryDecoder {
  /// Reads a language tag; reports G103 where it is none.
  mutating func tag(_ node: YAMLNode) -> LanguageTag? {
    guard let written = node.scalar else {
      expected("a language tag", at: node)
      return nil
    }
    if let known = tags[written] { return known }
    do {
      let tag = try LanguageTag(written)
      tags[written] = tag
      return tag
    } catch {
      var fix: Fix?
      if let meant = LanguageTag.suggestion(for: written) {
        fix = Fix(
          title: "write \(meant)", edits: [TextEdit(node.span.start.byte..<node.span.end.byte, meant)], isSafe: false)
      }
      report("G103", error.message, node.span, help: error.help ?? "expected \(error.expected ?? "a tag")", fix: fix)
      return nil
    }
  }
}
