import TextCore
import XMLStream

/// Reads units of the usual kind straight from the bytes of a UTF-8 document, several times faster than by way of the
/// XML parser.
///
/// A unit is taken only where all of it is well-formed, legal and in the DTD's order. Whatever else stands there
/// (comments, CDATA sections, processing instructions, other prefixes than xml, entities of the document, anything
/// wrong) is refused, and the XML parser reads it: units, places and issues are the same either way.
struct TMXLane {
  private let cache = TMXTagCache()
  private let limits: XMLLimits
  private var scratch: [UInt8] = []
  private var metadataCount = 0
  private var variantCount = 2

  init(limits: XMLLimits) { self.limits = limits }

  private enum Element {
    static let tu: UInt64 = 1
    static let tuv: UInt64 = 2
    static let prop: UInt64 = 3
    static let note: UInt64 = 4
    static func code(_ kind: InlineKind) -> UInt64 {
      switch kind {
      case .bpt: 5
      case .ept: 6
      case .ph: 7
      case .it: 8
      case .hi: 9
      case .ut: 10
      case .sub: 11
      }
    }
  }

  /// The unit behind the window's white space, with the bytes up to its end and the place behind it.
  mutating func unit(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: SourcePosition
  ) throws(TMXLaneStop) -> (unit: TMXUnit, count: Int, end: SourcePosition) {
    guard let start = bytes.baseAddress else { throw .more }
    var cursor = TMXCursor(bytes, position, fallback: start)
    cursor.skipSpace()
    let place = cursor.place()
    try cursor.expect("<tu")
    var unit = TMXUnit(variants: [], place: TMXPlace(place))
    guard try !startTag(&cursor, &unit.attributes) else { throw .refused }
    try metadata(&cursor, &unit.metadata)
    unit.variants.reserveCapacity(variantCount)
    // `metadata` stops behind '<'.
    while cursor.at.pointee != UInt8(ascii: "/") {
      try unit.variants.append(variant(&cursor))
      cursor.skipSpace()
      try cursor.expect("<")
    }
    try cursor.expect("/tu")
    try endTag(&cursor)
    if unit.variants.isEmpty { throw .refused }
    variantCount = unit.variants.count
    let end = cursor.place()
    return (unit, cursor.at - start, end)
  }

  // MARK: Elements

  /// Notes and properties; ends behind the `<` of what follows.
  private mutating func metadata(
    _ cursor: inout TMXCursor, _ out: inout [TMXMetadata]
  ) throws(TMXLaneStop) {
    while true {
      cursor.skipSpace()
      try cursor.expect("<")
      let kind: TMXMetadata.Kind
      switch cursor.at.pointee {
      case UInt8(ascii: "p"):
        try cursor.expect("prop")
        kind = .prop
      case UInt8(ascii: "n"):
        try cursor.expect("note")
        kind = .note
      default: return
      }
      if out.isEmpty, metadataCount > 0 { out.reserveCapacity(metadataCount) }
      let (attributes, _, isEmpty) = try tag(&cursor, kind == .prop ? Element.prop : Element.note)
      if kind == .prop, (attributes["type"] ?? "").isEmpty { throw .refused }
      var text = ""
      if !isEmpty {
        text = try self.text(&cursor, isRepeated: true)
        try cursor.expect("</")
        if kind == .prop { try cursor.expect("prop") } else { try cursor.expect("note") }
        try endTag(&cursor)
      }
      out.append(TMXMetadata(kind, attributes, text))
      metadataCount = min(16, max(metadataCount, out.count))
    }
  }

  /// From behind `<`.
  private mutating func variant(_ cursor: inout TMXCursor) throws(TMXLaneStop) -> TMXVariant {
    cursor.at -= 1
    let place = cursor.place()
    try cursor.expect("<tuv")
    let (attributes, language, isEmpty) = try tag(&cursor, Element.tuv)
    if isEmpty { throw .refused }
    var items: [TMXMetadata] = []
    let usual = metadataCount
    metadataCount = 0
    try metadata(&cursor, &items)
    metadataCount = usual
    try cursor.expect("seg")
    let segment: TMXSegment
    if cursor.at.pointee == UInt8(ascii: "/") {
      try cursor.expect("/>")
      segment = TMXSegment("")
    } else {
      try cursor.expect(">")
      segment = try self.segment(&cursor)
    }
    cursor.skipSpace()
    try cursor.expect("</tuv")
    try endTag(&cursor)
    return TMXVariant(
      language: language, attributes: attributes, metadata: items, segment: segment, place: TMXPlace(place))
  }

