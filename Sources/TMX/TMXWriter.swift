import TextCore
import XMLStream

/// Writes a memory that every program we know of reads: UTF-8, no namespace, a DOCTYPE without an address on the
/// network, `xml:lang`, elements in the order of the DTD, one line a segment. The same units give the same bytes.
public final class TMXWriter {
  /// How a memory is written.
  public struct Options: Sendable, Hashable {
    /// 1: text only, codes left out; 2: with codes.
    public var level: Int
    /// What becomes of characters that XML cannot hold.
    public var illegal: IllegalCharacterPolicy
    /// Sides with an empty or white segment are left out, and a unit with fewer than two sides with them: an empty target
    /// blanks the translation in OmegaT.
    public var dropsEmpty: Bool
    /// The header gets `creationdate` (now, or SOURCE_DATE_EPOCH) where it has none.
    public var stampsDate: Bool
    /// Attributes that TMX 1.4b does not know are kept; the file may then break the DTD.
    public var keepsUnknown = false
    /// Languages become canonical tags of BCP 47 where they can be read as such (`en_US` -> `en-US`).
    public var normalizesLanguages: Bool

    /// Sets each.
    public init(
      level: Int = 2, illegal: IllegalCharacterPolicy = .drop, dropsEmpty: Bool = true, stampsDate: Bool = true,
      normalizesLanguages: Bool = true
    ) {
      self.level = level
      self.illegal = illegal
      self.dropsEmpty = dropsEmpty
      self.stampsDate = stampsDate
      self.normalizesLanguages = normalizesLanguages
    }

    /// Everything is kept as it was read, empty segments and language codes too; for tools that must not lose anything.
    public static let faithful = {
      var options = Options(dropsEmpty: false, stampsDate: false, normalizesLanguages: false)
      options.keepsUnknown = true
      return options
    }()
  }

  /// Units written.
  public private(set) var unitCount = 0
  /// Units left out because fewer than two sides had text.
  public private(set) var droppedCount = 0
  /// Bytes written so far.
  public var byteCount: Int { xml.byteCount }
  /// Characters dropped or replaced.
  public var illegalCount: Int { xml.illegalCount }

  /// The header's source language.
  public let sourceLanguage: String

  private var xml: XMLWriter
  private let options: Options
  private var languages: [String: String] = [:]

  /// Writes to a file (`-`: standard output) that appears whole at `finish`, or not at all.
  ///
  /// - Throws: `InputError` of kind `unwritable`, `directory` or `syntax` (a header that cannot be written).
  public convenience init(path: String, header: TMXHeader, options: Options = Options()) throws(InputError) {
    try self.init(sink: try AtomicFile(path: path), header: header, options: options)
  }

  /// Writes to a sink.
  ///
  /// - Throws: `InputError` of kind `syntax` for a header that cannot be written, and what the sink throws.
  public init(sink: any XMLByteSink, header: TMXHeader, options: Options = Options()) throws(InputError) {
    self.options = options
    sourceLanguage = header.sourceLanguage
    xml = XMLWriter(sink: sink, illegal: options.illegal)
    try xml.declaration()
    try xml.doctype("tmx", systemID: "tmx14.dtd")
    try xml.startElement("tmx", [XMLAttribute("version", "1.4")])
    try xml.lineBreak(indent: 2)
    try write(header)
    try xml.lineBreak(indent: 2)
    try xml.startElement("body")
  }

  private static let headerOrder = [
    ("creationtool", "exonym"), ("creationtoolversion", "1"), ("segtype", "sentence"), ("o-tmf", "unknown"),
    ("adminlang", "en"), ("srclang", "*all*"), ("datatype", "plaintext"),
  ]
  private static let headerOptional = [
    "o-encoding", "creationdate", "creationid", "changedate", "changeid",
  ]

  private func write(_ header: TMXHeader) throws(InputError) {
    var attributes: [XMLAttribute] = []
    for (name, fallback) in TMXWriter.headerOrder {
      var value = header.attributes[name] ?? fallback
      if name == "srclang" || name == "adminlang" { value = language(value) }
      if name == "segtype", !["block", "paragraph", "sentence", "phrase"].contains(value) { value = "sentence" }
      attributes.append(XMLAttribute(name, value))
    }
    if options.keepsUnknown {
      let usual = TMXWriter.headerOrder.map(\.0) + TMXWriter.headerOptional
      attributes += header.attributes.filter { !usual.contains($0.name) }
    }
    for name in TMXWriter.headerOptional {
      if let value = header.attributes[name] {
        attributes.append(XMLAttribute(name, name.hasSuffix("date") ? date(value) : value))
      } else if name == "creationdate", options.stampsDate {
        attributes.append(XMLAttribute(name, TMXDate.now.description))
      }
    }
    try xml.startElement("header", attributes)
    for item in header.metadata { try write(item, indent: 4) }
    for encoding in header.encodings {
      try xml.lineBreak(indent: 4)
      try xml.startElement("ude", known(encoding.attributes, ["name", "base"]))
      for map in encoding.maps {
        try xml.lineBreak(indent: 6)
        try xml.startElement("map", known(map, ["unicode", "code", "ent", "subst"]))
        try xml.endElement()
      }
      try xml.lineBreak(indent: 4)
      try xml.endElement()
    }
    if !header.metadata.isEmpty || !header.encodings.isEmpty { try xml.lineBreak(indent: 2) }
    try xml.endElement()
  }

  private static let unitAttributes: Set<String> = [
    "tuid", "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion",
    "creationdate", "creationid", "changedate", "segtype", "changeid", "o-tmf", "srclang",
  ]
  private static let variantAttributes: Set<String> = [
    "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", "creationdate",
    "creationid", "changedate", "changeid", "o-tmf",
  ]

