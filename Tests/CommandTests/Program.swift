import Foundation
import TestSupport
import Testing
import TextCore

/// The built program, driven as a user drives it.
struct Program {
  /// What a run left.
  struct Outcome {
    var status: Int32
    var output: [UInt8]
    var errors: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The repository's root.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program beside the test bundle, in the same build folder.
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["EXONYM_PROGRAM"] { return named }
    let bundle = URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let beside = bundle.appendingPathComponent("exonym").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return root.appendingPathComponent(".build/debug/exonym").path
  }()

  /// The shared research folder beside the checkout, where it is present.
  static let shared: String? = {
    let path =
      ProcessInfo.processInfo.environment["EXONYM_SHARED"]
      ?? root.deletingLastPathComponent().appendingPathComponent("shared").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// Runs the program in a folder.
  static func run(
    _ arguments: [String], input: [UInt8] = [], in folder: String? = nil, environment: [String: String] = [:],
    program: String = path
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder.map { URL(fileURLWithPath: $0) } ?? root
    var inherited = ProcessInfo.processInfo.environment
    for key in ["NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "GITHUB_ACTIONS", "EXONYM_GLOSSARY"] {
      inherited[key] = nil
    }
    // What one test leaves behind is nothing to another.
    inherited["EXONYM_CACHE_DIR"] = "off"
    process.environment = inherited.merging(environment) { $1 }
    // Files rather than pipes: no output is too long for them.
    let scratch = try Scratch()
    func handle(_ name: String, _ bytes: [UInt8]) throws -> FileHandle {
      try FileHandle(forUpdating: URL(fileURLWithPath: scratch.write(bytes, name)))
    }
    process.standardInput = try handle("in", input)
    process.standardOutput = try handle("out", [])
    process.standardError = try handle("err", [])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: [UInt8](try Data(contentsOf: URL(fileURLWithPath: scratch.file("out")))), errors: try scratch.read("err"))
  }

  /// Runs the program on text.
  static func run(_ arguments: [String], text: String, in folder: String? = nil) throws -> Outcome {
    try run(arguments, input: Array(text.utf8), in: folder)
  }
}

/// A folder that is gone when the test ends.
typealias Scratch = TemporaryFolder
