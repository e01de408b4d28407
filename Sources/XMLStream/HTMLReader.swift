import CLibXML2
import TextCore

/// One thing in an HTML document, with its place.
public struct HTMLEvent: Sendable, Hashable {
  /// What it is. Element and attribute names are lower case; entities are resolved; `isEmpty` is always false.
  public var event: XMLEvent
  /// Where it starts in the decoded text.
  public var position: SourcePosition
  /// Its place in the decoded text, 0-based UTF-8 bytes. Empty for what is not written (`isImplied`).
  public var range: Range<Int>
  /// Whether the tag is not written but implied by the rules of HTML (`html`, `body`, a missing `</p>`).
  public var isImplied: Bool
}

/// Reads HTML as it is found: with libxml2's forgiving parser, in one pass, nothing loaded.
public enum HTMLReader {
  /// Parses a document.
  ///
  /// - Parameters:
  ///   - bytes: the document.
  ///   - encoding: its encoding, as known to the caller; nil: by byte order mark, else UTF-8 where it is, else as guessed.
  ///   - path: the file's name for errors.
  ///   - limit: the most bytes taken.
  /// - Returns: the events, and the decoded text that their ranges refer to.
  /// - Throws: `InputError` of kind `encoding`, `binary`, `empty` or `limit`.
  public static func parse(
    _ bytes: [UInt8], encoding: String? = nil, path: String? = nil, limit: Int = 64 << 20
  ) throws(InputError) -> (events: [HTMLEvent], text: [UInt8]) {
    if bytes.count > limit {
      throw InputError(.limit, "the document is larger than \(limit >> 20) MiB", path: path)
    }
    let text: [UInt8]
    do throws(InputError) {
      text = try TextDecoding.decode(bytes, declared: encoding).text
    } catch {
      throw path.map { error.inFile($0) } ?? error
    }
    if text.isEmpty { return ([], text) }
    LibXML2.prepare()
    let collector = HTMLCollector(text)
    let failed = text.withUnsafeBytes { buffer in
      LibXML2.quietly {
        guard
          let context = htmlCreateMemoryParserCtxt(
            buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
        else { return true }
        defer {
          if let document = context.pointee.myDoc {
            context.pointee.myDoc = nil
            xmlFreeDoc(document)
          }
          htmlFreeParserCtxt(context)
        }
        htmlCtxtUseOptions(
          context,
          Int32(
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
              | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue))
        // The bytes are UTF-8 by now, whatever a meta element says.
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        guard let sax = context.pointee.sax else { return true }
        sax.pointee = HTMLCollector.callbacks
        context.pointee.userData = Unmanaged.passUnretained(collector).toOpaque()
        collector.context = context
        htmlParseDocument(context)
        collector.context = nil
        return false
      }
    }
    if failed { throw InputError(.limit, "no memory for a parser", path: path) }
    collector.flush()
    return (collector.events, text)
  }
}

/// Collects what libxml2's HTML parser reports.
private final class HTMLCollector {
  var context: htmlParserCtxtPtr?
  var events: [HTMLEvent] = []
  private let map: LineMap
  private var end = 0
  private var pending: [UInt8] = []
  private var pendingStart = 0
  /// The place of the last event: the next one is counted on from there, since a page may be one long line.
  private var last = SourcePosition.start

  init(_ text: [UInt8]) { map = LineMap(text) }