  /// Writes a unit.
  ///
  /// - Returns: false where it was left out because fewer than two sides have text (`Options.dropsEmpty`).
  /// - Throws: `InputError` of kind `unwritable`, or `syntax` under the policy `fail`.
  @discardableResult
  public func write(_ unit: TMXUnit) throws(InputError) -> Bool {
    var variants = unit.variants
    if options.dropsEmpty {
      variants.removeAll { variant in TMXWriter.isBlank(variant.segment) || variant.language.isEmpty }
      if variants.count < min(2, unit.variants.count) || variants.isEmpty {
        droppedCount += 1
        return false
      }
    }
    guard !variants.isEmpty else {
      droppedCount += 1
      return false
    }
    try xml.lineBreak(indent: 4)
    try xml.startElement("tu", filtered(unit.attributes, TMXWriter.unitAttributes))
    for item in unit.metadata { try write(item, indent: 6) }
    for variant in variants {
      try xml.lineBreak(indent: 6)
      try xml.startElement(
        "tuv",
        [XMLAttribute("xml:lang", language(variant.language))]
          + filtered(variant.attributes, TMXWriter.variantAttributes))
      for item in variant.metadata { try write(item, indent: 8) }
      if !variant.metadata.isEmpty { try xml.lineBreak(indent: 8) }
      try xml.startElement("seg")
      if options.level == 1 {
        try xml.text(variant.segment.plainText)
      } else {
        try write(variant.segment.content, inCode: false)
      }
      try xml.endElement()
      if !variant.metadata.isEmpty { try xml.lineBreak(indent: 6) }
      try xml.endElement()
    }
    try xml.lineBreak(indent: 4)
    try xml.endElement()
    unitCount += 1
    return true
  }

  /// Ends the document and puts the file in its place.
  ///
  /// - Throws: `InputError` of kind `unwritable`.
  public func finish() throws(InputError) {
    try xml.lineBreak(indent: 2)
    try xml.endElement()
    try xml.lineBreak()
    try xml.endElement()
    try xml.finish()
  }

  static func isBlank(_ segment: TMXSegment) -> Bool {
    segment.codes.isEmpty
      && segment.plainText.unicodeScalars.allSatisfy { $0.properties.isWhitespace || !XMLEscaping.isLegal($0) }
  }

  private func write(_ item: TMXMetadata, indent: Int) throws(InputError) {
    var attributes = known(
      item.attributes, item.kind == .prop ? ["type", "xml:lang", "o-encoding"] : ["xml:lang", "o-encoding"])
    if item.kind == .prop, attributes["type"] == nil { attributes["type"] = "x-unknown" }
    try xml.lineBreak(indent: indent)
    try xml.element(item.kind.rawValue, attributes, text: item.text)
  }

  private static let codeAttributes: [InlineKind: [String]] = [
    .bpt: ["i", "x", "type"], .ept: ["i"], .ph: ["x", "assoc", "type"], .it: ["pos", "x", "type"], .hi: ["x", "type"],
    .ut: ["x"], .sub: ["datatype", "type"],
  ]

  private func write(_ content: [InlineContent], inCode: Bool) throws(InputError) {
    for item in content {
      switch item {
      case .text(let text): try xml.text(text)
      case .cdata(let text): try xml.cdata(text)
      case .comment(let text): try xml.comment(text)
      case .instruction(let target, let data): try xml.processingInstruction(target: target, data: data)
      case .code(let code):
        // The DTD lets only sub stand in a code, and sub nowhere else.
        let holds = code.kind == .hi || code.kind == .sub
        guard (code.kind == .sub) == inCode else {
          try write(code.content, inCode: inCode)
          continue
        }
        var attributes = known(code.attributes, TMXWriter.codeAttributes[code.kind] ?? [])
        if code.kind == .bpt || code.kind == .ept, attributes["i"] == nil { attributes["i"] = "0" }
        if code.kind == .it, !["begin", "end"].contains(attributes["pos"] ?? "") { attributes["pos"] = "begin" }
        if let assoc = attributes["assoc"], !["p", "f", "b"].contains(assoc) { attributes["assoc"] = nil }
        try xml.startElement(code.kind.rawValue, attributes)
        try write(code.content, inCode: !holds)
        try xml.endElement()
      }
    }
  }

  private func known(_ attributes: [XMLAttribute], _ names: [String]) -> [XMLAttribute] {
    options.keepsUnknown ? attributes : attributes.filter { names.contains($0.name) }
  }

  private func filtered(_ attributes: [XMLAttribute], _ names: Set<String>) -> [XMLAttribute] {
    if attributes.isEmpty || options.keepsUnknown { return attributes }
    return attributes.compactMap { attribute in
      guard names.contains(attribute.name) else { return nil }
      if attribute.name.hasSuffix("date") { return XMLAttribute(attribute.name, date(attribute.value)) }
      if attribute.name == "srclang" { return XMLAttribute(attribute.name, language(attribute.value)) }
      if attribute.name == "segtype", !["block", "paragraph", "sentence", "phrase"].contains(attribute.value) {
        return nil
      }
      return attribute
    }
  }

  private func date(_ value: String) -> String {
    options.stampsDate ? TMXDate(lenient: value)?.description ?? value : value
  }

  private func language(_ code: String) -> String {
    guard options.normalizesLanguages, code != "*all*" else { return code }
    if let known = languages[code] { return known }
    let made = (try? LanguageTag(code))?.tag ?? LanguageTag.suggestion(for: code) ?? code
    if languages.count < 1000 { languages[code] = made }
    return made
  }
}
