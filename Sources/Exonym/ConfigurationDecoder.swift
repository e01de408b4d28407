import Checks
import Documents
import TextCore
import Yams

/// Reads `exonym.yaml` with positions; every slip is an error with its line and the nearest key.
struct ConfigurationDecoder {
  var path: String

  func decode(_ text: String) throws(InputError) -> Configuration {
    var configuration = Configuration(folder: folder)
    configuration.path = path
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw syntax(error)
    } catch {
      throw InputError(.syntax, "this is no YAML", path: path)
    }
    guard let root, !isNull(root) else { return configuration }
    guard let mapping = root.mapping else { throw wrong(root, "a map of settings") }
    var seen: Set<String> = []
    for (key, value) in mapping {
      let name = key.string ?? ""
      guard Configuration.keys.contains(name) else {
        let near = EditDistance.nearest(to: name, in: Configuration.keys)
        throw fail(
          key, "unknown key '\(name)'", expected: "one of " + Configuration.keys.joined(separator: ", "),
          help: near.map { "did you mean '\($0)'?" })
      }
      guard seen.insert(name).inserted else { throw fail(key, "the key '\(name)' is given twice") }
      try set(name, value, in: &configuration)
    }
    return configuration
  }

  private func set(_ name: String, _ value: Node, in configuration: inout Configuration) throws(InputError) {
    switch name {
    case "glossary":
      configuration.glossary = try strings(value).map {
        $0 == GlossaryLocator.shippedName ? $0 : FileTree.join(folder, $0)
      }
    case "languages":
      configuration.languages = []
      for node in try items(value) { configuration.languages.append(try tag(node)) }
    case "paths":
      guard let mapping = value.mapping else { throw wrong(value, "a map from path patterns to languages") }
      for (key, node) in mapping {
        guard node.scalar != nil else { throw wrong(node, "a language alone: \"articles/uk/**\": uk") }
        let language = try tag(node)
        let pattern = PathPattern(try string(key))
        guard !pattern.isNegated else {
          throw fail(
            key, "a pattern with '!' names no files", expected: "a pattern of files: \"articles/uk/**\"",
            help: "the first pattern that covers a file gives its language")
        }
        configuration.paths.append(.init(pattern: pattern, language: language))
      }
    case "rules":
      guard let mapping = value.mapping else { throw wrong(value, "a map from rule ids to levels") }
      for (key, node) in mapping {
        let id = try string(key)
        guard RuleCatalog.isPrefix(id) else {
          throw fail(
            key, "there is no rule '\(id)'", expected: "an id or the beginning of some: T106, G4",
            help: RuleCatalog.nearest(to: id).map { "did you mean '\($0)'?" })
        }
        configuration.rules[id] = try level(node)
      }
    case "fail-on":
      guard let severity = Severity(rawValue: try string(value)) else { throw wrong(value, "error, warning or info") }
      configuration.failOn = severity
    case "protect":
      configuration.protectedPatterns = try strings(value)
    case "protect-quotes": configuration.protectsQuotes = try truth(value)
    case "exclude": configuration.exclude = try strings(value).map(PathPattern.init)
    case "encoding": configuration.encoding = try string(value)
    case "baseline": configuration.baseline = FileTree.join(folder, try string(value))
    case "min-confidence", "names", "embeddings", "embeddings-model", "embeddings-prefix", "embeddings-cache":
      try set(name, value, in: &configuration.alignment)
    default: try set(name, value, in: &configuration.segmentation)
    }
  }

  private func set(
    _ name: String, _ value: Node, in alignment: inout Configuration.Alignment
  ) throws(InputError) {
    let text = try string(value, mayBeEmpty: name == "embeddings-prefix")
    switch name {
    case "min-confidence":
      guard let number = Double(text), (0...1).contains(number) else { throw wrong(value, "a number from 0 to 1") }
      alignment.minConfidence = number
    case "names":
      guard text == "keep" || text == "normalize" else { throw wrong(value, "keep or normalize") }
      alignment.normalizesNames = text == "normalize"
    case "embeddings":
      guard text.hasPrefix("http://") || text.hasPrefix("https://") else {
        throw wrong(value, "an http or https address")
      }
      alignment.embeddings = text
    case "embeddings-model": alignment.embeddingsModel = text
    case "embeddings-prefix": alignment.embeddingsPrefix = text
    default: alignment.embeddingsCache = FileTree.join(folder, text)
    }
  }

  private func set(
    _ name: String, _ value: Node, in segmentation: inout Configuration.Segmentation
  ) throws(InputError) {
    switch name {
    case "srx":
      guard let mapping = value.mapping else {
        segmentation.srx = ["*": FileTree.join(folder, try string(value))]
        return
      }
      for (key, node) in mapping {
        let language = try string(key) == "*" ? "*" : try tag(key).tag
        segmentation.srx[language] = FileTree.join(folder, try string(node))
      }
    case "srx-code": segmentation.srxCode = try string(value)
    case "abbreviations": segmentation.abbreviations = FileTree.join(folder, try string(value))
    case "split-inside-quotes": segmentation.splitsInsideQuotes = try truth(value)
    case "line-breaks":
      guard let breaks = LineBreaks(rawValue: try string(value)) else {
        throw wrong(value, "auto, paragraph or wrapped")
      }
      segmentation.lineBreaks = breaks
    default: segmentation.keepsAll = try truth(value)
    }
  }

  private func truth(_ node: Node) throws(InputError) -> Bool {
    let word = try string(node)
    guard word == "true" || word == "false" else { throw wrong(node, "true or false") }
    return word == "true"
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func level(_ node: Node) throws(InputError) -> Configuration.RuleLevel {
    let word = try string(node)
    if word == "off" { return .off }
    guard let severity = Severity(rawValue: word) else { throw wrong(node, "error, warning, info or off") }
    return .severity(severity)
  }

  private func tag(_ node: Node) throws(InputError) -> LanguageTag {
    let text = try string(node)
    do { return try LanguageTag(text) } catch {
      throw fail(node, error.message, expected: error.expected, help: error.help)
    }
  }

  private func items(_ node: Node) throws(InputError) -> [Node] {
    if let sequence = node.sequence { return Array(sequence) }
    guard node.scalar != nil else { throw wrong(node, "a list") }
    return [node]
  }

  private func strings(_ node: Node) throws(InputError) -> [String] {
    var out: [String] = []
    for item in try items(node) { out.append(try string(item)) }
    return out
  }

  /// All scalars are strings: `no` is Norwegian. A key without a value is a slip: `glossary:` would be the whole folder.
  private func string(_ node: Node, mayBeEmpty: Bool = false) throws(InputError) -> String {
    guard let scalar = node.scalar, mayBeEmpty || !scalar.string.isEmpty else { throw wrong(node, "a word") }
    return scalar.string
  }

  private func isNull(_ node: Node) -> Bool { node.scalar?.string.isEmpty == true }

  private func wrong(_ node: Node, _ expected: String) -> InputError {
    fail(node, "this value has the wrong form", expected: expected)
  }

  private func fail(_ node: Node, _ message: String, expected: String? = nil, help: String? = nil) -> InputError {
    let position = node.mark.map { SourcePosition(line: $0.line, column: $0.column, byte: 0) }
    return InputError(.configuration, message, path: path, at: position, expected: expected, help: help)
  }

  private func syntax(_ error: YamlError) -> InputError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return InputError(
        .syntax, "this is no valid YAML: \(problem)", path: path,
        at: SourcePosition(line: mark.line, column: mark.column, byte: 0))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.sorted().joined(separator: ", ")
      return InputError(
        .configuration, "the key '\(names)' is given twice", path: path,
        at: SourcePosition(line: context.mark.line, column: context.mark.column, byte: 0))
    default: return InputError(.syntax, "this is no valid YAML: \(error)", path: path)
    }
  }
}
