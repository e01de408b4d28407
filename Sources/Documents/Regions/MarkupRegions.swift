import TextCore

/// Finds the text of XML and HTML files, byte for byte, without reading them as documents: what cannot be understood
/// is passed over, never refused.
struct MarkupRegions {
  private struct Element {
    var name: String
    var language: LanguageTag?
    /// Its content is no text to be changed.
    var isSkipped: Bool
    /// It is skipped as an inline code, inside text that is not.
    var isCode = false
    /// It is a sub-flow.
    var isFlow = false
    /// It is not to be translated.
    var isFixed = false
    /// What its end tag does to inline codes.
    var code = CodeEnd.none
  }

  let format: RegionFormat
  let attributes: Set<String>
  private(set) var regions: [TextRegion] = []
  private var open: [Element] = []
  /// How many elements of each name are open, so that an end tag of none is told without a search.
  private var openNames: [String: Int] = [:]
  private var pieces: [TextRegion.Piece] = []
  private var codes: [TextRegion.Code] = []
  /// Indices of pieces in elements that are not to be translated.
  private var fixed: Set<Int> = []
  /// What was collected of a text when a sub-flow inside it began.
  private var hosts: [(pieces: [TextRegion.Piece], codes: [TextRegion.Code], fixed: Set<Int>)] = []
  /// Sub-flows of the text at hand, which stand behind it.
  private var flows: [TextRegion] = []
  private var language: LanguageTag?
  private var role = TextRegion.Role.text
  /// Whether text is being collected (inside `seg`, `source`, `target`, `w:t`).
  private var isInside = false
  /// The prefix of XLIFF's own elements with its colon, where the file writes one.
  private var prefix = ""
  private var sourceLanguage: LanguageTag?
  private var targetLanguage: LanguageTag?

  init(format: RegionFormat, attributes: Set<String>) {
    self.format = format
    self.attributes = attributes
    isInside = format == .html || format == .xml
  }

