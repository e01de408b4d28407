import TextCore

/// Buffered standard output for many short lines.
struct LineOutput {
  private var buffer: [UInt8] = []
  /// Whether each line is written at once, for a reader at the other end of a pipe that waits for it.
  var isImmediate = false

  /// Reads standard input line by line, for a body that writes what each line becomes: at once where the output is a
  /// pipe, whose other end may wait for it.
  ///
  /// - Parameter body: takes the line's bytes, its 1-based number and the output.
  /// - Throws: what reading and the body throw; what was written before stays written.
  static func filter(_ body: ([UInt8], Int, inout LineOutput) throws -> Void) throws {
    var output = LineOutput()
    defer { output.flush() }
    output.isImmediate = !Terminal.isTerminal(1)
    var lines = try LineReader(path: "-")
    while let line = try lines.next() { try body(line, lines.line, &output) }
  }

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
