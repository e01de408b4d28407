import Synchronization
import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A progress line on standard error: shown on a terminal only, and only for work that takes over a second.
final class Progress: Sendable {
  private let label: String
  private let total: Int
  private let isShown: Bool
  private let start: Double
  private let last: Mutex<Double>

  /// Makes a line that counts up to a total.
  init(_ label: String, total: Int, quiet: Bool) {
    self.label = label
    self.total = total
    isShown = !quiet && Terminal.isTerminal(2)
    start = Progress.now()
    last = Mutex(start)
  }

  /// Shows how much is done, ten times a second at most.
  func update(_ done: Int) {
    guard isShown else { return }
    let now = Progress.now()
    guard now - start > 1 else { return }
    let isDue = last.withLock { last in
      guard now - last > 0.1 || done == total else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    let rate = Double(done) / (now - start)
    let left = rate > 0 ? Int(Double(total - done) / rate) : 0
    Console.error("\r\u{1B}[K\(label): \(done)/\(total), \(Decimal.two(rate)) a second, \(left) s left")
    if done == total { Console.error("\r\u{1B}[K") }
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
