import CLibXML2
import TextCore

/// Checks whole documents against a DTD or a RELAX NG schema, by libxml2. The document is held in memory as a tree.
///
/// Neither document nor schema can load anything else.
public enum XMLValidation {
  /// What a document breaks of a DTD; empty where it is valid.
  ///
  /// - Throws: `InputError` of kind `syntax` for a document, `schema` for a DTD that cannot be parsed.
  public static func validate(
    _ bytes: [UInt8], dtd: [UInt8], path: String? = nil
  ) throws(InputError) -> [XMLDiagnostic] {
    LibXML2.prepare()
    let log = DiagnosticLog()
    return try log.heard { () throws(InputError) in
      let document = try parse(bytes, path, log)
      defer { xmlFreeDoc(document) }
      let input = dtd.withUnsafeBytes {
        xmlParserInputBufferCreateMem(
          $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), XML_CHAR_ENCODING_NONE)
      }
      // The parser takes the input over, whatever comes of it.
      guard let input, let dtd = xmlIOParseDTD(nil, input, XML_CHAR_ENCODING_NONE) else {
        throw InputError(.schema, "the DTD cannot be parsed", path: path)
      }
      defer { xmlFreeDtd(dtd) }
      guard let context = xmlNewValidCtxt() else { throw InputError(.limit, "no memory for a validator") }
      defer { xmlFreeValidCtxt(context) }
      log.entries.removeAll()
      let valid = xmlValidateDtd(context, document, dtd)
      if valid != 1, log.entries.isEmpty {
        log.entries.append(
          XMLDiagnostic(severity: .error, code: 0, message: "the document is not valid", position: nil))
      }
      return log.entries.filter { $0.severity == .error }
    }
  }

  /// What a document breaks of a RELAX NG schema (XML syntax, in one file); empty where it is valid.
  ///
  /// - Throws: `InputError` of kind `syntax` for a document, `schema` for a schema that cannot be parsed.
  public static func validate(
    _ bytes: [UInt8], relaxNG schema: [UInt8], path: String? = nil
  ) throws(InputError) -> [XMLDiagnostic] {
    LibXML2.prepare()
    let log = DiagnosticLog()
    return try log.heard { () throws(InputError) in
      let parsed = schema.withUnsafeBytes { buffer -> xmlRelaxNGPtr? in
        guard
          let context = xmlRelaxNGNewMemParserCtxt(
            buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
        else { return nil }
        defer { xmlRelaxNGFreeParserCtxt(context) }
        return xmlRelaxNGParse(context)
      }
      guard let parsed else {
        throw InputError(
          .schema, "the schema cannot be parsed: \(log.entries.first?.message ?? "unknown reason")", path: path)
      }
      defer { xmlRelaxNGFree(parsed) }
      let document = try parse(bytes, path, log)
      defer { xmlFreeDoc(document) }
      guard let context = xmlRelaxNGNewValidCtxt(parsed) else { throw InputError(.limit, "no memory for a validator") }
      defer { xmlRelaxNGFreeValidCtxt(context) }
      log.entries.removeAll()
      let status = xmlRelaxNGValidateDoc(context, document)
      if status != 0, log.entries.isEmpty {
        log.entries.append(
          XMLDiagnostic(severity: .error, code: 0, message: "the document is not valid", position: nil))
      }
      return log.entries
    }
  }

  private static func parse(_ bytes: [UInt8], _ path: String?, _ log: DiagnosticLog) throws(InputError) -> xmlDocPtr {
    // The stream reader's refusals (entities, depth, encoding) hold here too, in its words.
    let reader = try XMLPushParser(source: XMLMemorySource(bytes), handler: XMLStreamHandler(), path: path)
    while try reader.step() {}
    // The reader has turned reports off.
    log.listen()
    let document = bytes.withUnsafeBytes {
      xmlReadMemory(
        $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil,
        Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue))
    }
    guard let document else { throw InputError(.syntax, "this is no XML document", path: path) }
    return document
  }
}

/// Collects what the library reports on this thread.
private final class DiagnosticLog {
  var entries: [XMLDiagnostic] = []
  private let ear = UnsafeMutablePointer<exonym_xml_ear>.allocate(capacity: 1)

  init() {
    ear.initialize(to: exonym_xml_ear())
    ear.pointee.user = Unmanaged.passUnretained(self).toOpaque()
    ear.pointee.callback = { user, level, code, line, column, message in
      guard let user else { return }
      let log = Unmanaged<DiagnosticLog>.fromOpaque(user).takeUnretainedValue()
      guard log.entries.count < 1000 else { return }
      log.entries.append(
        XMLDiagnostic(
          severity: level == XML_ERR_WARNING.rawValue ? .warning : .error, code: Int(code),
          message: XMLErrorText.trimmed(message.map { String(cString: $0) } ?? ""),
          position: line > 0 ? SourcePosition(line: Int(line), column: max(1, Int(column)), byte: 0) : nil))
    }
  }

  deinit { ear.deallocate() }

  func listen() { exonym_xml_listen(ear) }

  func heard<T>(_ body: () throws(InputError) -> T) throws(InputError) -> T {
    exonym_xml_silence()
    listen()
    defer { exonym_xml_silence() }
    return try body()
  }
}
