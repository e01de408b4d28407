import TextCore
import XMLStream

/// Segments as XLIFF writes them, inline codes kept.
///
/// XLIFF 1.2: bpt, ept, ph and it with the native code as their text, hi as g. XLIFF 2.1: sc, ec and ph that refer to
/// `originalData`, hi as pc. What TMX pairs by `x` across the sides has the same id on both.
struct TMXXLIFFWriter {
  /// Native codes of the unit at hand (2.1), by their ids `d1`, `d2` ...
  private(set) var data: [String] = []
  private var places: [String: Int] = [:]

  /// The segment in XLIFF 1.2.
  mutating func inline12(_ segment: TMXSegment) -> String {
    var state = State()
    return piece12(segment.content, &state)
  }

  /// The segment in XLIFF 2.1; `data` is then what it refers to.
  mutating func inline21(_ segment: TMXSegment) -> String {
    var state = State()
    return piece21(segment.content, &state)
  }

  /// `originalData` of all segments written so far, or nothing.
  var originalData: String {
    if data.isEmpty { return "" }
    let items = data.enumerated().map { index, text in "<data id=\"d\(index + 1)\">\(XMLEscaping.escaped(text))</data>"
    }
    return "<originalData>" + items.joined() + "</originalData>"
  }

  private struct State {
    var used: Set<String> = []
    var next = 1
    // i of an open bpt -> the id it got.
    var pairs: [String: String] = [:]

    /// `x` where it is free, else the next free number.
    mutating func id(_ wanted: String?) -> String {
      if let wanted, !wanted.isEmpty, used.insert(wanted).inserted { return wanted }
      while !used.insert("\(next)").inserted { next += 1 }
      return "\(next)"
    }
  }

  private static func attribute(_ name: String, _ value: String?) -> String {
    value.map { " \(name)=\"\(XMLEscaping.escaped($0, inAttribute: true))\"" } ?? ""
  }

  private func piece12(_ content: [InlineContent], _ state: inout State) -> String {
    var out = ""
    for item in content {
      switch item {
      case .text(let text), .cdata(let text): out += XMLEscaping.escaped(text)
      case .comment, .instruction: break
      case .code(let code):
        let type = TMXXLIFFWriter.attribute("ctype", code.attributes["type"].map { "x-\($0)" })
        let i = code.attributes["i"]
        switch code.kind {
        case .hi:
          let id = state.id(code.attributes["x"])
          out += "<g id=\"\(id)\"\(type.isEmpty ? " ctype=\"x-hi\"" : type)>\(piece12(code.content, &state))</g>"
        case .sub: out += "<sub>\(piece12(code.content, &state))</sub>"
        case .bpt:
          let id = state.id(code.attributes["x"] ?? i)
          state.pairs[i ?? ""] = id
          out += "<bpt id=\"\(id)\"\(TMXXLIFFWriter.attribute("rid", i))\(type)>\(piece12(code.content, &state))</bpt>"
        case .ept:
          let id = state.pairs[i ?? ""] ?? state.id(nil)
          out += "<ept id=\"\(id)\"\(TMXXLIFFWriter.attribute("rid", i))>\(piece12(code.content, &state))</ept>"
        case .it:
          let position = code.attributes["pos"] == "end" ? "close" : "open"
          let id = state.id(code.attributes["x"])
          out += "<it id=\"\(id)\" pos=\"\(position)\"\(type)>\(piece12(code.content, &state))</it>"
        case .ph, .ut:
          let assoc = TMXXLIFFWriter.attribute("assoc", code.attributes["assoc"])
          let id = state.id(code.attributes["x"])
          out += "<ph id=\"\(id)\"\(type)\(assoc)>\(piece12(code.content, &state))</ph>"
        }
      }
    }
    return out
  }

  private mutating func reference(_ content: [InlineContent]) -> String {
    let native = TMXXLIFFWriter.native(content)
    if native.isEmpty { return "" }
    let index = places[native] ?? data.count
    if index == data.count {
      data.append(native)
      places[native] = index
    }
    return "d\(index + 1)"
  }

  /// A code's text, that of its sub-flows within it.
  private static func native(_ content: [InlineContent]) -> String {
    content.reduce(into: "") { out, item in
      switch item {
      case .text(let text), .cdata(let text): out += text
      case .code(let code): out += native(code.content)
      case .comment, .instruction: break
      }
    }
  }

  private mutating func piece21(_ content: [InlineContent], _ state: inout State) -> String {
    var out = ""
    for item in content {
      switch item {
      case .text(let text), .cdata(let text): out += XMLEscaping.escaped(text)
      case .comment, .instruction: break
      case .code(let code):
        let type = code.attributes["type"].map {
          " type=\"other\"" + TMXXLIFFWriter.attribute("subType", "tmx:\($0)")
        }
        let wanted = code.attributes["x"].map { "x\($0)" }
        if code.kind == .hi || code.kind == .sub {
          out += "<pc id=\"\(state.id(wanted))\"\(type ?? "")>\(piece21(code.content, &state))</pc>"
          continue
        }
        let native = reference(code.content)
        let data = native.isEmpty ? "" : " dataRef=\"\(native)\""
        switch code.kind {
        case .bpt:
          let id = state.id(wanted ?? code.attributes["i"])
          state.pairs[code.attributes["i"] ?? ""] = id
          out += "<sc id=\"\(id)\"\(data)\(type ?? "")/>"
        case .ept:
          if let start = state.pairs[code.attributes["i"] ?? ""] {
            out += "<ec startRef=\"\(start)\"\(data)/>"
          } else {
            out += "<ec id=\"\(state.id(nil))\" isolated=\"yes\"\(data)/>"
          }
        case .it:
          let name = code.attributes["pos"] == "end" ? "ec" : "sc"
          out += "<\(name) id=\"\(state.id(wanted))\" isolated=\"yes\"\(data)\(type ?? "")/>"
        default: out += "<ph id=\"\(state.id(wanted))\"\(data)\(type ?? "")/>"
        }
      }
    }
    return out
  }
}
