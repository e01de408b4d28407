import Documents
import Foundation
import Testing
import TextCore

/// Reading texts and fixtures in tests.
enum Reading {
  static func text(_ text: String, _ name: String, _ change: (inout DocumentReader.Options) -> Void = { _ in }) throws
    -> Document
  {
    try bytes(Array(text.utf8), name, change)
  }

  static func bytes(
    _ bytes: [UInt8], _ name: String, _ change: (inout DocumentReader.Options) -> Void = { _ in }
  ) throws -> Document {
    var options = DocumentReader.Options()
    change(&options)
    return try DocumentReader.read(bytes, path: name, options: options)
  }

  static func fixture(_ name: String) throws -> Document { try DocumentReader.read(path(name)) }

  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/" + name).path
  }

  /// A text as one line.
  static func line(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Paragraphs as lines.
  static func lines(_ document: Document) -> [String] { document.paragraphs.map { line($0.text) } }
}
