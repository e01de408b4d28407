import Foundation
import TestSupport
import Testing
import TextCore

@Suite struct JSONReaderTests {
  private func parse(_ text: String) throws -> JSONValue { try JSONValue.parse(Array(text.utf8)) }

  @Test func readsEveryKind() throws {
    let value = try parse(#" {"a": [1, -2.5e1, true, false, null, "x\n\u00e9\ud83d\ude00\/"], "b": {}, "a2": []} "#)
    #expect(value["a"]?.array?.count == 6)
    #expect(value["a"]?.array?[0] == .integer(1) && value["a"]?.array?[1].number == -25)
    #expect(value["a"]?.array?[5].string == "x\né😀/")
    #expect(value["b"] == .object([]) && value["a2"] == .array([]) && value["c"] == nil)
    #expect(try parse(#"{"k": 1, "k": 2}"#)["k"] == .integer(2))
    #expect(try parse("\u{FEFF}7") == .integer(7))
    #expect(try parse(#""\ud800x\udc00""#).string == "\u{FFFD}x\u{FFFD}")
    #expect(try parse("1000000000000000000000").number == 1e21)
  }

  @Test(arguments: [
    ("", 1), ("{", 2), ("[1,]", 4), ("{\"a\" 1}", 6), ("{a: 1}", 2), ("[1 2]", 4), ("01", 1), ("-", 1), ("1.", 3),
    ("1e", 3), ("NaN", 1), ("nul", 1), ("\"a", 1), ("\"\\x\"", 2), ("\"\\u12g4\"", 6), ("\"a\tb\"", 3), ("1 1", 3),
    ("'a'", 1), ("1e999", 1), ("{\"a\":1,}", 8),
  ])
  func saysWhereItIsWrong(_ text: String, column: Int) throws {
    let error = #expect(throws: InputError.self) { try parse(text) }
    #expect(error?.position?.column == column, "\(text): \(error?.description ?? "")")
    #expect(error?.kind == .syntax)
  }

  @Test func depthIsLimited() throws {
    let deep = String(repeating: "[", count: 100_000)
    let error = #expect(throws: InputError.self) { try parse(deep) }
    #expect(error?.kind == .limit)
    #expect(try parse(String(repeating: "[", count: 100) + String(repeating: "]", count: 100)).array?.count == 1)
  }

  /// What the writer writes is read again; what Foundation reads is read, and what it refuses is refused.
  @Test func agreesWithTheWriterAndWithFoundation() throws {
    var random = SeededGenerator(seed: 17)
    func make(_ depth: Int) -> JSONValue {
      switch Int.random(in: 0..<(depth > 3 ? 5 : 7), using: &random) {
      case 0: return .null
      case 1: return .bool(Bool.random(using: &random))
      case 2: return .integer(Int.random(in: -1000...1000, using: &random))
      case 3: return .number(Double(Int.random(in: -999...999, using: &random)) / 8 + 0.0625)
      case 4:
        let scalars = ["a", "é", "\"", "\\", "\n", "😀", "\u{1}", "/", "\u{2028}"]
        return .string(
          (0..<Int.random(in: 0...5, using: &random)).map { _ in scalars.randomElement(using: &random) ?? "" }.joined())
      case 5: return .array((0..<Int.random(in: 0...3, using: &random)).map { _ in make(depth + 1) })
      default: return .object((0..<Int.random(in: 0...3, using: &random)).map { ("k\($0)", make(depth + 1)) })
      }
    }
    for _ in 0..<300 {
      let value = make(0)
      #expect(try parse(value.compact) == value)
      #expect(try parse(value.pretty) == value)
      var broken = Array(value.compact.utf8)
      broken[Int.random(in: 0..<broken.count, using: &random)] =
        "{}[],:\"\\01 e-.x".utf8.randomElement(using: &random) ?? 0
      let theirs = try? JSONSerialization.jsonObject(with: Data(broken), options: .fragmentsAllowed)
      let ours = try? JSONValue.parse(broken)
      #expect((theirs == nil) == (ours == nil), "\(String(decoding: broken, as: UTF8.self))")
    }
  }
}
