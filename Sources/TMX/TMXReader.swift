import TextCore
import XMLStream

/// Reads a memory unit by unit, in memory that does not grow with the file.
///
/// TMX 1.1 to 1.4b in any encoding that XML can declare, plain or gzip (for a zip archive see `TMXZip`). What is not as
/// the format asks but well-formed is read all the same and told in `issues`.
public final class TMXReader {
  /// How a memory is read.
  public struct Options: Sendable, Hashable {
    /// Go on behind a place that is not well-formed: the broken unit is skipped and told in `issues`.
    public var isRecovering: Bool
    /// Leave out characters that XML forbids, and references to them; `removed` counts them.
    public var leavesOutForbidden: Bool
    /// Bounds on the document.
    public var limits: XMLLimits
    // For tests: without the lane all goes by way of the parser, in the same way but slower.
    var usesLane = true
    var windowSize = 1 << 17

    /// Sets each.
    public init(isRecovering: Bool = false, leavesOutForbidden: Bool = false, limits: XMLLimits = .standard) {
      self.isRecovering = isRecovering
      self.leavesOutForbidden = leavesOutForbidden
      self.limits = limits
    }
  }

  /// The file, as the user named it.
  public let path: String?
  /// How many broken places were skipped.
  public private(set) var skipped = 0
  /// Issues found so far, oldest first, at most 10,000 at a time; `takeIssues` empties it.
  public private(set) var issues: [TMXIssue] = []
  /// How the file begins; known after the header is asked for.
  public var prolog: XMLProlog { prologue ?? parser.prolog }
  /// How many characters that XML forbids were left out, and the line of the first.
  public var removed: (count: Int, line: Int)? {
    mended.flatMap { $0.removed > 0 ? ($0.removed, $0.firstLine) : nil }
  }
  /// Bytes read so far, unpacked.
  public var bytesRead: Int { parser.bytesRead }
  /// Attributes of the root element.
  public var rootAttributes: [XMLAttribute] { firstRoot ?? builder.rootAttributes }

  private let options: Options
  private let open: () throws(InputError) -> any XMLByteSource
  private var mended: MendedSource?
  private var builder = TMXBuilder()
  private var parser: XMLPushParser
  private var window: TMXWindow
  private var lane: TMXLane
  // The lane reads UTF-8 only, and only where the document declares nothing of its own.
  private var mayUseLane = false
  private var isInLane = false
  private var isWindowUTF8 = true
  private var ready: [TMXUnit] = []
  private var at = 0
  private var isDone = false
  private var failure: InputError?
  private var knownHeader: TMXHeader?
  private var prologue: XMLProlog?
  private var firstRoot: [XMLAttribute]?
  private var lastRestart = -1
  // Bytes at the window's start that the parser was given already.
  private var fed = 0

  /// Streams a file (`-`: standard input).
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - options: how it is read.
  ///   - progress: called now and then with the bytes of the file read so far, packed as they are; not for ZIP archives.
  /// - Throws: `InputError` of kind `missing`, `directory` or `unreadable`.
  public convenience init(
    path: String, options: Options = Options(), progress: ((Int) -> Void)? = nil
  ) throws(InputError) {
    try self.init(path: path, options: options) { () throws(InputError) in
      if TMXZip.isZip(path) { return try TMXZip.source(path) }
      let file = try XMLFileSource(path: path)
      return progress.map { WatchedSource(file, $0) } ?? file
    }
  }

  /// Reads bytes in memory.
  ///
  /// - Throws: `InputError` of kind `limit` where memory runs out.
  public convenience init(bytes: [UInt8], path: String? = nil, options: Options = Options()) throws(InputError) {
    try self.init(path: path, options: options) { () throws(InputError) in XMLMemorySource(bytes) }
  }

  init(
    path: String?, options: Options, open: @escaping () throws(InputError) -> any XMLByteSource
  ) throws(InputError) {
    self.path = path
    self.options = options
    self.open = open
    lane = TMXLane(limits: options.limits)
    let source = try open()
    mended = options.leavesOutForbidden ? MendedSource(source) : nil
    window = TMXWindow(mended ?? source, capacity: options.windowSize)
    parser = try XMLPushParser(handler: builder, path: path, limits: options.limits)
  }

  /// The header.
  ///
  /// - Throws: where the file is broken before its end, or is XML of another kind (unless recovering). A file without a
  ///   header has an empty one.
  public func header() throws(InputError) -> TMXHeader {
    while knownHeader == nil, ready.isEmpty, !isInLane, !isDone { try step() }
    if !options.isRecovering, let other = issues.first(where: { $0.kind == .notTMX }) {
      throw InputError(.schema, other.message, path: path, at: other.position, expected: "a TMX memory")
    }
    return knownHeader ?? builder.header ?? TMXHeader(version: builder.version, attributes: [])
  }

  /// The next unit; nil at the end.
  ///
  /// - Throws: `InputError` with the place where the file is not well-formed, unless recovering. Units before it come
  ///   first.
  public func nextUnit() throws(InputError) -> TMXUnit? {
    while true {
      if at < ready.count {
        at += 1
        return ready[at - 1]
      }
      if isDone { return nil }
      if !ready.isEmpty {
        ready.removeAll(keepingCapacity: true)
        at = 0
      }
      if isInLane {
        if let unit = try laneUnit() { return unit }
        continue
      }
      do throws(InputError) {
        try step()
      } catch {
        // Units before the error come first; the next call throws it again.
        if ready.isEmpty { throw error }
      }
    }
  }