  /// Content that is no prose, in HTML.
  private static let silent: Set<String> = [
    "script", "style", "code", "pre", "kbd", "samp", "tt", "var", "template", "svg", "math", "noscript",
  ]
  /// Elements that stand inside a line of text.
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "label",
    "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "u", "wbr", "img", "nobr", "br",
  ]
  /// Elements without content or end tag.
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
  /// Inline codes whose content is another format's markup (TMX 1.4b, XLIFF 1.2).
  private static let codes: Set<String> = ["bpt", "ept", "ph", "it", "ut"]

  mutating func read(_ bytes: [UInt8], from start: Int) {
    var scanner = MarkupScanner(bytes: bytes, at: start, isHTML: format == .html)
    while let token = scanner.next() {
      switch token.kind {
      case .text: if isInside, open.last?.isSkipped != true { add(.init(token.range, .markup)) }
      case .cdata: if isInside, open.last?.isSkipped != true { add(.init(token.range)) }
      case .open(let closed): enter(token, closed: closed, scanner)
      case .close: leave(local(token.name), token.range)
      case .other: break
      }
    }
    flush()
  }

  private func local(_ name: String) -> String {
    prefix.isEmpty || !name.hasPrefix(prefix) ? name : String(name.dropFirst(prefix.count))
  }

  private mutating func add(_ piece: TextRegion.Piece) {
    if !piece.range.isEmpty {
      if open.last?.isFixed == true { fixed.insert(pieces.count) }
      pieces.append(piece)
    }
    if format == .xml { flush() }
  }

  private mutating func flush() {
    while !hosts.isEmpty { leaveFlow() }
    if let region = collected() { regions.append(region) }
    regions += flows
    flows = []
    pieces = []
    codes = []
    fixed = []
  }

  private func collected() -> TextRegion? {
    guard pieces.contains(where: { !$0.range.isEmpty }) else { return nil }
    var region = TextRegion(
      pieces: pieces, language: language ?? open.last?.language, role: role,
      joinsInsideWords: format == .wordprocessingML)
    region.codes = codes
    region.fixedPieces = fixed
    region.isFixed = open.last?.isFixed ?? false
    return region
  }

  /// A sub-flow (a footnote, a tool tip) stands inside a code and is a text of its own.
  private func beginsFlow(_ name: String, _ parent: Element?, closed: Bool) -> Bool {
    guard name == "sub", isInside, !closed, format == .xliff || format == .tmx, let parent,
      MarkupRegions.codes.contains(parent.name)
    else { return false }
    return parent.isCode
  }

  private mutating func leaveFlow() {
    guard let host = hosts.popLast() else { return }
    if var region = collected() {
      region.isSubflow = true
      flows.append(region)
    }
    (pieces, codes, fixed) = host
  }

  private mutating func enter(_ token: MarkupScanner.Token, closed: Bool, _ scanner: MarkupScanner) {
    if format == .xliff, open.isEmpty, token.name.hasSuffix(":xliff") { prefix = String(token.name.dropLast(5)) }
    let name = local(token.name)
    let tag = scanner.attribute("xml:lang", in: token) ?? scanner.attribute("lang", in: token)
    var own = tag.flatMap { LanguageTag(inMarkup: $0) }
    if format == .html, WebElements.endsParagraph(name) { endImplied(by: name) }
    let parent = open.last
    var skipped = parent?.isSkipped ?? false
    var code = CodeEnd.none
    if isInside, !skipped, format == .xliff || format == .tmx {
      let position = scanner.attribute("pos", in: token)
      let (kind, end) = InlineCodes.kind(of: name, position: position, isEmpty: closed)
      if let kind { codes.append(.init(kind: kind, range: token.range, piece: pieces.count)) }
      code = closed ? .none : end
    }
    switch format {
    case .html:
      if !MarkupRegions.inline.contains(name) { flush() }
      if name == "br" { pieces.append(.init(token.range.upperBound..<token.range.upperBound, .lineBreak)) }
      skipped =
        skipped || MarkupRegions.silent.contains(name) || scanner.attribute("translate", in: token) == "no"
        || scanner.attribute("class", in: token)?.split(separator: " ").contains("notranslate") == true
      if own != nil, own != parent?.language { flush() }
      // In the order of the file, which a set has not.
      let values = skipped ? [] : attributes.compactMap { scanner.attributeRange($0, in: token) }
      for value in values.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where value.quote != 0 {
        regions.append(
          TextRegion(
            pieces: [.init(value.range, .attribute(quote: value.quote))], language: own ?? parent?.language))
      }
    case .tmx:
      if name == "tuv" { language = own }
      if name == "seg" { isInside = true }
      if MarkupRegions.codes.contains(name) { skipped = true }
      if name == "sub" { skipped = true }
      own = nil
    case .xliff: xliff(name, token, scanner, &skipped, closed: closed, language: own)
    case .wordprocessingML:
      if name == "w:p" { flush() }
      if name == "w:t", !closed { isInside = true }
      if name == "w:tab" || name == "w:br" || name == "w:cr" {
        if !skipped, openNames["w:r", default: 0] > 0 {
          pieces.append(.init(token.range.upperBound..<token.range.upperBound, .lineBreak))
        }
      }
      if name == "w:noBreakHyphen", !skipped {
        pieces.append(.init(token.range.upperBound..<token.range.upperBound, .inserted("\u{2011}")))
      }
      if name == "w:sym" { flush() }
      if name == "w:lang", let value = scanner.attribute("w:val", in: token), language == nil {
        language = LanguageTag(inMarkup: value)
      }
      // What was moved elsewhere or deleted is shown by the tracked changes alone.
      if ["w:instrText", "w:delText", "w:moveFrom", "w:del"].contains(name) { skipped = true }
    default: flush()
    }
    if closed || format == .html && MarkupRegions.void.contains(name) { return }
    var element = Element(
      name: name, language: own ?? parent?.language, isSkipped: skipped, code: code)
    element.isCode = skipped && parent?.isSkipped != true
    if format == .xliff {
      let translate = scanner.attribute("translate", in: token)
      element.isFixed =
        translate == "no" || translate != "yes" && parent?.isFixed == true
        || name == "mrk" && scanner.attribute("mtype", in: token) == "protected"
    }
    if beginsFlow(name, parent, closed: closed) {
      element.isSkipped = false
      element.isFlow = true
      hosts.append((pieces, codes, fixed))
      (pieces, codes, fixed) = ([], [], [])
    }
    open.append(element)
    openNames[name, default: 0] += 1
  }

  /// Ends the elements of a web page whose end tags may be left out before a start tag.
  private mutating func endImplied(by name: String) {
    let ended = WebElements.implied[name]
    while let last = open.last, last.name == "p" || ended?.contains(last.name) == true {
      flush()
      openNames[last.name, default: 0] -= 1
      open.removeLast()
    }
  }

  private mutating func xliff(
    _ name: String, _ token: MarkupScanner.Token, _ scanner: MarkupScanner, _ skipped: inout Bool, closed: Bool,
    language own: LanguageTag?
  ) {
    switch name {
    case "file", "xliff":
      for key in ["source-language", "srcLang"] {
        if let tag = scanner.attribute(key, in: token) { sourceLanguage = LanguageTag(inMarkup: tag) }
      }
      for key in ["target-language", "trgLang"] {
        if let tag = scanner.attribute(key, in: token) { targetLanguage = LanguageTag(inMarkup: tag) }
      }
    case "alt-trans", "originalData", "skl", "header": skipped = true
    case "source", "target":
      guard !closed, !skipped else { break }
      isInside = true
      role = name == "source" ? .source : .target
      language = own ?? (name == "source" ? sourceLanguage : targetLanguage)
    case let code where MarkupRegions.codes.contains(code): skipped = true
    // What others add has sources and targets of its own: matches of a memory, earlier versions.
    case let name where !isInside && name.contains(":"): skipped = true
    default: break
    }
  }

  private mutating func leave(_ name: String, _ range: Range<Int>) {
    guard openNames[name, default: 0] > 0, let index = open.lastIndex(where: { $0.name == name }) else { return }
    // Also those that damaged markup leaves open.
    if !hosts.isEmpty { for element in open[index...] where element.isFlow { leaveFlow() } }
    switch open[index].code {
    case .closes: codes.append(.init(kind: .end, range: range, piece: pieces.count))
    case .completes:
      if let last = codes.indices.last { codes[last].range = codes[last].range.lowerBound..<range.upperBound }
    case .none: break
    }
    switch format {
    case .html: if !MarkupRegions.inline.contains(name) || open[index].language != language(above: index) { flush() }
    case .tmx:
      if name == "seg" {
        flush()
        isInside = false
      }
    case .xliff:
      if name == "source" || name == "target" {
        flush()
        isInside = false
        role = .text
        language = nil
      }
    case .wordprocessingML:
      if name == "w:t" { isInside = false }
      if name == "w:p" {
        flush()
        language = nil
      }
    default: flush()
    }
    for element in open[index...] { openNames[element.name, default: 0] -= 1 }
    open.removeSubrange(index...)
  }

  private func language(above index: Int) -> LanguageTag? { index > 0 ? open[index - 1].language : nil }
}
