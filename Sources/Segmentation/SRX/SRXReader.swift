import TextCore
import XMLStream

/// Reads SRX 1.0 and 2.0, as programs write them: what is missing or unknown is told of, what is there is used.
public enum SRXReader {
  /// The most rules in a file, and the longest pattern in bytes.
  static let maxRules = 200_000
  static let maxPattern = 1 << 16

  /// Reads a file (`-`: standard input).
  ///
  /// - Throws: `InputError` where the file cannot be read, is no well-formed XML, is no SRX, or is beyond a limit.
  public static func read(path: String) throws(InputError) -> SRXDocument {
    try read(XMLReader(path: path, limits: limits), path: path)
  }

  /// Reads bytes in memory.
  ///
  /// - Throws: `InputError` as for a file.
  public static func read(_ bytes: [UInt8], path: String? = nil) throws(InputError) -> SRXDocument {
    try read(XMLReader(bytes: bytes, path: path, limits: limits), path: path)
  }

  private static let limits = XMLLimits(maxTextLength: 1 << 20, maxTotal: 64 << 20)

  private static func read(_ xml: XMLReader, path: String?) throws(InputError) -> SRXDocument {
    var reader = Reader(path: path)
    while let event = try xml.next() {
      switch event {
      case .startElement(let start): try reader.open(start, at: xml.position)
      case .endElement: reader.close()
      case .text(let text), .cdata(let text): reader.add(text, at: xml.position)
      default: break
      }
    }
    return try reader.finish()
  }
}

/// What has been read so far.
private struct Reader {
  private var document = SRXDocument()
  private var path: String?
  /// The names of the open elements; extensions of other namespaces are skipped whole.
  private var open: [String] = []
  private var skipped = 0
  /// The names of the language rules so far.
  private var names: Set<String> = []
  private var rule: SRXRule?
  private var pattern: String?
  private var ruleCount = 0
  private var mapGroups = 0
  private var hasHeader = false
  private var hasCascade = false
  private var headerPosition: SourcePosition = .start

  init(path: String?) {
    self.path = path
    document.path = path
  }

  private mutating func warn(_ message: String, _ position: SourcePosition) {
    document.warnings.append(SRXWarning(message, at: position))
  }

  /// Which elements stand in which.
  private static let parents: [String: Set<String>] = [
    "header": ["srx"], "formathandle": ["header"], "body": ["srx"], "languagerules": ["body"],
    "languagerule": ["languagerules"], "rule": ["languagerule"], "beforebreak": ["rule"], "afterbreak": ["rule"],
    "maprules": ["body"], "maprule": ["maprules"], "languagemap": ["maprules", "maprule"],
  ]
  private static let namespaces = ["http://www.lisa.org/srx20", "http://www.lisa.org/srx10", "http://www.lisa.org/srx"]

  mutating func open(_ start: XMLElementStart, at position: SourcePosition) throws(InputError) {
    if skipped > 0 {
      skipped += 1
      return
    }
    let name = start.localName
    guard let parent = open.last else {
      guard name == "srx" else {
        throw InputError(
          .schema, "the root element is '\(start.name)'", path: path, at: position, expected: "srx",
          help: "SRX 2.0 begins with <srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\">")
      }
      root(start, position)
      open.append(name)
      return
    }
    guard let parents = Self.parents[name], parents.contains(parent) else {
      skipped = 1
      // Extensions (Okapi's) are allowed by the standard, in namespaces of their own.
      let isExtension = start.namespaceURI.map { $0 != "" && !Self.namespaces.contains($0) } ?? false
      if !isExtension {
        let known = Self.parents[name] != nil ? "stands in '\(parent)', where it may not," : "is unknown"
        warn("the element '\(name)' \(known) and is passed over", position)
      }
      return
    }
    open.append(name)
    switch name {
    case "header": header(start, position)
    case "formathandle": formatHandle(start, position)
    case "languagerule": languageRule(start, position)
    case "rule": try beginRule(start, position)
    case "beforebreak", "afterbreak": pattern = ""
    case "maprule": mapGroups += 1
    case "languagemap": languageMap(start, position)
    default: break
    }
  }

