import TextCore

/// What a format cannot hold of a glossary: nothing is dropped in silence.
public struct LossReport: Sendable, Hashable {
  /// One kind of loss.
  public struct Loss: Sendable, Hashable {
    /// What is lost, as the native format's key: `typos`, `context`, `source` …
    public var field: String
    /// What becomes of it, e.g. `dropped` or `written as a forbidden term`.
    public var fate: String
    /// The ids of the concepts concerned, in order, the first thousand of them.
    public var concepts: [String]
    /// How many concepts are concerned.
    public var count: Int
  }

  /// The losses, in the order of their first appearance.
  public private(set) var losses: [Loss] = []
  private var index: [String: Int] = [:]
  private var last: [String] = []

  /// Makes an empty report.
  public init() {}

  /// Whether nothing is lost.
  public var isEmpty: Bool { losses.isEmpty }

  /// The fields that are lost.
  public var fields: Set<String> { Set(losses.map(\.field)) }

  /// Adds what only the native format holds of a whole file.
  mutating func addFile(of glossary: Glossary) {
    if !glossary.tests.isEmpty { add("tests", concept: "the file") }
    if !glossary.schemes.isEmpty { add("schemes", concept: "the file") }
  }

  /// Notes a concept that a format of two columns leaves out: derived names are not written down, and are none.
  mutating func addUnpaired(_ concept: Concept) {
    add("concept", "left out, not written down in both languages", concept: concept.id)
  }

  /// Notes a loss; the same concept is counted once for each field and fate.
  public mutating func add(_ field: String, _ fate: String = "dropped", concept: String) {
    let key = field + "\u{0}" + fate
    if let at = index[key] {
      guard last[at] != concept else { return }
      losses[at].count += 1
      last[at] = concept
      if losses[at].concepts.count < 1000 { losses[at].concepts.append(concept) }
    } else {
      index[key] = losses.count
      losses.append(Loss(field: field, fate: fate, concepts: [concept], count: 1))
      last.append(concept)
    }
  }

  /// The losses as findings of rule G601, one for each kind.
  public func findings(path: String) -> [Finding] {
    losses.map { loss in
      let shown = loss.concepts.prefix(3).joined(separator: ", ")
      let more = loss.count > 3 ? " and \(loss.count - 3) more" : ""
      return Finding(
        rule: "G601", severity: .info, message: "'\(loss.field)' is \(loss.fate): \(shown)\(more)", path: path,
        help: "keep the native file; the format has no place for it")
    }
  }

  /// One line a loss, for people.
  public var text: String {
    losses.map { "\($0.field): \($0.fate) in \($0.count) concept\($0.count == 1 ? "" : "s")" }
      .joined(separator: "\n")
  }
}
