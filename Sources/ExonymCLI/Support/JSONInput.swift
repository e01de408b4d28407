import Foundation
import TextCore

/// Reads the one-object-a-line input of `segment`.
enum JSONInput {
  /// The `text` member of a line.
  ///
  /// - Throws: `InputError` with the line where it is no object with a string `text`.
  static func text(_ line: [UInt8], line number: Int, of path: String) throws(InputError) -> String {
    // A byte order mark is no part of the first line.
    let line = number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line[3...]) : line
    let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    guard let text = object?["text"] as? String else {
      throw InputError(
        .syntax, "this line is no JSON object with a string \"text\"", path: path,
        at: SourcePosition(line: number, column: 1, byte: 0), expected: #"{"text": "…"}"#)
    }
    return text
  }
}
