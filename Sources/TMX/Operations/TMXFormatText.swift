import TextCore
import XMLStream

/// How each format is written.
enum TMXFormatText {
  static func head(_ format: TMXTextFormat, _ source: String, _ target: String, to out: inout [UInt8]) {
    switch format {
    case .tsv, .jsonl, .xlsx: break
    case .csv: out += "\(source),\(target)\r\n".utf8
    case .po:
      out +=
        """
        msgid ""
        msgstr ""
        "Language: \(target.replacing("-", with: "_"))\\n"
        "MIME-Version: 1.0\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Content-Transfer-Encoding: 8bit\\n"
        \(TMXPlurals.rule(of: target).map { "\"Plural-Forms: \($0)\\n\"\n" } ?? "")\
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

  static func append(_ pair: TMXPair, _ format: TMXTextFormat, _ names: (String, String), to out: inout [UInt8]) {
    switch format {
    case .tsv:
      tabbed(pair.source, to: &out)
      out.append(0x09)
      tabbed(pair.target, to: &out)
      out.append(0x0A)
    case .csv:
      out +=
        (DelimitedText.quoted(pair.source, delimiter: 0x2C) + "," + DelimitedText.quoted(pair.target, delimiter: 0x2C)
        + "\r\n").utf8
    case .jsonl:
      let fields: [(String, String?)] = [
        ("id", pair.id), ("context", pair.context), ("source", pair.source), ("target", pair.target),
        ("sourceLanguage", names.0), ("targetLanguage", names.1),
      ]
      out += JSONValue.members(fields.map { ($0.0, $0.1.map(JSONValue.string)) }).compact.utf8
      out.append(0x0A)
    // Written by messages, by units and by rows.
    case .po, .xliff12, .xliff21, .xlsx: break
    }
  }

  /// A message with one translation, or with one for each plural form.
  static func appendMessage(_ forms: [TMXPair], to out: inout [UInt8]) {
    guard let first = forms.first else { return }
    out += "\n".utf8
    if let context = first.context { out += "msgctxt \(poText(context))\n".utf8 }
    out += "msgid \(poText(first.source))\n".utf8
    let plural = first.pluralSource ?? (forms.count > 1 ? forms[1].source : nil)
    guard let plural, first.plural == 0 else {
      out += "msgstr \(poText(first.target))\n".utf8
      return
    }
    out += "msgid_plural \(poText(plural))\n".utf8
    for (number, form) in forms.enumerated() { out += "msgstr[\(number)] \(poText(form.target))\n".utf8 }
  }

  /// A unit with one source and one target; codes, notes and the unit's properties kept.
  static func appendXLIFF(
    _ unit: TMXUnit, _ main: Int, _ index: Int, _ format: TMXTextFormat, number: Int, to out: inout [UInt8]
  ) {
    var writer = TMXXLIFFWriter()
    let (source, target) = (unit.variants[main].segment, unit.variants[index].segment)
    if format == .xliff12 {
      let name = unit.id.map { " resname=\"\(attribute($0))\"" } ?? ""
      out +=
        """
              <trans-unit id="\(number)"\(name) xml:space="preserve">
                <source>\(writer.inline12(source))</source>
                <target>\(writer.inline12(target))</target>
        \(TMXXLIFFMetadata.written12(unit, main, index))\
              </trans-unit>

        """.utf8
      return
    }
    let name = unit.id.map { " name=\"\(attribute($0))\"" } ?? ""
    let (first, second) = (writer.inline21(source), writer.inline21(target))
    let data = writer.originalData
    out += "    <unit id=\"u\(number)\"\(name)>\n".utf8
    out += TMXXLIFFMetadata.written21(unit, main, index).utf8
    if !data.isEmpty { out += "      \(data)\n".utf8 }
    out +=
      """
            <segment>
              <source xml:space="preserve">\(first)</source>
              <target xml:space="preserve">\(second)</target>
            </segment>
          </unit>

      """.utf8
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
}
