import TextCore
import XMLStream

/// Turns a memory into another format, in a stream. XLIFF keeps codes, notes and the units' properties, other
/// formats leave them out; codes that are lost are counted.
public struct TMXExporter: Sendable {
  /// The two languages; a nil source means the header's, a nil target the first other language found.
  public var source: String?, target: String?
  /// How languages are compared.
  public var policy = TMXLanguagePolicy.range

  /// What was written and what was not.
  public struct Report: Sendable, Hashable {
    /// Pairs written, units without both languages, pairs whose codes were left out.
    public var pairs = 0, skipped = 0, withCodes = 0
    /// Units of which further languages were left out: a text format holds two.
    public var withOthers = 0
    /// Pairs left out because the format cannot hold them (a line end in a Moses file, a repeated PO message).
    public var unfit = 0
    /// Pairs in XLIFF without the properties of their sides, which it has no place for; those of the unit are kept.
    public var withSideProperties = 0
  }

  /// Chooses the languages.
  public init(source: String? = nil, target: String? = nil) {
    self.source = source
    self.target = target
  }

  /// Writes another format.
  ///
  /// - Throws: as reader and sink.
  public func export(
    _ reader: TMXReader, as format: TMXTextFormat, to sink: any XMLByteSink
  ) throws(InputError) -> Report {
    if format == .xlsx { return try exportWorkbook(reader, to: sink) }
    var report = Report()
    var out: [UInt8] = []
    out.reserveCapacity(1 << 17)
    var started = false
    var seen: Set<String> = []
    var plurals = TMXPlurals()
    var names = (source ?? "und", target ?? "und")
    func begin(_ found: (String, String)) {
      if started { return }
      started = true
      names = found
      TMXFormatText.head(format, names.0, names.1, to: &out)
    }
    func spill() throws(InputError) {
      guard out.count > 1 << 16 else { return }
      try sink.write(out)
      out.removeAll(keepingCapacity: true)
    }
    func message(_ forms: [TMXPair], _ report: inout Report) throws(InputError) {
      guard let first = forms.first else { return }
      if first.source.isEmpty || !seen.insert((first.context ?? "") + "\u{4}" + first.source).inserted {
        report.unfit += forms.count
        return
      }
      TMXFormatText.appendMessage(forms, to: &out)
      report.pairs += forms.count
      try spill()
    }
    if format == .xliff12 || format == .xliff21 {
      try eachSide(reader, &report) { (unit, main, index, found, report) throws(InputError) in
        begin(found)
        TMXFormatText.appendXLIFF(unit, main, index, format, number: report.pairs + 1, to: &out)
        if [main, index].contains(where: { unit.variants[$0].metadata.contains { $0.kind == .prop } }) {
          report.withSideProperties += 1
        }
        report.pairs += 1
        try spill()
      }
    } else {
      try each(reader, &report) { (pair, found, report) throws(InputError) in
        begin(found)
        if format == .po {
          try message(plurals.add(pair), &report)
        } else {
          TMXFormatText.append(pair, format, found, to: &out)
          report.pairs += 1
        }
        try spill()
      }
      try message(plurals.finish(), &report)
    }
    if !started { TMXFormatText.head(format, source ?? "und", target ?? "und", to: &out) }
    TMXFormatText.foot(format, to: &out)
    try sink.write(out)
    try sink.commit()
    return report
  }

  /// Writes two files with a segment a line (Moses). A line end within a segment cannot be held: the pair is left out.
  ///
  /// - Throws: what reading and writing throw.
  public func exportMoses(
    _ reader: TMXReader, source sourceSink: any XMLByteSink, target targetSink: any XMLByteSink
  ) throws(InputError) -> Report {
    var report = Report()
    var (first, second): ([UInt8], [UInt8]) = ([], [])
    try each(reader, &report) { (pair, _, report) throws(InputError) in
      if pair.source.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D })
        || pair.target.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D })
      {
        report.unfit += 1
        return
      }
      first += pair.source.utf8
      first.append(0x0A)
      second += pair.target.utf8
      second.append(0x0A)
      report.pairs += 1
      if first.count + second.count > 1 << 16 {
        try sourceSink.write(first)
        try targetSink.write(second)
        first.removeAll(keepingCapacity: true)
        second.removeAll(keepingCapacity: true)
      }
    }
    try sourceSink.write(first)
    try targetSink.write(second)
    try sourceSink.commit()
    try targetSink.commit()
    return report
  }

  func each(
    _ reader: TMXReader, _ report: inout Report,
    _ body: (TMXPair, (String, String), inout Report) throws(InputError) -> Void
  ) throws(InputError) {
    try eachUnit(reader, &report) { (unit, main, to, report) throws(InputError) in
      let pairs = TMXPair.of(unit, main, to, policy)
      if pairs.isEmpty { report.skipped += 1 }
      if unit.variants.contains(where: { !$0.segment.isPlain }) { report.withCodes += pairs.count }
      for pair in pairs { try body(pair, (main, to), &report) }
    }
  }

  /// Each source side with each side in the target language, by their indices.
  private func eachSide(
    _ reader: TMXReader, _ report: inout Report,
    _ body: (TMXUnit, Int, Int, (String, String), inout Report) throws(InputError) -> Void
  ) throws(InputError) {
    try eachUnit(reader, &report) { (unit, from, to, report) throws(InputError) in
      let main = unit.variants.firstIndex { policy.matches($0.language, from) }
      var count = 0
      for index in unit.variants.indices where index != main && policy.matches(unit.variants[index].language, to) {
        guard let main else { break }
        count += 1
        try body(unit, main, index, (from, to), &report)
      }
      if count == 0 { report.skipped += 1 }
    }
  }

  private func eachUnit(
    _ reader: TMXReader, _ report: inout Report,
    _ body: (TMXUnit, String, String, inout Report) throws(InputError) -> Void
  ) throws(InputError) {
    let header = try reader.header()
    var wanted = target
    while let unit = try reader.nextUnit() {
      let from = source ?? unit.attributes["srclang"] ?? header.sourceLanguage
      let main = from == "*all*" || from.isEmpty ? unit.variants.first?.language ?? "" : from
      if wanted == nil { wanted = unit.variants.first { !policy.matches($0.language, main) }?.language }
      guard let to = wanted else {
        report.skipped += 1
        continue
      }
      if unit.variants.count > 2,
        unit.variants.contains(where: { !policy.matches($0.language, main) && !policy.matches($0.language, to) })
      {
        report.withOthers += 1
      }
      try body(unit, main, to, &report)
    }
  }
}
