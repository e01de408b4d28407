import CLibXML2
import TextCore

extension XMLPushParser {
  /// Looks at everything that libxml2 says: well-formedness alone would let lost characters pass.
  func heard(code: Int, level: UInt32, line: Int, column: Int, text: String, detail: String?, number: Int) {
    // An own refusal is reported once, in our words.
    if code == Int(XML_ERR_USER_STOP.rawValue) || failure != nil { return }
    let place = currentPosition
    let position = line == 0 ? place : SourcePosition(line: line, column: max(1, column), byte: place.byte)
    if code == Int(XML_WAR_UNDECLARED_ENTITY.rawValue) || code == Int(XML_ERR_UNDECLARED_ENTITY.rawValue) {
      // The name is told by `reference`, or here.
      return refuseUndeclared(detail ?? "?")
    }
    let isNamespace = (200..<210).contains(code)
    let isWarning = level == XML_ERR_WARNING.rawValue
    let message = special(code) ?? XMLErrorText.message(code: code, text: text, detail: detail, number: number)
    let diagnostic = XMLDiagnostic(
      severity: isWarning ? .info : isNamespace ? .warning : .error, code: code, message: message.text,
      position: position)
    if diagnostics.count < 1000 { diagnostics.append(diagnostic) }
    handler.diagnostic(diagnostic, self)
    if !isWarning, !isNamespace {
      stop(
        InputError(
          message.kind, message.text, path: path, at: position, expected: message.expected, help: message.help))
    }
  }

  /// What libxml2 says of these errors depends on where it stands.
  private func special(_ code: Int) -> XMLErrorText.Message? {
    let encoding = prolog.declaredEncoding ?? prolog.detectedEncoding
    let lie = XMLErrorText.Message(
      kind: .encoding, text: "the bytes are not \(encoding)", expected: "text in the declared encoding",
      help: "declare the encoding that the file is in, or convert it to UTF-8")
    switch xmlParserErrors(rawValue: UInt32(code)) {
    case XML_ERR_INVALID_CHAR:
      // The bytes are those of a legal character nowhere: they are of another encoding.
      guard let byte = context.pointee.input?.pointee.cur?.pointee, byte >= 0x80, byte != 0xED, byte != 0xEF else {
        return nil
      }
      return lie
    case XML_ERR_DOCUMENT_END, XML_ERR_DOCUMENT_EMPTY:
      // What could not be converted still lies in the raw buffer.
      if let buffer = context.pointee.input?.pointee.buf,
        buffer.pointee.error != 0 || buffer.pointee.raw.map({ xmlBufUse($0) > 0 }) == true
      {
        return lie
      }
      guard depth > 0 || context.pointee.instate != XML_PARSER_EPILOG else { return nil }
      if code == Int(XML_ERR_DOCUMENT_EMPTY.rawValue) { return nil }
      return XMLErrorText.Message(
        text: depth > 0 ? "the file ends within an element" : "the file ends before its first element",
        expected: depth > 0 ? "the end tags of all open elements" : "a root element",
        help: depth > 0 ? "the file seems to be cut off" : nil)
    default: return nil
    }
  }
}
