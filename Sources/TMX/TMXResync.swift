import TextCore
import XMLStream

/// Finds the next unit behind a broken place and makes a document of the rest.
enum TMXResync {
  struct Rest {
    var bytes: any XMLByteSource
    /// Where the rest starts in the file as UTF-8.
    var start: SourcePosition
    /// Bytes put in front of it, all on one line.
    var wrapper: Int
  }

  static let wrapper = Array("<tmx><body>".utf8)

  /// The rest of the file from the first `<tu` at or behind a byte; nil where there is none.
  ///
  /// UTF-8 files are read again in a stream; others are decoded whole.
  static func next(
    after byte: Int, in source: any XMLByteSource, prolog: XMLProlog, path: String?
  ) throws(InputError) -> Rest? {
    var source = source
    let declared = prolog.declaredEncoding?.uppercased() ?? "UTF-8"
    if prolog.detectedEncoding != "UTF-8" || !["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(declared) {
      var all: [UInt8] = []
      let reader = ChunkReader(source)
      while let chunk = try reader.next() {
        all += chunk
        if all.count > 1 << 30 { throw InputError(.limit, "the file is too large to be mended", path: path) }
      }
      let name = prolog.detectedEncoding != "UTF-8" ? prolog.detectedEncoding : declared
      source = XMLMemorySource(try TextDecoding.decode(all, declared: name).text)
    }
    let reader = ChunkReader(source)
    var at = 0
    var line = 1
    var column = 1
    // Bytes that may begin "<tu>", kept over the end of a piece.
    var carry: [UInt8] = []
    while let fresh = try reader.next() {
      let chunk = carry + fresh
      var index = 0
      let limit = chunk.count - 4
      while index < chunk.count {
        if at >= byte, chunk[index] == UInt8(ascii: "<") {
          if index > limit { break }
          if chunk[index + 1] == UInt8(ascii: "t"), chunk[index + 2] == UInt8(ascii: "u"),
            chunk[index + 3] <= 0x20 || chunk[index + 3] == UInt8(ascii: ">")
          {
            let rest = PrefixedSource(wrapper + chunk[index...], reader)
            return Rest(
              bytes: rest, start: SourcePosition(line: line, column: column, byte: at), wrapper: wrapper.count)
          }
        }
        if chunk[index] == 0x0A {
          line += 1
          column = 1
        } else if chunk[index] & 0xC0 != 0x80 {
          column += 1
        }
        at += 1
        index += 1
      }
      carry = Array(chunk[index...])
    }
    return nil
  }
}

/// Reads a source by pieces of its own size.
private final class ChunkReader {
  private let source: any XMLByteSource
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(_ source: any XMLByteSource) { self.source = source }

  func next() throws(InputError) -> [UInt8]? {
    var failure: InputError?
    let count = buffer.withUnsafeMutableBytes { buffer -> Int in
      do throws(InputError) { return try source.read(into: buffer) } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    return count == 0 ? nil : Array(buffer[..<count])
  }
}

private final class PrefixedSource: XMLByteSource {
  private var pending: [UInt8]
  private var at = 0
  private let rest: ChunkReader

  init(_ prefix: [UInt8], _ rest: ChunkReader) {
    pending = prefix
    self.rest = rest
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    if at == pending.count {
      guard let more = try rest.next() else { return 0 }
      pending = more
      at = 0
    }
    let count = min(buffer.count, pending.count - at)
    buffer.copyBytes(from: pending[at..<at + count])
    at += count
    return count
  }
}

/// Turns places of a restarted document into places of the file.
struct TMXRestart {
  var start: SourcePosition
  var wrapper: Int

  func moved(_ place: SourcePosition) -> SourcePosition {
    SourcePosition(
      line: place.line + start.line - 1,
      column: place.line == 1 ? place.column - wrapper + start.column - 1 : place.column,
      byte: place.byte - wrapper + start.byte)
  }

  func moved(_ issue: TMXIssue) -> TMXIssue {
    var issue = issue
    issue.position = moved(issue.position)
    return issue
  }

  func moved(_ place: TMXPlace) -> TMXPlace { TMXPlace(place.position.map { moved($0) }) }

  func move(_ unit: inout TMXUnit) {
    unit.place = moved(unit.place)
    for index in unit.variants.indices {
      unit.variants[index].place = moved(unit.variants[index].place)
      if !unit.variants[index].segment.isPlain {
        unit.variants[index].segment = TMXSegment(content: moved(unit.variants[index].segment.content))
      }
    }
  }

  private func moved(_ content: [InlineContent]) -> [InlineContent] {
    content.map { item in
      guard case .code(var code) = item else { return item }
      code.place = moved(code.place)
      code.content = moved(code.content)
      return .code(code)
    }
  }
}