  private mutating func segment(_ cursor: inout TMXCursor) throws(TMXLaneStop) -> TMXSegment {
    let text = try self.text(&cursor, isRepeated: false)
    if cursor.at[1] == UInt8(ascii: "/") {
      try cursor.expect("</seg")
      try endTag(&cursor)
      return TMXSegment(text)
    }
    var content: [InlineContent] = text.isEmpty ? [] : [.text(text)]
    try codes(&cursor, &content, parent: nil, depth: 6)
    try cursor.expect("</seg")
    try endTag(&cursor)
    return TMXSegment(content: content)
  }

  private static let kinds: [(name: StaticString, kind: InlineKind)] = [
    ("bpt", .bpt), ("ept", .ept), ("ph", .ph), ("it", .it), ("hi", .hi), ("ut", .ut), ("sub", .sub),
  ]

  /// Codes and text from a `<` up to that of the parent's end tag.
  private mutating func codes(
    _ cursor: inout TMXCursor, _ content: inout [InlineContent], parent: InlineKind?, depth: Int
  ) throws(TMXLaneStop) {
    while cursor.at[1] != UInt8(ascii: "/") {
      if cursor.at + 1 >= cursor.end { throw .more }
      if depth > min(limits.maxDepth, 40) { throw .refused }
      let place = cursor.place()
      let kind = try startCode(&cursor)
      let isOuter = parent.map { $0 == .hi || $0 == .sub } ?? true
      if (kind == .sub) == isOuter { throw .refused }
      let (attributes, _, isEmpty) = try tag(&cursor, Element.code(kind))
      var code = InlineCode(kind, attributes, place: TMXPlace(place))
      if !isEmpty {
        let text = try self.text(&cursor, isRepeated: true)
        if !text.isEmpty { code.content.append(.text(text)) }
        try codes(&cursor, &code.content, parent: kind, depth: depth + 1)
        try cursor.expect("</")
        for item in TMXLane.kinds where item.kind == kind { try cursor.expect(item.name) }
        try endTag(&cursor)
      }
      content.append(.code(code))
      let text = try self.text(&cursor, isRepeated: false)
      if !text.isEmpty { content.append(.text(text)) }
    }
  }

  private func startCode(_ cursor: inout TMXCursor) throws(TMXLaneStop) -> InlineKind {
    try cursor.expect("<")
    let (a, b) = (cursor.at[0], cursor.at[1])
    for item in TMXLane.kinds where item.name.utf8Start[0] == a && item.name.utf8Start[1] == b {
      try cursor.expect(item.name)
      return item.kind
    }
    if cursor.at + 1 >= cursor.end { throw .more }
    throw .refused
  }

  // MARK: Tags

  @inline(__always)
  private func endTag(_ cursor: inout TMXCursor) throws(TMXLaneStop) {
    cursor.skipSpace()
    try cursor.expect(">")
  }

