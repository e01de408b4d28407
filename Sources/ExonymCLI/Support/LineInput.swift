import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines of a file or standard input, read as they come: memory is bounded by the longest line.
struct LineInput: Sequence, IteratorProtocol {
  private let read: () -> [UInt8]
  private var chunk: [UInt8] = []
  private var at = 0
  private var end = 0
  private var isDone = false
  private var number = 0

  /// Whether the line given last is longer than what is taken: its start was given, and it is the last.
  private(set) var isCut = false

  /// Lines of standard input.
  init() { read = StandardInput.read }

  /// Lines of a file, `-` for standard input.
  ///
  /// - Throws: `InputError` where it cannot be opened.
  init(path: String) throws(InputError) {
    if path == "-" {
      read = StandardInput.read
      return
    }
    guard let file = RandomAccessFile(path) else {
      // A pipe, or nothing that can be read.
      var whole: [UInt8]? = try FileAccess.read(path)
      read = {
        defer { whole = nil }
        return whole ?? []
      }
      return
    }
    var at = 0
    read = {
      let next = at..<Swift.min(file.length, at + 1 << 16)
      at = next.upperBound
      return next.isEmpty ? [] : (try? file.read(next)) ?? []
    }
  }

  /// The longest line taken, in bytes.
  static let limit = 64 << 20

  /// The 1-based number of the line given last.
  var line: Int { number }

  /// The next line without its line end, CR LF included; nil at the end.
  mutating func next() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if at == end {
        guard !isDone, fill() else {
          guard !line.isEmpty else { return nil }
          number += 1
          return line
        }
      }
      let rest = chunk[at..<end]
      if let feed = rest.firstIndex(of: 0x0A) {
        line += rest[..<feed]
        at = feed + 1
        if line.last == 0x0D { line.removeLast() }
        number += 1
        return line
      }
      line += rest
      at = end
      if line.count > LineInput.limit {
        isCut = true
        isDone = true
      }
    }
  }

  private mutating func fill() -> Bool {
    chunk = read()
    (at, end) = (0, chunk.count)
    isDone = chunk.isEmpty
    return !isDone
  }
}

/// Buffered standard output for many short lines.
struct LineOutput {
  private var buffer: [UInt8] = []
  /// Whether each line is written at once, for a reader at the other end of a pipe that waits for it.
  var isImmediate = false

  /// Adds a line.
  mutating func line(_ text: String) {
    buffer += text.utf8
    endLine()
  }

  /// Adds a part of a line.
  mutating func add(_ text: String) { buffer += text.utf8 }

  /// Adds a part of a line in UTF-8.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    buffer.append(contentsOf: text)
    if buffer.count > 1 << 18 { flush() }
  }

  /// Adds a part of a JSON string in UTF-8.
  mutating func addEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    JSONText.escape(text, into: &buffer)
    if buffer.count > 1 << 18 { flush() }
  }

  /// Adds a number.
  mutating func add(_ number: Int) { buffer += String(number).utf8 }

  /// Ends a line.
  mutating func endLine() {
    buffer.append(0x0A)
    if isImmediate || buffer.count > 1 << 16 { flush() }
  }

  /// Writes what is held back.
  mutating func flush() {
    if !buffer.isEmpty { Console.out(buffer) }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Standard input in pieces.
enum StandardInput {
  /// The next bytes, at most 64 KiB; empty at the end.
  static func read() -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        #else
          Darwin.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      return Array(chunk[..<max(0, count)])
    }
  }
}
