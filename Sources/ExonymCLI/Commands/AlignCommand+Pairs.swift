import Alignment
import ArgumentParser
import Exonym
import Terminology
import TextCore

/// Many pairs: a list, or two folders.
extension AlignCommand {
  /// - Parameters:
  ///   - key: what the results depend on beside their documents.
  ///   - unread: documents that could not be read before: said in the end, too.
  func run(_ all: [PairList.Row], _ job: AlignJob, key: ResultKey, unread: [InputError] = []) throws {
    try spare(all.flatMap { [$0.source, $0.target] } + knowledge, from: all.map(\.output))
    try apart(all.map(\.output))
    try unpacked(all.map(\.output))
    for folder in Set(all.map { FileTree.folder(of: $0.output) }).sorted() where FileTree.kind(of: folder) != .folder {
      try FileTree.makeFolder(folder)
    }
    var record = ResultRecord()
    let keys = all.map { row in key.of(row) { job.configuration.language(of: $0) } }
    var (finished, edited): (Set<Int>, Set<Int>) = ([], [])
    var staleCount = 0
    for (index, row) in all.enumerated() where !again {
      switch keys[index].map({ record.state(of: row.output, key: $0) }) {
      case .done: finished.insert(index)
      case .edited: edited.insert(index)
      case .stale: staleCount += 1
      case .missing, nil: break
      }
    }
    ResultRecord.clear(all.indices.filter { !finished.contains($0) && !edited.contains($0) }.map { all[$0].output })
    if !common.quiet, all.count > 1 {
      Temporaries.onInterrupt(say: "\nexonym: interrupted; the same command goes on where this one stopped\n")
    }
    defer { Temporaries.onInterrupt(say: nil) }
    let progress = Progress("align", total: 100, quiet: common.quiet)
    var failures: [InputError] = []
    // A pair's result is there as soon as it is aligned: an interrupted run loses those behind it only.
    try job.align(
      all.map { ($0.source, $0.target) }, finished: finished.union(edited),
      progress: { done, all in progress.update(done * 100 / all) }, failed: { failures.append($1) },
      strange: pairs == nil ? nil : { for document in $0 { common.note("exonym: \(document.path): \(document)") } }
    ) { index, pair throws(InputError) in
      for document in [pair.source, pair.target] where document.pieces.isEmpty { tell(document) }
      tellOneLanguage(pair)
      let output = all[index].output
      try record.begin(output)
      try write(pair, as: format(for: output), to: output)
      if let key = keys[index] { try record.add(output, key: key) }
    }
    for index in edited.sorted() {
      common.note(
        "exonym: \(all[index].output): left as it is: somebody has changed it, though its documents or options are others "
          + "now (--again writes it anew)")
    }
    let count = all.count - finished.count - edited.count - failures.count
    common.note(
      "\(plural(count, "pair")) aligned" + (finished.isEmpty ? "" : ", \(finished.count) done before (--again)")
        + (staleCount == 0 ? "" : ", \(staleCount) in place of results made from other documents or options")
        + (edited.isEmpty ? "" : ", \(edited.count) left as changed by hand")
        + (failures.isEmpty ? "" : ", \(failures.count) not: see below"))
    failures = unread + failures
    for error in failures.dropLast() { Console.error("exonym: error: \(error)\n") }
    if let last = failures.last { throw last }
  }

  /// Two folders give a result for each pair: what is called like one file was meant to be one.
  private func takesManyResults(_ path: String) throws(InputError) {
    let ending = FileTree.ending(of: path)
    guard FileTree.kind(of: path) != .folder, ending == "tmx" || AlignmentFormat(rawValue: ending) != nil else {
      return
    }
    throw InputError(
      .schema, "two folders give a result for each pair, and this is called like a file", path: path,
      expected: "a folder",
      help: ending == "tmx"
        ? "align into a folder, and make one memory then: exonym tmx merge FOLDER/*.tmx -o \(FileTree.name(of: path))"
        : "name a folder, and the format: -o FOLDER --output-format \(ending)")
  }

