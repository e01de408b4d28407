import Alignment
import ArgumentParser
import Embeddings
import Exonym
import TMX
import TextCore

/// `exonym align`: two documents into a memory.
struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Aligns a document with its translation, segment by segment, into a TMX memory.",
    discussion: """
      Evidence: length, a lexicon learned from the documents themselves, numbers, cognates across scripts, and the names \
      of the glossary. Every segment is in exactly one bead; the confidence of each is its posterior probability.

      Examples:
        exonym align fr.txt en.txt --src-lang fr --tgt-lang en -o pair.tmx
        exonym align fr.txt uk.txt -o pair.tmx --show
        exonym align a.txt b.txt --presegmented --src-lang de --tgt-lang fr \\
          --output-format beads
        exonym align fr.html en.html --output-format html -o review.html
        # a list of matches: confidence, segments, texts
        exonym align monday.txt tuesday.txt --order-free
        exonym align de.txt fr.txt \\
          --dictionary /usr/share/dictd/freedict-deu-fra.index -o pair.tmx
        # lines of src<TAB>tgt<TAB>out
        exonym align --pairs list.tsv --src-lang fr --tgt-lang en
        # two folders: paired by content and names, a memory each
        exonym align french/ english/ -o memories/
        # the same in two steps, with a look at the pairs
        exonym align french/ english/ -o memories/ --list-pairs > list.tsv
        exonym align --pairs list.tsv
      """)

  /// What is written.
  enum OutputFormat: String, CaseIterable, ExpressibleByArgument { case tmx, beads, ladder, tsv, jsonl, html }

  /// What becomes of names on the target side.
  enum NameHandling: String, CaseIterable, ExpressibleByArgument { case keep, normalize }

  @OptionGroup var common: CommonOptions
  @OptionGroup var house: GlossaryOptions

  @Argument(
    help:
      "The source and the target: text, Markdown, HTML, XLIFF, TMX, PO, SRT, VTT, DOCX, ODT, PDF; or two folders of them."
  )
  var files: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where the result goes; standard output if not given. Of two folders, a folder.", valueName: "file"))
  var output: String?

  @Option(help: "Language of the source (BCP 47); detected if not given.")
  var srcLang: String?

  @Option(help: "Language of the target (BCP 47); detected if not given.")
  var tgtLang: String?

  @Option(help: "tmx, beads, ladder, tsv, jsonl or html; by the output's ending if not given.")
  var outputFormat: OutputFormat?

  @Flag(help: "The inputs have one segment a line.")
  var presegmented = false

  @Option(help: "The documents' encoding, if it is not recognised rightly, e.g. windows-1250.")
  var encoding: String?

  @OptionGroup var rules: RuleOptions

  @Flag(help: "Use no glossary.")
  var noGlossary = false

  @Flag(help: "Do without the built-in dictionary of common words.")
  var noSeedLexicon = false

  @Option(
    help: "keep (default), or normalize: rewrite names on the target side to the glossary's preferred forms first.")
  var names: NameHandling?

  @Option(
    help: ArgumentHelp(
      "A bilingual dictionary: hunalign .dic, TSV, or FreeDict's .index; repeatable.", valueName: "file"))
  var dictionary: [String] = []

  @Option(help: ArgumentHelp("The same, from the target language to the source language.", valueName: "file"))
  var reverseDictionary: [String] = []

  @Option(
    help: ArgumentHelp(
      "A known memory that a lexicon is learned from, with --src-lang and --tgt-lang; repeatable.",
      valueName: "file.tmx"))
  var memory: [String] = []

  @Option(
    help: ArgumentHelp(
      "Sentence vectors: TEXTS:VECTORS (a sentence a line; float32 or .npy), or the http or https address of an OpenAI-compatible server.",
      valueName: "files|url"))
  var embeddings: String?

  @Flag(help: "Use no sentence vectors though exonym.yaml names a server.")
  var noEmbeddings = false

  @Option(
    help: ArgumentHelp("The model that the server is asked for: a server with several needs it.", valueName: "name"))
  var embeddingsModel: String?

  @Option(
    help: ArgumentHelp(
      "Put before each text that the server gets; models of the e5 kind want 'query: '.", valueName: "text"))
  var embeddingsPrefix: String?

  @Option(help: ArgumentHelp("Keeps a server's vectors, by content, for the next run.", valueName: "file"))
  var embeddingsCache: String?

  @Option(
    help: ArgumentHelp(
      "Places that correspond, src<TAB>tgt lines: numbers of segments, from 0, or their texts.", valueName: "file"))
  var anchors: String?

  @Flag(
    help:
      "Find segments that say the same in any order: comparable articles, also in one language. A list, best first; or tmx, beads, jsonl, html."
  )
  var orderFree = false

  @Option(help: ArgumentHelp("Pairs to align with one lexicon: src<TAB>tgt<TAB>out lines.", valueName: "list.tsv"))
  var pairs: String?

  @Flag(help: "With --pairs or folders, align pairs anew whose result is there and made from the same.")
  var again = false

  @Flag(help: "Of two folders, only print which documents belong together, as a list for --pairs.")
  var listPairs = false

  @Option(
    help:
      "Beads below this confidence go to OUT.review.tsv instead of the memory or table (tmx, tsv, jsonl); with --order-free, the least confidence listed (0.5)."
  )
  var minConfidence: Double?

  @Flag(help: "Also show the pair side by side on the terminal.")
  var show = false

  func validate() throws {
    if pairs == nil, files.count != 2 { throw ValidationError("Two documents are aligned: a source and a target.") }
    if orderFree, pairs != nil || files.count == 2 && areFolders {
      throw ValidationError("--order-free takes one pair of documents.")
    }
    if rules.isGiven, presegmented {
      throw ValidationError("--presegmented texts are not cut: --srx and its like have no use there.")
    }
    if names == .normalize, noGlossary { throw ValidationError("--names normalize needs a glossary.") }
    if pairs != nil, output != nil { throw ValidationError("The list of --pairs says where each result goes; no -o.") }
    if anchors != nil, pairs != nil || orderFree { throw ValidationError("--anchors belong to one pair of documents.") }
    if pairs != nil, !files.isEmpty { throw ValidationError("--pairs and documents exclude each other.") }
    if orderFree, outputFormat == .ladder { throw ValidationError("A ladder has an order: not with --order-free.") }
    if files == ["-", "-"] { throw ValidationError("Standard input is read once: one document can be '-'.") }
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence is a probability, 0 to 1.")
    }
    if embeddings != nil, noEmbeddings { throw ValidationError("--embeddings and --no-embeddings exclude each other.") }
    if noGlossary, !house.glossary.isEmpty { throw ValidationError("--glossary and --no-glossary exclude each other.") }
    if show, orderFree || pairs != nil || areFolders {
      throw ValidationError("--show goes with one pair of documents, aligned in order.")
    }
    if listPairs, pairs != nil || !areFolders { throw ValidationError("--list-pairs belongs to two folders.") }
    if again, pairs == nil, !areFolders { throw ValidationError("--again belongs to --pairs and folders.") }
  }

  /// The files that a run reads beside the documents.
  var knowledge: [String] {
    dictionary + reverseDictionary + memory + house.glossary + [anchors, pairs].compactMap { $0 }
  }

  var areFolders: Bool { files.allSatisfy { FileTree.kind(of: $0) == .folder } }

  func run() throws {
    let configuration = try common.configuration()
    var settled = self
    settled.minConfidence = minConfidence ?? configuration.alignment.minConfidence
    try settled.run(configuration)
  }

  private func run(_ configuration: Configuration) throws {
    var options = AlignJob.Options()
    options.sourceLanguage = try language(srcLang)
    options.targetLanguage = try language(tgtLang)
    options.isPresegmented = presegmented
    let choice = try rules.choice(configuration, common)
    (options.srx, options.srxCode) = (choice.srx, choice.srxCode)
    (options.abbreviations, options.splitsInsideQuotes) = (choice.abbreviations, choice.splitsInsideQuotes)
    options.encoding = encoding ?? configuration.encoding
    options.lineBreaks = configuration.segmentation.lineBreaks ?? .auto
    options.keepsAll = configuration.segmentation.keepsAll ?? false
    options.normalizesNames = names(configuration) == .normalize
    options.aligner.usesSeedLexicon = !noSeedLexicon
    let named = try dictionaries(options)
    options.dictionaries = named.map(\.dictionary)
    options.embeddings = try embeddingProvider(configuration)
    let job = AlignJob(house: try namesHouse(configuration), configuration: configuration, options: options)
    if orderFree { return try runOrderFree(job) }
    if let pairs { return try run(PairList.read(pairs), job, key: key(configuration)) }
    if areFolders {
      guard anchors == nil else { throw ValidationError("--anchors belong to one pair of documents.") }
      return try runFolders(job, key: key(configuration))
    }
    try oneKind(files[0], files[1])
    try spare(files + knowledge, from: [output])
    try hasPlace(output)
    let progress = Progress("align", total: 100, quiet: common.quiet)
    let pair = try job.align(
      source: files[0], target: files[1], anchors: anchors,
      progress: { done, all in progress.update(done * 100 / all) })
    for document in [pair.source, pair.target] { tell(document) }
    tellOneLanguage(pair)
    for (path, dictionary) in named {
      if let doubt = AlignJob.doubt(dictionary, on: pair) { common.note("exonym: \(path): \(doubt)") }
    }
    try write(pair, as: format(for: output), to: output)
    for hint in pair.result.hints { common.note("exonym: \(hint)") }
    if show { Console.out(sideBySide(pair)) }
  }

  /// A folder and something else are neither two documents nor two folders.
  private func oneKind(_ source: String, _ target: String) throws {
    for (path, other) in [(source, target), (target, source)] where FileTree.kind(of: path) == .folder {
      throw InputError(
        .directory,
        "this is a folder, and '\(other)' is " + (FileTree.kind(of: other) == nil ? "not there" : "none"), path: path,
        expected: "two documents, or two folders")
    }
  }

  /// Whether a result can be put where it is wanted: told before the work, not after it.
  private func hasPlace(_ path: String?) throws {
    try unpacked([path])
    guard let path, path != "-", case let folder = FileTree.folder(of: path), FileTree.kind(of: folder) == nil else {
      return
    }
    throw InputError(
      .missing, "there is no folder '\(folder)' for the result", path: path, expected: "a folder that is there",
      help: "mkdir -p '\(folder)'")
  }

  /// Says what was assumed of a document.
  func tell(_ document: SegmentedDocument) {
    for assumption in document.assumptions { common.note("exonym: \(document.path): \(assumption)") }
    for stranger in AlignJob.strangers([document]) { common.note("exonym: \(document.path): \(stranger)") }
    if document.pieces.isEmpty { return common.note("exonym: \(document.path): no text is found") }
    common.note(
      document.language, of: document.path, isGuessed: document.languageIsGuessed, flags: "--src-lang, --tgt-lang name")
  }

  private func runOrderFree(_ job: AlignJob) throws {
    try spare(files + knowledge, from: [output])
    try hasPlace(output)
    let found = try job.matchOrderFree(source: files[0], target: files[1], minimum: minConfidence ?? 0.5)
    for document in [found.source, found.target] { tell(document) }
    let endings: [String: OutputFormat] = ["tmx": .tmx, "jsonl": .jsonl, "html": .html, "htm": .html]
    if let format = outputFormat ?? output.flatMap({ endings[FileTree.ending(of: $0)] }), format != .tsv {
      // Each match as a bead of its own, in the order of the source.
      let beads = found.matches.map {
        Bead(source: $0.source..<$0.source + 1, target: $0.target..<$0.target + 1, confidence: $0.confidence)
      }
      let mean = beads.reduce(0) { $0 + $1.confidence } / Double(max(1, beads.count))
      let pair = AlignJob.Pair(
        source: found.source, target: found.target, result: AlignmentResult(beads: beads, confidence: mean))
      return try write(pair, as: AlignmentFormat(rawValue: format.rawValue), to: output)
    }
    var text = ""
    for match in found.matches.sorted(by: { $0.confidence > $1.confidence }) {
      let left = found.source.pieces[match.source].line.replacing("\t", with: " ")
      let right = found.target.pieces[match.target].line.replacing("\t", with: " ")
      text += "\(DecimalText.fixed(match.confidence, 4))\t\(match.source)\t\(match.target)\t\(left)\t\(right)\n"
    }
    if let output, output != "-" { return try FileAccess.write(Array(text.utf8), to: output) }
    Console.out(text)
  }

  /// Writes a pair; as a memory where no other format is given.
  func write(_ pair: AlignJob.Pair, as format: AlignmentFormat?, to path: String?) throws(InputError) {
    var pair = pair
    // Memories and tables hold what is sure; what shows the whole alignment keeps all.
    if let minConfidence, !orderFree, format == nil || format == .tsv || format == .jsonl {
      let all = pair.beads
      if let path, path != "-" {
        // The result last: where it stands, the pair is done.
        try TMXExport().writeDoubtful(pair, below: minConfidence, to: path + ".review.tsv")
        let doubtful = all.count { $0.isNull || $0.confidence < minConfidence }
        if pairs == nil, !areFolders, doubtful > 0 {
          common.note("exonym: \(path).review.tsv: \(plural(doubtful, "bead")), unaligned or below \(minConfidence)")
        }
      }
      pair.result.beads = all.filter { !$0.isNull && $0.confidence >= minConfidence }
      if path == nil || path == "-", pair.beads.count < all.count {
        let out = plural(all.count - pair.beads.count, "bead")
        common.note(
          "exonym: \(out) left out, unaligned or below \(minConfidence) (-o OUT keeps them in OUT.review.tsv)")
      }
    }
    guard let format else {
      var export = TMXExport()
      export.method = orderFree ? "order-free" : "alignment"
      try export.write(pair, to: path ?? "-")
      return
    }
    let title = FileTree.name(of: pair.source.path) + " – " + FileTree.name(of: pair.target.path)
    let text = Array(format.write(pair.result, of: pair.texts, title: title).utf8)
    guard let path, path != "-" else { return Console.out(text) }
    try FileAccess.write(text, to: path)
  }

  /// The format of a result; nil for a memory.
  func format(for path: String?) -> AlignmentFormat? {
    if let outputFormat { return AlignmentFormat(rawValue: outputFormat.rawValue) }
    switch path.map(FileTree.ending) {
    case "tsv": return .tsv
    case "jsonl": return .jsonl
    case "html", "htm": return .html
    default: return nil
    }
  }

  private func sideBySide(_ pair: AlignJob.Pair) -> String {
    let rows = pair.beads.map { bead in
      SideBySide.Row(
        left: pair.source.text(of: bead.source), right: pair.target.text(of: bead.target),
        confidence: bead.confidence)
    }
    return SideBySide(palette: common.palette, width: Terminal.width).render(
      rows, leftTitle: "\(pair.source.language)", rightTitle: "\(pair.target.language)")
  }
}
