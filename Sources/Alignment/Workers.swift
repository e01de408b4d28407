import Dispatch

/// Threads that share work.
struct Workers {
  /// How many at most; 0 for one a core.
  var threads: Int

  /// What a body makes of each number below a count, in order.
  func map<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
    let threads = threads > 0 ? threads : 64
    if threads == 1 || count <= 1 { return (0..<count).map(body) }
    var made = [Value?](repeating: nil, count: count)
    made.withUnsafeMutableBufferPointer { out in
      let slots = Slots(base: out)
      let workers = min(threads, count)
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        for index in stride(from: worker, to: count, by: workers) { slots.base[index] = body(index) }
      }
    }
    return made.compactMap { $0 }
  }

  /// Unchecked because each worker writes slots of its own.
  private struct Slots<Value>: @unchecked Sendable {
    let base: UnsafeMutableBufferPointer<Value?>
  }
}
