import TextCore

/// Where written bytes go.
public protocol XMLByteSink: AnyObject {
  /// Appends bytes.
  ///
  /// - Throws: `InputError` of kind `unwritable`.
  func write(_ bytes: [UInt8]) throws(InputError)
  /// All bytes are written: puts the result in its place.
  func commit() throws(InputError)
}

/// Collects bytes in memory.
public final class XMLMemorySink: XMLByteSink {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// An empty sink.
  public init() {}

  /// Appends bytes.
  public func write(_ bytes: [UInt8]) throws(InputError) { self.bytes += bytes }

  /// Nothing is left to do.
  public func commit() throws(InputError) {}
}

extension AtomicFile: XMLByteSink {}
