import TextCore

/// The blocks of an HTML page, byte for byte, with what each stands in.
struct WebPageReader {
  /// A block with what is needed to tell content from boilerplate.
  struct Found {
    var block: Block
    /// Words, and those in links.
    var words = 0
    var linkWords = 0
    /// Whether it stands in `main` or `article`.
    var isMain = false
    /// Whether its element is made for running text: p, h1, li, td and the like.
    var isProse = false
    /// Level of a heading, 1 to 6, or 0.
    var level = 0
    /// Elements around it whose names in `class` or `id` hint at boilerplate, as indices into `hints`.
    var hints: [Int] = []
  }

  private struct Element {
    var name: String
    var language: LanguageTag?
    var reason: String?
    var isSilent = false
    var isLink = false
    var isProtected = false
    var isMain = false
    var hint: Int?
  }

  /// The blocks of a page, boilerplate with its reason unless all is kept. O(n).
  static func blocks(_ bytes: [UInt8], keepsAll: Bool) -> [Block] {
    var reader = WebPageReader(bytes: bytes)
    reader.read()
    if !keepsAll { Boilerplate.mark(&reader.found, hints: reader.hints) }
    return reader.found.map { found in
      var block = found.block
      if keepsAll { block.leftOut = nil }
      return block
    }
  }