  func runFolders(_ job: AlignJob, key: ResultKey) throws {
    guard let output = output ?? (listPairs ? "." : nil) else {
      throw ValidationError("Two folders need -o FOLDER for the results, or --list-pairs.")
    }
    try takesManyResults(output)
    var unread: [InputError] = []
    let found = try job.pairDocuments(sources: files[0], targets: files[1]) { unread.append($0) }
    if !listPairs { try FileTree.makeFolder(output) }
    var taken: Set<String> = []
    var rows: [PairList.Row] = []
    for pair in found.pairs {
      if !listPairs { common.note("\(pair.source)\t\(pair.target)\t\(DecimalText.fixed(pair.confidence, 2))") }
      // In the folders of the sources; files with two endings must not overwrite each other.
      let name = inner(pair.source, files[0])
      let ending = FileTree.ending(of: name)
      let stem = ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
      var unique = stem
      var number = 2
      while !taken.insert(unique).inserted {
        unique = "\(stem)-\(number)"
        number += 1
      }
      let result = "\(unique).\(outputFormat?.rawValue ?? "tmx")"
      rows.append(.init(source: pair.source, target: pair.target, output: FileTree.join(output, result)))
    }
    tell(found)
    guard listPairs else { return try run(rows, job, key: key, unread: unread) }
    for (row, pair) in zip(rows, found.pairs) {
      if pair.confidence < 0.8 { Console.out("# \(DecimalText.fixed(pair.confidence, 2)): doubtful\n") }
      Console.out("\(row.source)\t\(row.target)\t\(row.output)\n")
    }
    for error in unread.dropLast() { Console.error("exonym: error: \(error)\n") }
    if let last = unread.last { throw last }
  }

  /// A path below a folder, as it is named there.
  private func inner(_ path: String, _ folder: String) -> String {
    let base = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : FileTree.name(of: path)
  }

  /// Says which documents have no partner, and why, as far as that is known.
  private func tell(_ found: AlignJob.FoundPairs) {
    for path in found.untold {
      common.note(
        FileTree.size(of: path) == 0
          ? "exonym: \(path): passed over, it is empty"
          : "exonym: \(path): passed over, its language cannot be told (--src-lang, --tgt-lang)")
    }
    var strange: [String: AlignJob.StrangeDocument] = [:]
    for document in found.strange { strange[document.path] = document }
    let single = Set(found.single)
    for document in found.strange where !single.contains(document.path) {
      common.note("exonym: \(document.path): \(document)")
    }
    for path in found.single {
      var why = ""
      if let document = strange[path] {
        why = ": it \(document)"
      } else if let like = found.like[path] {
        why = ": it is like \(like), which another fits better"
      }
      common.note("exonym: \(path): no partner found\(why)")
    }
  }

  /// Says that both documents of a pair are in one language, where nobody said so.
  func tellOneLanguage(_ pair: AlignJob.Pair) {
    let (source, target) = (pair.source, pair.target)
    guard source.language.language == target.language.language, source.languageIsGuessed || target.languageIsGuessed,
      !source.pieces.isEmpty, !target.pieces.isEmpty
    else { return }
    common.note("exonym: \(source.path), \(target.path): both are taken for \(source.language)")
  }

  /// What results depend on beside their documents: every option, and what the files hold that options name.
  func key(_ configuration: Configuration) throws -> ResultKey {
    var key = ResultKey()
    key.add("languages", [srcLang ?? "", tgtLang ?? ""].joined(separator: " "))
    key.add("format", outputFormat?.rawValue)
    key.add("least", minConfidence.map { DecimalText.fixed($0, 6) })
    key.add("presegmented", presegmented ? "" : nil)
    key.add("encoding", encoding ?? configuration.encoding)
    key.add("names", names(configuration).rawValue)
    key.add("seed", noSeedLexicon ? nil : "")
    try addRules(to: &key, configuration)
    if !noGlossary, let paths = try? house.paths(configuration) {
      for path in try Glossary.files(in: paths) { try key.add(file: path) }
    }
    for (name, paths) in [("dictionary", dictionary), ("reverse", reverseDictionary), ("memory", memory)] {
      for path in paths {
        key.add(name, "")
        try key.add(file: path)
      }
    }
    guard !noEmbeddings, let embeddings = embeddings ?? configuration.alignment.embeddings else { return key }
    key.add("embeddings", embeddings)
    key.add("model", embeddingsModel ?? configuration.alignment.embeddingsModel)
    key.add("prefix", embeddingsPrefix ?? configuration.alignment.embeddingsPrefix)
    if !embeddings.hasPrefix("http://"), !embeddings.hasPrefix("https://"), let colon = embeddings.lastIndex(of: ":") {
      try key.add(file: String(embeddings[..<colon]))
      try key.add(file: String(embeddings[embeddings.index(after: colon)...]))
    }
    return key
  }

  private func addRules(to key: inout ResultKey, _ configuration: Configuration) throws {
    let segmentation = configuration.segmentation
    if let srx = rules.srx {
      try key.add(file: srx)
    } else if !rules.noSrx {
      for (language, path) in segmentation.srx.sorted(by: { $0.key < $1.key }) {
        key.add("srx", language)
        try key.add(file: path)
      }
    }
    key.add("srx-code", rules.srxCode ?? segmentation.srxCode)
    if let path = rules.abbreviations ?? segmentation.abbreviations { try key.add(file: path) }
    key.add("quotes", (rules.splitInsideQuotes ?? segmentation.splitsInsideQuotes).map { "\($0)" })
    key.add("lines", segmentation.lineBreaks.map { "\($0)" })
    key.add("all", segmentation.keepsAll.map { "\($0)" })
  }
}
