import Foundation
import TestSupport
import Testing
import TextCore

@Suite struct JSONTextTests {
  /// Scalar by scalar.
  private func slow(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\0"..<" ", "\u{7F}", "\u{2028}", "\u{2029}": out += String(format: "\\u%04x", scalar.value)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  @Test func escapesAsScalarByScalar() throws {
    let pieces = [
      "a", "letters", "é", "’", "“", "\u{2028}", "\u{2029}", "\u{2027}", "\u{20A8}", "\u{7F}", "\u{80}", "\"", "\\",
      "\n",
      "\r\n", "\t", "\0", "\u{1F}", " ", "!", "漢", "😀", "\u{E028}",
    ]
    var random = SeededGenerator(seed: 9)
    for _ in 0..<4000 {
      let text = (0..<random.below(20)).map { _ in pieces[random.below(pieces.count)] }.joined()
      let quoted = JSONValue.string(text).compact
      #expect(quoted == slow(text), "\(text.debugDescription)")
      let back = try JSONSerialization.jsonObject(with: Data("[\(quoted)]".utf8)) as? [String]
      #expect(back == [text])
    }
  }

  @Test func valuesKeepTheirForm() {
    let value = JSONValue.members([("a", .array([1, .object([])])), ("b", .array([])), ("c", nil)])
    #expect(value.compact == #"{"a":[1,{}],"b":[]}"#)
    #expect(value.pretty == "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}")
  }
}
