import Terminology
import TextCore

/// Runs the G rules over glossary files.
public struct GlossaryChecker: Sendable {
  /// What may be chosen.
  public var options: GlossaryContext.Options
  /// The rules that run.
  public var rules: [any GlossaryRule.Type]

  /// Makes a checker of all rules.
  public init(
    options: GlossaryContext.Options = GlossaryContext.Options(),
    rules: [any GlossaryRule.Type] = RuleCatalog.glossaryRules
  ) {
    self.options = options
    self.rules = rules
  }

  /// Reads files, base first, and checks them as the layers of one glossary.
  ///
  /// - Returns: the findings, by path, place and rule. Bad input is a finding, never an error.
  ///
  /// `exchange` says what tables do not say themselves: languages, columns.
  public func check(
    paths: [String], format: GlossaryFormat? = nil, exchange: ExchangeOptions = ExchangeOptions()
  ) -> [Finding] {
    var files: [GlossaryFile] = []
    var diagnostics: [Finding] = []
    for path in paths {
      let (file, found) = GlossaryFile.read(path, format: format, options: exchange)
      if let file { files.append(file) }
      diagnostics += found
    }
    return check(files, diagnostics: diagnostics)
  }

  /// How the rules are run over the context: one after the other, or on several threads.
  public typealias Runner = ([any GlossaryRule.Type], @escaping @Sendable (any GlossaryRule.Type) -> [Finding]) ->
    [[Finding]]

  /// Checks files that were read, with what reading found.
  public func check(
    _ files: [GlossaryFile], diagnostics: [Finding], runner: Runner = { rules, check in rules.map(check) }
  ) -> [Finding] {
    let context = GlossaryContext(files: files, diagnostics: diagnostics, options: options)
    var findings = runner(rules) { $0.check(context) }.flatMap { $0 }
    // What a reader reports under an id that no rule of this run has is kept: nothing is lost in silence.
    let known = Set(RuleCatalog.glossaryRules.map { $0.info.id })
    findings += diagnostics.filter { !known.contains($0.rule) }
    let sheets = Dictionary(files.compactMap { file in file.sheet.map { (file.path, $0) } }) { $1 }
    if !sheets.isEmpty {
      findings = findings.map { finding in sheets[finding.path].map { finding.naming(sheet: $0) } ?? finding }
    }
    return FindingOrder.sorted(findings)
  }
}

/// The one order of findings, whatever the number of threads.
public enum FindingOrder {
  /// By path, place, rule and message; what is said twice of one place is said once.
  public static func sorted(_ findings: [Finding]) -> [Finding] {
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }.sorted { a, b in
      (a.path, a.span?.start.byte ?? -1, a.rule, a.message) < (b.path, b.span?.start.byte ?? -1, b.rule, b.message)
    }
  }
}
