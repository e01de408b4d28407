import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and error.
enum Console {
  /// Writes to standard output. A closed pipe ends the program silently, as it ends `cat`.
  static func out(_ text: String) { out(Array(text.utf8)) }

  /// Writes bytes to standard output.
  static func out(_ bytes: [UInt8]) {
    guard !FileAccess.writeAll(bytes, to: STDOUT_FILENO) else { return }
    if errno == EPIPE { exit(0) }
    error("exonym: standard output: \(String(cString: strerror(errno)))\n")
    exit(2)
  }

  /// Whether standard output is a pipe that nobody reads any more: no error, for `head` has what it wants.
  static var isPipeClosed: Bool {
    var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    return poll(&output, 1, 0) > 0 && output.revents & Int16(POLLERR) != 0
  }

  /// Writes to standard error.
  static func error(_ text: String) { _ = FileAccess.writeAll(Array(text.utf8), to: STDERR_FILENO) }

  /// Says why the program ends where a file that is read in place becomes shorter meanwhile.
  static func endsOnLostPages() {
    signal(SIGBUS) { _ in
      let text: StaticString = "exonym: error: a file became shorter while it was read\n"
      _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
      _exit(2)
    }
  }

  /// The environment.
  static var environment: [String: String] {
    var out: [String: String] = [:]
    var at = environ
    while let entry = at.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        out[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      at += 1
    }
    return out
  }

  /// The path of the running program.
  static var executable: String {
    #if os(Linux)
      if let real = realpath("/proc/self/exe", nil) {
        defer { free(real) }
        return String(cString: real)
      }
    #endif
    return CommandLine.arguments.first ?? "exonym"
  }
}
