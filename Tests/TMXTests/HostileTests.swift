import Testing
import TextCore
import XMLStream

@testable import TMX

/// Made while it is read: a beginning, then one pattern again and again.
private final class EndlessSource: XMLByteSource {
  private var head: [UInt8]
  private let pattern: [UInt8]
  private var left: Int
  private var at = 0

  init(_ head: String, _ pattern: String, bytes: Int) {
    self.head = Array(head.utf8)
    // Long pieces, as it is a test of the reader.
    self.pattern = Array(repeating: Array(pattern.utf8), count: max(1, 4096 / pattern.utf8.count)).flatMap { $0 }
    left = bytes
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    if !head.isEmpty {
      let count = min(buffer.count, head.count)
      buffer.copyBytes(from: head[..<count])
      head.removeFirst(count)
      return count
    }
    let count = min(buffer.count, pattern.count - at, left)
    if count == 0 { return 0 }
    buffer.copyBytes(from: pattern[at..<at + count])
    at = (at + count) % pattern.count
    left -= count
    return count
  }
}

@Suite struct TMXHostileTests {
  private static let head = """
    <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
    srclang="en" datatype="x"/><body>
    """
  private static let gigabyte = 1 << 30

  /// Reads until the reader refuses; what it took up to there.
  private func refusal(
    _ head: String, _ pattern: String, limits: XMLLimits = .standard, recovering: Bool = false
  ) throws -> (kind: InputError.Kind?, bytes: Int) {
    let reader = try TMXReader(
      path: "endless.tmx", options: TMXReader.Options(isRecovering: recovering, limits: limits)
    ) { () throws(InputError) in
      EndlessSource(head, pattern, bytes: TMXHostileTests.gigabyte)
    }
    do throws(InputError) {
      while try reader.nextUnit() != nil {}
      return (nil, reader.bytesRead)
    } catch {
      return (error.kind, reader.bytesRead)
    }
  }

  @Test(arguments: [false, true])
  func longAttribute(_ recovering: Bool) throws {
    let found = try refusal(TMXHostileTests.head + "<tu tuid=\"", "a", recovering: recovering)
    #expect(found.kind == .limit)
    #expect(found.bytes < 32 << 20)
  }

  @Test func longText() throws {
    let limits = XMLLimits(maxTextLength: 1 << 20)
    let found = try refusal(TMXHostileTests.head + "<tu><tuv xml:lang=\"en\"><seg>", "a b ", limits: limits)
    #expect(found.kind == .limit && found.bytes < 4 << 20)
  }

  @Test func longComment() throws {
    let found = try refusal(TMXHostileTests.head + "<!-- ", "a b ")
    #expect(found.kind == .limit && found.bytes < 32 << 20)
  }

  @Test func deepNesting() throws {
    let found = try refusal(TMXHostileTests.head + "<tu><tuv xml:lang=\"en\"><seg>", "<hi>")
    #expect(found.kind == .limit && found.bytes < 1 << 20)
  }

  @Test func largeDocument() throws {
    let unit = "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>\n"
    let found = try refusal(TMXHostileTests.head, unit, limits: XMLLimits(maxTotal: 1 << 20))
    #expect(found.kind == .limit && found.bytes < 2 << 20)
  }

  @Test func manyAttributes() throws {
    var tag = "<tu"
    for number in 0..<300 { tag += " a\(number)=\"\"" }
    let found = try refusal(TMXHostileTests.head + tag + ">", " ")
    #expect(found.kind == .limit)
  }

  @Test func quadraticEntities() throws {
    let big = String(repeating: "a", count: 50_000)
    let text =
      "<!DOCTYPE tmx [<!ENTITY a \"\(big)\">]>" + TMXHostileTests.head + "<tu><tuv xml:lang=\"en\"><seg>"
      + String(repeating: "&a;", count: 10_000) + "</seg></tuv></tu></body></tmx>"
    #expect(throws: InputError.self) { try units(Array(text.utf8)) }
  }

  @Test func referenceWithoutEnd() throws {
    // Nothing else in the file holds a ';': the reader must not wait for one.
    let unit = "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv></tu>\n"
    let text =
      TMXHostileTests.head + unit + "<tu><tuv xml:lang=\"en\"><seg>a & b</seg></tuv></tu>"
      + String(repeating: unit, count: 20_000) + "</body></tmx>"
    let (_, all, issues) = try units(Array(text.utf8), recovering: true)
    #expect(all.count == 20_001 && issues.count == 1)
  }
}
