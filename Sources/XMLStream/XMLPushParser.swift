import CLibXML2
import TextCore

/// Feeds a document to libxml2 in pieces and hands what it finds to a handler.
///
/// Nothing outside the document is ever read: no network, no external DTD, no external entity. Internal entities
/// whose text holds no markup are resolved within limits; all others are refused. Memory does not grow with the
/// document. Not thread-safe; one document, one parser.
public final class XMLPushParser {
  /// The file, as the user named it.
  public let path: String?
  /// The bounds.
  public let limits: XMLLimits
  /// Everything that the parser said so far, at most 1,000 entries.
  public internal(set) var diagnostics: [XMLDiagnostic] = []
  /// How the document begins; known after the first step.
  public private(set) var prolog = XMLProlog(sniffing: [])
  /// The error that stopped the parser, where one did.
  public internal(set) var failure: InputError?
  /// Bytes of the source read so far.
  public private(set) var bytesRead = 0

  private static let maxPending = 10_000_000

  let handler: XMLStreamHandler
  let context: xmlParserCtxtPtr
  private let source: (any XMLByteSource)?
  private let chunk: UnsafeMutableRawBufferPointer
  private var isDone = false
  private var stoppedAt: SourcePosition?

  // Where the current event starts; the previous one ended there.
  var startLine = 1
  var startColumn = 1
  var startByte = 0
  var depth = 0
  var textLength = 0
  var entities: [String: Entity] = [:]
  var expanded = 0
  // Of the CDATA section being read: where it ends, and whether its last piece ended with a CR.
  var sectionEnd = 0
  var sectionReturn = false

  /// An entity that the internal subset declares.
  struct Entity {
    /// The text that it stands for; nil where it is external.
    var value: String?
    var systemID: String?
    /// Made for libxml2 when it is first asked for.
    var made: UnsafeMutablePointer<xmlEntity>?
  }

  /// Opens a parser over a source.
  ///
  /// - Parameters:
  ///   - source: where the bytes come from.
  ///   - handler: hears what is found.
  ///   - path: the file's name for errors.
  ///   - limits: bounds on the document.
  ///   - chunkSize: bytes handed to the parser at a time.
  /// - Throws: `InputError` of kind `limit` where memory runs out.
  public convenience init(
    source: any XMLByteSource, handler: XMLStreamHandler, path: String? = nil, limits: XMLLimits = .standard,
    chunkSize: Int = 1 << 15
  ) throws(InputError) {
    try self.init(from: source, handler, path, limits, chunkSize)
  }

  /// Opens a parser that is given its bytes by `feed`.
  ///
  /// - Throws: `InputError` of kind `limit` where memory runs out.
  public convenience init(
    handler: XMLStreamHandler, path: String? = nil, limits: XMLLimits = .standard
  ) throws(InputError) {
    try self.init(from: nil, handler, path, limits, 0)
  }

