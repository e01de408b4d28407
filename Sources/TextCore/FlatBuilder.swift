#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Collects plain values for a `FlatArray`, which takes the memory over.
///
/// Large memory grows where it is, or the system moves its pages: an array that is grown and then copied needs three
/// times what it holds.
public struct FlatBuilder<Element: BitwiseCopyable & Sendable>: ~Copyable {
  @usableFromInline var memory: UnsafeMutablePointer<Element>?
  @usableFromInline var capacity = 0
  @usableFromInline var filled = 0

  /// Makes an empty collection.
  public init() {}

  deinit { free(memory) }

  /// How many values there are.
  @inlinable public var count: Int { filled }

  /// The values, to be read or written until the next one is added.
  @inlinable public var values: UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(start: memory, count: filled)
  }

  /// Adds a value. O(1) in the mean.
  @inlinable @inline(__always)
  public mutating func append(_ value: Element) {
    if filled == capacity { grow(to: filled + 1) }
    memory?.advanced(by: filled).initialize(to: value)
    filled += 1
  }

  /// Adds values. O(their number) in the mean.
  @inlinable
  public mutating func append(_ values: UnsafeBufferPointer<Element>) {
    guard let from = values.baseAddress else { return }
    if capacity - filled < values.count { grow(to: filled + values.count) }
    memory?.advanced(by: filled).initialize(from: from, count: values.count)
    filled += values.count
  }

  @usableFromInline mutating func grow(to needed: Int) {
    let wanted = max(needed, capacity + capacity / 2, 64)
    // Without memory no array goes on either.
    guard let grown = realloc(memory, wanted * MemoryLayout<Element>.stride) else { abort() }
    memory = grown.assumingMemoryBound(to: Element.self)
    capacity = wanted
  }

  /// The values as an array, without a copy.
  public consuming func finish() -> FlatArray<Element> {
    if filled < capacity { shrink() }
    let array = memory.map { FlatArray(UnsafePointer($0), count: filled, of: HeapMemory($0)) }
    discard self
    return array ?? FlatArray([])
  }

  private mutating func shrink() {
    guard filled > 0, let fitting = realloc(memory, filled * MemoryLayout<Element>.stride) else { return }
    memory = fitting.assumingMemoryBound(to: Element.self)
    capacity = filled
  }
}

/// Memory of `malloc`, freed when nobody needs it any more.
private final class HeapMemory {
  private let memory: UnsafeMutableRawPointer

  init(_ memory: UnsafeMutableRawPointer) { self.memory = memory }

  deinit { free(memory) }
}
