import ArgumentParser
import Exonym
import TextCore

/// What to do instead, behind the parser's words about wrong usage.
enum Advice {
  /// The lines behind an error of the parser; empty where it says enough.
  static func afterError(_ error: String, _ words: ArraySlice<String>) -> String {
    let verb = verb(words)
    if !verb.isEmpty { return verb }
    let first = words.first ?? ""
    if error.contains("Unknown option '-o'") || error.contains("Unknown option '--output'") {
      switch first {
      case "normalize":
        return "  help: the result goes to standard output (exonym normalize … > FILE); "
          + "--write changes the files themselves\n"
      case "segment", "check", "transliterate", "compare":
        let format = first == "check" ? "; --format sarif=FILE writes a report" : ""
        return "  help: the result goes to standard output (exonym \(first) … > FILE)\(format)\n"
      default: return ""
      }
    }
    guard words.prefix(2).elementsEqual(["glossary", "list"]), error.contains("nexpected argument"),
      let path = words.dropFirst(2).first(where: { !$0.hasPrefix("-") && error.contains("'\($0)'") })
    else { return "" }
    return "  help: name a glossary with -g: exonym glossary list -g \(path)\n"
  }

  /// The verb that was meant where there is none of the name that is given; the parser says so of options alone.
  static func verb(_ words: ArraySlice<String>) -> String {
    guard let (word, names) = firstUnknown(words) else { return "" }
    return EditDistance.nearest(to: word, in: names).map { "  help: did you mean '\($0)'?\n" }
      ?? "  help: there are \(names.joined(separator: ", "))\n"
  }

  /// The word that stands where a verb should and is none.
  static func unknownVerb(_ words: ArraySlice<String>) -> String? { firstUnknown(words)?.word }

  private static func firstUnknown(_ words: ArraySlice<String>) -> (word: String, names: [String])? {
    var verbs: [any ParsableCommand.Type] = ExonymCommand.configuration.subcommands
    for word in words {
      var names: [String] = []
      var next: [any ParsableCommand.Type]?
      for verb in verbs {
        let configuration = verb.configuration
        guard let name = configuration.commandName else { continue }
        names.append(name)
        if name == word { next = configuration.subcommands }
      }
      guard !names.isEmpty, !word.hasPrefix("-") else { return nil }
      guard let next else { return word == "help" ? nil : (word, names) }
      verbs = next
    }
    return nil
  }
}
