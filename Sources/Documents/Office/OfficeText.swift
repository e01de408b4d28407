import TextCore

/// Finds the paragraphs of WordprocessingML (ECMA-376) and OpenDocument text (ISO/IEC 26300) byte for byte.
struct OfficeText {
  /// Which of the two.
  enum Format { case word, openDocument }

  /// A paragraph that is open; a text box or note opens another inside.
  private struct Open {
    var pieces: [TextRegion.Piece] = []
    var kind: Paragraph.Kind?
    var depth: Int
  }

  let format: Format
  let bytes: [UInt8]
  private(set) var blocks: [Block] = []
  /// Bytes of text in each language that runs name.
  private var languages: [LanguageTag?: Int] = [:]
  private var paragraphs: [Open] = []
  private var names: [String] = []
  /// Depth of the element whose content is left out, if any.
  private var skipped: Int?
  /// Depth inside of which text is text: `w:t`.
  private var textDepth: Int?
  private var runLanguage: LanguageTag?
  private var isHidden = false
  private var listDepth = 0

  init(format: Format, bytes: [UInt8]) {
    self.format = format
    self.bytes = bytes
  }

  /// The language of half of the text or more.
  var mainLanguage: LanguageTag? {
    let total = languages.values.reduce(0, +)
    guard let best = languages.max(by: { ($0.value, $1.key?.tag ?? "") < ($1.value, $0.key?.tag ?? "") }) else {
      return nil
    }
    return best.value * 2 >= total ? best.key : nil
  }

  /// What is deleted, shown elsewhere or no text of the document.
  private static let left: Set<String> = [
    "w:del", "w:moveFrom", "w:instrText", "w:delText", "w:delInstrText", "mc:Fallback", "w:rt", "w:fldData",
    "text:tracked-changes", "office:annotation", "text:note-citation", "svg:title", "svg:desc", "text:ruby-text",
    "office:forms", "text:index-title-template", "office:binary-data",
  ]

  mutating func read() {
    var scanner = MarkupScanner(bytes: bytes, at: 0, isHTML: false)
    while let token = scanner.next() {
      switch token.kind {
      case .text: add(.init(token.range, .markup))
      case .cdata: add(.init(token.range))
      case .open(let closed):
        let isEmpty = closed
        names.append(token.name)
        enter(token, scanner)
        if isEmpty { leave(token.name) }
      case .close: leave(token.name)
      case .other: break
      }
    }
    while !paragraphs.isEmpty { endParagraph() }
    blocks.sort { ($0.region.pieces.first?.range.lowerBound ?? 0) < ($1.region.pieces.first?.range.lowerBound ?? 0) }
  }

  private mutating func add(_ piece: TextRegion.Piece) {
    guard skipped == nil, !paragraphs.isEmpty, !isHidden, !piece.range.isEmpty else { return }
    if format == .word {
      guard textDepth != nil else { return }
      languages[runLanguage, default: 0] += piece.range.count
    }
    paragraphs[paragraphs.count - 1].pieces.append(piece)
  }

  private mutating func insert(_ encoding: TextRegion.Encoding, _ token: MarkupScanner.Token) {
    guard skipped == nil, !paragraphs.isEmpty, !isHidden else { return }
    let at = token.range.upperBound
    paragraphs[paragraphs.count - 1].pieces.append(.init(at..<at, encoding))
  }

  private mutating func enter(_ token: MarkupScanner.Token, _ scanner: MarkupScanner) {
    guard skipped == nil else { return }
    if Self.left.contains(token.name) {
      skipped = names.count
      return
    }
    if format == .word { word(token, scanner) } else { openDocument(token, scanner) }
  }

  private mutating func word(_ token: MarkupScanner.Token, _ scanner: MarkupScanner) {
    func isOn() -> Bool { !["0", "false", "off"].contains(scanner.attribute("w:val", in: token) ?? "1") }
    func isInRun() -> Bool { names.suffix(3).contains("w:r") }
    switch token.name {
    case "w:p": paragraphs.append(Open(depth: names.count))
    case "w:pStyle":
      if let style = scanner.attribute("w:val", in: token)?.lowercased(), !paragraphs.isEmpty {
        let marks = ["heading", "titre", "title", "berschrift", "titolo", "kop", "nagwek", "nadpis", "ttulo"]
        if marks.contains(where: style.contains) { paragraphs[paragraphs.count - 1].kind = .heading }
        if style.hasPrefix("caption") { paragraphs[paragraphs.count - 1].kind = .caption }
      }
    case "w:outlineLvl": if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].kind = .heading }
    case "w:numPr":
      if !paragraphs.isEmpty, paragraphs[paragraphs.count - 1].kind == nil {
        paragraphs[paragraphs.count - 1].kind = .listItem
      }
    case "w:r":
      runLanguage = nil
      isHidden = false
    case "w:lang":
      if isInRun() { runLanguage = scanner.attribute("w:val", in: token).flatMap { try? LanguageTag($0) } }
    case "w:vanish": if isInRun() { isHidden = isOn() }
    case "w:t": textDepth = names.count
    case "w:tab": if isInRun(), names.dropLast().last == "w:r" { insert(.inserted("\t"), token) }
    case "w:br", "w:cr": insert(.lineBreak, token)
    case "w:noBreakHyphen": insert(.inserted("\u{2011}"), token)
    case "w:softHyphen": insert(.inserted("\u{AD}"), token)
    default: break
    }
  }

  private mutating func openDocument(_ token: MarkupScanner.Token, _ scanner: MarkupScanner) {
    switch token.name {
    case "text:p", "text:h":
      let style = scanner.attribute("text:style-name", in: token)?.lowercased() ?? ""
      let kind: Paragraph.Kind? =
        token.name == "text:h"
        ? .heading : style == "title" || style == "subtitle" ? .title : listDepth > 0 ? .listItem : nil
      paragraphs.append(Open(kind: kind, depth: names.count))
    case "text:list-item": listDepth += 1
    case "text:s":
      let count = scanner.attribute("text:c", in: token).flatMap { Int($0) } ?? 1
      for _ in 0..<min(max(1, count), 64) { insert(.inserted(" "), token) }
    case "text:tab": insert(.inserted("\t"), token)
    case "text:line-break": insert(.lineBreak, token)
    default: break
    }
  }

  private mutating func leave(_ name: String) {
    // A wrong end tag closes nothing.
    guard let index = names.suffix(200).lastIndex(of: name) else { return }
    let depth = index + 1
    if let start = skipped {
      if depth <= start { skipped = nil }
    } else {
      if let start = textDepth, depth <= start { textDepth = nil }
      if name == "text:list-item" { listDepth = max(0, listDepth - 1) }
      if name == "w:r" { isHidden = false }
      while let last = paragraphs.last, depth <= last.depth { endParagraph() }
    }
    names.removeSubrange(index...)
  }

  private mutating func endParagraph() {
    let paragraph = paragraphs.removeLast()
    guard paragraph.pieces.contains(where: { !$0.range.isEmpty }) else { return }
    blocks.append(
      Block(
        region: TextRegion(pieces: paragraph.pieces), kind: paragraph.kind, isWrapped: true, hasHardBreaks: true))
  }
}
