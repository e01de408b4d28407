import Synchronization

/// Matchers in store: each works on one text at a time, and is kept for the states that it has made.
// Checked by hand: all that changes is behind the lock, and a matcher is handed to one call at a time.
final class SRXMatcherPool: @unchecked Sendable {
  let program: SRXProgram
  private let lock = Mutex(())
  private var matchers: [SRXMatcher] = []
  private var slow: Set<Int> = []

  init(_ program: SRXProgram) { self.program = program }

  var slowRules: Set<Int> { lock.withLock { _ in slow } }

  func use<T>(_ body: (inout SRXMatcher) -> T) -> T {
    var matcher = lock.withLock { _ in matchers.popLast() } ?? SRXMatcher(program)
    let result = body(&matcher)
    lock.withLock { _ in
      slow.formUnion(matcher.slowRules)
      matchers.append(matcher)
    }
    return result
  }
}
