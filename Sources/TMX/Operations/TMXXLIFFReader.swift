import TextCore
import XMLStream

/// Reads XLIFF 1.2 and 2.x as units, inline codes kept as TMX's, with the notes and what `TMXXLIFFMetadata` writes.
struct TMXXLIFFReader {
  private var languages: (String, String)
  private var id: String?
  private var data: [String: String] = [:]
  private var sides: (TMXSegment?, TMXSegment?) = (nil, nil)
  private var ignored = 0
  // Segments within the source and the target (`mrk` of 1.2), by their `mid`: first those of `seg-source`.
  private var parts: (source: [Part], target: [Part]) = ([], [])
  // Whether the segment's state says that its target is not translated yet.
  private var isNew = false
  /// How many sources had no target, or one that is not translated yet.
  private(set) var untranslated = 0
  // The source or target at hand: open codes with what stood before them.
  private var isText = false
  private var side = ""
  private var content: [InlineContent] = []
  private var open: [(name: String, code: InlineCode, outer: [InlineContent], part: String?)] = []
  private var numbers = CodeNumbers()
  private var pairs = CodeNumbers()
  private var native: (id: String, text: String)?
  // Nil outside a unit: notes of files and groups belong to no unit.
  private var metadata: TMXXLIFFMetadata?

  private struct Part {
    var id: String
    var segment: TMXSegment
  }

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
        for unit in end(name.split(separator: ":").last.map(String.init) ?? name) { try emit(unit) }
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
      (parts, isNew) = (([], []), false)
    case "segment":
      sides = (nil, nil)
      isNew = start["state"] == "initial"
    case "data": native = (start["id"] ?? "", "")
    case "alt-trans", "ignorable", "matches": ignored += 1
    case "source", "target", "seg-source":
      isText = true
      side = start.localName
      if start.localName == "target", ignored == 0, let state = start["state"] {
        isNew = state == "new" || state == "needs-translation"
      }
      (content, open) = ([], [])
      (numbers, pairs) = (CodeNumbers(), CodeNumbers())
    default: if ignored == 0 { metadata?.begin(start) }
    }
  }

  private mutating func end(_ name: String) -> [TMXUnit] {
    switch name {
    case "data" where native != nil:
      if let native { data[native.id] = native.text }
      native = nil
    case "source" where isText && open.isEmpty, "target" where isText && open.isEmpty,
      "seg-source" where isText && open.isEmpty:
      isText = false
      if ignored > 0 || name == "seg-source" { break }
      if name == "source" { sides.0 = TMXSegment(content: content) } else { sides.1 = TMXSegment(content: content) }
    case "alt-trans", "ignorable", "matches": ignored -= 1
    case "segment", "trans-unit":
      defer {
        sides = (nil, nil)
        if name == "trans-unit" { metadata = nil }
      }
      return units()
    case "unit": metadata = nil
    default: if isText { endCode(name) } else { metadata?.end() }
    }
    return []
  }

  /// The units of what has ended: one for each segment that both sides mark, else one.
  private mutating func units() -> [TMXUnit] {
    guard let source = sides.0, !isNew, parts.source.count > 1, !parts.target.isEmpty else {
      if sides.0?.isEmpty == false, isNew || sides.1?.isEmpty != false { untranslated += 1 }
      guard let source = sides.0, let target = sides.1, !target.isEmpty, !isNew else { return [] }
      return [unit(source, target)]
    }
    let targets = Dictionary(parts.target.map { ($0.id, $0.segment) }) { first, _ in first }
    var made: [TMXUnit] = []
    for part in parts.source where !part.segment.isEmpty {
      if let target = targets[part.id], !target.isEmpty {
        made.append(unit(part.segment, target))
      } else {
        untranslated += 1
      }
    }
    // Ids that do not meet: the text as a whole.
    if made.isEmpty, let target = sides.1, !target.plainText.isEmpty {
      untranslated -= parts.source.count { !$0.segment.isEmpty }
      return [unit(source, target)]
    }
    return made
  }

  private func unit(_ source: TMXSegment, _ target: TMXSegment) -> TMXUnit {
    var first = TMXVariant(language: languages.0, segment: source)
    var second = TMXVariant(language: languages.1, segment: target)
    first.metadata = metadata?.source ?? []
    second.metadata = metadata?.target ?? []
    var unit = TMXUnit(id: id, variants: [first, second])
    unit.metadata = metadata?.unit ?? []
    return unit
  }

  /// Keeps a segment within a text; those of `seg-source` stand before any of the target.
  private mutating func add(_ part: Part) {
    if side == "target" { parts.target.append(part) } else { parts.source.append(part) }
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
    let part = start.localName == "mrk" && start["mtype"] == "seg" && ignored == 0 ? start["mid"] : nil
    open.append((start.localName, code, content, part))
    content = []
  }

  private mutating func endCode(_ name: String) {
    guard let last = open.popLast() else { return }
    var (kind, code, outer) = (last.name, last.code, last.outer)
    if let part = last.part { add(Part(id: part, segment: TMXSegment(content: content))) }
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
