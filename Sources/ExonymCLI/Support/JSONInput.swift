import Foundation
import TextCore

/// Reads the one-object-a-line input of `segment`.
enum JSONInput {
  /// The `text` member of a line.
  ///
  /// - Throws: `InputError` with the line where it is no object with a string `text`.
  static func text(_ line: [UInt8], line number: Int) throws(InputError) -> String {
    let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    guard let text = object?["text"] as? String else {
      throw InputError(
        .syntax, "this line is no JSON object with a string \"text\"", path: "-",
        at: SourcePosition(line: number, column: 1, byte: 0), expected: #"{"text": "…"}"#)
    }
    return text
  }
}
