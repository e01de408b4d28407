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
    let message = XMLErrorText.message(code: code, text: text, detail: detail, number: number)
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
}

/// libxml2's errors in words that say what to do.
enum XMLErrorText {
  struct Message {
    var kind: InputError.Kind = .syntax
    var text: String
    var expected: String?
    var help: String?
  }

  static func message(code: Int, text: String, detail: String?, number: Int) -> Message {
    let plain = trimmed(text)
    switch xmlParserErrors(rawValue: UInt32(code)) {
    case XML_ERR_INVALID_CHAR:
      let scalar = number > 0 ? "the character \(name(number))" : "a character"
      return Message(
        text: "\(scalar) is not allowed in XML", expected: "tab, line feed, carriage return or U+0020 and above",
        help: "remove it: no XML program can read it, written as a reference or not")
    case XML_ERR_INVALID_CHARREF:
      return Message(
        text: "a numeric reference names a character that is not allowed in XML",
        expected: "tab, line feed, carriage return or U+0020 and above", help: "remove the reference")
    case XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING:
      return Message(
        kind: .encoding, text: plain, expected: "bytes in the declared encoding",
        help: "declare the encoding that the file is in, or convert it to UTF-8")
    case XML_I18N_CONV_FAILED, XML_I18N_NO_HANDLER:
      return Message(kind: .encoding, text: plain, expected: "bytes in the declared encoding")
    case XML_ERR_NAME_REQUIRED where plain.contains("EntityRef"), XML_ERR_ENTITYREF_NO_NAME:
      return Message(
        text: "'&' stands alone", expected: "&amp;", help: "write '&amp;' where the character itself is meant")
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
      return Message(
        text: "a reference has no ';'", expected: "';' behind the name",
        help: "write '&amp;' where the character '&' itself is meant")
    case XML_ERR_LT_IN_ATTRIBUTE:
      return Message(text: "'<' stands in an attribute's value", expected: "&lt;")
    case XML_ERR_TAG_NAME_MISMATCH:
      return Message(text: plain, expected: "tags that close in the order they opened")
    case XML_ERR_DOCUMENT_END:
      return Message(text: "there is something behind the end of the root element", expected: "the end of the file")
    case XML_ERR_DOCUMENT_EMPTY:
      return Message(text: "this is no XML document", expected: "'<' as the first character")
    case XML_ERR_TAG_NOT_FINISHED, XML_ERR_DOCUMENT_START:
      return Message(text: plain, help: "the file seems to be cut off")
    case XML_ERR_ATTRIBUTE_REDEFINED:
      return Message(text: "the attribute '\(detail ?? "?")' is given twice")
    case XML_ERR_INTERNAL_ERROR where plain.contains("depth"), XML_ERR_NAME_TOO_LONG:
      return Message(kind: .limit, text: plain)
    case XML_ERR_ENTITY_LOOP:
      return Message(kind: .limit, text: "entities refer to one another in a circle or expand without bound")
    default:
      return Message(
        kind: plain.contains("Huge") || plain.contains("too long") || plain.contains("XML_PARSE_HUGE")
          ? .limit : .syntax,
        text: plain)
    }
  }

  static func name(_ scalar: Int) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// libxml2 ends its messages with a line feed.
  static func trimmed(_ text: String) -> String {
    var bytes = Array(text.utf8)
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
