import TextCore
import XMLStream

/// Turns a memory into another format, in a stream. Codes are left out; what else is lost is counted.
public struct TMXExporter: Sendable {
  /// The two languages; a nil source means the header's, a nil target the first other language found.
  public var source: String?, target: String?
  /// How languages are compared.
  public var policy = TMXLanguagePolicy.range

  /// What was written and what was not.
  public struct Report: Sendable, Hashable {
    /// Pairs written, units without both languages, pairs whose codes were left out.
    public var pairs = 0, skipped = 0, withCodes = 0
    /// Pairs left out because the format cannot hold them (a line end in a Moses file, a repeated PO message).
    public var unfit = 0
  }

  /// Chooses the languages.
  public init(source: String? = nil, target: String? = nil) {
    self.source = source
    self.target = target
  }

  /// Writes a text format.
  ///
  /// - Throws: as reader and sink.
  public func export(
    _ reader: TMXReader, as format: TMXTextFormat, to sink: any XMLByteSink
  ) throws(InputError) -> Report {
    var report = Report()
    var out: [UInt8] = []
    out.reserveCapacity(1 << 17)
    var started = false
    var seen: Set<String> = []
    try each(reader, &report) { (pair, names, report) throws(InputError) in
      if !started {
        started = true
        TMXFormatText.head(format, names.0, names.1, to: &out)
      }
      if format == .po, !seen.insert((pair.context ?? "") + "\u{4}" + pair.source).inserted || pair.source.isEmpty {
        report.unfit += 1
        return
      }
      TMXFormatText.append(pair, format, names, number: report.pairs + 1, to: &out)
      report.pairs += 1
      if out.count > 1 << 16 {
        try sink.write(out)
        out.removeAll(keepingCapacity: true)
      }
    }
    if !started { TMXFormatText.head(format, source ?? "und", target ?? "und", to: &out) }
    TMXFormatText.foot(format, to: &out)
    try sink.write(out)
    try sink.commit()
    return report
  }

  /// Writes two files with a segment a line (Moses). A line end within a segment cannot be held: the pair is left out.
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

  private func each(
    _ reader: TMXReader, _ report: inout Report,
    _ body: (TMXPair, (String, String), inout Report) throws(InputError) -> Void
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
      let pairs = TMXPair.of(unit, main, to, policy)
      if pairs.isEmpty { report.skipped += 1 }
      if unit.variants.contains(where: { !$0.segment.isPlain }) { report.withCodes += pairs.count }
      for pair in pairs { try body(pair, (main, to), &report) }
    }
  }
}

/// How each format is written.
enum TMXFormatText {
  static func head(_ format: TMXTextFormat, _ source: String, _ target: String, to out: inout [UInt8]) {
    switch format {
    case .tsv, .jsonl: break
    case .csv: out += "\(source),\(target)\r\n".utf8
    case .po:
      out +=
        """
        msgid ""
        msgstr ""
        "Language: \(target)\\n"
        "MIME-Version: 1.0\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Content-Transfer-Encoding: 8bit\\n"
        "X-Source-Language: \(source)\\n"

        """.utf8
    case .xliff12:
      out +=
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file original="memory" source-language="\(attribute(source))" target-language="\(attribute(target))" \
        datatype="plaintext">
            <body>

        """.utf8
    case .xliff21:
      out +=
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="\(attribute(source))" \
        trgLang="\(attribute(target))">
          <file id="f1">

        """.utf8
    }
  }

  static func foot(_ format: TMXTextFormat, to out: inout [UInt8]) {
    switch format {
    case .xliff12: out += "    </body>\n  </file>\n</xliff>\n".utf8
    case .xliff21: out += "  </file>\n</xliff>\n".utf8
    default: break
    }
  }

  static func append(
    _ pair: TMXPair, _ format: TMXTextFormat, _ names: (String, String), number: Int, to out: inout [UInt8]
  ) {
    switch format {
    case .tsv:
      tabbed(pair.source, to: &out)
      out.append(0x09)
      tabbed(pair.target, to: &out)
      out.append(0x0A)
    case .csv: out += (quoted(pair.source) + "," + quoted(pair.target) + "\r\n").utf8
    case .jsonl:
      out += "{".utf8
      if let id = pair.id { out += "\"id\":\(json(id)),".utf8 }
      if let context = pair.context { out += "\"context\":\(json(context)),".utf8 }
      out += "\"source\":\(json(pair.source)),\"target\":\(json(pair.target)),".utf8
      out += "\"sourceLanguage\":\(json(names.0)),\"targetLanguage\":\(json(names.1))}\n".utf8
    case .po:
      out += "\n".utf8
      if let context = pair.context { out += "msgctxt \(poText(context))\n".utf8 }
      out += "msgid \(poText(pair.source))\nmsgstr \(poText(pair.target))\n".utf8
    case .xliff12:
      let note = pair.id.map { " resname=\"\(attribute($0))\"" } ?? ""
      out +=
        """
              <trans-unit id="\(number)"\(note)>
                <source>\(XMLEscaping.escaped(pair.source))</source>
                <target>\(XMLEscaping.escaped(pair.target))</target>
              </trans-unit>

        """.utf8
    case .xliff21:
      let note = pair.id.map { " name=\"\(attribute($0))\"" } ?? ""
      out +=
        """
            <unit id="u\(number)"\(note)>
              <segment>
                <source xml:space="preserve">\(XMLEscaping.escaped(pair.source))</source>
                <target xml:space="preserve">\(XMLEscaping.escaped(pair.target))</target>
              </segment>
            </unit>

        """.utf8
    }
  }

  private static func attribute(_ text: String) -> String { XMLEscaping.escaped(text, inAttribute: true) }

  private static func tabbed(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      if !bytes.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x5C }) {
        out.append(contentsOf: bytes)
        return
      }
      for byte in bytes {
        switch byte {
        case 0x09: out += "\\t".utf8
        case 0x0A: out += "\\n".utf8
        case 0x0D: out += "\\r".utf8
        case 0x5C: out += "\\\\".utf8
        default: out.append(byte)
        }
      }
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return text }
    return "\"" + replaced(text) { $0 == "\"" ? "\"\"" : nil } + "\""
  }

  private static func replaced(_ text: String, _ change: (Unicode.Scalar) -> String?) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let new = change(scalar) { out.append(contentsOf: new.unicodeScalars) } else { out.append(scalar) }
    }
    return String(out)
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: nil
    }
  }

  private static func poText(_ text: String) -> String { "\"" + replaced(text, escape) + "\"" }

  private static func json(_ text: String) -> String {
    "\""
      + replaced(text) { scalar in
        if let known = escape(scalar) { return known }
        guard scalar.value < 0x20 else { return nil }
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      } + "\""
  }
}
