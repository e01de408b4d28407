import TextCore

@testable import Terminology

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Paths and small helpers of the room's tests.
enum Support {
  static let here = String(#filePath.dropLast("/Support.swift".count))
  static var fixtures: String { here + "/Fixtures" }
  /// The package's root.
  static var root: String { String(here.dropLast("/Tests/TerminologyTests".count)) }

  /// The folder of shared samples; nil on machines without it.
  static let shared: String? = {
    let candidates = [getenv("EXONYM_SHARED").map { String(cString: $0) }, root + "/../shared"].compactMap { $0 }
    return candidates.first { access($0 + "/design", F_OK) == 0 }
  }()

  static func tag(_ text: String) throws -> LanguageTag { try LanguageTag(text) }

  static func decode(_ yaml: String) -> (glossary: Glossary?, diagnostics: [Finding]) {
    GlossaryDecoder.decode(Array(yaml.utf8), path: "test.yaml")
  }

  /// A glossary that must be free of faults.
  static func glossary(_ yaml: String) throws -> Glossary {
    let (glossary, diagnostics) = decode(yaml)
    if let first = diagnostics.first { throw InputError(first) }
    guard let glossary else { throw InputError(.empty, "nothing was decoded") }
    return glossary
  }
}

/// `rule line:column` of each finding, for comparison.
func places(_ findings: [Finding]) -> [String] {
  findings.map { "\($0.rule) \($0.span?.start.line ?? 0):\($0.span?.start.column ?? 0)" }
}
