import TextCore
import XMLStream

/// The bytes of a memory that are read but not parsed yet, and where they stand.
///
/// Sixteen zero bytes follow the last one, so that a scan that overruns the end stops there.
final class TMXWindow {
  /// Where the first byte stands in the document as UTF-8.
  private(set) var position: SourcePosition
  /// Whether the source has no more.
  private(set) var isLast = false

  private let source: any XMLByteSource
  private let storage: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  private var first = 0
  private var last = 0
  private var failure: InputError?

  /// Makes an empty window over a source.
  init(_ source: any XMLByteSource, capacity: Int = 1 << 17) {
    self.source = source
    self.capacity = capacity
    storage = .allocate(capacity: capacity + 16)
    storage.initialize(repeating: 0, count: capacity + 16)
    position = .start
  }

  deinit { storage.deallocate() }

  /// The bytes.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: storage + first, count: last - first) }

  /// Whether nothing more fits in.
  var isFull: Bool { first == 0 && last == capacity }

  /// Reads until the window is full or the source at its end.
  ///
  /// - Throws: the source's error, once all bytes before it are taken.
  func fill() throws(InputError) {
    if let failure {
      if first == last { throw failure }
      return
    }
    if isLast { return }
    if first > 0 {
      (storage).update(from: storage + first, count: last - first)
      last -= first
      first = 0
    }
    let isStart = position == .start && last == 0
    while last < capacity {
      do throws(InputError) {
        let count = try source.read(into: UnsafeMutableRawBufferPointer(start: storage + last, count: capacity - last))
        if count == 0 {
          isLast = true
          break
        }
        last += count
      } catch {
        failure = error
        if last == 0 { throw error }
        break
      }
    }
    for index in last..<last + 16 { storage[index] = 0 }
    // A byte order mark is counted as bytes, but is no column.
    if isStart, last > 2, storage[0] == 0xEF, storage[1] == 0xBB, storage[2] == 0xBF { position.column = 0 }
  }

  /// Whether the source failed; what it gave before is still to be parsed.
  var hasFailed: Bool { failure != nil }

  /// Gives up the first bytes, and counts their lines.
  func drop(_ count: Int) {
    TMXCursor.advance(&position, storage + first, count)
    first += count
  }

  /// Gives up the first bytes up to a place that is known already.
  func drop(_ count: Int, to place: SourcePosition) {
    position = place
    first += count
  }
}
