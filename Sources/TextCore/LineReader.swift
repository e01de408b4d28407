#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines of a file or pipe, read as they come: memory is bounded by the longest line.
public struct LineReader {
  private let fill: () throws(InputError) -> [UInt8]
  private let path: String?
  private var chunk: [UInt8] = []
  private var at = 0
  private var isDone = false

  /// The 1-based number of the line given last; 0 before the first.
  public private(set) var line = 0

  /// The longest line taken, in bytes.
  public static let limit = 64 << 20

  /// Lines of what a function gives piece by piece, an empty piece being the end.
  ///
  /// - Parameter path: the file's name for errors.
  public init(path: String? = nil, reading fill: @escaping () throws(InputError) -> [UInt8]) {
    self.path = path
    self.fill = fill
  }

  /// Lines of bytes in memory, as they are.
  public init(bytes: [UInt8], path: String? = nil) {
    var rest: [UInt8]? = bytes
    self.init(path: path) { () throws(InputError) -> [UInt8] in
      defer { rest = nil }
      return rest ?? []
    }
  }

  /// Lines of a file as its bytes are; `-` is standard input, of which each piece is taken when it is there.
  ///
  /// - Throws: `InputError` where it cannot be opened.
  public init(path: String) throws(InputError) {
    if path == "-" {
      self.init(path: path, reading: LineReader.standardInput)
    } else if let file = RandomAccessFile(path) {
      self.init(file, from: 0, path: path)
    } else {
      // A pipe, or nothing that can be read.
      self.init(bytes: try FileAccess.read(path), path: path)
    }
  }

  /// Lines of a text in UTF-8, whatever its encoding is (`TextDecoding`), without its byte order mark.
  ///
  /// A file in UTF-8 is read twice, once to see that it is, and never held. Other encodings, pipes and standard input
  /// are held whole.
  ///
  /// - Parameters:
  ///   - path: the file; `-` is standard input.
  ///   - encoding: the encoding that the user names; it wins over what the bytes look like.
  ///   - declaration: gives the encoding that the text itself names; asked where the bytes are not UTF-8 and none is named.
  /// - Throws: `InputError` where it cannot be read, or is no text.
  public init(
    decoding path: String, encoding: String? = nil, declaration: ([UInt8]) -> String? = { _ in nil }
  ) throws(InputError) {
    if encoding == nil, path != "-", let file = RandomAccessFile(path), let start = try LineReader.startOfUTF8(file) {
      self.init(file, from: start, path: path)
      return
    }
    let bytes = try FileAccess.read(path)
    do throws(InputError) {
      let declared = TextDecoding.firstInvalidUTF8(bytes) == nil ? nil : declaration(bytes)
      self.init(bytes: try TextDecoding.decode(bytes, declared: encoding ?? declared).text, path: path)
    } catch {
      throw error.inFile(path)
    }
  }

  private init(_ file: RandomAccessFile, from start: Int, path: String) {
    var at = start
    self.init(path: path) { () throws(InputError) -> [UInt8] in
      let next = at..<min(file.length, at + 1 << 16)
      at = next.upperBound
      return next.isEmpty ? [] : try file.read(next)
    }
  }

  /// The next line without its line end (LF or CR LF); nil at the end. A last empty line is none.
  ///
  /// - Throws: `InputError` where reading fails, and of kind `limit` where a line is longer than ``limit``.
  public mutating func next() throws(InputError) -> [UInt8]? {
    var text: [UInt8] = []
    while true {
      if at == chunk.count {
        if !isDone {
          chunk = try fill()
          at = 0
          isDone = chunk.isEmpty
        }
        if isDone {
          guard !text.isEmpty else { return nil }
          line += 1
          return text
        }
      }
      let feed = LineReader.lineFeed(chunk, from: at)
      text += chunk[at..<(feed ?? chunk.count)]
      if text.count > LineReader.limit {
        throw InputError(
          .limit, "this line is longer than \(LineReader.limit >> 20) MiB", path: path,
          at: SourcePosition(line: line + 1, column: 1, byte: 0), help: "split its text into paragraphs")
      }
      at = feed.map { $0 + 1 } ?? chunk.count
      guard feed != nil else { continue }
      if text.last == 0x0D { text.removeLast() }
      line += 1
      return text
    }
  }

  private static func lineFeed(_ bytes: [UInt8], from at: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base + at, 0x0A, buffer.count - at) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Whether a file is text in UTF-8, read in pieces; false for what is no file. O(length).
  ///
  /// - Throws: `InputError` where reading fails.
  public static func isUTF8(_ path: String) throws(InputError) -> Bool {
    guard let file = RandomAccessFile(path) else { return false }
    return try startOfUTF8(file) != nil
  }

  /// Where the text of a file in UTF-8 begins; nil where it is something else. O(length), reading in pieces.
  static func startOfUTF8(_ file: RandomAccessFile) throws(InputError) -> Int? {
    var at = 0
    while at < file.length || at == 0 {
      let piece = try file.read(at..<min(file.length, at + 1 << 20))
      // A scalar may be cut at the piece's end: the next piece begins with it.
      let bad = TextDecoding.firstInvalidUTF8(piece) ?? piece.count
      // A file may be shorter than the system says, or become so.
      let isLast = piece.isEmpty || at + piece.count >= file.length
      guard bad == piece.count || !isLast && bad > piece.count - 4 else { return nil }
      if at == 0, TextDecoding.detect(Array(piece[..<bad]))?.isUTF8 != true { return nil }
      if isLast { break }
      at += bad
    }
    return try file.read(0..<min(3, file.length)) == [0xEF, 0xBB, 0xBF] ? 3 : 0
  }

  /// The next bytes of standard input, at most 64 KiB; empty at the end.
  ///
  /// - Throws: `InputError` of kind `unreadable`: what was read so far is then not all.
  public static func standardInput() throws(InputError) -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 { return Array(chunk[..<count]) }
      if errno == EINTR { continue }
      throw InputError(.unreadable, "cannot be read: \(String(cString: strerror(errno)))", path: "-")
    }
  }
}
