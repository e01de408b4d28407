import CLibXML2
import TextCore

extension XMLPushParser {
  /// The parser behind libxml2's user data.
  @inline(__always)
  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLPushParser? {
    user.map { Unmanaged<XMLPushParser>.fromOpaque($0).takeUnretainedValue() }
  }

  /// libxml2's table of callbacks. What it does not name (external subset, notations ...) is ignored.
  static var callbacks: xmlSAXHandler {
    var table = xmlSAXHandler()
    table.initialized = UInt32(XML_SAX2_MAGIC)
    table.internalSubset = { user, name, publicID, systemID in
      guard let parser = XMLPushParser.of(user), let name else { return }
      parser.seek("<!DOCTYPE")
      parser.handler.doctype(
        name: String(cString: name), publicID: publicID.map { String(cString: $0) },
        systemID: systemID.map { String(cString: $0) },
        hasInternalSubset: parser.context.pointee.input?.pointee.cur?.pointee == UInt8(ascii: "["), parser)
      parser.mark()
    }
    table.entityDecl = { user, name, type, _, systemID, content in
      guard let parser = XMLPushParser.of(user), let name else { return }
      parser.declare(
        String(cString: name), type: type, systemID: systemID.map { String(cString: $0) },
        value: content.map { String(cString: $0) })
    }
    table.getEntity = { user, name in
      guard let parser = XMLPushParser.of(user), let name else { return nil }
      return parser.entity(String(cString: name))
    }
    table.getParameterEntity = { user, name in
      guard let parser = XMLPushParser.of(user), let name else { return nil }
      parser.refuseEntity("%" + String(cString: name), "parameter entities are not expanded")
      return nil
    }
    table.reference = { user, name in
      // Reached for an entity that nobody declared, in a document that has a DTD: its character would be lost.
      guard let parser = XMLPushParser.of(user), let name else { return }
      parser.refuseUndeclared(String(cString: name))
    }
    table.startElementNs = { user, name, prefix, uri, namespaceCount, namespaces, count, _, attributes in
      guard let parser = XMLPushParser.of(user), let name else { return }
      parser.start(
        XMLRawName(local: name, prefix: prefix, uri: uri),
        XMLRawAttributes(
          base: attributes, count: Int(count), namespaces: namespaces, namespaceCount: Int(namespaceCount)))
    }
    table.endElementNs = { user, name, prefix, uri in
      guard let parser = XMLPushParser.of(user), let name else { return }
      parser.handler.endElement(XMLRawName(local: name, prefix: prefix, uri: uri), parser)
      parser.depth -= 1
      parser.textLength = 0
      parser.mark()
    }
    table.characters = { user, text, length in
      XMLPushParser.of(user)?.characters(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    table.ignorableWhitespace = table.characters
    table.cdataBlock = { user, text, length in
      XMLPushParser.of(user)?.section(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    table.comment = { user, text in
      guard let parser = XMLPushParser.of(user), let text else { return }
      if parser.depth == 0 { parser.seek("<!--") }
      parser.handler.comment(String(cString: text), parser)
      parser.textLength = 0
      parser.mark()
    }
    table.processingInstruction = { user, target, data in
      guard let parser = XMLPushParser.of(user), let target else { return }
      if parser.depth == 0 { parser.seek("<?") }
      parser.handler.processingInstruction(
        target: String(cString: target), data: data.map { String(cString: $0) } ?? "", parser)
      parser.textLength = 0
      parser.mark()
    }
    table.serror = { user, error in
      guard let parser = XMLPushParser.of(user), let error else { return }
      parser.heard(
        code: Int(error.pointee.code), level: error.pointee.level.rawValue, line: Int(error.pointee.line),
        column: Int(error.pointee.int2), text: error.pointee.message.map { String(cString: $0) } ?? "",
        detail: error.pointee.str1.map { String(cString: $0) }, number: Int(error.pointee.int1))
    }
    return table
  }

  @inline(__always)
  private func start(_ name: XMLRawName, _ attributes: XMLRawAttributes) {
    depth += 1
    textLength = 0
    if depth == 1 { seek("<") }
    if depth > limits.maxDepth {
      return stop(
        InputError(
          .limit, "elements are nested more than \(limits.maxDepth) deep", at: position,
          help: "no honest document does that; the file is damaged or hostile"))
    }
    if attributes.count > limits.maxAttributes {
      return stop(
        InputError(.limit, "an element has \(attributes.count) attributes, over \(limits.maxAttributes)", at: position))
    }
    // The cursor stands before '>' or '/>'.
    let isEmpty = context.pointee.input?.pointee.cur?.pointee == UInt8(ascii: "/")
    handler.startElement(name, attributes, isEmpty: isEmpty, self)
    mark(ahead: isEmpty ? 2 : 1)
  }

  @inline(__always)
  private func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    textLength += bytes.count
    if textLength > limits.maxTextLength {
      return stop(InputError(.limit, "a text is longer than \(limits.maxTextLength) bytes", at: position))
    }
    handler.text(bytes, self)
    mark()
    // On some of libxml2's paths line and column are ahead of the cursor, which still stands before the text.
    if let cursor = context.pointee.input?.pointee.cur, cursor == bytes.baseAddress { startByte += bytes.count }
  }

  private func section(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let cursor = context.pointee.input?.pointee.cur else { return }
    textLength += bytes.count
    if textLength > limits.maxTextLength {
      return stop(InputError(.limit, "a text is longer than \(limits.maxTextLength) bytes", at: position))
    }
    // A long section comes in pieces; only the last one is followed by its mark. The cursor is before the piece.
    let isLast =
      bytes.count == 0
      || (cursor[bytes.count] == UInt8(ascii: "]") && cursor[bytes.count + 1] == UInt8(ascii: "]")
        && cursor[bytes.count + 2] == UInt8(ascii: ">"))
    let end = (context.pointee.input.map { offset($0) } ?? 0) + bytes.count + (isLast ? 3 : 0)
    sectionEnd = end
    if sectionReturn || bytes.contains(0x0D) {
      // The push parser does not normalize line ends here (XML 1.0, 2.11).
      var plain: [UInt8] = []
      plain.reserveCapacity(bytes.count)
      for byte in bytes {
        if byte != 0x0A || !sectionReturn { plain.append(byte == 0x0D ? 0x0A : byte) }
        sectionReturn = byte == 0x0D
      }
      plain.withUnsafeBufferPointer { handler.cdata($0, isLast: isLast, self) }
    } else {
      handler.cdata(bytes, isLast: isLast, self)
    }
    mark()
    for byte in bytes {
      if byte == 0x0A {
        startLine += 1
        startColumn = 1
      } else if byte & 0xC0 != 0x80 {
        startColumn += 1
      }
    }
    startByte = end
    if isLast {
      sectionReturn = false
      startColumn += 3
    }
  }
}
