import TextCore
import XMLStream

/// Builds units from the parser's calls, and notes what is not as the format asks.
final class TMXBuilder: XMLStreamHandler {
  enum Element: UInt8 {
    case tmx, header, body, tu, tuv, seg, note, prop, ude, map, code, unknown
  }

  var header: TMXHeader?
  var units: [TMXUnit] = []
  var issues: [TMXIssue] = []
  var doctypeSystem: String?
  var isBodyOver = false
  var hasInternalSubset = false
  /// Set where a file is read on behind a broken unit: the wrapper put in front has no header.
  var isContinuation = false

  private var open: [Element] = []
  private var scratch: [UInt8] = []
  private var unit = TMXUnit(variants: [])
  private var variant = TMXVariant("", "")
  private var hasSegment = false
  private var metadata = TMXMetadata(.note, [], "")
  private var content: [InlineContent] = []
  private var codes: [(code: InlineCode, outer: [InlineContent])] = []
  private var unknownDepth = 0
  private var inSegment = false
  private var section: [UInt8] = []
  private var hasBody = false

  /// Whether the next thing is a unit, or the body's end.
  var isAtBody: Bool { open.last == .body && unknownDepth == 0 && !inSegment }

  /// Whether the header is not complete yet.
  var isInHeader: Bool { open.contains(.header) }

  func note(
    _ kind: TMXIssue.Kind, _ severity: Severity = .error, _ message: String, _ parser: XMLPushParser,
    help: String? = nil
  ) {
    guard issues.count < 10_000 else { return }
    issues.append(
      TMXIssue(kind, severity, message, at: parser.position, help: help, unit: open.contains(.tu) ? unit.id : nil))
  }

  // MARK: Elements

