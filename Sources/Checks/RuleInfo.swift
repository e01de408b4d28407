import TextCore

/// What a rule is: its id, its default gravity, its reason, and examples that feed the documentation and the tests.
public struct RuleInfo: Sendable, Hashable {
  /// A text or file that a rule is shown on.
  public struct Example: Sendable, Hashable {
    /// What the rule objects to.
    public var bad: String
    /// The same, mended.
    public var good: String
    /// The file's name, which tells its format.
    public var file: String
    /// For texts: the glossary they are read with, as native YAML.
    public var glossary: String?
    /// For texts: their language.
    public var language: String

    /// Makes an example.
    public init(
      bad: String, good: String, file: String = "glossary.yaml", glossary: String? = nil, language: String = "fr"
    ) {
      self.bad = bad
      self.good = good
      self.file = file
      self.glossary = glossary
      self.language = language
    }
  }

  /// The stable id, e.g. `G206`.
  public var id: String
  /// A short name in kebab case, e.g. `replacement-cycle`.
  public var name: String
  /// The gravity unless configured otherwise.
  public var severity: Severity
  /// What the rule finds, one sentence without a final stop.
  public var summary: String
  /// Why it matters and how to mend it.
  public var explanation: String
  /// Whether `--fix` mends what it finds.
  public var isFixable: Bool
  /// Bad and good.
  public var examples: [Example]

  /// Makes a description.
  public init(
    _ id: String, _ name: String, _ severity: Severity, _ summary: String, explanation: String, isFixable: Bool = false,
    examples: [Example] = []
  ) {
    self.id = id
    self.name = name
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.isFixable = isFixable
    self.examples = examples
  }
}