  mutating func add(_ text: String, at position: SourcePosition) {
    if skipped > 0 { return }
    if pattern != nil {
      pattern?.append(text)
    } else if !text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
      warn("text outside a pattern is passed over", position)
    }
  }

  mutating func close() {
    if skipped > 0 {
      skipped -= 1
      return
    }
    let name = open.popLast() ?? ""
    switch name {
    case "beforebreak", "afterbreak":
      guard let text = pattern else { return }
      pattern = nil
      if text.utf8.count > SRXReader.maxPattern, let position = rule?.position {
        warn("a pattern of \(text.utf8.count) bytes is passed over with its rule", position)
        rule = nil
      }
      if name == "beforebreak" { rule?.before = text } else { rule?.after = text }
    case "rule":
      guard let rule, !document.languageRules.isEmpty else { return }
      self.rule = nil
      if rule.before.isEmpty, rule.after.isEmpty {
        warn("the rule has no pattern, so it fits everywhere", rule.position)
      }
      document.languageRules[document.languageRules.count - 1].rules.append(rule)
    default: break
    }
  }

  func finish() throws(InputError) -> SRXDocument {
    var document = document
    guard document.languageRules.contains(where: { !$0.rules.isEmpty }) else {
      throw InputError(.schema, "there are no rules in it", path: path, at: .start, expected: "languagerule elements")
    }
    if !hasHeader { document.warnings.append(SRXWarning("the header is missing", at: .start)) }
    if !hasCascade, document.version.hasPrefix("1") {
      // SRX 1.0 knows no cascade: the first map that fits is taken.
      document.cascades = false
    } else if !hasCascade, hasHeader {
      document.warnings.append(SRXWarning("the header does not say 'cascade': taken for yes", at: headerPosition))
    }
    for map in document.languageMaps where !names.contains(map.ruleName) {
      document.warnings.append(SRXWarning("there is no language rule '\(map.ruleName)'", at: map.position))
    }
    if document.languageMaps.isEmpty {
      document.warnings.append(SRXWarning("no language map: all rules apply to every language", at: .start))
      document.languageMaps = document.languageRules.map { SRXLanguageMap(pattern: ".*", ruleName: $0.name) }
    }
    document.warnings.sort { $0.position < $1.position }
    return document
  }

  private mutating func root(_ start: XMLElementStart, _ position: SourcePosition) {
    if let version = start["version"] {
      document.version = version
      if version != "2.0", version != "1.0" { warn("the version '\(version)' is read as 2.0", position) }
    } else {
      warn("the version is missing: read as 2.0", position)
    }
    if let uri = start.namespaceURI, !uri.isEmpty, !Self.namespaces.contains(uri) {
      warn("the namespace '\(uri)' is not that of SRX", position)
    }
  }

  private mutating func header(_ start: XMLElementStart, _ position: SourcePosition) {
    hasHeader = true
    headerPosition = position
    if let subflows = yes(start, "segmentsubflows", position) {
      document.segmentsSubflows = subflows
    } else {
      warn("the header does not say 'segmentsubflows': taken for yes", position)
    }
    if let cascade = yes(start, "cascade", position) {
      document.cascades = cascade
      hasCascade = true
    }
  }

  private mutating func formatHandle(_ start: XMLElementStart, _ position: SourcePosition) {
    guard let include = yes(start, "include", position) else {
      return warn("'include' is missing", position)
    }
    switch start["type"] {
    case "start": document.codeHandling.includesStart = include
    case "end": document.codeHandling.includesEnd = include
    case "isolated": document.codeHandling.includesIsolated = include
    case let other: warn("the type '\(other ?? "")' is not start, end or isolated", position)
    }
  }

  private mutating func languageRule(_ start: XMLElementStart, _ position: SourcePosition) {
    let name = start["languagerulename"]
    if name == nil { warn("'languagerulename' is missing", position) }
    if !names.insert(name ?? "").inserted, let name {
      warn("the language rule '\(name)' is defined twice: the first counts", position)
    }
    document.languageRules.append(SRXLanguageRule(name: name ?? "", at: position))
  }

  private mutating func beginRule(_ start: XMLElementStart, _ position: SourcePosition) throws(InputError) {
    ruleCount += 1
    if ruleCount > SRXReader.maxRules {
      throw InputError(.limit, "there are more than \(SRXReader.maxRules) rules", path: path, at: position)
    }
    rule = SRXRule(isBreak: yes(start, "break", position) ?? true, at: position)
  }

  private mutating func languageMap(_ start: XMLElementStart, _ position: SourcePosition) {
    // SRX 1.0 may hold several groups of maps, of which a program takes one.
    if mapGroups > 1 {
      if mapGroups == 2 { warn("of several map rules the first counts", position) }
      mapGroups += 1
      return
    }
    guard let pattern = start["languagepattern"], let name = start["languagerulename"] else {
      return warn("the language map lacks 'languagepattern' or 'languagerulename' and is passed over", position)
    }
    document.languageMaps.append(SRXLanguageMap(pattern: pattern, ruleName: name, at: position))
  }

  /// An attribute that is yes or no; nil where it is missing or neither, which is told of.
  private mutating func yes(_ start: XMLElementStart, _ name: String, _ position: SourcePosition) -> Bool? {
    guard let value = start[name] else { return nil }
    switch value.lowercased() {
    case "yes", "true", "1": return true
    case "no", "false", "0": return false
    default:
      warn("'\(name)' is '\(value)', not yes or no", position)
      return nil
    }
  }
}
