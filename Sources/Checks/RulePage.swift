import TextCore

/// A rule's page as Markdown, for `docs/rules/` and `exonym explain`.
public enum RulePage {
  /// The page of one rule.
  public static func markdown(_ info: RuleInfo) -> String {
    var out = "# \(info.id) \(info.name)\n\n\(info.summary).\n\n"
    out += "Level: \(info.severity.rawValue)" + (info.isFixable ? ", mended by `--fix`" : "") + ".\n\n"
    out += info.explanation + (info.explanation.hasSuffix(".") ? "" : ".") + "\n"
    for example in info.examples {
      if let glossary = example.glossary { out += "\nWith this glossary:\n\n" + fenced(glossary, "yaml") }
      let language = fenceLanguage(example)
      out += "\nReported:\n\n" + fenced(example.bad, language) + "\nNot reported:\n\n" + fenced(example.good, language)
    }
    out +=
      "\nSet its level in `exonym.yaml`:\n\n" + fenced("rules:\n  \(info.id): off  # or error, warning, info\n", "yaml")
    if info.id.hasPrefix("T"), info.id != "T112" {
      out += "\nExcuse one place with a comment: `exonym-ignore: \(info.id) reason`.\n"
    }
    return out
  }

  /// The table of all rules.
  public static func index(_ rules: [RuleInfo]) -> String {
    var out = "# Rules\n\nIds are stable for ever. Levels are set in `exonym.yaml` (`rules:`).\n"
    for (letter, title) in [("G", "Glossaries"), ("T", "Texts"), ("M", "Memories")] {
      let own = rules.filter { $0.id.hasPrefix(letter) }
      guard !own.isEmpty else { continue }
      out += "\n## \(title)\n\n| Rule | Name | Level | Fix | Finds |\n|---|---|---|---|---|\n"
      for info in own {
        out += "| [\(info.id)](\(info.id).md) | \(info.name) | \(info.severity.rawValue) | "
        out += "\(info.isFixable ? "yes" : "") | \(info.summary.split(separator: "|").joined(separator: "\\|")) |\n"
      }
    }
    return out
  }

  private static func fenceLanguage(_ example: RuleInfo.Example) -> String {
    if example.file.hasSuffix(".yaml") { return "yaml" }
    return example.file.hasSuffix(".tbx") ? "xml" : "text"
  }

  /// A fenced block; what cannot be seen is written as `<U+200B>`.
  private static func fenced(_ text: String, _ language: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Shown.text(String($0)) }
    let body = lines.joined(separator: "\n")
    return "```\(language)\n" + body + (body.hasSuffix("\n") ? "" : "\n") + "```\n"
  }
}
