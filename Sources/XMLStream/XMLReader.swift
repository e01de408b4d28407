import TextCore

/// A pull reader: a document as a sequence of events, in memory that does not grow with it.
///
/// UTF-8, UTF-16, US-ASCII and declared legacy encodings are read; gzip is unpacked. Nothing outside the document is
/// ever loaded. Events before an error are handed out first.
public final class XMLReader {
  /// Where the last event starts.
  public private(set) var position: SourcePosition = .start
  /// The last event's place in the document as UTF-8, 0-based bytes. Empty for the closing half of `<a/>`.
  public private(set) var range: Range<Int> = 0..<0

  private let queue = QueueHandler()
  private let parser: XMLPushParser
  private var at = 0
  private var isDone = false

  /// Reads bytes in memory.
  ///
  /// - Throws: `InputError` of kind `limit` where memory runs out.
  public convenience init(bytes: [UInt8], path: String? = nil, limits: XMLLimits = .standard) throws(InputError) {
    try self.init(source: XMLMemorySource(bytes), path: path, limits: limits)
  }

  /// Streams a file (`-`: standard input), plain or gzip.
  ///
  /// - Throws: `InputError` of kind `missing`, `directory` or `unreadable`.
  public convenience init(path: String, limits: XMLLimits = .standard) throws(InputError) {
    try self.init(source: XMLFileSource(path: path), path: path, limits: limits)
  }

  /// Reads from any source.
  ///
  /// - Parameter chunkSize: bytes handed to the parser at a time.
  /// - Throws: `InputError` of kind `limit` where memory runs out.
  public init(
    source: any XMLByteSource, path: String? = nil, limits: XMLLimits = .standard, chunkSize: Int = 1 << 15
  ) throws(InputError) {
    parser = try XMLPushParser(source: source, handler: queue, path: path, limits: limits, chunkSize: chunkSize)
  }

  /// Everything that the parser said so far.
  public var diagnostics: [XMLDiagnostic] { parser.diagnostics }

  /// How the document begins; known after the first `next()`.
  public var prolog: XMLProlog { parser.prolog }

  /// The next event; nil at the document's end.
  ///
  /// - Throws: `InputError` with the place where the document is broken, hostile, or beyond a limit.
  public func next() throws(InputError) -> XMLEvent? {
    while at >= queue.events.count {
      if isDone { return nil }
      queue.events.removeAll(keepingCapacity: true)
      at = 0
      do throws(InputError) {
        isDone = try !parser.step()
      } catch {
        queue.flush()
        // What came before the error is handed out first; `step` throws the same error again.
        if queue.events.isEmpty { throw error }
      }
      if isDone { queue.flush() }
    }
    let item = queue.events[at]
    at += 1
    position = item.position
    range = item.range
    return item.event
  }
}

/// Turns the parser's calls into events; pieces of text become one.
private final class QueueHandler: XMLStreamHandler {
  struct Item {
    var event: XMLEvent
    var position: SourcePosition
    var range: Range<Int>
  }

  var events: [Item] = []
  private var pending: [UInt8] = []
  private var pendingStart: SourcePosition?
  private var section: [UInt8] = []
  private var sectionStart: SourcePosition?
  // The end of an event is where the next one starts; the last one's is not known before.
  private var needsEnd = false

  private func add(_ event: XMLEvent, _ position: SourcePosition) {
    close(at: position.byte)
    events.append(Item(event: event, position: position, range: position.byte..<position.byte))
    needsEnd = true
  }

  private func close(at byte: Int) {
    guard needsEnd, let last = events.indices.last else { return }
    events[last].range = events[last].range.lowerBound..<max(byte, events[last].range.lowerBound)
    needsEnd = false
  }

  func flush() {
    guard let start = pendingStart else { return }
    pendingStart = nil
    add(.text(String(decoding: pending, as: UTF8.self)), start)
    pending.removeAll(keepingCapacity: true)
  }

  private func emit(_ event: XMLEvent, _ parser: XMLPushParser) {
    flush()
    add(event, parser.position)
    events[events.count - 1].range = parser.position.byte..<parser.currentPosition.byte
    needsEnd = false
  }

  override func startElement(
    _ name: XMLRawName, _ attributes: XMLRawAttributes, isEmpty: Bool, _ parser: XMLPushParser
  ) {
    var start = XMLElementStart(name.name, attributes.values, isEmpty: isEmpty)
    start.namespaceURI = name.uri.map { String(cString: $0) }
    emit(.startElement(start), parser)
    let range = events[events.count - 1].range
    events[events.count - 1].range = range.lowerBound..<range.upperBound + (isEmpty ? 2 : 1)
  }

  override func endElement(_ name: XMLRawName, _ parser: XMLPushParser) { emit(.endElement(name.name), parser) }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>, _ parser: XMLPushParser) {
    if pendingStart == nil { pendingStart = parser.position }
    pending.append(contentsOf: bytes)
  }

  override func cdata(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, _ parser: XMLPushParser) {
    flush()
    let start = sectionStart ?? parser.position
    sectionStart = start
    section.append(contentsOf: bytes)
    guard isLast else { return }
    add(.cdata(String(decoding: section, as: UTF8.self)), start)
    // "<![CDATA[" and "]]>"
    events[events.count - 1].range = start.byte..<max(start.byte, parser.sectionEnd)
    needsEnd = false
    section.removeAll(keepingCapacity: true)
    sectionStart = nil
  }

  override func comment(_ text: String, _ parser: XMLPushParser) { emit(.comment(text), parser) }

  override func processingInstruction(target: String, data: String, _ parser: XMLPushParser) {
    emit(.processingInstruction(target: target, data: data), parser)
  }

  override func doctype(
    name: String, publicID: String?, systemID: String?, hasInternalSubset: Bool, _ parser: XMLPushParser
  ) {
    emit(
      .doctype(name: name, publicID: publicID, systemID: systemID, hasInternalSubset: hasInternalSubset), parser)
    // The closing '>' is still to come; that of an internal subset is out of sight.
    guard !hasInternalSubset, let last = events.indices.last else { return }
    events[last].range = events[last].range.lowerBound..<events[last].range.upperBound + 1
  }

  override func entityReference(_ name: String, _ parser: XMLPushParser) { emit(.entityReference(name), parser) }
}
