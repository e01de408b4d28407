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
      Boilerplate of web pages is left out (--keep-all keeps it); --explain says what and why. Wrapped lines of plain text
      are joined. The encoding and the language are recognised, and what is assumed is said on standard error.

      Examples:
        exonym segment --lang fr article.txt
        exonym segment --lang fr --explain article.txt
        exonym segment --lang uk --output-format jsonl article.txt
        exonym segment --lang fr --srx rules.srx --explain article.txt
        curl -s https://example.org/ | exonym segment --stdin-filename page.html --explain
        exonym segment --lang fr --input-format jsonl --output-format jsonl < paragraphs.jsonl
      """)

  /// What is read.
  enum InputFormat: String, CaseIterable, ExpressibleByArgument { case auto, jsonl }
  /// What is printed.
  enum OutputFormat: String, CaseIterable, ExpressibleByArgument { case text, jsonl }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: "Documents: text, Markdown, HTML, XLIFF, PO, SRT, VTT, DOCX, ODT, PDF (by pdftotext); '-' is standard input.")
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

  @Option(help: "The encoding, if it is not recognised rightly, e.g. windows-1251.")
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "Line ends of plain text: each ends a paragraph, only blank lines do (wrapped), or decided by the text (auto).",
      valueName: "paragraph|wrapped|auto"))
  var lineBreaks: LineBreaks = .auto

  @Flag(help: "Keep navigation, banners, footers and other boilerplate of web pages.")
  var keepAll = false

  @Option(help: ArgumentHelp("The name that shows standard input's format.", valueName: "name"))
  var stdinFilename: String?

  @Flag(
    help:
      "Say which rule ended each segment, which let marks inside it pass, and what of a web page was left out and why.")
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
    options.lineBreaks = lineBreaks
    options.keepsAll = keepAll
    options.explains = explain
    options.standardInputName = stdinFilename
    let job = SegmentJob(options: options, configuration: configuration)
    var output = LineOutput()
    defer { output.flush() }
    if inputFormat == .jsonl { return try runLines(job, &output) }
    var told: Set<String> = []
    for path in files.isEmpty ? ["-"] : files {
      let document = try job.document(path)
      for assumption in document.assumptions { common.note("exonym: \(path): \(assumption)") }
      if document.paragraphs.isEmpty, document.leftOut.isEmpty { continue }
      let (tag, isGuessed) = try job.language(of: document)
      if isGuessed { common.note("exonym: \(path): taken for \(tag) (--lang says otherwise)") }
      let segmenter = try job.segmenter(tag)
      tell(segmenter, &told)
      print(document, job, segmenter, into: &output)
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
    var segmenters: [String: any ParagraphSegmenter] = [:]
    var told: Set<String> = []
    defer { for segmenter in segmenters.values { tellSlow(segmenter, &told) } }
    let unknown = try LanguageTag("und")
    output.isImmediate = !Terminal.isTerminal(1)
    var lines = LineInput()
    while let line = lines.next() {
      if line.isEmpty { continue }
      let text = try JSONInput.text(line, line: lines.line)
      let detected = job.options.language == nil ? LanguageDetector.detect(text)?.language : nil
      let tag = job.options.language ?? detected ?? unknown
      let segmenter = try segmenters[tag.tag] ?? job.segmenter(tag)
      segmenters[tag.tag] = segmenter
      tell(segmenter, &told)
      let bytes = Array(text.utf8)
      let segments = segmenter.segments(of: bytes)
      switch outputFormat {
      case .text: for segment in segments { printLine(bytes[segment.range], segment, into: &output) }
      case .jsonl:
        let items = segments.map { segment in
          JSONValue.members([
            ("start", .integer(segment.range.lowerBound)), ("end", .integer(segment.range.upperBound)),
            ("text", .string(String(decoding: bytes[segment.range], as: UTF8.self))),
            ("rule", explain ? .string("\(segment.rule)") : nil),
            ("joins", explain ? joins(segment) : nil),
          ])
        }
        // A language is said where nobody named it: null where it is not told.
        let said: JSONValue? = job.options.language != nil ? nil : detected.map { .string($0.tag) } ?? .null
        output.line(JSONValue.members([("text", .string(text)), ("lang", said), ("segments", .array(items))]).compact)
      }
    }
  }

  /// The final marks inside that end no segment.
  private func joins(_ segment: Segment) -> JSONValue {
    .array(
      segment.joins.map { .members([("at", .integer($0.offset)), ("rule", .string($0.rule))]) })
  }

  private func printLine(_ bytes: ArraySlice<UInt8>, _ segment: Segment, into output: inout LineOutput) {
    // A segment is one line, whatever line breaks it holds.
    let line = SegmentedDocument.line(String(decoding: bytes, as: UTF8.self))
    output.line(explain ? line + common.palette.dim("\t# \(segment.explanation(of: bytes))") : line)
  }

  private func print(
    _ document: Document, _ job: SegmentJob, _ segmenter: any ParagraphSegmenter, into output: inout LineOutput
  ) {
    var leftOut = document.leftOut[...]
    func printLeftOut(before offset: Int) {
      while explain, let first = leftOut.first, first.source.lowerBound < offset {
        leftOut.removeFirst()
        switch outputFormat {
        case .text:
          output.line(common.palette.dim("# left out (\(first.reason)): \(SegmentedDocument.line(first.text))"))
        case .jsonl:
          output.line(
            JSONValue.members([
              ("text", .string(first.text)), ("leftOut", .string(first.reason)), ("source", place(first.source)),
              ("segments", .array([])),
            ]).compact)
        }
      }
    }
    for paragraph in document.paragraphs {
      printLeftOut(before: document.source(of: paragraph.range).lowerBound)
      let segments = job.segments(of: paragraph, by: segmenter)
      let start = paragraph.range.lowerBound
      func range(_ segment: Segment) -> Range<Int> {
        (start + segment.range.lowerBound)..<(start + segment.range.upperBound)
      }
      switch outputFormat {
      case .text: for segment in segments { printLine(paragraph.bytes[range(segment)], segment, into: &output) }
      case .jsonl:
        let items = segments.map { segment in
          JSONValue.members([
            ("start", .integer(segment.range.lowerBound)), ("end", .integer(segment.range.upperBound)),
            ("text", .string(String(decoding: paragraph.bytes[range(segment)], as: UTF8.self))),
            ("source", place(document.source(of: range(segment)))),
            ("rule", explain ? .string("\(segment.rule)") : nil),
            ("joins", explain ? joins(segment) : nil),
          ])
        }
        output.line(
          JSONValue.members([
            ("text", .string(paragraph.text)), ("kind", .string(paragraph.kind.rawValue)), ("segments", .array(items)),
          ]).compact)
      }
    }
    printLeftOut(before: .max)
  }

  /// A place in the file: UTF-8 bytes of the decoded file, from and to.
  private func place(_ range: Range<Int>) -> JSONValue {
    .array([.integer(range.lowerBound), .integer(range.upperBound)])
  }
}

extension LineBreaks: ExpressibleByArgument {}