  private static let kinds: [UInt64: Element] = [
    XMLRawName.key("header"): .header, XMLRawName.key("body"): .body, XMLRawName.key("tmx"): .tmx,
    XMLRawName.key("ude"): .ude, XMLRawName.key("map"): .map,
  ]
  private static let tu = XMLRawName.key("tu")
  private static let tuv = XMLRawName.key("tuv")
  private static let seg = XMLRawName.key("seg")
  private static let prop = XMLRawName.key("prop")
  private static let noteKey = XMLRawName.key("note")
  private static let inline: [UInt64: InlineKind] = Dictionary(
    uniqueKeysWithValues: InlineKind.allCases.map { kind in
      (kind.rawValue.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }, kind)
    })
  private let tuKey = TMXBuilder.tu
  private let tuvKey = TMXBuilder.tuv
  private let segKey = TMXBuilder.seg
  private let propKey = TMXBuilder.prop
  private let notesKey = TMXBuilder.noteKey

  override func startElement(
    _ name: XMLRawName, _ attributes: XMLRawAttributes, isEmpty: Bool, _ parser: XMLPushParser
  ) {
    let parent = open.last
    if unknownDepth > 0 {
      unknownDepth += 1
      return
    }
    // TMX knows no prefixes.
    let key = name.prefix == nil ? name.key : 0
    if inSegment { return startInline(key, name, attributes, parser) }
    if key == tuvKey {
      startVariant(attributes, parent, parser)
    } else if key == segKey {
      if parent != .tuv { note(.misplaced, .error, "a seg stands outside a tuv", parser) }
      if hasSegment, parent == .tuv { note(.repeated, .error, "a tuv has a second seg", parser) }
      if attributes.count > 0 { note(.unknownAttribute, .error, "a seg has no attributes", parser) }
      inSegment = true
      content = []
      scratch.removeAll(keepingCapacity: true)
      open.append(.seg)
    } else if key == tuKey {
      if parent != .body { note(.misplaced, .error, "a tu stands outside the body", parser) }
      unit = TMXUnit(variants: [], place: TMXPlace(parser.position))
      if attributes.count > 0 { unit.attributes = attributes.values }
      open.append(.tu)
    } else if key == propKey || key == notesKey {
      startMetadata(key == propKey ? .prop : .note, attributes, parent, parser)
    } else {
      startOther(TMXBuilder.kinds[key], name, attributes, parent, parser)
    }
  }

  private func startVariant(_ attributes: XMLRawAttributes, _ parent: Element?, _ parser: XMLPushParser) {
    if parent != .tu { note(.misplaced, .error, "a tuv stands outside a tu", parser) }
    variant = TMXVariant(language: "", segment: TMXSegment(""), place: TMXPlace(parser.position))
    hasSegment = false
    var plain: String?
    for index in 0..<attributes.count {
      let name = attributes.name(index)
      let value = attributes.value(index)
      // The prefix xml, which no document can bind to anything else; xlink:label is another.
      if let prefix = name.prefix, XMLRawName.key(prefix) == TMXBuilder.xmlKey, name.key == TMXBuilder.langKey {
        variant.language = language(value)
      } else if name.prefix == nil, name.key == TMXBuilder.langKey {
        plain = language(value)
      } else {
        variant.attributes.append(XMLAttribute(name.name, String(decoding: value, as: UTF8.self)))
      }
    }
    if let plain {
      if variant.language.isEmpty {
        variant.language = plain
        if !(header?.version.hasPrefix("1.1") ?? false) {
          note(
            .unknownAttribute, .error, "a tuv names its language by 'lang', which ended with TMX 1.1", parser,
            help: "write xml:lang=\"\(plain)\"")
        }
      } else {
        variant.attributes.append(XMLAttribute("lang", plain))
      }
    }
    open.append(.tuv)
  }

  private static let langKey = XMLRawName.key("lang")
  private static let xmlKey = XMLRawName.key("xml")

  private func language(_ bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private func startMetadata(
    _ kind: TMXMetadata.Kind, _ attributes: XMLRawAttributes, _ parent: Element?, _ parser: XMLPushParser
  ) {
    switch parent {
    case .header: break
    case .tu:
      if !unit.variants.isEmpty {
        note(.misplaced, .error, "a \(kind.rawValue) stands behind a tuv", parser, help: "move it before the first tuv")
      }
    case .tuv:
      if hasSegment {
        note(.misplaced, .error, "a \(kind.rawValue) stands behind the seg", parser, help: "move it before the seg")
      }
    default: note(.misplaced, .error, "a \(kind.rawValue) stands where none may", parser)
    }
    metadata = TMXMetadata(kind, attributes.values, "")
    if kind == .prop, metadata.type.isEmpty { note(.unknownAttribute, .error, "a prop has no type", parser) }
    scratch.removeAll(keepingCapacity: true)
    open.append(kind == .prop ? .prop : .note)
  }

  private func startOther(
    _ element: Element?, _ name: XMLRawName, _ attributes: XMLRawAttributes, _ parent: Element?, _ parser: XMLPushParser
  ) {
    switch (element, parent) {
    case (.tmx, nil) where name.prefix == nil:
      version = attributes.values["version"] ?? ""
      rootAttributes = attributes.values
      open.append(.tmx)
    case (_, nil):
      note(.notTMX, .error, "the root element is '\(name.name)', not 'tmx'", parser, help: "this is no TMX memory")
      unknownDepth = 1
    case (.header, .tmx):
      if header != nil { note(.repeated, .error, "there is a second header", parser) }
      if hasBody { note(.misplaced, .error, "the header stands behind the body", parser) }
      header = TMXHeader(version: version, attributes: attributes.values)
      header?.place = TMXPlace(parser.position)
      open.append(.header)
    case (.body, .tmx):
      if hasBody { note(.repeated, .error, "there is a second body", parser) }
      if header == nil, !isContinuation {
        note(
          .missingHeader, .error, "there is no header", parser, help: "a header with its seven attributes is required")
      }
      hasBody = true
      open.append(.body)
    case (.ude, .header):
      var encoding = TMXEncoding(attributes: attributes.values)
      encoding.place = TMXPlace(parser.position)
      header?.encodings.append(encoding)
      open.append(.ude)
    case (.map, .ude):
      if let last = header?.encodings.indices.last { header?.encodings[last].maps.append(attributes.values) }
      open.append(.map)
    default:
      let isKnown = element != nil || InlineKind(rawValue: name.name) != nil
      note(
        isKnown ? .misplaced : .unknownElement, .error,
        isKnown ? "'\(name.name)' cannot stand here" : "TMX has no element '\(name.name)'", parser)
      unknownDepth = 1
    }
  }

  /// The version of the root element.
  private(set) var version = ""
  /// The attributes of the root element.
  private(set) var rootAttributes: [XMLAttribute] = []

  private func startInline(_ key: UInt64, _ name: XMLRawName, _ attributes: XMLRawAttributes, _ parser: XMLPushParser) {
    flushText()
    guard let kind = TMXBuilder.inline[key], name.prefix == nil else {
      note(
        .unknownElement, .error, "'\(name.name)' cannot stand in a seg", parser,
        help: "write native codes as text within bpt, ept, it or ph; the element's text was kept")
      codes.append((InlineCode(.hi, [XMLAttribute("\u{0}", "")]), content))
      content = []
      return
    }
    let isOuter = codes.last.map { [.hi, .sub].contains($0.code.kind) } ?? true
    if (kind == .sub) == isOuter {
      note(
        .misplaced, .error,
        kind == .sub ? "a sub stands outside a code" : "a \(kind.rawValue) stands within a code", parser,
        help: kind == .sub ? "sub belongs in bpt, ept, it, ph or ut" : "only sub may stand in a code")
    }
    codes.append(
      (InlineCode(kind, attributes.values, place: TMXPlace(parser.position)), content))
    content = []
  }

  override func endElement(_ name: XMLRawName, _ parser: XMLPushParser) {
    if unknownDepth > 0 {
      unknownDepth -= 1
      return
    }
    if inSegment, let (code, outer) = codes.popLast() {
      flushText()
      var closed = code
      let inner = content
      content = outer
      // What no TMX element is loses its tags, not its text.
      if code.attributes.first?.name == "\u{0}" {
        content += inner
      } else {
        closed.content = inner
        content.append(.code(closed))
      }
      return
    }
    guard let element = open.popLast() else { return }
    switch element {
    case .seg:
      inSegment = false
      let made: TMXSegment
      if content.isEmpty {
        made = TMXSegment(text())
      } else {
        flushText()
        made = TMXSegment(content: content)
      }
      if !hasSegment { variant.segment = made }
      hasSegment = true
    case .tuv:
      if !hasSegment { note(.noSegment, .error, "a tuv has no seg", parser) }
      if open.last == .tu { unit.variants.append(variant) }
    case .tu:
      if unit.variants.isEmpty { note(.noVariant, .error, "a tu has no tuv", parser) }
      units.append(unit)
    case .note, .prop:
      metadata.text = text()
      switch open.last {
      case .header: header?.metadata.append(metadata)
      case .tu: unit.metadata.append(metadata)
      case .tuv: variant.metadata.append(metadata)
      default: break
      }
    case .body: isBodyOver = true
    case .tmx:
      if !hasBody { note(.missingBody, .error, "there is no body", parser) }
    default: break
    }
  }

  // MARK: Text

  private func text() -> String {
    let made = String(decoding: scratch, as: UTF8.self)
    scratch.removeAll(keepingCapacity: true)
    return made
  }

  private func flushText() {
    if !scratch.isEmpty { content.append(.text(text())) }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>, _ parser: XMLPushParser) {
    if inSegment {
      scratch.append(contentsOf: bytes)
      return
    }
    switch open.last {
    case .note, .prop: scratch.append(contentsOf: bytes)
    default:
      guard unknownDepth == 0, bytes.contains(where: { $0 > 0x20 }) else { return }
      note(.strayText, .error, "text stands where none may", parser, help: "text belongs in seg, note and prop")
    }
  }

  override func cdata(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, _ parser: XMLPushParser) {
    guard inSegment else { return text(bytes, parser) }
    section.append(contentsOf: bytes)
    guard isLast else { return }
    flushText()
    content.append(.cdata(String(decoding: section, as: UTF8.self)))
    section.removeAll(keepingCapacity: true)
  }

  override func comment(_ text: String, _ parser: XMLPushParser) {
    guard inSegment else { return }
    flushText()
    content.append(.comment(text))
  }

  override func processingInstruction(target: String, data: String, _ parser: XMLPushParser) {
    guard inSegment else { return }
    flushText()
    content.append(.instruction(target: target, data: data))
  }

  // MARK: Prolog

  override func doctype(
    name: String, publicID: String?, systemID: String?, hasInternalSubset: Bool, _ parser: XMLPushParser
  ) {
    doctypeSystem = systemID
    if name != "tmx" {
      note(
        .doctype, .error, "the document type declaration names '\(name)', not 'tmx'", parser,
        help: "write <!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")
    }
    if let systemID, systemID.contains("://") {
      note(
        .doctype, .warning, "the document type declaration points at the network (\(systemID))", parser,
        help: "it is never loaded here, but other programs may try; write SYSTEM \"tmx14.dtd\"")
    }
    self.hasInternalSubset = hasInternalSubset
    if hasInternalSubset {
      note(
        .entity, .warning, "the document type declaration has an internal subset", parser,
        help: "TMX knows the five predefined entities only")
    }
  }

  override func diagnostic(_ diagnostic: XMLDiagnostic, _ parser: XMLPushParser) {
    guard diagnostic.severity == .warning else { return }
    note(.parser, .warning, diagnostic.message, parser)
  }
}
