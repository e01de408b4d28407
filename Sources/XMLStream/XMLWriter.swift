import TextCore

/// What becomes of a character that XML cannot hold (U+0000-U+001F but for tab, LF and CR; U+FFFE, U+FFFF).
public enum IllegalCharacterPolicy: String, Sendable, Hashable, Codable, CaseIterable {
  /// It is left out, and counted.
  case drop
  /// U+FFFD takes its place, and it is counted.
  case replace
  /// Writing stops with an `InputError`.
  case fail
}

/// Writes XML 1.0 in UTF-8 that is well-formed whatever it is given: text is escaped, names are checked, elements are
/// closed in order. Nothing is added for looks; see `lineBreak`. Whatever writes throws `InputError` of kind `unwritable`
/// where the sink fails, and of kind `syntax` for characters that XML cannot hold where `illegal` says so.
public struct XMLWriter: ~Copyable {
  /// What becomes of characters that XML cannot hold.
  public var illegal: IllegalCharacterPolicy
  /// How many such characters were dropped or replaced.
  public private(set) var illegalCount = 0
  /// Bytes written so far.
  public var byteCount: Int { spilled + buffer.count }
  /// The names of the open elements, outermost first.
  public private(set) var openElements: [String] = []

  private let sink: any XMLByteSink
  private var buffer: [UInt8] = []
  private var spilled = 0
  private var isTagOpen = false
  private var hasRoot = false
  private var isFinished = false

  /// Writes to a sink.
  public init(sink: any XMLByteSink, illegal: IllegalCharacterPolicy = .drop) {
    self.sink = sink
    self.illegal = illegal
    buffer.reserveCapacity(1 << 16)
  }

  /// Writes to a file (`-`: standard output) that appears whole at `finish`, or not at all.
  ///
  /// - Throws: `InputError` of kind `unwritable` or `directory`.
  public init(path: String, illegal: IllegalCharacterPolicy = .drop) throws(InputError) {
    self.init(sink: try AtomicFile(path: path), illegal: illegal)
  }

  /// The XML declaration; only as the first thing.
  ///
  /// - Throws: `InputError` of kind `syntax` behind anything else.
  public mutating func declaration() throws(InputError) {
    guard buffer.isEmpty, !hasRoot else { throw misuse("the XML declaration comes first") }
    buffer += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8
  }

  /// A document type declaration; only before the root element.
  ///
  /// - Throws: `InputError` of kind `syntax` behind the root element, and for what is no name or identifier.
  public mutating func doctype(
    _ name: String, publicID: String? = nil, systemID: String? = nil
  ) throws(InputError) {
    guard !hasRoot else { throw misuse("the document type declaration comes before the root element") }
    guard XMLNames.isName(name) else { throw misuse("'\(name)' is no XML name") }
    buffer += "<!DOCTYPE \(name)".utf8
    if let publicID {
      guard publicID.utf8.allSatisfy(XMLNames.isPublicIDByte), let systemID else {
        throw misuse("'\(publicID)' is no public identifier, or has no system identifier beside it")
      }
      buffer += " PUBLIC \"\(publicID)\"".utf8
      try quoteSystem(systemID)
    } else if let systemID {
      buffer += " SYSTEM".utf8
      try quoteSystem(systemID)
    }
    buffer += ">\n".utf8
  }

  private mutating func quoteSystem(_ id: String) throws(InputError) {
    let quote = id.utf8.contains(0x22) ? "'" : "\""
    guard !id.contains(quote), XMLEscaping.firstIllegal(id) == nil else {
      throw misuse("'\(id)' is no system identifier")
    }
    buffer += " \(quote)\(id)\(quote)".utf8
  }

  /// A start tag. An element that stays without content is written `<a/>`.
  ///
  /// - Throws: `InputError` of kind `syntax` for what is no name, an attribute given twice or a second root.
  public mutating func startElement(_ name: String, _ attributes: [XMLAttribute] = []) throws(InputError) {
    try closeTag()
    guard XMLNames.isName(name) else { throw misuse("'\(name)' is no XML name") }
    guard !openElements.isEmpty || !hasRoot else { throw misuse("a document has one root element") }
    hasRoot = true
    buffer.append(UInt8(ascii: "<"))
    buffer += name.utf8
    for (index, attribute) in attributes.enumerated() {
      guard XMLNames.isName(attribute.name) else { throw misuse("'\(attribute.name)' is no XML name") }
      for other in attributes[..<index] where other.name == attribute.name {
        throw misuse("the attribute '\(attribute.name)' is given twice")
      }
      buffer.append(UInt8(ascii: " "))
      buffer += attribute.name.utf8
      buffer += "=\"".utf8
      try escape(attribute.value, inAttribute: true)
      buffer.append(UInt8(ascii: "\""))
    }
    openElements.append(name)
    isTagOpen = true
    try spill()
  }

  /// Closes the innermost element.
  ///
  /// - Throws: `InputError` of kind `syntax` where no element is open.
  public mutating func endElement() throws(InputError) {
    guard let name = openElements.popLast() else { throw misuse("no element is open") }
    if isTagOpen {
      buffer += "/>".utf8
      isTagOpen = false
    } else {
      buffer += "</".utf8
      buffer += name.utf8
      buffer.append(UInt8(ascii: ">"))
    }
    if openElements.isEmpty { buffer.append(0x0A) }
    try spill()
  }

