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
      Every byte of a paragraph is in a segment or in the white space between two: offsets are UTF-8 bytes. \
      Boilerplate of web pages is left out (--keep-all keeps it); --explain says what and why. Wrapped lines of plain text \
      are joined. The encoding and the language are recognised, and what is assumed is said on standard error.

      Examples:
        exonym segment --lang fr article.txt
        exonym segment --lang fr --explain article.txt
        exonym segment --lang uk --output-format jsonl article.txt
        exonym segment --lang fr --srx rules.srx --explain article.txt
        curl -s https://example.org/ | exonym segment --stdin-filename page.html \\
          --explain
        exonym segment --lang fr --input-format jsonl \\
          --output-format jsonl paragraphs.jsonl
      """)

  /// What is read.
  enum InputFormat: String, CaseIterable, ExpressibleByArgument { case auto, jsonl }
  /// What is printed.
  enum OutputFormat: String, CaseIterable, ExpressibleByArgument { case text, jsonl }

  @OptionGroup var common: CommonOptions

  @Argument(
    help:
      "Documents: text, Markdown, HTML, XLIFF, TMX, PO, SRT, VTT, DOCX, ODT, PDF (by pdftotext); '-' is standard input."
  )
  var files: [String] = []

  @Option(name: [.customLong("lang"), .customShort("l")], help: "The language (BCP 47); detected if not given.")
  var lang: String?

  @Option(help: "auto (by the file), or jsonl: an object with a \"text\" a line.")
  var inputFormat: InputFormat = .auto

  @Option(help: "text: a segment a line; jsonl: a paragraph a line with its segments' byte offsets.")
  var outputFormat: OutputFormat = .text

  @OptionGroup var rules: RuleOptions

  @Option(help: "The encoding, if it is not recognised rightly, e.g. windows-1251.")
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "Line ends of plain text: each ends a paragraph, only blank lines do (wrapped), or decided by the text (auto).",
      valueName: "paragraph|wrapped|auto"))
  var lineBreaks: LineBreaks?

  @Flag(inversion: .prefixedNo, help: "Keep navigation, banners, footers and other boilerplate of web pages.")
  var keepAll: Bool?

  @Option(help: ArgumentHelp("The name that shows standard input's format.", valueName: "name"))
  var stdinFilename: String?

  @Flag(
    help:
      "Say which rule ended each segment, which let marks inside it pass, and what of a web page was left out and why.")
  var explain = false

  func run() throws {
    let configuration = try common.configuration()
    var options = SegmentJob.Options(language: try language(lang))
    let choice = try rules.choice(configuration, common)
    (options.srx, options.srxCode) = (choice.srx, choice.srxCode)
    (options.abbreviations, options.splitsInsideQuotes) = (choice.abbreviations, choice.splitsInsideQuotes)
    options.encoding = encoding ?? configuration.encoding
    options.lineBreaks = lineBreaks ?? configuration.segmentation.lineBreaks ?? .auto
    options.keepsAll = keepAll ?? configuration.segmentation.keepsAll ?? false
    options.explains = explain
    options.standardInputName = stdinFilename
    let job = SegmentJob(options: options, configuration: configuration)
    var printer = SegmentPrinter(format: outputFormat, explain: explain, palette: common.palette)
    defer { printer.output.flush() }
    if inputFormat == .jsonl { return try runLines(job, &printer) }
    var told: Set<String> = []
    try eachFile { path in
      switch try job.open(path, next: LineReader.standardInput) {
      case .document(let document):
        for assumption in document.assumptions { common.note("exonym: \(path): \(assumption)") }
        if document.paragraphs.isEmpty, document.leftOut.isEmpty {
          if document.format != .text || !document.text.isEmpty { common.note("exonym: \(path): no text is found") }
          return
        }
        let segmenter = try segmenter(for: document, job, &told)
        printer.print(document, job, segmenter)
        tellSlow(segmenter, &told)
      case .text(let text): try run(text, path, job, &printer, &told)
      }
    }
  }

  /// Does something with each file. One that cannot be read does not stop the others; that it could not is said in the
  /// end.
  private func eachFile(_ body: (String) throws -> Void) throws {
    var failures: [InputError] = []
    for path in files.isEmpty ? ["-"] : files {
      do { try body(path) } catch let error as InputError { failures.append(error.inFile(path)) }
    }
    for error in failures.dropLast() { Console.error("exonym: error: \(error)\n") }
    if let last = failures.last { throw last }
  }

  /// The rules for a document, with what is to be said of them.
  private func segmenter(
    for document: Document, _ job: SegmentJob, _ told: inout Set<String>
  ) throws(InputError) -> any ParagraphSegmenter {
    let (tag, isGuessed) = try job.language(of: document)
    common.note(tag, of: document.path, isGuessed: isGuessed)
    if !isGuessed, let doubt = job.doubt(tag, of: document) { common.note("exonym: \(document.path): \(doubt)") }
    let segmenter = job.segmenter(tag)
    tell(segmenter, &told)
    return segmenter
  }

  /// Cuts a large text part by part.
  private func run(
    _ text: LargeText, _ path: String, _ job: SegmentJob, _ printer: inout SegmentPrinter, _ told: inout Set<String>
  ) throws {
    for assumption in text.assumptions { common.note("exonym: \(path): \(assumption)") }
    Console.endsOnLostPages()
    // Found at the first paragraph: a text of blanks needs none.
    var known: (any ParagraphSegmenter)?
    func segmenter(_ document: Document) throws(InputError) -> any ParagraphSegmenter {
      if let known { return known }
      let head = text.head.paragraphs.isEmpty ? document : text.head
      let found = try self.segmenter(for: head, job, &told)
      known = found
      return found
    }
    try text.forEach { part throws(InputError) in
      switch part {
      case .document(let document, let start):
        if !document.paragraphs.isEmpty { printer.print(document, start: start, job, try segmenter(document)) }
      case .paragraph(let range, let start, let kind):
        let segmenter = try segmenter(text.head)
        try text.file.withBytes(range) { bytes, letGo in
          printer.print(bytes, start: start, kind: kind, segmenter, letGo: letGo)
        }
      }
    }
    if let known { tellSlow(known, &told) }
  }

  /// Says what is wrong with the rules of a language, once.
  private func tell(_ segmenter: any ParagraphSegmenter, _ told: inout Set<String>) {
    guard let segmenter = segmenter as? SRXSegmenter, told.insert(segmenter.code).inserted else { return }
    common.warn(segmenter.warnings, in: segmenter.path ?? "-")
  }

  /// Says which rules were let alone because they take too long.
  private func tellSlow(_ segmenter: any ParagraphSegmenter, _ told: inout Set<String>) {
    guard let segmenter = segmenter as? SRXSegmenter else { return }
    common.warn(segmenter.slowRules.filter { told.insert($0.message).inserted }, in: segmenter.path ?? "-")
  }

  /// The `text` member of a line of JSON.
  private func text(_ line: [UInt8], number: Int, of path: String) throws(InputError) -> String {
    let value: JSONValue
    do throws(InputError) {
      value = try JSONValue.parse(line)
    } catch {
      let place = SourcePosition(line: number, column: error.position?.column ?? 1, byte: error.position?.byte ?? 0)
      throw InputError(error.kind, error.message, path: path, at: place, expected: #"{"text": "…"}"#)
    }
    guard let text = value["text"]?.string else {
      throw InputError(
        .syntax, "this line is no JSON object with a string \"text\"", path: path,
        at: SourcePosition(line: number, column: 1, byte: 0), expected: #"{"text": "…"}"#)
    }
    return text
  }

  private func runLines(_ job: SegmentJob, _ printer: inout SegmentPrinter) throws {
    var segmenters: [String: any ParagraphSegmenter] = [:]
    var told: Set<String> = []
    defer { for segmenter in segmenters.values { tellSlow(segmenter, &told) } }
    let unknown = try LanguageTag("und")
    try eachFile { path in
      printer.output.isImmediate = path == "-" && !Terminal.isTerminal(1)
      var lines = try LineReader(path: path)
      while let line = try lines.next() {
        if line.isEmpty { continue }
        let text = try text(line, number: lines.line, of: path)
        let detected = job.options.language == nil ? LanguageDetector.detect(text)?.language : nil
        let tag = job.options.language ?? detected ?? unknown
        let segmenter = segmenters[tag.tag] ?? job.segmenter(tag)
        segmenters[tag.tag] = segmenter
        tell(segmenter, &told)
        // A language is said where nobody named it: null where it is not told.
        let said: JSONValue? = job.options.language != nil ? nil : detected.map { .string($0.tag) } ?? .null
        printer.print(text, language: said, segmenter)
      }
    }
  }
}

extension LineBreaks: ExpressibleByArgument {}