  private init(
    from source: (any XMLByteSource)?, _ handler: XMLStreamHandler, _ path: String?, _ limits: XMLLimits,
    _ chunkSize: Int
  ) throws(InputError) {
    LibXML2.prepare()
    var table = XMLPushParser.callbacks
    guard let context = xmlCreatePushParserCtxt(&table, nil, nil, 0, nil) else {
      throw InputError(.limit, "no memory for a parser", path: path)
    }
    self.context = context
    self.source = source
    self.handler = handler
    self.path = path
    self.limits = limits
    chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, chunkSize), alignment: 16)
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    // Without this "&amp;" in an attribute arrives as "&#38;". Which entities exist is still for `entity` to say.
    context.pointee.replaceEntities = 1
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    // An internal subset makes libxml2 keep a small document of its own.
    if let document = context.pointee.myDoc {
      context.pointee.myDoc = nil
      xmlFreeDoc(document)
    }
    xmlFreeParserCtxt(context)
    for entity in entities.values {
      guard let made = entity.made else { continue }
      made.pointee.content.deallocate()
      made.deallocate()
    }
    chunk.deallocate()
  }

  /// Where the current event starts.
  public var position: SourcePosition { SourcePosition(line: startLine, column: startColumn, byte: startByte) }

  /// Where the parser stands: behind the current event, or within its last bytes.
  public var currentPosition: SourcePosition {
    if let stoppedAt { return stoppedAt }
    guard let input = context.pointee.input else { return position }
    return SourcePosition(line: Int(input.pointee.line), column: Int(input.pointee.col), byte: offset(input))
  }

  /// Parses the next piece of the source.
  ///
  /// - Returns: false when the document is over.
  /// - Throws: the error that stopped the parser, again at every further call.
  public func step() throws(InputError) -> Bool {
    if let failure { throw failure }
    guard let source, !isDone else { return false }
    var count = 0
    while count < chunk.count {
      let more: Int
      do throws(InputError) {
        more = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: chunk[count...]))
      } catch {
        failure = path.map { error.inFile($0) } ?? error
        throw failure ?? error
      }
      if more == 0 { break }
      count += more
    }
    try feed(UnsafeRawBufferPointer(rebasing: chunk[..<count]), isLast: count < chunk.count)
    return !isDone
  }

  /// Parses bytes that follow those of the last call.
  ///
  /// - Throws: the error that stopped the parser, again at every further call.
  public func feed(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(InputError) {
    if let failure { throw failure }
    if bytesRead == 0 {
      prolog = XMLProlog(sniffing: bytes)
      if bytes.isEmpty, isLast {
        let empty = InputError(.empty, "the file is empty", path: path, expected: "an XML document")
        failure = empty
        throw empty
      }
    }
    if count(bytes.count) {
      let status = LibXML2.quietly {
        xmlParseChunk(
          context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), isLast ? 1 : 0)
      }
      if !isLast, failure == nil, waitsForNothing { _ = LibXML2.quietly { xmlParseChunk(context, nil, 0, 1) } }
      // What a tag or comment may hold is bounded by libxml2 once it is whole; here, that it ends at all.
      if failure == nil, pendingCount > XMLPushParser.maxPending {
        stop(
          InputError(
            .limit, "a tag, comment or instruction is longer than \(XMLPushParser.maxPending) bytes", path: path,
            at: currentPosition, help: "no honest document does that; the file is damaged or hostile"))
      }
      if isLast { isDone = true }
      if status != 0, failure == nil, context.pointee.wellFormed == 0 || context.pointee.disableSAX != 0 {
        stop(
          InputError(
            .encoding, "the bytes are not \(prolog.declaredEncoding ?? prolog.detectedEncoding)", path: path,
            at: currentPosition, expected: "text in the declared encoding",
            help: "convert the file to UTF-8 and declare it so"))
      }
    }
    if let failure { throw failure }
  }

  /// Parses bytes that follow those of the last call.
  ///
  /// - Throws: `InputError` with the place where the document is not well-formed or is beyond a limit.
  public func feed(_ bytes: [UInt8], isLast: Bool) throws(InputError) {
    var caught: InputError?
    bytes.withUnsafeBytes { bytes in
      do throws(InputError) { try feed(bytes, isLast: isLast) } catch { caught = error }
    }
    if let caught { throw caught }
  }

  /// Bytes (as UTF-8) that were fed but not parsed yet: the parser waits for the rest of a tag, say.
  public var pendingCount: Int {
    guard let input = context.pointee.input, let end = input.pointee.end else { return 0 }
    return end - input.pointee.cur
  }

  /// Whether all bytes fed so far are parsed and the parser stands in an element's content. Elements that are read and
  /// found well-formed by other means may then be left out: see `skip`.
  public var isAtRest: Bool {
    failure == nil && context.pointee.instate == XML_PARSER_CONTENT && context.pointee.inputNr == 1 && pendingCount == 0
  }

  /// Whether the parser waits for the ';' of what can be no reference. It would wait until the end of the document.
  private var waitsForNothing: Bool {
    guard context.pointee.instate == XML_PARSER_CONTENT, let input = context.pointee.input, pendingCount > 1,
      let start = input.pointee.cur, start.pointee == UInt8(ascii: "&")
    else { return false }
    for index in 1..<pendingCount {
      switch start[index] {
      case UInt8(ascii: ";"): return false
      case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\""): return true
      default: continue
      }
    }
    return pendingCount > 1000
  }

  /// Goes on from a place further on in the document, whose bytes up to there were read by other means. Only where the
  /// parser is at rest.
  ///
  /// - Throws: `InputError` of kind `limit` where the document is too large.
  public func skip(to place: SourcePosition) throws(InputError) {
    guard let input = context.pointee.input else { return }
    let before = offset(input)
    input.pointee.line = Int32(clamping: place.line)
    input.pointee.col = Int32(clamping: place.column)
    input.pointee.consumed = UInt(max(0, place.byte - (input.pointee.cur - input.pointee.base)))
    mark()
    if !count(max(0, place.byte - before)), let failure { throw failure }
  }

  /// Counts bytes; false where they are too many.
  private func count(_ more: Int) -> Bool {
    bytesRead += more
    if bytesRead <= limits.maxTotal { return true }
    stop(InputError(.limit, "the document is larger than \(limits.maxTotal) bytes", path: path, at: currentPosition))
    return false
  }

  /// Ends parsing with an error; no further event comes. The first error stands.
  public func stop(_ error: InputError) {
    // libxml2 forgets where it stands when it is stopped.
    if failure == nil { stoppedAt = currentPosition }
    if failure == nil { failure = path.map { error.inFile($0) } ?? error }
    xmlStopParser(context)
  }

  /// Offset of the parser's cursor in the document as UTF-8.
  func offset(_ input: xmlParserInputPtr) -> Int {
    Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// Records that the current event ends `ahead` ASCII bytes behind the cursor.
  func mark(ahead: Int = 0) {
    guard let input = context.pointee.input else { return }
    startLine = Int(input.pointee.line)
    startColumn = Int(input.pointee.col) + ahead
    startByte = offset(input) + ahead
  }

  /// Outside the root element white space is not reported: finds an event's start by its opening mark.
  func seek(_ mark: StaticString) {
    guard let input = context.pointee.input, let base = input.pointee.base, let cursor = input.pointee.cur else {
      return
    }
    let length = mark.utf8CodeUnitCount
    var at = cursor - 1
    while at >= base {
      var same = 0
      while same < length, at + same < cursor, at[same] == mark.utf8Start[same] { same += 1 }
      if same == length { break }
      at -= 1
    }
    guard at >= base else { return }
    var line = Int(input.pointee.line)
    var back = at
    while back < cursor {
      if back.pointee == 0x0A { line -= 1 }
      back += 1
    }
    var column = 1
    back = at
    while back > base, back[-1] != 0x0A {
      back -= 1
      if back.pointee & 0xC0 != 0x80 { column += 1 }
    }
    startLine = line
    startColumn = column
    startByte = offset(input) - (cursor - at)
  }
}

/// What concerns the whole library.
enum LibXML2 {
  private static let prepared: Void = {
    xmlInitParser()
    // Belt and braces: nothing but what we hand over is ever opened.
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  /// Sets the library up, once.
  static func prepare() { _ = prepared }

  /// Runs a call with the library's own printing (a setting of the thread) turned off.
  static func quietly<T>(_ body: () -> T) -> T {
    exonym_xml_silence()
    return body()
  }
}
