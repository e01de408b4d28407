import TextCore

/// Cuts paragraphs by the rules of an SRX file.
///
/// At each place between two characters the first rule decides whose `beforebreak` matches text that ends there and whose
/// `afterbreak` matches text that begins there (SRX 2.0). Patterns have ICU's syntax and semantics. A rule sees at most
/// 256 characters on either side of a place, so time is linear whatever the patterns are.
public struct SRXSegmenter: ParagraphSegmenter {
  /// A break, and the rule behind it.
  public struct Break: Sendable, Hashable {
    /// The byte behind the last one of the segment.
    public var offset: Int
    /// The rule, as `French 12 (line 5190)`: the language rule's name, the rule's number in it from 1, its line.
    public var rule: String
  }

  /// A segment as SRX has it: every byte and every inline code is in exactly one.
  public struct Piece: Sendable, Hashable {
    /// Its bytes, white space at its ends included.
    public var range: Range<Int>
    /// Its inline codes, as indexes of those given.
    public var codes: Range<Int>
    /// The rule that ends it; `end` for the last one.
    public var rule: String
  }

  /// The code that language maps were asked for.
  public let code: String
  /// The file of the rules, as the user named it.
  public let path: String?
  /// What is wrong with the rules of this language and was passed over.
  public let warnings: [SRXWarning]
  /// Whether the rules are for the texts of sub-flows too (`segmentsubflows`).
  public let segmentsSubflows: Bool
  private let codeHandling: SRXCodeHandling
  private let pool: SRXMatcherPool

  /// Compiles the rules of a language.
  ///
  /// - Parameters:
  ///   - document: the rules.
  ///   - code: the language as the file's maps are to see it: a BCP 47 tag, or what a file asks for (`fr_two`,
  ///     LanguageTool's code for paragraphs parted by two line ends).
  public init(_ document: SRXDocument, code: String) {
    self.code = code
    path = document.path
    let (rules, told) = document.rules(for: code)
    let program = SRXProgram(rules)
    var warnings = told + program.warnings
    if rules.isEmpty { warnings.append(SRXWarning("no language map fits '\(code)': nothing is cut", at: .start)) }
    self.warnings = warnings
    codeHandling = document.codeHandling
    segmentsSubflows = document.segmentsSubflows
    pool = SRXMatcherPool(program)
  }

  /// The breaks of a paragraph in UTF-8, in order.
  public func breaks(in paragraph: [UInt8]) -> [Break] {
    found(in: paragraph).map { Break(offset: $0.offset, rule: pool.program.rules[$0.rule].label) }
  }

  /// The segments of a paragraph in UTF-8, each as soon as it is found; white space at their ends is left out.
  public func segments(in paragraph: UnsafeBufferPointer<UInt8>, passed: (Int) -> Void, _ body: (Segment) -> Void) {
    let text = ScalarBytes(bytes: paragraph)
    var start = 0
    func add(_ end: Int, _ rule: String) {
      let range = text.trimmed(start..<end)
      if !range.isEmpty { body(Segment(range: range, rule: rule)) }
      start = end
    }
    pool.use { matcher in
      matcher.breaks(text, passed: passed) { offset, rule in add(offset, pool.program.rules[rule].label) }
    }
    add(paragraph.count, "end")
  }

  /// The segments of a paragraph with inline codes (in order of their offsets), white space at their ends left out, each
  /// with the codes that are its own. Codes of a piece that is nothing but white space are nobody's.
  public func segments(
    of paragraph: [UInt8], codes: [SRXInlineCode]
  ) -> [(segment: Segment, codes: Range<Int>)] {
    let pieces = pieces(of: paragraph, codes: codes)
    return paragraph.withUnsafeBufferPointer { bytes in
      let text = ScalarBytes(bytes: bytes)
      return pieces.compactMap { piece in
        let range = text.trimmed(piece.range)
        return range.isEmpty ? nil : (Segment(range: range, rule: piece.rule), piece.codes)
      }
    }
  }

  /// The pieces of a paragraph with inline codes (in order of their offsets), which patterns do not see.
  public func pieces(of paragraph: [UInt8], codes: [SRXInlineCode]) -> [Piece] {
    var out: [Piece] = []
    var start = 0
    var code = 0
    for item in found(in: paragraph) {
      let first = codes[code...].firstIndex { $0.offset >= item.offset } ?? codes.count
      let last = codes[first...].firstIndex { $0.offset > item.offset } ?? codes.count
      let end = first + codeHandling.countBefore(codes[first..<last])
      out.append(Piece(range: start..<item.offset, codes: code..<end, rule: pool.program.rules[item.rule].label))
      start = item.offset
      code = end
    }
    if start < paragraph.count || code < codes.count || out.isEmpty {
      out.append(Piece(range: start..<paragraph.count, codes: code..<codes.count, rule: "end"))
    }
    return out
  }

  /// The rules that took more steps than a match may, in any paragraph so far: they were taken as not matching there.
  public var slowRules: [SRXWarning] {
    pool.slowRules.sorted().map { rule in
      let known = pool.program.rules[rule]
      return SRXWarning(
        "rule \(known.label) takes too long on some text and was taken as not matching there", at: known.position)
    }
  }

  private func found(in paragraph: [UInt8]) -> [(offset: Int, rule: Int)] {
    var out: [(offset: Int, rule: Int)] = []
    pool.use { matcher in
      paragraph.withUnsafeBufferPointer { bytes in
        matcher.breaks(ScalarBytes(bytes: bytes), passed: { _ in }) { out.append(($0, $1)) }
      }
    }
    return out
  }
}
