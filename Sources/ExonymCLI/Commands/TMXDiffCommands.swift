import ArgumentParser
import Exonym
import TMX
import TextCore
import XMLStream

/// `exonym tmx diff`.
struct TMXDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says which units two memories do not share, whatever their order.",
    discussion: """
      '-' is removed, '+' added; '~' says the same with other properties, which are named. \
      Exit status: 0 the same, 1 different, 2 unusable input.

      Examples:
        exonym tmx diff old.tmx new.tmx
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The memory before.")
  var old: String

  @Argument(help: "The memory after.")
  var new: String

  func run() throws {
    let diff = TMXDiff(
      from: try TMXMemory(reading: try TMXInput.open(old, common)),
      to: try TMXMemory(reading: try TMXInput.open(new, common)))
    let palette = common.palette
    func line(_ unit: TMXUnit) -> String {
      unit.variants.map { "\($0.language): \($0.segment.plainText)" }.joined(separator: " | ")
    }
    var out = ""
    for unit in diff.removed { out += palette.red("- \(line(unit))") + "\n" }
    for unit in diff.added { out += palette.green("+ \(line(unit))") + "\n" }
    for change in diff.changed {
      if line(change.before) == line(change.after) {
        let names = Self.differences(change).joined(separator: ", ")
        out += palette.yellow("~ \(line(change.after))") + "  (\(names))\n"
        continue
      }
      out += palette.red("- \(line(change.before))") + "\n" + palette.green("+ \(line(change.after))") + "\n"
    }
    Console.out(out)
    common.note("\(diff.added.count) added, \(diff.removed.count) removed, \(diff.changed.count) changed")
    if !diff.isEmpty { throw ExitCode(1) }
  }

  /// What differs in units of the same text: names of properties and attributes, `codes`, `note`.
  private static func differences(_ change: TMXDiff.Change) -> [String] {
    func facts(_ unit: TMXUnit) -> Set<[String]> {
      var facts: Set<[String]> = []
      func add(_ attributes: [XMLAttribute], _ metadata: [TMXMetadata], _ place: String) {
        for attribute in attributes { facts.insert([attribute.name, place, attribute.value]) }
        for item in metadata { facts.insert([item.kind == .note ? "note" : item.type, place, item.text]) }
      }
      add(unit.attributes, unit.metadata, "")
      for variant in unit.variants {
        add(variant.attributes, variant.metadata, variant.language)
        facts.insert([
          "codes", variant.language, "\(variant.segment.codes.map { [$0.kind.rawValue, "\($0.attributes)"] })",
        ])
      }
      return facts
    }
    let names = Set(facts(change.before).symmetricDifference(facts(change.after)).compactMap(\.first)).sorted()
    return names.isEmpty ? ["order"] : names
  }
}

/// `exonym tmx merge3`.
struct TMXMerge3Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge3",
    abstract: "Merges two descendants of one memory, unit by unit: a git merge driver.",
    discussion: """
      In a repository:
        git config merge.exonym-tmx.name "TMX memories, unit by unit"
        git config merge.exonym-tmx.driver "exonym tmx merge3 %O %A %B -o %A"
        echo "*.tmx merge=exonym-tmx" >> .gitattributes

      Exit status: 0 merged, 1 merged with conflicts (both units are kept, with the property x-merge), 2 unusable input.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The common ancestor (%O).")
  var base: String

  @Argument(help: "Ours (%A).")
  var ours: String

  @Argument(help: "Theirs (%B).")
  var theirs: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Where the result goes; ours (%A) if not given.", valueName: "file"))
  var output: String?

  func run() throws {
    let (merged, conflicts) = TMXMemory.merge3(
      base: try TMXMemory(reading: try TMXInput.open(base, common)),
      ours: try TMXMemory(reading: try TMXInput.open(ours, common)),
      theirs: try TMXMemory(reading: try TMXInput.open(theirs, common)))
    try merged.write(to: output ?? ours, options: .faithful)
    if !conflicts.isEmpty {
      common.note("\(plural(conflicts.count, "conflict")): both units are kept, see the property x-merge")
      throw ExitCode(1)
    }
  }
}
