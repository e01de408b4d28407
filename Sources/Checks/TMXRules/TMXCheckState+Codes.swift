import TMX
import TextCore
import XMLStream

extension TMXCheckState {
  private static let attributes: [InlineKind: Set<String>] = [
    .bpt: ["i", "x", "type"], .ept: ["i"], .ph: ["x", "assoc", "type"], .it: ["pos", "x", "type"], .hi: ["x", "type"],
    .ut: ["x"], .sub: ["datatype", "type"],
  ]

  /// The codes of one segment.
  mutating func checkCodes(_ variant: TMXVariant) {
    checkPairs(variant.segment.content, variant.place.position)
    for code in variant.segment.codes {
      let place = code.place.position ?? variant.place.position
      let name = code.kind.rawValue
      for attribute in code.attributes where Self.attributes[code.kind]?.contains(attribute.name) != true {
        report("M105", "\(name) has no attribute '\(attribute.name)'", place)
      }
      if let x = code.attributes["x"], x.isEmpty || !x.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        report("M109", "x is '\(x)'", place, help: "a number")
      }
      switch code.kind {
      case .bpt, .ept:
        let i = code.attributes["i"] ?? ""
        if i.isEmpty {
          report("M201", "a \(name) has no i", place)
        } else if !i.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
          report("M109", "i is '\(i)'", place, help: "a number")
        }
      case .it:
        let pos = code.attributes["pos"]
        if pos != "begin", pos != "end" {
          report("M201", pos.map { "pos is '\($0)'" } ?? "an it has no pos", place, help: "begin or end")
        }
      case .ph:
        if let assoc = code.attributes["assoc"], !["p", "f", "b"].contains(assoc) {
          report("M109", "assoc is '\(assoc)'", place, help: "p, f or b")
        }
      case .ut: report("M205", "ut is deprecated", place)
      default: break
      }
      // A sub-flow is a segment of its own.
      for case .code(let inner) in code.content where inner.kind == .sub { checkPairs(inner.content, place) }
    }
  }

  private mutating func checkPairs(_ content: [InlineContent], _ fallback: SourcePosition?) {
    var open: [(i: String, place: SourcePosition?)?] = []
    // Of each number the places in `open`: segments may have thousands.
    var places: [String: [Int]] = [:]
    var used: Set<String> = []
    func walk(_ content: [InlineContent], _ visit: (InlineCode) -> Void) {
      for case .code(let code) in content {
        visit(code)
        if code.kind == .hi { walk(code.content, visit) }
      }
    }
    var notes: [(String, String, SourcePosition?)] = []
    walk(content) { code in
      guard let i = code.attributes["i"], !i.isEmpty else { return }
      let place = code.place.position ?? fallback
      if code.kind == .bpt {
        if !used.insert(i).inserted { notes.append(("M203", "two bpt have i=\"\(i)\"", place)) }
        places[i, default: []].append(open.count)
        open.append((i, place))
      } else if code.kind == .ept {
        if let index = places[i]?.popLast() {
          open[index] = nil
        } else {
          notes.append(("M202", "an ept with i=\"\(i)\" has no bpt before it", place))
        }
      }
    }
    for case let lone? in open { notes.append(("M202", "a bpt with i=\"\(lone.i)\" has no ept", lone.place)) }
    for (rule, message, place) in notes { report(rule, message, place) }
  }

  /// The codes of the sides against one another.
  mutating func compareCodes(_ source: TMXVariant, _ target: TMXVariant) {
    if source.segment.isPlain, target.segment.isPlain { return }
    func signature(_ variant: TMXVariant) -> [String] {
      variant.segment.codes.compactMap { code in
        guard code.kind != .ept, code.kind != .sub, code.kind != .hi || code.attributes["x"] != nil else { return nil }
        return code.kind.rawValue + (code.attributes["x"].map { " x=\"\($0)\"" } ?? "")
      }.sorted()
    }
    let (first, second) = (signature(source), signature(target))
    if first == second { return }
    if first.isEmpty || second.isEmpty {
      return report("M206", "only one of \(source.language) and \(target.language) has codes", target.place.position)
    }
    let missing = TMXCheckState.surplus(of: first, over: second)
    let extra = TMXCheckState.surplus(of: second, over: first)
    let words = [
      missing.isEmpty ? nil : "misses \(TMXCheckState.list(missing))",
      extra.isEmpty ? nil : "has \(TMXCheckState.list(extra)) of its own",
    ].compactMap { $0 }
    report("M204", "\(target.language) " + words.joined(separator: " and "), target.place.position)
  }

  /// What a sorted list has more of than another one, as often as it has more. O(n + m).
  static func surplus<Item: Comparable>(of list: some Sequence<Item>, over other: some Sequence<Item>) -> [Item] {
    var rest = other.makeIterator()
    var next = rest.next()
    return list.filter { item in
      while let known = next, known < item { next = rest.next() }
      guard next == item else { return true }
      next = rest.next()
      return false
    }
  }

  /// A list for a message: the first ones and how many more.
  private static func list(_ items: [String]) -> String {
    items.prefix(8).joined(separator: ", ") + (items.count > 8 ? " and \(items.count - 8) more" : "")
  }
}
