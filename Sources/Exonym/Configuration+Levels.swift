import TextCore

extension Configuration {
  /// Findings with their configured gravity, without those of rules that are off. O(findings).
  public func applyingLevels(to findings: [Finding]) -> [Finding] {
    guard !rules.isEmpty else { return findings }
    return findings.compactMap { finding in
      switch level(of: finding.rule) {
      case nil: return finding
      case .off: return nil
      case .severity(let severity):
        var own = finding
        own.severity = severity
        return own
      }
    }
  }
}
