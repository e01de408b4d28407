import ArgumentParser
import Exonym
import Terminology
import TextCore

extension GlossaryFormat: ExpressibleByArgument {
  /// The format by its name, or by the ending that files of it have.
  public init?(argument: String) {
    let byEnding: [String: GlossaryFormat] = [
      "yaml": .native, "yml": .native, "tbx": .tbx2, "ttl": .skos, "rdf": .skosxml,
    ]
    guard let format = GlossaryFormat(rawValue: argument) ?? byEnding[argument] else { return nil }
    self = format
  }
}

/// `exonym glossary convert`.
struct GlossaryConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Converts a glossary between formats and reports what the other format cannot hold.",
    discussion: """
      Formats: \(GlossaryFormat.allCases.map(\.rawValue).joined(separator: ", ")). \
      Presets of csv, tsv and xlsx: \(TablePreset.all.map(\.id).joined(separator: ", ")).

      A TBX file over 64 MiB is streamed to csv, tsv or native (-o FILE): memory does not grow with it.

      Examples:
        exonym glossary convert people.yaml -o people.tbx
        exonym glossary convert terms.csv --to native -o terms.yaml
        exonym glossary convert terms.xlsx --sheet Persons -o terms.yaml
        exonym glossary convert glossary/ --preset deepl --source fr --target en
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "Glossary files or folders, layered in order.")
  var files: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where the result goes; standard output if not given.", valueName: "file"))
  var output: String?

  @Option(help: "The input's format; by extension and content if not given.")
  var from: GlossaryFormat?

  @Option(help: "The output's format; by the output's extension if not given.")
  var to: GlossaryFormat?

  @Option(help: "A vendor's table: columns, delimiter, limits.")
  var preset: String?

  @Option(name: [.customLong("source"), .customLong("src-lang")], help: "The source language of two-column formats.")
  var source: String?

  @Option(name: [.customLong("target"), .customLong("tgt-lang")], help: "The target language of two-column formats.")
  var target: String?

  @Option(help: ArgumentHelp("Columns of a table without a header, in order.", valueName: "fr,en,…"))
  var columns: String?

  @Option(
    help: ArgumentHelp("The sheet of a workbook; the first visible one with a header if not given.", valueName: "name"))
  var sheet: String?

  func run() throws {
    var options = ExchangeOptions()
    options.sourceLanguage = try language(source)
    options.targetLanguage = try language(target)
    options.columns = columns?.split(separator: ",").map(String.init)
    options.sheet = sheet
    if let preset { options.preset = try TablePreset.named(preset) }
    let format = try to ?? outputFormat(preset: preset)
    try spare(Glossary.files(in: files), from: [output])
    if let output, files.count == 1, TermbaseStream.targets.contains(format), options.preset == nil,
      TermbaseStream.isLarge(files[0], bytes: FileTree.size(of: files[0]))
    {
      return try stream(files[0], as: format, to: output, options)
    }
    let glossary = try load(options)
    let (bytes, loss) = try GlossaryCodec.bytes(of: glossary, as: format, options: options)
    if let output, output != "-" {
      try FileAccess.write(bytes, to: output)
      common.note("\(output): \(plural(glossary.concepts.count, "concept")) as \(format.rawValue)")
    } else {
      Console.out(bytes)
    }
    common.report(loss, format)
  }

  private func outputFormat(preset: String?) throws(InputError) -> GlossaryFormat {
    if preset != nil, output.flatMap(GlossaryFormat.output) == nil { return .csv }
    return try GlossaryFormat.wanted(output)
  }

  private func stream(
    _ path: String, as format: GlossaryFormat, to output: String, _ options: ExchangeOptions
  ) throws {
    let outcome = try TermbaseStream(path: path, options: options).write(as: format, to: output)
    for finding in outcome.diagnostics where finding.severity == .warning {
      common.note("\(path): \(finding.rule) \(finding.message)")
    }
    common.note("\(output): \(plural(outcome.concepts, "concept")) as \(format.rawValue), streamed")
    common.report(outcome.loss, format)
  }

  private func load(_ options: ExchangeOptions) throws -> Glossary {
    var glossary = Glossary()
    var isWorkbook = false
    for path in try Glossary.files(in: files) {
      let (file, diagnostics) = GlossaryFile.read(path, format: from, options: options)
      let errors = diagnostics.filter { $0.severity == .error }
      if let first = errors.first {
        let more = errors.count > 1 ? "\(plural(errors.count - 1, "more error")): exonym check shows all" : nil
        let help = [first.help, more].compactMap { $0 }.joined(separator: "; ")
        throw InputError(
          .schema, first.message, path: path, at: first.span?.start, help: help.isEmpty ? nil : help)
      }
      guard let file else { throw InputError(.syntax, "this is no glossary", path: path) }
      for finding in diagnostics where finding.severity == .warning {
        common.note("\(path): \(finding.rule) \(finding.message)")
      }
      isWorkbook = isWorkbook || file.sheet != nil
      glossary.overlay(file.glossary)
    }
    if sheet != nil, !isWorkbook { throw ValidationError("--sheet names a sheet of a workbook, and there is none.") }
    return glossary
  }
}

extension GlossaryFormat {
  /// The format that an output's ending names; the native one for standard output.
  ///
  /// - Throws: `InputError` of kind `configuration` where the ending names none.
  static func wanted(_ output: String?) throws(InputError) -> GlossaryFormat {
    guard let output, output != "-", output != "/dev/stdout" else { return .native }
    if let format = GlossaryFormat.output(path: output) { return format }
    throw InputError(
      .configuration, "the ending of '\(output)' names no format",
      expected: ".yaml, .csv, .tsv, .xlsx, .tbx, .utx, .txt (OmegaT), .ttl or .rdf",
      help: "name the format with 'exonym glossary convert --to'")
  }
}

extension CommonOptions {
  /// Says what a format could not hold.
  func report(_ loss: LossReport, _ format: GlossaryFormat) {
    if loss.isEmpty { return }
    note("What \(format.rawValue) cannot hold:")
    for line in loss.text.split(separator: "\n") { note("  \(line)") }
  }
}