  /// Hands out the issues found so far and forgets them.
  public func takeIssues() -> [TMXIssue] {
    let found = issues
    issues.removeAll()
    return found
  }

  /// A unit by the lane; nil where more bytes came in, or the parser must look.
  private func laneUnit() throws(InputError) -> TMXUnit? {
    let needsMore: Bool
    do throws(TMXLaneStop) {
      // Over the limit the parser is told, and stops.
      if window.position.byte > options.limits.maxTotal { throw .refused }
      let (unit, count, end) = try lane.unit(window.bytes, at: window.position)
      window.drop(count, to: end)
      return unit
    } catch {
      needsMore = error == .more
    }
    if needsMore, !window.isLast, !window.isFull, !window.hasFailed {
      try window.fill()
    } else {
      isInLane = false
      do throws(InputError) { try parser.skip(to: window.position) } catch {
        failure = error
        throw error
      }
    }
    return nil
  }

  /// Gives the parser its next piece.
  private func step() throws(InputError) {
    if let failure { throw failure }
    do throws(InputError) {
      do throws(InputError) {
        if window.bytes.count - fed < 1 << 12 {
          // A source that failed says so once all before it is parsed.
          if window.isFull || (window.hasFailed && window.bytes.count == fed) {
            window.drop(fed)
            fed = 0
          }
          try window.fill()
        }
      } catch {
        throw path.map { error.inFile($0) } ?? error
      }
      if prologue == nil { begin() }
      let bytes = UnsafeBufferPointer(rebasing: window.bytes[fed...])
      let count = mayUseLane ? piece(bytes) : min(bytes.count, 1 << 15)
      let isLast = count == bytes.count && window.isLast
      try parser.feed(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[..<count])), isLast: isLast)
      // What the parser still holds stays in the window: an error may be found there.
      let done = max(0, fed + count - (isWindowUTF8 ? parser.pendingCount : 0))
      window.drop(done)
      fed = fed + count - done
      isDone = isLast
      if builder.hasInternalSubset { mayUseLane = false }
      isInLane = mayUseLane && !isLast && builder.isAtBody && parser.isAtRest
    } catch {
      collect()
      guard options.isRecovering, try recover(from: error) else {
        failure = error
        throw error
      }
    }
    collect()
  }

  private func begin() {
    let found = XMLProlog(sniffing: window.bytes)
    prologue = found
    let declared = found.declaredEncoding?.uppercased() ?? "UTF-8"
    isWindowUTF8 = found.detectedEncoding == "UTF-8" && ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(declared)
    mayUseLane = options.usesLane && isWindowUTF8 && declared.hasPrefix("UTF")
  }

  /// How many bytes stand before the next unit but the one that the window begins with: behind them the lane can take
  /// over.
  private func piece(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var from = 0
    while from < bytes.count, bytes[from] <= 0x20 { from += 1 }
    guard var cut = TMXResync.unit(in: bytes, from: from + 1) else { return bytes.count }
    while cut > 1, bytes[cut - 1] <= 0x20 { cut -= 1 }
    return cut
  }

  private func collect() {
    if !builder.issues.isEmpty {
      issues += builder.issues
      builder.issues.removeAll(keepingCapacity: true)
    }
    if ready.isEmpty {
      swap(&ready, &builder.units)
    } else {
      ready += builder.units
      builder.units.removeAll(keepingCapacity: true)
    }
    if knownHeader == nil, !builder.isInHeader { knownHeader = builder.header }
  }

  /// Starts again at the next unit behind a broken place.
  private func recover(from error: InputError) throws(InputError) -> Bool {
    switch error.kind {
    case .syntax, .encoding, .unsupported: break
    default: return false
    }
    if firstRoot == nil { firstRoot = builder.rootAttributes }
    let place = error.position ?? parser.currentPosition
    issues.append(
      TMXIssue(
        error.kind == .encoding ? .encoding : error.kind == .unsupported ? .entity : .broken, .error,
        error.message + (error.expected.map { "; expected \($0)" } ?? ""), at: place, help: error.help))
    isDone = true
    if builder.isBodyOver || !(builder.isContinuation || builder.header != nil) { return true }
    if !isWindowUTF8 {
      let again = try open()
      if mended != nil { mended = MendedSource(again) }
      window = TMXWindow(
        XMLMemorySource(try TMXResync.decoded(mended ?? again, prologue ?? parser.prolog, path)),
        capacity: options.windowSize)
      isWindowUTF8 = true
    }
    // At least one byte further than the last time.
    guard try TMXResync.seek(window, from: max(place.byte, lastRestart + 1)) else { return true }
    fed = 0
    lastRestart = window.position.byte
    skipped += 1
    builder = TMXBuilder()
    builder.isContinuation = true
    parser = try XMLPushParser(handler: builder, path: path, limits: options.limits)
    try parser.feed(TMXResync.wrapper, isLast: false)
    try parser.skip(to: window.position)
    isInLane = mayUseLane
    isDone = false
    return true
  }
}
