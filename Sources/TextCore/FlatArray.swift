/// Plain values end to end in memory that never moves: a copy of an array, or a part of a mapped file.
public final class FlatArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // @unchecked: the memory is written in `init` only and freed in `deinit`.

  /// The first value.
  public let base: UnsafePointer<Element>
  /// How many there are.
  public let count: Int
  /// Who holds the memory, where this array does not.
  private let holder: AnyObject?

  /// Copies an array. O(n).
  public init(_ values: [Element]) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, values.count))
    values.withUnsafeBufferPointer { if let from = $0.baseAddress { memory.initialize(from: from, count: $0.count) } }
    base = UnsafePointer(memory)
    count = values.count
    holder = nil
  }

  /// Takes over allocated memory of `count` initialized values.
  public init(taking memory: UnsafeMutablePointer<Element>, count: Int) {
    base = UnsafePointer(memory)
    self.count = count
    holder = nil
  }

  init(_ memory: UnsafePointer<Element>, count: Int, of holder: AnyObject) {
    base = memory
    self.count = count
    self.holder = holder
  }

  deinit { if holder == nil { base.deallocate() } }

  /// The values, while the array lives.
  public var buffer: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }
}
