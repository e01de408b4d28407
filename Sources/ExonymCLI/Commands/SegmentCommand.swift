import ArgumentParser
import Documents
import Exonym
import Segmentation
import TextCore

/// `exonym segment`: documents to sentences.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Splits documents into segments (sentences, headings, list items).",
    discussion: """
      Every byte of a paragraph is in a segment or in the white space between two: offsets are UTF-8 bytes.

      Examples:
        exonym segment --lang fr article.txt
        exonym segment --lang fr --explain article.txt
        exonym segment --lang uk --output-format jsonl article.txt
        exonym segment --lang fr --srx rules.srx --explain article.txt
        exonym segment --lang fr --input-format jsonl --output-format jsonl < paragraphs.jsonl
      """)

  /// What is read.
  enum InputFormat: String, CaseIterable, ExpressibleByArgument { case auto, jsonl }
  /// What is printed.
  enum OutputFormat: String, CaseIterable, ExpressibleByArgument { case text, jsonl }

  @OptionGroup var common: CommonOptions

  @Argument(help: "Documents: text, HTML, XLIFF, PO, SRT, VTT, DOCX; '-' is standard input.")
  var files: [String] = []

  @Option(name: [.customLong("lang"), .customShort("l")], help: "The language (BCP 47); detected if not given.")
  var lang: String?

  @Option(help: "auto (by the file), or jsonl: an object with a \"text\" a line.")
  var inputFormat: InputFormat = .auto

  @Option(help: "text: a segment a line; jsonl: a paragraph a line with its segments' byte offsets.")
  var outputFormat: OutputFormat = .text

  @Option(help: ArgumentHelp("More abbreviations, one a line, that no sentence ends behind.", valueName: "file"))
  var abbreviations: String?

  @Option(
    help: ArgumentHelp(
      "Segmentation rules (SRX 1.0 or 2.0, as OmegaT, Okapi and LanguageTool write them) instead of the built-in ones.",
      valueName: "file"))
  var srx: String?

  @Option(
    help: ArgumentHelp(
      "The language code that the language maps of --srx are asked for, if not the language itself: fr_two.",
      valueName: "code"))
  var srxCode: String?

  @Option(help: "The encoding, if it cannot be recognised.")
  var encoding: String?

  @Flag(help: "Say which rule ended each segment.")
  var explain = false

  func validate() throws {
    if srx != nil, abbreviations != nil {
      throw ValidationError("--abbreviations adds to the built-in rules; rules of --srx have their own.")
    }
    if srx == nil, srxCode != nil { throw ValidationError("--srx-code needs --srx.") }
  }

  func run() throws {
    let configuration = try common.configuration()
    var options = SegmentJob.Options(language: try language(lang))
    options.encoding = encoding
    if let abbreviations { options.abbreviations = try AbbreviationFile.read(abbreviations) }
    if let srx { options.srx = try common.rules(srx) }
    options.srxCode = srxCode
    let job = SegmentJob(options: options, configuration: configuration)
    var output = LineOutput()
    defer { output.flush() }
    if inputFormat == .jsonl { return try runLines(job, &output) }
    var told: Set<String> = []
    for path in files.isEmpty ? ["-"] : files {
      let document = try job.document(path)
      let (tag, isGuessed) = try job.language(of: document)
      if isGuessed { common.note("exonym: \(path): taken for \(tag) (--lang says otherwise)") }
      let segmenter = try job.segmenter(tag)
      tell(segmenter, &told)
      for paragraph in document.paragraphs {
        let bytes = Array(paragraph.text.utf8)
        print(bytes, segmenter.segments(of: bytes), into: &output)
      }
      tellSlow(segmenter, &told)
    }
  }

  /// Says what is wrong with the rules of a language, once.
  private func tell(_ segmenter: any ParagraphSegmenter, _ told: inout Set<String>) {
    guard let srx, let segmenter = segmenter as? SRXSegmenter, told.insert(segmenter.code).inserted else { return }
    common.warn(segmenter.warnings, in: srx)
  }

  /// Says which rules were let alone because they take too long.
  private func tellSlow(_ segmenter: any ParagraphSegmenter, _ told: inout Set<String>) {
    guard let srx, let segmenter = segmenter as? SRXSegmenter else { return }
    common.warn(segmenter.slowRules.filter { told.insert($0.message).inserted }, in: srx)
  }

  private func runLines(_ job: SegmentJob, _ output: inout LineOutput) throws {
    guard files.isEmpty || files == ["-"] else { throw ValidationError("--input-format jsonl reads standard input.") }
    guard let tag = job.options.language else { throw ValidationError("--input-format jsonl needs --lang.") }
    let segmenter = try job.segmenter(tag)
    var told: Set<String> = []
    tell(segmenter, &told)
    defer { tellSlow(segmenter, &told) }
    output.isImmediate = !Terminal.isTerminal(1)
    var lines = LineInput()
    while let line = lines.next() {
      if line.isEmpty { continue }
      let bytes = Array(try JSONInput.text(line, line: lines.line).utf8)
      print(bytes, segmenter.segments(of: bytes), into: &output)
    }
  }

  private func print(_ bytes: [UInt8], _ segments: [Segment], into output: inout LineOutput) {
    func piece(_ segment: Segment) -> String { String(decoding: bytes[segment.range], as: UTF8.self) }
    switch outputFormat {
    case .text:
      for segment in segments {
        // A segment is one line, whatever line breaks it holds.
        let line = piece(segment).split(whereSeparator: \.isNewline).joined(separator: " ")
        output.line(explain ? line + common.palette.dim("\t# \(segment.rule)") : line)
      }
    case .jsonl:
      let items = segments.map { segment in
        JSONValue.members([
          ("start", .integer(segment.range.lowerBound)), ("end", .integer(segment.range.upperBound)),
          ("text", .string(piece(segment))), ("rule", explain ? .string("\(segment.rule)") : nil),
        ])
      }
      output.line(
        JSONValue.members([("text", .string(String(decoding: bytes, as: UTF8.self))), ("segments", .array(items))])
          .compact)
    }
  }
}