  /// Text, escaped.
  ///
  /// - Throws: `InputError` of kind `syntax` outside the root element.
  public mutating func text(_ text: String) throws(InputError) {
    guard !openElements.isEmpty else {
      // White space between the parts of the prolog says nothing.
      if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) { return }
      throw misuse("text stands within the root element")
    }
    try closeTag()
    try escape(text, inAttribute: false)
    try spill()
  }

  /// An element with nothing but text.
  ///
  /// - Throws: `InputError` as `startElement` and `text`.
  public mutating func element(_ name: String, _ attributes: [XMLAttribute] = [], text content: String)
    throws(InputError)
  {
    try startElement(name, attributes)
    if !content.isEmpty { try text(content) }
    try endElement()
  }

  /// A line feed and indentation: for layout, where white space says nothing.
  ///
  /// - Parameter indent: spaces behind the line feed.
  /// - Throws: `InputError` of kind `syntax` where the document is finished.
  public mutating func lineBreak(indent: Int = 0) throws(InputError) {
    try closeTag()
    buffer.append(0x0A)
    for _ in 0..<max(0, indent) { buffer.append(0x20) }
  }

  /// A CDATA section; an end mark within it is divided between two sections.
  ///
  /// - Throws: `InputError` of kind `syntax` outside the root element.
  public mutating func cdata(_ text: String) throws(InputError) {
    guard !openElements.isEmpty else { throw misuse("text stands within the root element") }
    try closeTag()
    buffer += "<![CDATA[".utf8
    var brackets = 0
    for scalar in text.unicodeScalars {
      guard XMLEscaping.isLegal(scalar) else {
        try mend(scalar)
        brackets = 0
        continue
      }
      if scalar == "\r" {
        // Only a reference keeps a carriage return, and none can stand in a section.
        buffer += "]]>&#13;<![CDATA[".utf8
        brackets = 0
        continue
      }
      if scalar == ">", brackets >= 2 { buffer += "]]><![CDATA[".utf8 }
      brackets = scalar == "]" ? brackets + 1 : 0
      buffer += String(scalar).utf8
    }
    buffer += "]]>".utf8
    try spill()
  }

  /// A comment. `--` and a last `-`, which cannot stand in one, are parted by a space.
  ///
  /// - Throws: `InputError` of kind `syntax` where the document is finished.
  public mutating func comment(_ text: String) throws(InputError) {
    try closeTag()
    buffer += "<!--".utf8
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      guard XMLEscaping.isLegal(scalar) else {
        try mend(scalar)
        continue
      }
      if scalar == "-", last == "-" { buffer.append(0x20) }
      buffer += String(scalar).utf8
      last = scalar
    }
    if last == "-" { buffer.append(0x20) }
    buffer += "-->".utf8
    if openElements.isEmpty { buffer.append(0x0A) }
    try spill()
  }

  /// A processing instruction.
  ///
  /// - Throws: `InputError` of kind `syntax` for what is no target, and data with `?>` or control characters.
  public mutating func processingInstruction(target: String, data: String) throws(InputError) {
    guard XMLNames.isName(target), target.lowercased() != "xml" else {
      throw misuse("'\(target)' is no processing instruction's target")
    }
    guard !data.contains("?>"), XMLEscaping.firstIllegal(data) == nil else {
      throw misuse("'?>' and control characters cannot stand in a processing instruction")
    }
    try closeTag()
    buffer += (data.isEmpty ? "<?\(target)?>" : "<?\(target) \(data)?>").utf8
    if openElements.isEmpty { buffer.append(0x0A) }
    try spill()
  }

  /// One event as it was read. An entity's reference is left out, as its text follows.
  ///
  /// - Throws: `InputError` of kind `syntax` for an event out of place.
  public mutating func write(_ event: XMLEvent) throws(InputError) {
    switch event {
    case .doctype(let name, let publicID, let systemID, _):
      try doctype(name, publicID: publicID, systemID: systemID)
    case .startElement(let start): try startElement(start.name, start.attributes)
    case .endElement: try endElement()
    case .text(let content): try text(content)
    case .cdata(let content): try cdata(content)
    case .comment(let content): try comment(content)
    case .processingInstruction(let target, let data): try processingInstruction(target: target, data: data)
    case .entityReference: break
    }
  }

  /// Closes what is open, and puts the file in its place.
  ///
  /// - Throws: `InputError` of kind `syntax` where there is no root element, or `unwritable`.
  public mutating func finish() throws(InputError) {
    guard !isFinished else { return }
    while !openElements.isEmpty { try endElement() }
    guard hasRoot else { throw misuse("a document has a root element") }
    isFinished = true
    try sink.write(buffer)
    spilled += buffer.count
    buffer.removeAll()
    try sink.commit()
  }

  private mutating func closeTag() throws(InputError) {
    if isFinished { throw misuse("the document is finished") }
    if isTagOpen {
      buffer.append(UInt8(ascii: ">"))
      isTagOpen = false
    }
  }

  private mutating func spill() throws(InputError) {
    guard buffer.count >= 1 << 16 else { return }
    try sink.write(buffer)
    spilled += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func escape(_ text: String, inAttribute: Bool) throws(InputError) {
    if XMLEscaping.append(text, inAttribute: inAttribute, to: &buffer) { return }
    for scalar in text.unicodeScalars {
      if XMLEscaping.isLegal(scalar) {
        _ = XMLEscaping.append(String(scalar), inAttribute: inAttribute, to: &buffer)
      } else {
        try mend(scalar)
      }
    }
  }

  private mutating func mend(_ scalar: Unicode.Scalar) throws(InputError) {
    switch illegal {
    case .drop: illegalCount += 1
    case .replace:
      illegalCount += 1
      buffer += "\u{FFFD}".utf8
    case .fail:
      throw InputError(
        .syntax, "the character \(XMLErrorText.name(Int(scalar.value))) cannot be written in XML",
        help: "let it be dropped or replaced, or mend the text")
    }
  }

  private func misuse(_ why: String) -> InputError { InputError(.syntax, "this would be no well-formed XML: \(why)") }
}
