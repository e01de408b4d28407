import ArgumentParser
import Documents
import Exonym
import TMX
import TextCore
import XMLStream

extension TMXTextFormat: ExpressibleByArgument {}

/// `exonym tmx convert`.
struct TMXConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract:
      "Converts memories to and from TSV, CSV, workbooks (XLSX), JSONL, XLIFF 1.2 and 2.1, PO, Moses pairs of files; to OmegaT projects.",
    discussion: """
      Examples:
        exonym tmx convert memory.tmx -o pairs.tsv
        exonym tmx convert memory.tmx -o pairs.xlsx --tgt-lang fr
        exonym tmx convert memory.tmx --to jsonl --src-lang fr --tgt-lang en \\
          > pairs.jsonl
        exonym tmx convert pairs.tsv --src-lang fr --tgt-lang en -o memory.tmx
        exonym tmx convert translated.xlf -o memory.tmx
        exonym tmx convert memory.tmx --moses corpus.fr corpus.en
        exonym tmx convert --from-moses corpus.fr corpus.en --src-lang fr \\
          --tgt-lang en -o memory.tmx
        exonym tmx convert memory.tmx --omegat project/
        # anew in UTF-8 and TMX 1.4
        exonym tmx convert old-utf16.tmx -o memory.tmx
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "A memory, or a file of another format.")
  var input: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where the result goes; standard output if not given.", valueName: "file"))
  var output: String?

  @Option(help: "The input's format, if it is no memory and its name does not say it.")
  var from: TMXTextFormat?

  @Option(help: "The output's format: tsv, csv, xlsx, jsonl, xliff12, xliff21, po; by the output's name if not given.")
  var to: TMXTextFormat?

  @Option(help: "The source language; the one that the file names if not given.")
  var srcLang: String?

  @Option(help: "The target language; the one that the file names, of a memory the first other one, if not given.")
  var tgtLang: String?

  @Option(help: "The encoding of a file of another format, if it is not recognised rightly, e.g. windows-1250.")
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "The sheet of a workbook to read; the first visible one whose first row names two languages if not given.",
      valueName: "name"))
  var sheet: String?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Write two files with a segment a line.", valueName: "source target"))
  var moses: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Make a memory of two files with a segment a line.", valueName: "source target"))
  var fromMoses: [String] = []

  @Option(help: ArgumentHelp("Lay out an OmegaT project with the memory in tm/auto.", valueName: "folder"))
  var omegat: String?

  @Option(
    name: .customLong("match"), help: "How languages match: exact; range: en finds en-US; primary: en-GB finds en-US.")
  var policy: TMXLanguagePolicy = .range

  func validate() throws {
    if fromMoses.isEmpty, input == nil { throw ValidationError("Name a memory or a file of another format.") }
    if !fromMoses.isEmpty, input != nil || fromMoses.count != 2 {
      throw ValidationError("--from-moses takes two files, and no other input stands beside it.")
    }
    if [to != nil || output != nil, !moses.isEmpty, omegat != nil].count(where: { $0 }) > 1 {
      throw ValidationError("-o and --to, --moses and --omegat exclude each other: a run has one result.")
    }
  }

  func run() throws {
    try spare(fromMoses + [input].compactMap { $0 }, from: [output] + moses)
    try apart([output] + moses)
    try unpacked([output] + moses)
    guard let input else { return try importMoses() }
    let isMemory =
      from == nil && (input == "-" || [".tmx", ".tmx.gz", ".zip"].contains(where: input.lowercased().hasSuffix))
    if isMemory { try export(input) } else { try importFile(input) }
  }

  private func export(_ input: String) throws {
    if let omegat { return try layOut(input, in: omegat) }
    if to == nil, moses.isEmpty, let output, output.lowercased().hasSuffix(".tmx") { return try rewrite(input, output) }
    var exporter = TMXExporter(source: try language(srcLang)?.tag, target: try language(tgtLang)?.tag)
    exporter.policy = policy
    let reader = try TMXInput.open(input, common)
    let report: TMXExporter.Report
    if !moses.isEmpty {
      guard moses.count == 2 else { throw ValidationError("--moses takes two files.") }
      report = try exporter.exportMoses(
        reader, source: try AtomicFile(path: moses[0]), target: try AtomicFile(path: moses[1]))
    } else {
      guard let format = to ?? output.flatMap(TMXTextFormat.init(path:)) else {
        throw ValidationError("Say the format: --to tsv, csv, xlsx, jsonl, xliff12, xliff21 or po; or -o FILE.tmx.")
      }
      report = try exporter.export(reader, as: format, to: try AtomicFile(path: output ?? "-"))
    }
    common.note("\(plural(report.pairs, "pair")) written")
    if report.skipped > 0 { common.note("\(plural(report.skipped, "unit")) without both languages left out") }
    if report.withOthers > 0 {
      common.note("further languages left out in \(plural(report.withOthers, "unit")) (--tgt-lang chooses one)")
    }
    if report.withCodes > 0 { common.note("inline codes left out in \(plural(report.withCodes, "pair"))") }
    if report.withSideProperties > 0 {
      common.note("properties of a side left out in \(plural(report.withSideProperties, "pair"))")
    }
    if report.unfit > 0 { common.note("\(plural(report.unfit, "pair")) left out that the format cannot hold") }
  }

  /// A memory anew, nothing left out.
  private func rewrite(_ input: String, _ output: String) throws {
    guard srcLang == nil, tgtLang == nil else {
      throw ValidationError("'tmx filter --lang' keeps languages of a memory.")
    }
    let reader = try TMXInput.open(input, common)
    var options = TMXWriter.Options()
    options.dropsEmpty = false
    let writer = try TMXWriter(path: output, header: try reader.header(), options: options)
    while let unit = try reader.nextUnit() { try writer.write(unit) }
    try writer.finish()
    common.note("\(plural(writer.unitCount, "unit")) written")
  }

  private func layOut(_ input: String, in folder: String) throws {
    let reader = try TMXInput.open(input, common)
    let header = try reader.header()
    let source = try language(srcLang)?.tag ?? header.sourceLanguage
    guard source != "*all*", !source.isEmpty,
      let target = try language(tgtLang)?.tag ?? (try otherLanguage(of: input, than: source))
    else {
      throw ValidationError(
        "A project has one source and one target language: --tgt-lang, and --src-lang if the memory has none.")
    }
    let name = input == "-" ? "memory" : TMXInput.stem(of: input)
    let count = try OmegaTProject.write(reader, to: folder, name: name, source: source, target: target)
    common.note("\(plural(count, "unit")) written to \(folder)")
  }

  /// The first language of a memory that is not the source; nil where it has none or can be read once only.
  private func otherLanguage(of input: String, than source: String) throws -> String? {
    guard input != "-", !FileAccess.isPipe(input) else { return nil }
    let reader = try TMXInput.open(input, common)
    while let unit = try reader.nextUnit() {
      let main = unit.variant(source, .primary)
      if let main, let other = unit.variants.first(where: { $0 != main }) { return other.language }
    }
    return nil
  }

  /// The encoding that a text reads best in, said; nil where it is UTF-8 or names its own.
  private func assumedEncoding(_ format: String) throws -> String? {
    for path in fromMoses + [input].compactMap({ $0 }) where path != "-" && !format.hasPrefix("xliff") {
      guard try !TMXImporter.namesEncoding(path, as: TMXTextFormat(rawValue: format)) else { continue }
      // The name has no ending: the text is plain, whatever it holds.
      let name = try DocumentReader.read(try FileAccess.read(path), path: "text").encoding.name
      common.note("exonym: \(path): read as \(name) (--encoding names another)")
      return name
    }
    return nil
  }

  private func importMoses() throws {
    try importPairs("moses", named: (nil, nil)) { (importer, emit) throws(InputError) in
      try importer.readMoses(source: fromMoses[0], target: fromMoses[1], emit: emit)
      return 0
    }
  }

  private func importFile(_ input: String) throws {
    guard let format = from ?? TMXTextFormat.input(path: input) else {
      throw InputError(
        .unsupported, "the format cannot be told from the name", path: input,
        expected: TMXTextFormat.allCases.map(\.rawValue).joined(separator: ", "), help: "name it with --from")
    }
    if sheet != nil, format != .xlsx { throw ValidationError("--sheet names a sheet of a workbook, and this is none.") }
    if format == .xlsx {
      let workbook = try TMXWorkbook(path: input, sheet: sheet)
      if !workbook.others.isEmpty {
        let others = workbook.others.map { "'\($0)'" }.joined(separator: ", ")
        common.note("exonym: \(input): the sheet '\(workbook.sheet)' is read, not \(others) (--sheet says otherwise)")
      }
      return try importPairs(format.rawValue, named: workbook.languages) { (importer, emit) throws(InputError) in
        try importer.read(workbook, emit: emit)
        return 0
      }
    }
    try importPairs(format.rawValue, named: TMXImporter.languages(of: input, as: format)) {
      (importer, emit) throws(InputError) in
      try importer.read(path: input, as: format, emit: emit)
    }
  }

  private func importPairs(
    _ format: String, named: (source: String?, target: String?),
    _ read: (TMXImporter, TMXImporter.Emit) throws(InputError) -> Int
  ) throws {
    guard to == nil, output.flatMap(TMXTextFormat.init(path:)) == nil, moses.isEmpty, omegat == nil else {
      throw ValidationError("A file of another format becomes a memory first; convert that one then.")
    }
    guard let source = try language(srcLang ?? named.source), let target = try language(tgtLang ?? named.target) else {
      let open = [(srcLang ?? named.source, "--src-lang"), (tgtLang ?? named.target, "--tgt-lang")]
      throw ValidationError(
        "The file does not say its languages: name them with "
          + open.filter { $0.0 == nil }.map(\.1).joined(separator: " and ") + ".")
    }
    let header = TMXHeader(sourceLanguage: source.tag, toolVersion: exonymVersion, originalFormat: format)
    let writer = try TMXInput.create(output, header: header)
    var importer = TMXImporter(source: source.tag, target: target.tag)
    importer.encoding = try encoding ?? assumedEncoding(format)
    importer.takesAllLanguages = tgtLang == nil
    let left = try read(importer) { unit throws(InputError) in
      try writer.write(unit)
    }
    try writer.finish()
    common.note("\(plural(writer.unitCount, "unit")) written")
    if left > 0 { common.note("\(plural(left, "text")) left out: not translated, or fuzzy") }
    if writer.droppedCount > 0 { common.note("\(plural(writer.droppedCount, "unit")) without two sides left out") }
  }
}
