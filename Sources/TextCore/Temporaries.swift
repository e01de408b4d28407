import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Temporary files in use: an interruption must not leave them behind.
public enum Temporaries {
  private static let count = 256
  private static let lock = Mutex(())
  // Unsafe: read by a signal handler, which may take no lock. A slot is one pointer, and its text is whole while it is
  // there.
  nonisolated(unsafe) private static let slots = {
    let slots = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: count)
    slots.initialize(repeating: nil, count: count)
    return slots
  }()

  // Unsafe: set before work begins.
  nonisolated(unsafe) private static var farewell: UnsafeMutablePointer<CChar>?

  /// What is said on standard error when the program is interrupted from now on; nil for nothing.
  public static func onInterrupt(say text: String?) {
    lock.withLock { _ in
      // Not freed: a handler may be reading it.
      farewell = text.flatMap { strdup($0) }
    }
  }

  /// Has SIGINT, SIGTERM, SIGHUP and SIGPIPE remove what is being written before they end the program as ever. A signal
  /// that is ignored stays so.
  public static func clearOnInterrupt() {
    _ = slots
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] {
      let old = signal(number) { number in
        for index in 0..<Temporaries.count {
          if let path = Temporaries.slots[index] { unlink(path) }
        }
        if number != SIGPIPE, let farewell = Temporaries.farewell { write(2, farewell, strlen(farewell)) }
        signal(number, SIG_DFL)
        raise(number)
      }
      if unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
    }
  }

  /// A temporary file is there from now on. More than there is room for are left to their writers.
  public static func add(_ path: String) {
    lock.withLock { _ in
      for index in 0..<count where slots[index] == nil {
        slots[index] = strdup(path)
        return
      }
    }
  }

  /// A temporary file is renamed or gone.
  public static func remove(_ path: String) {
    lock.withLock { _ in
      for index in 0..<count {
        guard let slot = slots[index], strcmp(slot, path) == 0 else { continue }
        slots[index] = nil
        free(slot)
        return
      }
    }
  }
}
