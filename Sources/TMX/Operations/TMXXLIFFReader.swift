import TextCore
import XMLStream

/// Reads XLIFF 1.2 and 2.x as units, inline codes kept as TMX's, with the notes and what `TMXXLIFFMetadata` writes.
struct TMXXLIFFReader {
  private var languages: (String, String)
  private var id: String?
  private var data: [String: String] = [:]
  private var sides: (TMXSegment?, TMXSegment?) = (nil, nil)
  private var ignored = 0
  /// How many sources had no target.
  private(set) var untranslated = 0
  // The source or target at hand: open codes with what stood before them.
  private var isText = false
  private var content: [InlineContent] = []
  private var open: [(name: String, code: InlineCode, outer: [InlineContent])] = []
  private var numbers = CodeNumbers()
  private var pairs = CodeNumbers()
  private var native: (id: String, text: String)?
  // Nil outside a unit: notes of files and groups belong to no unit.
  private var metadata: TMXXLIFFMetadata?

  /// Languages that the file does not name.
  init(source: String, target: String) { languages = (source, target) }

  /// Hands out a unit for each segment with a target.
  mutating func read(_ reader: XMLReader, _ emit: TMXImporter.Emit) throws(InputError) {
    while let event = try reader.next() {
      switch event {
      case .startElement(let start): begin(start)
      case .text(let text), .cdata(let text):
        if native != nil {
          native?.text += text
        } else if isText {
          content.append(.text(text))
        } else {
          metadata?.add(text)
        }
      case .endElement(let name):
        if let unit = end(name.split(separator: ":").last.map(String.init) ?? name) { try emit(unit) }
      default: break
      }
    }
  }

  private mutating func begin(_ start: XMLElementStart) {
    if isText { return beginCode(start) }
    switch start.localName {
    case "xliff", "file":
      languages.0 = start["srcLang"] ?? start["source-language"] ?? languages.0
      languages.1 = start["trgLang"] ?? start["target-language"] ?? languages.1
    case "unit", "trans-unit":
      id = start["name"] ?? start["resname"]
      (sides, data, metadata) = ((nil, nil), [:], TMXXLIFFMetadata())
    case "segment": sides = (nil, nil)
    case "data": native = (start["id"] ?? "", "")
    case "alt-trans", "ignorable", "matches", "seg-source": ignored += 1
    case "source", "target":
      isText = true
      (content, open) = ([], [])
      (numbers, pairs) = (CodeNumbers(), CodeNumbers())
    default: if ignored == 0 { metadata?.begin(start) }
    }
  }

  private mutating func end(_ name: String) -> TMXUnit? {
    switch name {
    case "data" where native != nil:
      if let native { data[native.id] = native.text }
      native = nil
    case "source" where isText && open.isEmpty, "target" where isText && open.isEmpty:
      isText = false
      if ignored > 0 { break }
      if name == "source" { sides.0 = TMXSegment(content: content) } else { sides.1 = TMXSegment(content: content) }
    case "alt-trans", "ignorable", "matches", "seg-source": ignored -= 1
    case "segment", "trans-unit":
      defer {
        sides = (nil, nil)
        if name == "trans-unit" { metadata = nil }
      }
      if sides.0?.isEmpty == false, sides.1?.isEmpty != false { untranslated += 1 }
      if let source = sides.0, let target = sides.1, !target.isEmpty {
        var first = TMXVariant(language: languages.0, segment: source)
        var second = TMXVariant(language: languages.1, segment: target)
        first.metadata = metadata?.source ?? []
        second.metadata = metadata?.target ?? []
        var unit = TMXUnit(id: id, variants: [first, second])
        unit.metadata = metadata?.unit ?? []
        return unit
      }
    case "unit": metadata = nil
    default: if isText { endCode(name) } else { metadata?.end() }
    }
    return nil
  }

  private mutating func number(_ id: String?) -> String { numbers.number(of: id) }

  private mutating func pair(_ id: String?) -> String { pairs.number(of: id) }

  private func type(_ start: XMLElementStart) -> [XMLAttribute] {
    let written = start["ctype"] ?? start["subType"]
    guard var type = written else { return [] }
    for prefix in ["x-", "tmx:"] where type.hasPrefix(prefix) { type = String(type.dropFirst(prefix.count)) }
    return type == "hi" && start.localName == "g" ? [] : [XMLAttribute("type", type)]
  }

  private func native(_ reference: String?) -> [InlineContent] {
    guard let text = reference.flatMap({ data[$0] }), !text.isEmpty else { return [] }
    return [.text(text)]
  }

  private mutating func beginCode(_ start: XMLElementStart) {
    let id = start["id"]
    var code: InlineCode
    switch start.localName {
    case "bpt", "bx", "sc":
      if start["isolated"] == "yes" {
        code = InlineCode(.it, [XMLAttribute("pos", "begin"), XMLAttribute("x", number(id))] + type(start))
      } else {
        let pair = pair(start["rid"] ?? id)
        code = InlineCode(.bpt, [XMLAttribute("i", pair), XMLAttribute("x", number(id))] + type(start))
      }
      code.content = native(start["dataRef"])
    case "ept", "ex", "ec":
      if start["isolated"] == "yes" {
        code = InlineCode(.it, [XMLAttribute("pos", "end"), XMLAttribute("x", number(id))] + type(start))
      } else {
        let pair = pair(start["rid"] ?? start["startRef"] ?? id)
        code = InlineCode(.ept, [XMLAttribute("i", pair)])
      }
      code.content = native(start["dataRef"])
    case "it":
      let position = start["pos"] == "close" ? "end" : "begin"
      code = InlineCode(.it, [XMLAttribute("pos", position), XMLAttribute("x", number(id))] + type(start))
    case "ph", "x":
      code = InlineCode(.ph, [XMLAttribute("x", number(id))] + type(start), native(start["dataRef"]))
      if let assoc = start["assoc"] { code.attributes.append(XMLAttribute("assoc", assoc)) }
    case "sub": code = InlineCode(.sub)
    case "g", "pc":
      if start["dataRefStart"] != nil || start["dataRefEnd"] != nil {
        // A pair around the text: the end is put behind it when the element closes.
        let pair = pair(id)
        content.append(
          .code(InlineCode(.bpt, [XMLAttribute("i", pair), XMLAttribute("x", pair)], native(start["dataRefStart"]))))
        code = InlineCode(.ept, [XMLAttribute("i", pair)], native(start["dataRefEnd"]))
      } else {
        code = InlineCode(.hi, [XMLAttribute("x", number(id))] + type(start))
      }
    case "cp":
      // A character that XML cannot hold, by its number: TMX cannot either.
      code = InlineCode(.hi)
    default: code = InlineCode(.hi)
    }
    open.append((start.localName, code, content))
    content = []
  }

  private mutating func endCode(_ name: String) {
    guard var (kind, code, outer) = open.popLast() else { return }
    switch kind {
    case "mrk", "cp": outer += content
    case "pc" where code.kind == .ept, "g" where code.kind == .ept: outer += content + [.code(code)]
    case "bpt", "ept", "it", "ph", "sub", "g", "pc", "x", "bx", "ex", "sc", "ec":
      code.content += content
      if code.kind == .sub, open.isEmpty { outer += content } else { outer.append(.code(code)) }
    default: outer += content
    }
    kind = name
    content = outer
  }
}
