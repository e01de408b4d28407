import ArgumentParser
import Exonym
import TMX
import TextCore

/// `exonym tmx merge`.
struct TMXMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Joins memories into one.",
    discussion: """
      Examples:
        exonym tmx merge a.tmx b.tmx -o all.tmx
        exonym tmx merge --keep first *.tmx -o all.tmx
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "Memories.")
  var files: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where the result goes; standard output if not given.", valueName: "file"))
  var output: String?

  @Option(help: "all; distinct: no unit twice; first: one unit a source text.")
  var keep: TMXStreams.MergePolicy = .distinct

  func run() throws {
    var readers: [TMXReader] = []
    for path in files { readers.append(try TMXInput.open(path, common)) }
    guard let first = readers.first else { throw ValidationError("Name memories to merge.") }
    let writer = try TMXInput.create(output, header: try first.header())
    let counts = try TMXStreams.merge(readers, into: writer, policy: keep)
    try writer.finish()
    common.note("\(plural(counts.written, "unit")) written, \(counts.dropped) left out")
  }
}

extension TMXStreams.MergePolicy: ExpressibleByArgument {}

/// `exonym tmx split`.
struct TMXSplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Parts a memory by language pair, size, or a property.",
    discussion: """
      Examples:
        exonym tmx split memory.tmx --languages -o parts/
        exonym tmx split memory.tmx --units 10000 -o parts/
        exonym tmx split memory.tmx --size 50000000 -o parts/
        exonym tmx split memory.tmx --prop x-domain -o parts/
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The memory.")
  var input: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder for the parts.", valueName: "folder"))
  var output: String

  @Flag(help: "A part for each language pair.")
  var languages = false

  @Option(help: "Parts of so many units.")
  var units: Int?

  @Option(help: ArgumentHelp("Parts of so many bytes, or a unit more.", valueName: "bytes"))
  var size: Int?

  @Option(help: "A part for each value of a property.")
  var prop: String?

  func validate() throws {
    if [languages, units != nil, size != nil, prop != nil].count(where: { $0 }) != 1 {
      throw ValidationError("Say one of --languages, --units N, --size BYTES, --prop TYPE.")
    }
    if let units, units < 1 { throw ValidationError("--units is at least 1.") }
    if let size, size < 1 { throw ValidationError("--size is at least 1.") }
  }

  func run() throws {
    let key: TMXStreams.SplitKey =
      languages ? .languagePair : units.map { .units($0) } ?? size.map { .bytes($0) } ?? .prop(prop ?? "")
    try FileTree.makeFolder(output)
    let stem = input == "-" ? "part" : TMXInput.stem(of: input)
    let folder = output
    let counts = try TMXStreams.split(try TMXInput.open(input, common), by: key) { name, header throws(InputError) in
      try TMXInput.create(FileTree.join(folder, "\(stem).\(name).tmx"), header: header)
    }
    for (name, count) in counts.units.sorted(by: { $0.key < $1.key }) {
      common.note("\(name): \(plural(count, "unit"))")
    }
    if counts.dropped > 0 { common.note("\(plural(counts.dropped, "unit")) without two sides left out") }
  }
}

