import Dispatch
import Synchronization

/// Work on many items at once, with the results in the order of the items.
public enum Parallel {
  /// Maps items on all cores. The order of results does not depend on the number of threads.
  ///
  /// - Parameters:
  ///   - items: what is worked on.
  ///   - done: called after each item with how many are done, from any thread.
  ///   - body: the work, on any thread.
  public static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], done: (@Sendable (Int) -> Void)? = nil, _ body: @Sendable (Item) -> Result
  ) -> [Result] {
    let results = Mutex<[Result?]>(Array(repeating: nil, count: items.count))
    let finished = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let result = body(items[index])
      results.withLock { $0[index] = result }
      let count = finished.add(1, ordering: .relaxed).newValue
      done?(count)
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