  /// Attributes from behind the element's name to behind `>`; the cache is asked first.
  ///
  /// The language is `xml:lang` of a tuv, which is then not among the attributes.
  private mutating func tag(
    _ cursor: inout TMXCursor, _ element: UInt64
  ) throws(TMXLaneStop) -> (attributes: [XMLAttribute], language: String, isEmpty: Bool) {
    let start = cursor.at
    if start.pointee == UInt8(ascii: ">") {
      cursor.at += 1
      return ([], "", false)
    }
    // A '>' may stand in a value: then the tag is longer than these bytes, which are never kept.
    var close = start
    let limit = min(cursor.end, start + 160)
    while close < limit, close.pointee != UInt8(ascii: ">") { close += 1 }
    let raw = UnsafeBufferPointer(start: start, count: close - start)
    let (slot, isKnown) = cache.tag(raw, element)
    if isKnown, close.pointee == UInt8(ascii: ">") {
      cursor.at = close + 1
      return (slot.pointee.attributes, slot.pointee.language, close[-1] == UInt8(ascii: "/"))
    }
    var attributes: [XMLAttribute] = []
    let isEmpty = try startTag(&cursor, &attributes)
    var language = ""
    if element == Element.tuv {
      if let index = attributes.firstIndex(where: { $0.name == "xml:lang" }) {
        language = attributes.remove(at: index).value
      }
      if attributes.contains(where: { $0.name == "lang" }) { throw .refused }
    }
    if cursor.at == close + 1, close < limit { cache.keep(slot, raw, element, attributes, language) }
    return (attributes, language, isEmpty)
  }

  /// Attributes from behind the element's name to behind `>`.
  ///
  /// - Returns: whether the tag is an empty element's.
  private mutating func startTag(
    _ cursor: inout TMXCursor, _ out: inout [XMLAttribute]
  ) throws(TMXLaneStop) -> Bool {
    while true {
      let before = cursor.at
      cursor.skipSpace()
      switch cursor.at.pointee {
      case UInt8(ascii: ">"):
        cursor.at += 1
        return false
      case UInt8(ascii: "/"):
        try cursor.expect("/>")
        return true
      default: if cursor.at == before { throw cursor.stop }
      }
      let name = try attributeName(&cursor)
      for known in out where known.name == name { throw .refused }
      if out.count >= limits.maxAttributes { throw .refused }
      cursor.skipSpace()
      try cursor.expect("=")
      cursor.skipSpace()
      let quote = cursor.at.pointee
      guard quote == 0x22 || quote == 0x27 else { throw cursor.stop }
      cursor.at += 1
      let start = cursor.at
      let isCoded = try cursor.skipValue(quote)
      let value = try string(UnsafeBufferPointer(start: start, count: cursor.at - start), isCoded, isRepeated: true)
      cursor.at += 1
      if out.isEmpty { out.reserveCapacity(2) }
      out.append(XMLAttribute(name, value))
    }
  }

  private mutating func attributeName(_ cursor: inout TMXCursor) throws(TMXLaneStop) -> String {
    let start = cursor.at
    while true {
      switch cursor.at.pointee {
      case 0x41...0x5A, 0x61...0x7A: break
      case 0x2D, 0x2E, 0x30...0x39: if cursor.at == start { throw .refused }
      case 0x3A:
        // Of all prefixes only xml is bound without a declaration.
        guard cursor.at - start == 3, start[0] == 0x78, start[1] == 0x6D, start[2] == 0x6C else { throw .refused }
        try cursor.expect(":lang")
        guard cursor.at.pointee == 0x3D || cursor.at.pointee == 0x20 else { throw cursor.stop }
        return "xml:lang"
      case 0x3D, 0x20, 0x09, 0x0A, 0x0D:
        if cursor.at == start { throw .refused }
        let name = cache.string(UnsafeBufferPointer(start: start, count: cursor.at - start))
        if name.utf8.starts(with: "xmlns".utf8) { throw .refused }
        return name
      default: throw cursor.stop
      }
      cursor.at += 1
    }
  }

  // MARK: Text

  @inline(__always)
  private mutating func text(_ cursor: inout TMXCursor, isRepeated: Bool) throws(TMXLaneStop) -> String {
    let start = cursor.at
    let isCoded = try cursor.skipText()
    let count = cursor.at - start
    if count == 0 { return "" }
    if count > limits.maxTextLength { throw .refused }
    return try string(UnsafeBufferPointer(start: start, count: count), isCoded, isRepeated: isRepeated)
  }

  @inline(__always)
  private mutating func string(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isCoded: Bool, isRepeated: Bool
  ) throws(TMXLaneStop) -> String {
    guard isCoded else { return isRepeated ? cache.string(bytes) : String(decoding: bytes, as: UTF8.self) }
    try TMXCursor.decode(bytes, into: &scratch)
    return String(decoding: scratch, as: UTF8.self)
  }
}