  private static func of(_ user: UnsafeMutableRawPointer?) -> HTMLCollector? {
    user.map { Unmanaged<HTMLCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  private var cursor: Int {
    guard let input = context?.pointee.input else { return end }
    return min(map.bytes.count, Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base))
  }

  func flush() {
    guard !pending.isEmpty else { return }
    add(.text(String(decoding: pending, as: UTF8.self)), pendingStart..<end)
    pending.removeAll(keepingCapacity: true)
  }

  private func add(_ event: XMLEvent, _ range: Range<Int>, isImplied: Bool = false) {
    last = position(at: range.lowerBound)
    events.append(HTMLEvent(event: event, position: last, range: range, isImplied: isImplied))
  }

  private func position(at offset: Int) -> SourcePosition {
    guard offset >= last.byte else { return map.position(at: offset) }
    var column = last.column
    for at in last.byte..<offset {
      let byte = map.bytes[at]
      if byte == 0x0A || byte == 0x0D { return map.position(at: offset) }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    return SourcePosition(line: last.line, column: column, byte: offset)
  }

  /// The last place at or behind the end of the previous event where a mark stands.
  private func find(_ mark: [UInt8], before limit: Int) -> Int? {
    var at = limit - mark.count
    while at >= end {
      if map.bytes[at..<at + mark.count].elementsEqual(mark, by: { $0 | 0x20 == $1 | 0x20 }) { return at }
      at -= 1
    }
    return nil
  }

  private func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if pending.isEmpty { pendingStart = end }
    pending.append(contentsOf: piece)
    end = max(end, cursor)
  }

  private func start(_ name: String, _ attributes: [XMLAttribute]) {
    flush()
    let now = cursor
    let event = XMLEvent.startElement(XMLElementStart(name, attributes))
    guard let at = find([UInt8(ascii: "<")] + Array(name.utf8), before: min(now, map.bytes.count)) else {
      return add(event, end..<end, isImplied: true)
    }
    var close = now
    while close < map.bytes.count, map.bytes[close] != UInt8(ascii: ">") { close += 1 }
    end = min(map.bytes.count, close + 1)
    add(event, at..<end)
  }

  private func finish(_ name: String) {
    flush()
    let now = cursor
    guard let at = find(Array("</\(name)".utf8), before: min(map.bytes.count, now)) else {
      return add(.endElement(name), end..<end, isImplied: true)
    }
    var close = now
    if close > 0, map.bytes[close - 1] != UInt8(ascii: ">") {
      while close < map.bytes.count, map.bytes[close] != UInt8(ascii: ">") { close += 1 }
      close = min(map.bytes.count, close + 1)
    }
    end = max(at, close)
    add(.endElement(name), at..<end)
  }

  private func markup(_ event: XMLEvent, _ mark: String) {
    flush()
    let now = cursor
    let at = find(Array(mark.utf8), before: now) ?? end
    end = max(at, now)
    add(event, at..<end)
  }

  static var callbacks: xmlSAXHandler {
    var table = xmlSAXHandler()
    table.initialized = 1
    table.internalSubset = { user, name, publicID, systemID in
      HTMLCollector.of(user)?.markup(
        .doctype(
          name: name.map { String(cString: $0) } ?? "html", publicID: publicID.map { String(cString: $0) },
          systemID: systemID.map { String(cString: $0) }, hasInternalSubset: false), "<!doctype")
    }
    table.startElement = { user, name, attributes in
      guard let name else { return }
      var list: [XMLAttribute] = []
      var at = 0
      while let attributes, let key = attributes[at] {
        let attribute = XMLAttribute(String(cString: key), attributes[at + 1].map { String(cString: $0) } ?? "")
        if list[attribute.name] == nil { list.append(attribute) }
        at += 2
      }
      HTMLCollector.of(user)?.start(String(cString: name), list)
    }
    table.endElement = { user, name in
      guard let name else { return }
      HTMLCollector.of(user)?.finish(String(cString: name))
    }
    table.characters = { user, text, length in
      HTMLCollector.of(user)?.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    table.ignorableWhitespace = table.characters
    // Scripts and styles.
    table.cdataBlock = table.characters
    table.comment = { user, text in
      guard let text else { return }
      HTMLCollector.of(user)?.markup(.comment(String(cString: text)), "<!")
    }
    table.processingInstruction = { user, target, data in
      guard let target else { return }
      HTMLCollector.of(user)?.markup(
        .processingInstruction(target: String(cString: target), data: data.map { String(cString: $0) } ?? ""), "<?")
    }
    return table
  }
}
