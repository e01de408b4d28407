/// How grave a finding is.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case info, warning, error

  private var rank: Int { self == .info ? 0 : self == .warning ? 1 : 2 }

  /// `info < warning < error`.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// One thing that a check found: a value, which reporters print and CI compares.
public struct Finding: Sendable, Hashable, Codable {
  /// The rule's stable id: a letter and three digits, e.g. `T101`.
  public var rule: String
  /// The gravity after configuration.
  public var severity: Severity
  /// What is wrong, one sentence without a final stop.
  public var message: String
  /// The file, as the user named it; `-` for standard input.
  public var path: String
  /// Where; absent where a finding concerns the whole file.
  public var span: SourceSpan?
  /// Why it matters and what to do.
  public var help: String?
  /// The change that would mend it.
  public var fix: Fix?
  /// Other places that explain it, e.g. the glossary line that defines the name.
  public var related: [RelatedPlace]
  /// Unit, concept or key that the finding concerns, where there is one (a unit's tuid, a concept's id).
  public var subject: String?

  /// Makes a finding.
  public init(
    rule: String, severity: Severity, message: String, path: String, span: SourceSpan? = nil, help: String? = nil,
    fix: Fix? = nil, related: [RelatedPlace] = [], subject: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.path = path
    self.span = span
    self.help = help
    self.fix = fix
    self.related = related
    self.subject = subject
  }
}

extension Finding: CustomStringConvertible {
  /// One line, as `check --format concise` prints it: `people.yaml:5:24: G202 'Kyiv' is the preferred name itself`;
  /// `[*]` behind the rule where a fix is safe.
  public var description: String {
    let place = span.map { ":\($0.start.line):\($0.start.column)" } ?? ""
    return "\(path)\(place): \(rule)\(fix?.isSafe == true ? " [*]" : "") \(message)"
  }
}

/// A place that explains a finding.
public struct RelatedPlace: Sendable, Hashable, Codable {
  /// What is to be seen there.
  public var message: String
  /// The file.
  public var path: String
  /// Where in the file.
  public var span: SourceSpan

  /// Makes a related place.
  public init(message: String, path: String, span: SourceSpan) {
    self.message = message
    self.path = path
    self.span = span
  }
}

/// A change to a file's bytes that mends a finding.
public struct Fix: Sendable, Hashable, Codable {
  /// What the change does, in a few words.
  public var title: String
  /// The edits, in order and disjoint.
  public var edits: [TextEdit]
  /// Whether it may be applied without asking (`check --fix`).
  public var isSafe: Bool

  /// Makes a fix.
  public init(title: String, edits: [TextEdit], isSafe: Bool) {
    self.title = title
    self.edits = edits
    self.isSafe = isSafe
  }
}

/// A replacement of a byte range.
public struct TextEdit: Sendable, Hashable, Codable {
  /// First byte replaced, 0-based in the file's decoded UTF-8 text.
  public var start: Int
  /// First byte behind the replaced ones.
  public var end: Int
  /// What is put there.
  public var replacement: String

  /// The replaced bytes.
  public var range: Range<Int> { start..<end }

  /// Makes an edit.
  public init(_ range: Range<Int>, _ replacement: String) {
    start = range.lowerBound
    end = range.upperBound
    self.replacement = replacement
  }

  /// Applies disjoint edits, in any order, to a text. O(n + k log k).
  public static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    for edit in edits.sorted(by: { $0.start < $1.start }) where edit.start >= at && edit.end <= bytes.count {
      out += bytes[at..<edit.start]
      out += edit.replacement.utf8
      at = edit.end
    }
    out += bytes[at...]
    return out
  }
}
