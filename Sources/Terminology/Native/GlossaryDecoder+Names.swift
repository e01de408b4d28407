import TextCore
import Transliteration

extension GlossaryDecoder {
  /// A language's block: a plain name, a list (the first is preferred, the others admitted) or a map.
  mutating func localName(_ node: YAMLNode, _ key: YAMLNode) -> LocalName {
    var result = LocalName(place: place(key))
    switch node.content {
    case .scalar: result.preferred = name(node, of: key)
    case .sequence:
      let all = names(node, of: key)
      result.preferred = all.first
      result.admitted = Array(all.dropFirst())
    case .mapping(let pairs): for (inner, value) in pairs { read(inner, value, into: &result) }
    }
    return result
  }

  private mutating func read(_ key: YAMLNode, _ value: YAMLNode, into result: inout LocalName) {
    switch key.scalar ?? "" {
    case "use": result.preferred = name(value, of: key)
    case "allow": result.admitted += names(value, of: key)
    case "avoid": result.deprecated += names(value, of: key)
    case "forbid": result.forbidden += names(value, of: key)
    case "typos": result.typos += names(value, of: key)
    case "short": result.short = name(value, of: key)
    case "gender": result.gender = keyword(value, among: NativeKeys.genders, "a gender").flatMap(Gender.init(rawValue:))
    case "forms": result.forms = forms(value)
    case "case":
      result.casePolicy = keyword(value, among: ["exact", "smart", "any"], "a case policy").flatMap(CasePolicy.init)
    case "fix":
      result.fixPolicy = keyword(value, among: ["safe", "ask", "never"], "a fix policy").flatMap(FixPolicy.init)
    case "context": result.context = list(value).compactMap { text($0, of: key) }
    case "origin":
      switch keyword(value, among: NativeKeys.origins, "an origin") {
      case "derived": result.origin = .derived("as-listed")
      case "exonym": result.origin = .exonym
      default: result.origin = .attested
      }
    case "note": result.note = text(value, of: key)
    default: unknown(key, among: NativeKeys.name, in: "a language's block")
    }
  }

  private mutating func forms(_ node: YAMLNode) -> [String: WrittenName] {
    guard case .mapping(let pairs) = node.content else {
      expected("a map from case to form", at: node)
      return [:]
    }
    var result: [String: WrittenName] = [:]
    for (key, value) in pairs {
      guard let grammatical = keyword(key, among: NativeKeys.cases, "a grammatical case") else { continue }
      result[grammatical] = name(value, of: key)
    }
    return result
  }

  /// A name; reports G102 where it is empty.
  mutating func name(_ node: YAMLNode, of key: YAMLNode) -> WrittenName? {
    guard let raw = node.scalar else {
      expected("a name", at: node)
      return nil
    }
    guard let name = Name.parse(raw) else {
      report(
        "G002", "the slashes in '\(raw)' do not enclose a family name", node.span, help: "write Valeri /Guerassimov/")
      return WrittenName(raw: raw, name: Name(raw), place: place(node))
    }
    guard !name.text.isEmpty else {
      report(
        "G102", "the name is empty", node.span.isEmpty ? key.span : node.span, help: "write the name or remove the key")
      return nil
    }
    guard raw.utf8.count <= 4096 else {
      report("G002", "a name of \(raw.utf8.count) bytes", node.span, help: "a name has 4,096 bytes at most")
      return nil
    }
    return WrittenName(raw: raw, name: name, place: place(node))
  }

  /// One name or a list of them.
  mutating func names(_ node: YAMLNode, of key: YAMLNode) -> [WrittenName] {
    list(node).compactMap { name($0, of: key) }
  }

  /// A list, or a single value as a list of one.
  mutating func list(_ node: YAMLNode) -> [YAMLNode] {
    switch node.content {
    case .sequence(let items): return items
    case .scalar: return [node]
    case .mapping:
      expected("a list", at: node)
      return []
    }
  }

  /// A text that may not be a collection.
  mutating func text(_ node: YAMLNode, of key: YAMLNode) -> String? {
    guard let text = node.scalar else {
      expected("a text for '\(key.scalar ?? "")'", at: node)
      return nil
    }
    return text.isEmpty ? nil : NormalizationForm.nfc.apply(text)
  }

  /// One of a set of words; reports the nearest where it is none of them.
  mutating func keyword(_ node: YAMLNode, among known: [String], _ what: String) -> String? {
    guard let word = node.scalar else {
      expected("\(what): \(known.joined(separator: ", "))", at: node)
      return nil
    }
    if known.contains(word) { return word }
    let near = EditDistance.nearest(to: word, in: known)
    report(
      "G002", "'\(word)' is not \(what)", node.span,
      help: near.map { "did you mean '\($0)'?" } ?? "write one of \(known.joined(separator: ", "))",
      fix: near.map { replace(node, by: $0) })
    return nil
  }

  /// Reports a key that is none of the known ones.
  mutating func unknown(_ key: YAMLNode, among known: [String], in what: String) {
    guard let word = key.scalar else { return expected("a key", at: key) }
    let near = EditDistance.nearest(to: word, in: known)
    report(
      "G002", "\(what) has no key '\(word)'", key.span,
      help: near.map { "did you mean '\($0)'?" } ?? "the keys are \(known.joined(separator: ", "))",
      fix: near.map { replace(key, by: $0) })
  }

  private func replace(_ node: YAMLNode, by word: String) -> Fix {
    Fix(title: "write \(word)", edits: [TextEdit(node.span.start.byte..<node.span.end.byte, word)], isSafe: false)
  }

  /// Reports a value of the wrong shape.
  mutating func expected(_ what: String, at node: YAMLNode) {
    report("G002", "\(node.shape) stands where \(what) is expected", node.span, help: nil)
  }

  mutating func report(_ fault: YAMLDocument.Fault) {
    var rule = fault.rule
    var message = fault.message
    if let key = fault.duplicateKey, !NativeKeys.all.contains(key), let tag = try? LanguageTag(key) {
      rule = "G104"
      message = "the language '\(tag)' is given twice"
    }
    findings.append(
      Finding(
        rule: rule, severity: .error, message: message, path: path, span: fault.span, help: fault.help,
        related: fault.related.map { RelatedPlace(message: $0.0, path: path, span: $0.1) }))
  }

  mutating func report(
    _ rule: String, _ message: String, _ span: SourceSpan, help: String?, fix: Fix? = nil,
    related: [RelatedPlace] = [], subject: String? = nil
  ) {
    findings.append(
      Finding(
        rule: rule, severity: .error, message: message, path: path, span: span, help: help, fix: fix,
        related: related, subject: subject))
  }

  func place(_ node: YAMLNode) -> FilePlace { FilePlace(path: path, span: node.span) }
}

extension SourceSpan {
  /// Whether nothing stands in it.
  var isEmpty: Bool { start == end }
}

extension [Finding] {
  /// The findings ordered by place; those without one first.
  var inFileOrder: [Finding] {
    enumerated().sorted { a, b in
      let left = a.element.span?.start ?? .start
      let right = b.element.span?.start ?? .start
      return left == right ? a.offset < b.offset : left < right
    }.map(\.element)
  }
}
