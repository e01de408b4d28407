import TextCore
import XMLStream

/// Notes and properties of a unit as XLIFF carries them.
///
/// A note is a `note`, with its side in `annotates` (1.2) or `appliesTo` (2.1). A property of the unit is a `context` of
/// the type `x-tmx-TYPE` (XLIFF 1.2, section 2.3) or a `meta` in the group `tmx` (XLIFF 2.1, Metadata module).
struct TMXXLIFFMetadata {
  private static let contextPrefix = "x-tmx-"
  private static let category = "tmx"

  /// What was read for the unit at hand: of itself, its source, its target.
  private(set) var unit: [TMXMetadata] = []
  private(set) var source: [TMXMetadata] = []
  private(set) var target: [TMXMetadata] = []
  private enum Place { case unit, source, target }
  private var item: (metadata: TMXMetadata, place: Place)?
  private var isOurs = false

  /// Whether a note or property is open, whose text is to come.
  var isOpen: Bool { item != nil }

  // MARK: - Writing

  /// Lines for a `trans-unit` of XLIFF 1.2, behind its target.
  static func written12(_ unit: TMXUnit, _ main: Int, _ index: Int) -> String {
    var out = ""
    let properties = unit.metadata.filter { $0.kind == .prop && !$0.type.isEmpty }
    if !properties.isEmpty {
      out += "        <context-group purpose=\"information\">\n"
      for property in properties {
        let type = attribute(contextPrefix + withoutSpaces(property.type))
        out += "          <context context-type=\"\(type)\">\(XMLEscaping.escaped(property.text))</context>\n"
      }
      out += "        </context-group>\n"
    }
    for (note, side) in notes(unit, main, index) {
      let side = side.map { " annotates=\"\($0)\"" } ?? ""
      let language = note.attributes["xml:lang"].map { " xml:lang=\"\(attribute($0))\"" } ?? ""
      out += "        <note\(side)\(language)>\(XMLEscaping.escaped(note.text))</note>\n"
    }
    return out
  }

  /// Lines for a `unit` of XLIFF 2.1, before its original data.
  static func written21(_ unit: TMXUnit, _ main: Int, _ index: Int) -> String {
    var out = ""
    let properties = unit.metadata.filter { $0.kind == .prop && !$0.type.isEmpty }
    if !properties.isEmpty {
      out += "      <mda:metadata xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\">\n"
      out += "        <mda:metaGroup category=\"\(category)\">\n"
      for property in properties {
        let type = attribute(property.type)
        out += "          <mda:meta type=\"\(type)\">\(XMLEscaping.escaped(property.text))</mda:meta>\n"
      }
      out += "        </mda:metaGroup>\n      </mda:metadata>\n"
    }
    let notes = notes(unit, main, index)
    if notes.isEmpty { return out }
    out += "      <notes>\n"
    for (note, side) in notes {
      let side = side.map { " appliesTo=\"\($0)\"" } ?? ""
      out += "        <note\(side)>\(XMLEscaping.escaped(note.text))</note>\n"
    }
    return out + "      </notes>\n"
  }

  private static func notes(_ unit: TMXUnit, _ main: Int, _ index: Int) -> [(TMXMetadata, side: String?)] {
    let all =
      unit.metadata.map { ($0, nil) } + unit.variants[main].metadata.map { ($0, "source") }
      + unit.variants[index].metadata.map { ($0, "target") }
    return all.filter { $0.0.kind == .note }
  }

  private static func attribute(_ text: String) -> String { XMLEscaping.escaped(text, inAttribute: true) }

  /// A type of one's own holds no white space in XLIFF 1.2: percent-encoded.
  private static func withoutSpaces(_ type: String) -> String {
    var out = ""
    for scalar in type.unicodeScalars {
      switch scalar {
      case "%": out += "%25"
      case _ where scalar.properties.isWhitespace: for byte in String(scalar).utf8 { out += "%" + hex(byte) }
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  private static func withSpaces(_ type: String) -> String {
    var out: [UInt8] = []
    var rest = Array(type.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        out.append(value)
        rest = rest.dropFirst(2)
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  // MARK: - Reading

  /// Begins what the element is, if it is one of ours.
  mutating func begin(_ start: XMLElementStart) {
    switch start.localName {
    case "metaGroup": isOurs = start["category"] == TMXXLIFFMetadata.category
    case "note":
      let place: Place =
        switch start["annotates"] ?? start["appliesTo"] {
        case "source": .source
        case "target": .target
        default: .unit
        }
      let language = start["xml:lang"].map { [XMLAttribute("xml:lang", $0)] } ?? []
      item = (TMXMetadata(.note, language, ""), place)
    case "context":
      guard let type = start["context-type"], type.hasPrefix(TMXXLIFFMetadata.contextPrefix) else { return }
      let own = type.dropFirst(TMXXLIFFMetadata.contextPrefix.count)
      item = (.prop(TMXXLIFFMetadata.withSpaces(String(own)), ""), .unit)
    case "meta":
      guard isOurs, let type = start["type"] else { return }
      item = (.prop(type, ""), .unit)
    default: break
    }
  }

  /// Adds to the text of what is open.
  mutating func add(_ text: String) { item?.metadata.text += text }

  /// Ends what is open.
  mutating func end() {
    guard let (metadata, place) = item else { return }
    item = nil
    if metadata.text.isEmpty { return }
    switch place {
    case .unit: unit.append(metadata)
    case .source: source.append(metadata)
    case .target: target.append(metadata)
    }
  }
}
