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
  private let isBytes: Bool
  private let isShown: Bool
  private let start: Double
  private let last: Mutex<(time: Double, isOpen: Bool)>

  /// Makes a line that counts up to a total, of bytes or of anything else.
  init(_ label: String, total: Int, isBytes: Bool = false, quiet: Bool) {
    self.isBytes = isBytes
    self.label = label
    self.total = total
    isShown = !quiet && Terminal.isTerminal(2)
    start = Progress.now()
    last = Mutex((start, false))
  }

  /// Shows how much is done, ten times a second at most.
  func update(_ done: Int) {
    guard isShown else { return }
    let now = Progress.now()
    guard now - start > 1 else { return }
    let isDue = last.withLock { last in
      guard now - last.time > 0.1 || done == total && last.isOpen else { return false }
      last = (now, done != total)
      return true
    }
    guard isDue else { return }
    let rate = Double(done) / (now - start)
    let left = rate > 0 ? Int(Double(total - done) / rate) : 0
    let (amount, speed) =
      isBytes
      ? ("\(done >> 20)/\(total >> 20) MiB", "\(DecimalText.fixed(rate / 1_048_576, 2)) MiB")
      : ("\(done)/\(total)", DecimalText.fixed(rate, 2))
    Console.error("\r\u{1B}[K\(label): \(amount), \(speed) a second, \(left) s left")
    if done == total { Console.error("\r\u{1B}[K") }
  }

  // An error, or a result, must not stand behind a line that was left.
  deinit {
    if last.withLock({ $0.isOpen }) { Console.error("\r\u{1B}[K") }
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