/// `exonym tmx clean`.
struct TMXCleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Removes or mends units by rules chosen by name; what is removed can be kept in a rejects file.",
    discussion: """
      Rules:
      \(TMXCleaner.Rule.allCases.map { "  \($0.rawValue): \($0.summary)" }.joined(separator: "\n"))
      Whatever the rules, characters that XML forbids go, and units that cannot be read are named and left out.

      Examples:
        exonym tmx clean memory.tmx --rule empty --rule duplicates -o clean.tmx \\
          --rejects rejects.tmx
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The memory.")
  var input: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where the result goes; standard output if not given.", valueName: "file"))
  var output: String?

  @Option(help: "A rule; repeatable. Without one: empty, duplicates, spaces.")
  var rule: [TMXCleaner.Rule] = []

  @Option(help: ArgumentHelp("Where removed units go.", valueName: "file"))
  var rejects: String?

  func run() throws {
    let reader = try TMXInput.open(input, isRecovering: true, common)
    let header = try reader.header()
    if let other = reader.issues.first(where: { $0.kind == .notTMX }) {
      throw InputError(.schema, other.message, path: input, at: other.position, expected: "a TMX memory")
    }
    try spare([input], from: [rejects])
    try apart([output ?? "-", rejects])
    try unpacked([output, rejects])
    var cleaner = TMXCleaner(
      rule.isEmpty ? [.empty, .duplicates, .spaces] : Set(rule), sourceLanguage: header.sourceLanguage)
    let writer = try TMXInput.create(output, header: header)
    let rejected = try rejects.map { try TMXWriter(path: $0, header: header, options: .faithful) }
    while let unit = try reader.nextUnit() {
      var removed: TMXUnit?
      let kept = cleaner.clean(unit) { note in
        guard note.isRemoved else { return }
        var gone = note.unit
        gone.metadata.append(.prop("x-exonym-removed", note.rule.rawValue))
        removed = gone
      }
      if let kept { try writer.write(kept) }
      if let removed { try rejected?.write(removed) }
    }
    let broken = reader.issues.first { $0.kind == .broken || $0.kind == .entity || $0.kind == .encoding }
    if let broken, writer.unitCount == 0, cleaner.counts.isEmpty {
      throw InputError(
        .syntax, "no unit can be read: \(broken.message)", path: input, at: broken.position, help: broken.help)
    }
    try writer.finish()
    try rejected?.finish()
    common.note("\(plural(writer.unitCount, "unit")) written")
    for (rule, count) in cleaner.counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      common.note("  \(rule.rawValue): \(plural(count, "unit"))")
    }
    if let (count, line) = reader.removed {
      common.note("  \(plural(count, "character")) that XML forbids left out, the first in line \(line)")
    }
    if reader.skipped > 0 { common.note("  unreadable: \(plural(reader.skipped, "place")), left out") }
    for issue in reader.takeIssues() {
      common.note("\(input):\(issue.position.line):\(issue.position.column): \(issue.message)")
    }
  }
}

extension TMXCleaner.Rule: ExpressibleByArgument {}

extension TMXLanguagePolicy: ExpressibleByArgument {}

/// `exonym tmx filter`.
struct TMXFilterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Keeps the units that answer to all conditions.",
    discussion: """
      Examples:
        exonym tmx filter memory.tmx --lang fr --lang en -o fr-en.tmx
        exonym tmx filter corpus.tmx --min-length 3 --max-ratio 3 -o usable.tmx
        exonym tmx filter memory.tmx --quality x-exonym-confidence=0.9 -o sure.tmx
        exonym tmx filter memory.tmx --since 20240101T000000Z --prop x-domain=law \\
          -o law.tmx
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The memory.")
  var input: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where the result goes; standard output if not given.", valueName: "file"))
  var output: String?

  @Option(name: .customLong("lang"), help: "Keep only these languages; units need all of them; repeatable.")
  var languages: [String] = []

  @Option(
    name: .customLong("match"), help: "How languages match: exact; range: en finds en-US; primary: en-GB finds en-US.")
  var policy: TMXLanguagePolicy = .range

  @Option(help: "Changed or created at this date or later (YYYYMMDDThhmmssZ).")
  var since: String?

  @Option(help: "Changed or created before this date.")
  var before: String?

  @Option(help: ArgumentHelp("A unit property; repeatable.", valueName: "type[=text]"))
  var prop: [String] = []

  @Option(help: "The fewest characters of a side.")
  var minLength = 0

  @Option(help: "The most characters of a side.")
  var maxLength: Int?

  @Option(help: "How many times as long as the shortest side the longest may be, in characters: 3.")
  var maxRatio: Double?

  @Option(help: ArgumentHelp("The least value of a numeric property.", valueName: "prop=minimum"))
  var quality: String?

  @Option(help: ArgumentHelp("Some side contains this text.", valueName: "text"))
  var containing: String?

  func run() throws {
    var filter = TMXFilter()
    for text in languages { filter.languages.append(try LanguageTag(text).tag) }
    filter.policy = policy
    filter.since = try since.map(date)
    filter.before = try before.map(date)
    filter.props = prop.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      return (type: parts.first ?? "", text: parts.count > 1 ? parts[1] : nil)
    }
    filter.minimumLength = minLength
    if let maxLength { filter.maximumLength = maxLength }
    if let maxRatio {
      guard maxRatio >= 1 else { throw ValidationError("--max-ratio is at least 1.") }
      filter.maximumRatio = maxRatio
    }
    if let quality {
      let parts = quality.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let minimum = Double(parts[1]) else {
        throw ValidationError("--quality takes PROP=NUMBER.")
      }
      filter.quality = (prop: parts[0], minimum: minimum)
    }
    if let containing { filter.matching = { $0.contains(containing) } }
    let reader = try TMXInput.open(input, common)
    let writer = try TMXInput.create(output, header: try reader.header())
    var count = 0
    while let unit = try reader.nextUnit() {
      count += 1
      if let kept = filter.apply(unit) { try writer.write(kept) }
    }
    try writer.finish()
    common.note("\(writer.unitCount) of \(plural(count, "unit")) kept")
  }

  private func date(_ text: String) throws -> TMXDate {
    guard let date = TMXDate(lenient: text) else {
      throw ValidationError("'\(text)' is no date; YYYYMMDDThhmmssZ is expected.")
    }
    return date
  }
}
