import CLibXML2
import TextCore

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
    case XML_ERR_INVALID_ENCODING:
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
    case XML_ERR_TAG_NAME_MISMATCH: return mismatch(plain)
    case XML_ERR_DOCUMENT_END:
      return Message(text: "there is something behind the end of the root element", expected: "the end of the file")
    case XML_ERR_DOCUMENT_EMPTY:
      return Message(text: "this is no XML document", expected: "'<' as the first character")
    case XML_ERR_TAG_NOT_FINISHED: return cutOff(plain)
    case XML_ERR_ATTRIBUTE_REDEFINED:
      return Message(
        text: "the attribute '\(detail ?? "?")' is given twice", expected: "each attribute once",
        help: "remove one of the two")
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      return Message(text: "the attribute '\(detail ?? "?")' has no value", expected: "name=\"value\"")
    case XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING:
      return Message(
        kind: .encoding, text: "the encoding '\(detail ?? "?")' is not known here", expected: "UTF-8 or UTF-16",
        help: "convert the file to UTF-8 and declare it so")
    case XML_ERR_INTERNAL_ERROR where plain.contains("depth"), XML_ERR_NAME_TOO_LONG:
      return Message(kind: .limit, text: plain)
    case XML_ERR_ENTITY_LOOP:
      return Message(kind: .limit, text: "entities refer to one another in a circle or expand without bound")
    default:
      if let (text, expected, help) = sentences[UInt32(code)] {
        return Message(text: text, expected: expected, help: help)
      }
      return Message(
        kind: plain.contains("Huge") || plain.contains("too long") || plain.contains("XML_PARSE_HUGE")
          ? .limit : .syntax,
        text: plain)
    }
  }

  /// Sentences for what libxml2 tells in terms of its grammar.
  private static let sentences: [UInt32: (String, String, String?)] = [
    XML_ERR_NAME_REQUIRED.rawValue: (
      "'<' stands alone, or what follows it is no name", "a name, '/', '!' or '?' behind '<'",
      "write '&lt;' where the character itself is meant"
    ),
    XML_ERR_LT_IN_ATTRIBUTE.rawValue: (
      "'<' stands in an attribute's value", "&lt;",
      "write '&lt;', or close the quotation mark before it"
    ),
    XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue: (
      "an attribute's value is not in quotation marks", "'\"' behind '='", "put the value in quotation marks"
    ),
    XML_ERR_ATTRIBUTE_NOT_FINISHED.rawValue: (
      "an attribute's value has no end", "a closing quotation mark", "close the quotation mark"
    ),
    XML_ERR_SPACE_REQUIRED.rawValue: (
      "two things in a tag are not parted by a space", "a space", "write a space between the attributes"
    ),
    XML_ERR_EQUAL_REQUIRED.rawValue: ("a name in a tag has no value", "name=\"value\"", nil),
    XML_ERR_GT_REQUIRED.rawValue: (
      "a tag has no end", "'>'", "close the tag; the one at fault may stand before this place"
    ),
    XML_ERR_LTSLASH_REQUIRED.rawValue: ("an end tag is missing", "'</'", nil),
    XML_ERR_COMMENT_NOT_FINISHED.rawValue: ("a comment has no end", "'-->'", "close or remove the comment"),
    XML_ERR_HYPHEN_IN_COMMENT.rawValue: ("'--' stands in a comment", "'-->'", "write one hyphen, or close the comment"),
    XML_ERR_MISPLACED_CDATA_END.rawValue: ("']]>' stands in text", "]]&gt;", "write ']]&gt;'"),
    XML_ERR_CDATA_NOT_FINISHED.rawValue: ("a CDATA section has no end", "']]>'", "close the section"),
    XML_ERR_PI_NOT_FINISHED.rawValue: ("a processing instruction has no end", "'?>'", nil),
    XML_ERR_RESERVED_XML_NAME.rawValue: (
      "an XML declaration stands within the document", "the declaration at the very start, once",
      "remove what stands before it (an empty line, say), or the declaration"
    ),
    XML_ERR_XMLDECL_NOT_FINISHED.rawValue: ("the XML declaration has no end", "'?>'", nil),
    XML_ERR_VERSION_MISSING.rawValue: ("the XML declaration has no version", "version=\"1.0\"", nil),
    XML_ERR_UNKNOWN_VERSION.rawValue: ("this version of XML does not exist", "version=\"1.0\"", nil),
    XML_ERR_ENCODING_NAME.rawValue: ("the declared encoding is no name", "encoding=\"UTF-8\"", nil),
    XML_ERR_STANDALONE_VALUE.rawValue: ("standalone is neither yes nor no", "standalone=\"yes\"", nil),
    XML_ERR_DOCTYPE_NOT_FINISHED.rawValue: ("the document type declaration has no end", "'>'", nil),
    XML_ERR_URI_REQUIRED.rawValue: ("the document type declaration has no address", "SYSTEM \"tmx14.dtd\"", nil),
    XML_ERR_DOCUMENT_START.rawValue: ("the file begins with no element", "a root element", nil),
  ]

  /// "Opening and ending tag mismatch: hi line 6 and ph"
  private static func mismatch(_ plain: String) -> Message {
    let words = plain.split(separator: " ").map(String.init)
    guard words.count >= 9, let colon = words.firstIndex(of: "mismatch:"), colon + 5 < words.count else {
      return Message(text: plain, expected: "tags that close in the order they opened")
    }
    let (open, line, close) = (words[colon + 1], words[colon + 3], words[colon + 5])
    return Message(
      text: "'</\(close)>' stands where '\(open)' of line \(line) is to be closed", expected: "</\(open)>",
      help: "close elements in the order in which they opened, innermost first")
  }

  /// "Premature end of data in tag body line 4"
  private static func cutOff(_ plain: String) -> Message {
    let words = plain.split(separator: " ").map(String.init)
    guard let tag = words.firstIndex(of: "tag"), tag + 3 < words.count else {
      return Message(text: plain, help: "the file seems to be cut off")
    }
    return Message(
      text: "the file ends within '\(words[tag + 1])' of line \(words[tag + 3])", expected: "</\(words[tag + 1])>",
      help: "the file seems to be cut off")
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