  private let bytes: [UInt8]
  private(set) var found: [Found] = []
  /// What elements' names hint at.
  private(set) var hints: [String] = []
  private var open: [Element] = []
  /// How many elements of a name are open: closing what is not open costs nothing.
  private var openNames: [String: Int] = [:]
  private var pieces: [TextRegion.Piece] = []
  private var protected: Set<Int> = []
  private var words = 0
  private var linkWords = 0
  /// Whether the last piece ended inside a word.
  private var isInWord = false

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Content that is no prose.
  private static let silent: Set<String> = [
    "script", "style", "template", "svg", "math", "noscript", "object", "iframe", "canvas", "audio", "video", "head",
    "pre", "xmp", "listing", "datalist", "map",
  ]
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "output", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "br", "picture", "source",
  ]
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param",
  ]
  private static let code: Set<String> = ["code", "kbd", "samp", "tt", "var"]
  private static let prose: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "dt", "dd", "blockquote", "figcaption", "caption",
    "summary",
  ]
  /// What a start tag ends where its end tag was left out (HTML, section 13.1.2.4).
  private static let implied: [String: Set<String>] = [
    "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "tr": ["tr", "td", "th"], "td": ["td", "th"],
    "th": ["td", "th"], "option": ["option"],
  ]
  private static let deepest = 2000

  private mutating func read() {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var scanner = MarkupScanner(bytes: bytes, at: start, isHTML: true)
    while let token = scanner.next() {
      switch token.kind {
      case .text: add(token.range)
      case .open(let closed): enter(token, closed: closed, scanner)
      case .close: leave(token.name)
      case .cdata, .other: break
      }
    }
    flush()
  }

  private mutating func add(_ range: Range<Int>) {
    guard open.last?.isSilent != true, !range.isEmpty else { return }
    if open.last?.isProtected == true { protected.insert(pieces.count) }
    pieces.append(.init(range, .markup))
    var count = 0
    for byte in bytes[range] {
      if byte <= 0x20 {
        isInWord = false
      } else if byte >= 0xE3, byte <= 0xED {
        // Scripts without spaces: three letters are a word or two.
        count += 1
        isInWord = true
      } else if !isInWord {
        count += 2
        isInWord = true
      }
    }
    words += count
    if open.last?.isLink == true { linkWords += count }
  }

  private mutating func flush() {
    defer {
      pieces = []
      protected = []
      words = 0
      linkWords = 0
      isInWord = false
    }
    guard pieces.contains(where: { $0.encoding != .lineBreak && bytes[$0.range].contains { $0 > 0x20 } }) else {
      return
    }
    let holder = open.last { !Self.inline.contains($0.name) }
    let language = open.last?.language
    var block = Block(
      region: TextRegion(pieces: pieces, language: language), isWrapped: true, hasHardBreaks: true, protected: protected
    )
    var one = Found(block: block)
    if let name = holder?.name {
      one.isProse = Self.prose.contains(name)
      switch name {
      case "h1", "h2", "h3", "h4", "h5", "h6":
        one.level = Int(name.utf8.last ?? 0x30) - 0x30
        block.kind = .heading
      case "li": block.kind = .listItem
      case "figcaption", "caption": block.kind = .caption
      case "title": block.kind = .title
      default: break
      }
    }
    block.leftOut = open.last?.reason
    one.block = block
    one.words = words
    one.linkWords = linkWords
    one.isMain = open.last?.isMain == true
    one.hints = open.compactMap(\.hint)
    found.append(one)
  }

  private mutating func enter(_ token: MarkupScanner.Token, closed: Bool, _ scanner: MarkupScanner) {
    let name = token.name
    let isInline = Self.inline.contains(name)
    if !isInline {
      flush()
      if let last = open.last?.name, last == "p" || Self.implied[name]?.contains(last) == true { close(open.count - 1) }
    }
    if name == "br" {
      pieces.append(.init(token.range.upperBound..<token.range.upperBound, .lineBreak))
      isInWord = false
    }
    guard !Self.void.contains(name), !closed || !isInline else { return }
    guard open.count < Self.deepest else { return }
    let parent = open.last
    var element = Element(name: name, language: parent?.language, reason: parent?.reason)
    if let tag = scanner.attribute("lang", in: token) ?? scanner.attribute("xml:lang", in: token) {
      element.language = (try? LanguageTag(tag)) ?? element.language
    }
    element.isSilent = parent?.isSilent == true || Self.silent.contains(name)
    // The head is silent but for the title.
    if name == "title", parent?.name == "head" { element.isSilent = false }
    element.isLink = parent?.isLink == true || name == "a"
    let names = (scanner.attribute("class", in: token) ?? "") + " " + (scanner.attribute("id", in: token) ?? "")
    element.isProtected =
      parent?.isProtected == true || Self.code.contains(name) || scanner.attribute("translate", in: token) == "no"
      || names.contains("notranslate")
    let role = scanner.attribute("role", in: token)
    element.isMain = parent?.isMain == true || name == "main" || name == "article" || role == "main"
    if element.reason == nil {
      if scanner.attributeRange("hidden", in: token) != nil || scanner.attribute("aria-hidden", in: token) == "true"
        || scanner.attribute("style", in: token)?.lowercased().filter({ $0 != " " }).contains("display:none") == true
      {
        element.reason = "hidden"
      } else if let reason = Boilerplate.reason(element: name, role: role, isMain: element.isMain) {
        // Some pages stand in one form, or in a header: what holds half of the page is no boilerplate.
        if Boilerplate.mayHoldAPage.contains(reason), name != "html", name != "body" {
          element.hint = hints.count
          hints.append(reason)
        } else {
          element.reason = reason
        }
      }
    }
    if !["html", "body", "main", "article"].contains(name), names.utf8.count > 1,
      element.hint == nil, let hint = Boilerplate.hint(names)
    {
      element.hint = hints.count
      hints.append(hint)
    }
    open.append(element)
    openNames[name, default: 0] += 1
  }

  private mutating func leave(_ name: String) {
    guard openNames[name, default: 0] > 0, let index = open.lastIndex(where: { $0.name == name }) else {
      // A lone end tag of a block ends the line all the same.
      if !Self.inline.contains(name) { flush() }
      return
    }
    // An inline element left open does not hold its block open, nor does an end tag of an inline one close blocks.
    if Self.inline.contains(name), open[index...].contains(where: { !Self.inline.contains($0.name) }) { return }
    if !Self.inline.contains(name) { flush() }
    close(index)
  }

  private mutating func close(_ index: Int) {
    for element in open[index...] { openNames[element.name, default: 1] -= 1 }
    open.removeSubrange(index...)
  }
}
