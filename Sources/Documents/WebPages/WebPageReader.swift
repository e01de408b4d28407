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
    /// The nearest element around it whose names in `class` or `id` hint at boilerplate, as an index into `hints`.
    var hint: Int?
  }

  /// What an element's names hint at.
  struct Hint {
    var reason: String
    /// The hint of an element around it, which comes earlier.
    var outer: Int?
  }

  private struct Element {
    var name: String
    /// The place among the open elements of the nearest block, this one counted; -1 for none.
    var block = -1
    var language: LanguageTag?
    var reason: String?
    var isSilent = false
    var isLink = false
    var isProtected = false
    var isMain = false
    /// Its own hint, or that of an element around it.
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
  /// What elements' names hint at, outer ones before those inside them.
  private(set) var hints: [Hint] = []
  private var open: [Element] = []
  /// The places of the open elements of each name: none is searched for.
  private var places: [String: [Int]] = [:]
  private var pieces: [TextRegion.Piece] = []
  private var protected: Set<Int> = []
  private var words = 0
  private var linkWords = 0
  /// Whether the last piece ended inside a word.
  private var isInWord = false

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private static let deepest = 2000

  private mutating func read() {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var scanner = MarkupScanner(bytes: bytes, at: start, isHTML: true)
    while let token = scanner.next() {
      switch token.kind {
      case .text: add(.init(token.range, .markup))
      case .cdata: if scanner.closesEmptyTags { add(.init(token.range)) }
      case .open(let closed): enter(token, closed: closed, scanner)
      case .close: leave(token.name)
      case .other: break
      }
    }
    flush()
  }

  private mutating func add(_ piece: TextRegion.Piece) {
    let range = piece.range
    guard !range.isEmpty else { return }
    // Text ends a head that is left open.
    if open.last?.name == "head", bytes[range].contains(where: { $0 > 0x20 }) { close(open.count - 1) }
    guard open.last?.isSilent != true else { return }
    if open.last?.isProtected == true { protected.insert(pieces.count) }
    pieces.append(piece)
    var count = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      at += 1
      if byte <= 0x20 {
        isInWord = false
      } else if byte == 0x26, bytes[at...].starts(with: "nbsp;".utf8) || bytes[at...].starts(with: "#160;".utf8) {
        at += 5
        isInWord = false
      } else if byte == 0xC2, at < range.upperBound, bytes[at] == 0xA0 {
        at += 1
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
    guard words > 0 else { return }
    let language = open.last?.language
    var block = Block(
      region: TextRegion(pieces: pieces, language: language), isWrapped: true, hasHardBreaks: true, protected: protected
    )
    var one = Found(block: block)
    if let place = open.last?.block, place >= 0 {
      let name = open[place].name
      one.isProse = WebElements.prose.contains(name)
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
    one.hint = open.last?.hint
    found.append(one)
  }

  private mutating func enter(_ token: MarkupScanner.Token, closed: Bool, _ scanner: MarkupScanner) {
    let name = token.name
    let isInline = WebElements.inline.contains(name)
    // What is not shown interrupts no line, nor does anything inside it.
    let isUnseen = WebElements.unseen.contains(name) || open.last?.isSilent == true
    endHead(before: name)
    if !isInline, !isUnseen {
      flush()
      if WebElements.endsParagraph(name) { endImplied(by: name) }
    }
    if name == "br", open.last?.isSilent != true {
      pieces.append(.init(token.range.upperBound..<token.range.upperBound, .lineBreak))
      isInWord = false
    }
    // HTML reads `<div/>` as a start tag, but not where a page is XML, nor inside drawings.
    let isWhole = closed && (isInline || isUnseen || scanner.closesEmptyTags)
    guard !WebElements.void.contains(name), !isWhole, open.count < Self.deepest else { return }
    // A link ends where the next one begins.
    if name == "a", let link = places[name]?.last, link > open[open.count - 1].block { close(link) }
    let parent = open.last
    var element = Element(
      name: name, block: isInline ? parent?.block ?? -1 : open.count, language: parent?.language,
      reason: parent?.reason, hint: parent?.hint)
    if let tag = scanner.attribute("lang", in: token) ?? scanner.attribute("xml:lang", in: token) {
      element.language = LanguageTag(inMarkup: tag) ?? element.language
    }
    element.isSilent = parent?.isSilent == true || WebElements.silent.contains(name)
    // The head is silent but for the title.
    if name == "title", parent?.name == "head" { element.isSilent = false }
    element.isLink = parent?.isLink == true || name == "a" && isLink(token, scanner)
    let names = (scanner.attribute("class", in: token) ?? "") + " " + (scanner.attribute("id", in: token) ?? "")
    element.isProtected =
      parent?.isProtected == true || WebElements.code.contains(name)
      || scanner.attribute("translate", in: token) == "no"
      || names.contains("notranslate")
    let role = scanner.attribute("role", in: token)
    element.isMain = parent?.isMain == true || name == "main" || name == "article" || role == "main"
    var own: String?
    let isHidden = Self.isHidden(token, scanner)
    if isHidden, isInline {
      // The sentence around it is shown without it.
      element.isSilent = true
    } else if element.reason == nil {
      if isHidden || scanner.attribute("aria-hidden", in: token) == "true" {
        element.reason = "hidden"
      } else if let reason = Boilerplate.reason(element: name, role: role, isMain: element.isMain) {
        // Some pages stand in one form, or in a header: what holds half of the page is no boilerplate.
        if Boilerplate.mayHoldAPage.contains(reason), name != "html", name != "body" {
          own = reason
        } else {
          element.reason = reason
        }
      }
    }
    if own == nil, names.utf8.count > 1, !["html", "body", "main", "article"].contains(name) {
      own = Boilerplate.hint(names)
    }
    if let own {
      element.hint = hints.count
      hints.append(Hint(reason: own, outer: parent?.hint))
    }
    places[name, default: []].append(open.count)
    open.append(element)
  }

  private static func isHidden(_ token: MarkupScanner.Token, _ scanner: MarkupScanner) -> Bool {
    scanner.attributeRange("hidden", in: token) != nil
      || scanner.attribute("style", in: token)?.lowercased().filter({ $0 != " " }).contains("display:none") == true
  }

  /// Whether an `a` leads anywhere: those of old pages that only bear a name are places, and often left open.
  private func isLink(_ token: MarkupScanner.Token, _ scanner: MarkupScanner) -> Bool {
    scanner.attributeRange("href", in: token) != nil
      || scanner.attributeRange("name", in: token) == nil && scanner.attributeRange("id", in: token) == nil
  }

  /// Ends a head whose end tag was left out, where a start tag stands that none has inside.
  private mutating func endHead(before name: String) {
    guard let head = places["head"]?.last else { return }
    if name == "body" || open.count == head + 1 && !WebElements.metadata.contains(name) { close(head) }
  }

  /// Ends the elements whose end tags may be left out before a start tag, inline ones inside them too. A link goes on
  /// behind its paragraph, as in browsers.
  private mutating func endImplied(by name: String) {
    let ended = WebElements.implied[name]
    var link: Element?
    while let block = open.last?.block, block >= 0, open[block].name == "p" || ended?.contains(open[block].name) == true
    {
      if open[block].name == "p", let place = places["a"]?.last, place > block { link = open[place] }
      close(block)
    }
    guard let link, link.isLink else { return }
    var again = Element(name: link.name, block: open.last?.block ?? -1, language: open.last?.language)
    (again.reason, again.hint) = (open.last?.reason, open.last?.hint)
    (again.isLink, again.isMain) = (true, open.last?.isMain == true)
    places[link.name, default: []].append(open.count)
    open.append(again)
  }

  private mutating func leave(_ name: String) {
    let isInline = WebElements.inline.contains(name)
    guard let place = places[name]?.last else {
      // A lone end tag of a block ends the line all the same.
      if !isInline, open.last?.isSilent != true, !WebElements.unseen.contains(name) { flush() }
      return
    }
    // An inline element left open does not hold its block open, nor does an end tag of an inline one close blocks.
    if isInline, open[open.count - 1].block > place { return }
    if !isInline, !open[place].isSilent { flush() }
    close(place)
  }

  private mutating func close(_ place: Int) {
    for element in open[place...] { places[element.name]?.removeLast() }
    open.removeSubrange(place...)
  }
}
