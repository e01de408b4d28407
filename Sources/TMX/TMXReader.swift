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
    /// Bounds on the document.
    public var limits: XMLLimits

    /// Sets each.
    public init(isRecovering: Bool = false, limits: XMLLimits = .standard) {
      self.isRecovering = isRecovering
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
  /// Bytes read so far, unpacked.
  public var bytesRead: Int { parser.bytesRead }
  /// Attributes of the root element.
  public var rootAttributes: [XMLAttribute] { firstRoot ?? builder.rootAttributes }

  private let options: Options
  private let open: () throws(InputError) -> any XMLByteSource
  private var builder = TMXBuilder()
  private var parser: XMLPushParser
  private var ready: [TMXUnit] = []
  private var at = 0
  private var isDone = false
  private var knownHeader: TMXHeader?
  private var prologue: XMLProlog?
  private var firstRoot: [XMLAttribute]?
  private var restart: TMXRestart?

  /// Streams a file (`-`: standard input).
  ///
  /// - Throws: `InputError` of kind `missing`, `directory` or `unreadable`.
  public convenience init(path: String, options: Options = Options()) throws(InputError) {
    try self.init(path: path, options: options) { () throws(InputError) in
      TMXZip.isZip(path) ? try TMXZip.source(path) : try XMLFileSource(path: path)
    }
  }

  /// Reads bytes in memory.
  public convenience init(bytes: [UInt8], path: String? = nil, options: Options = Options()) throws(InputError) {
    try self.init(path: path, options: options) { () throws(InputError) in XMLMemorySource(bytes) }
  }

  private init(
    path: String?, options: Options, open: @escaping () throws(InputError) -> any XMLByteSource
  ) throws(InputError) {
    self.path = path
    self.options = options
    self.open = open
    parser = try XMLPushParser(source: try open(), handler: builder, path: path, limits: options.limits)
  }

  /// The header.
  ///
  /// - Throws: where the file is broken before its end. A file without a header has an empty one.
  public func header() throws(InputError) -> TMXHeader {
    while knownHeader == nil, ready.isEmpty, !isDone { try step() }
    return knownHeader ?? builder.header ?? TMXHeader(version: builder.version, attributes: [])
  }

  /// The next unit; nil at the end.
  ///
  /// - Throws: `InputError` with the place where the file is not well-formed, unless recovering. Units before it come
  ///   first.
  public func nextUnit() throws(InputError) -> TMXUnit? {
    while at >= ready.count {
      if isDone { return nil }
      ready.removeAll(keepingCapacity: true)
      at = 0
      do throws(InputError) {
        try step()
      } catch {
        // Units before the error come first; the parser throws the same error again.
        if ready.isEmpty { throw error }
      }
    }
    at += 1
    return ready[at - 1]
  }

  /// Hands out the issues found so far and forgets them.
  public func takeIssues() -> [TMXIssue] {
    let found = issues
    issues.removeAll()
    return found
  }

  private func step() throws(InputError) {
    do throws(InputError) {
      isDone = try !parser.step()
    } catch {
      collect()
      ready += builder.units
      builder.units.removeAll()
      guard options.isRecovering, try recover(from: error) else { throw error }
    }
    collect()
    if ready.isEmpty {
      swap(&ready, &builder.units)
    } else {
      ready += builder.units
      builder.units.removeAll(keepingCapacity: true)
    }
  }

  private func collect() {
    if !builder.issues.isEmpty {
      let shift = restart
      issues += builder.issues.map { shift?.moved($0) ?? $0 }
      builder.issues.removeAll(keepingCapacity: true)
    }
    if let restart {
      for index in builder.units.indices { restart.move(&builder.units[index]) }
    }
    if knownHeader == nil { knownHeader = builder.header }
  }

  /// Starts again at the next unit behind a broken place.
  private func recover(from error: InputError) throws(InputError) -> Bool {
    switch error.kind {
    case .syntax, .encoding, .unsupported: break
    default: return false
    }
    if prologue == nil {
      prologue = parser.prolog
      firstRoot = builder.rootAttributes
    }
    let place = error.position ?? parser.currentPosition
    let moved = restart?.moved(place) ?? place
    issues.append(
      TMXIssue(
        error.kind == .encoding ? .encoding : error.kind == .unsupported ? .entity : .broken, .error,
        error.message + (error.expected.map { "; expected \($0)" } ?? ""), at: moved, help: error.help))
    if builder.isBodyOver || !(builder.isContinuation || builder.header != nil) { return finish() }
    // At least one byte further than the last time.
    let cursor = max(moved.byte, (restart?.start.byte ?? -1) + 1)
    let source = try TMXResync.next(after: cursor, in: try open(), prolog: prologue ?? parser.prolog, path: path)
    guard let source else { return finish() }
    skipped += 1
    builder = TMXBuilder()
    builder.isContinuation = true
    restart = TMXRestart(start: source.start, wrapper: source.wrapper)
    parser = try XMLPushParser(source: source.bytes, handler: builder, path: path, limits: options.limits)
    return true
  }

  private func finish() -> Bool {
    isDone = true
    return true
  }
}
