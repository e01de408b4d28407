import Documents
import Exonym
import Segmentation
import TextCore

/// Prints segments, a line each or a paragraph of them a line, as bytes: no string is made of what needs no change.
struct SegmentPrinter {
  let format: SegmentCommand.OutputFormat
  let explain: Bool
  let palette: Palette
  var output = LineOutput()

  // MARK: Documents

  /// Prints the segments of a document.
  ///
  /// - Parameter start: where the document's text starts in the file.
  mutating func print(_ document: Document, start: Int = 0, _ job: SegmentJob, _ segmenter: any ParagraphSegmenter) {
    var leftOut = document.leftOut[...]
    for paragraph in document.paragraphs {
      if explain, !leftOut.isEmpty {
        printLeftOut(&leftOut, before: document.source(of: paragraph.range).lowerBound)
      }
      paragraph.bytes.withUnsafeBufferPointer { bytes in
        switch format {
        case .text: for segment in job.segments(of: paragraph, by: segmenter) { line(bytes, segment) }
        case .jsonl:
          beginParagraph(bytes)
          output.add(#"","kind":""#)
          output.add(paragraph.kind.rawValue)
          output.add(#"","segments":["#)
          var isFirst = true
          for (segment, place) in job.places(of: paragraph, in: document, by: segmenter) {
            let source = (start + place.lowerBound)..<(start + place.upperBound)
            item(bytes, segment, isFirst: isFirst, source: source)
            isFirst = false
          }
          endParagraph()
        }
      }
    }
    if explain { printLeftOut(&leftOut, before: .max) }
  }

  /// Prints a paragraph of a line too long to be held; `start` is its place in the file.
  mutating func print(
    _ bytes: UnsafeBufferPointer<UInt8>, start: Int, kind: Paragraph.Kind, _ segmenter: any ParagraphSegmenter,
    letGo: (Int) -> Void
  ) {
    var isFirst = true
    if format == .jsonl {
      beginParagraph(bytes, letGo)
      output.add(#"","kind":""#)
      output.add(kind.rawValue)
      output.add(#"","segments":["#)
    }
    segmenter.segments(in: bytes, passed: letGo) { segment in
      switch format {
      case .text: line(bytes, segment, letGo)
      case .jsonl:
        let source = (start + segment.range.lowerBound)..<(start + segment.range.upperBound)
        item(bytes, segment, isFirst: isFirst, source: source, letGo)
        isFirst = false
      }
    }
    if format == .jsonl { endParagraph() }
  }

  /// Prints the segments of a paragraph given by itself, with its language where nobody named it.
  mutating func print(_ text: String, language: JSONValue?, _ segmenter: any ParagraphSegmenter) {
    var text = text
    text.withUTF8 { bytes in
      switch format {
      case .text: segmenter.segments(in: bytes, passed: { _ in }) { line(bytes, $0) }
      case .jsonl:
        beginParagraph(bytes)
        output.add("\"")
        if let language { output.add(#","lang":"# + language.compact) }
        output.add(#","segments":["#)
        var isFirst = true
        segmenter.segments(in: bytes, passed: { _ in }) { segment in
          item(bytes, segment, isFirst: isFirst)
          isFirst = false
        }
        endParagraph()
      }
    }
  }

  private mutating func printLeftOut(_ leftOut: inout ArraySlice<Document.LeftOut>, before offset: Int) {
    while let first = leftOut.first, first.source.lowerBound < offset {
      leftOut.removeFirst()
      switch format {
      case .text: output.line(palette.dim("# left out (\(first.reason)): \(SegmentedDocument.line(first.text))"))
      case .jsonl:
        let place: JSONValue = .array([.integer(first.source.lowerBound), .integer(first.source.upperBound)])
        output.line(
          JSONValue.members([
            ("text", .string(first.text)), ("leftOut", .string(first.reason)), ("source", place),
            ("segments", .array([])),
          ]).compact)
      }
    }
  }

  // MARK: Lines of text

  /// A segment is one line, whatever line breaks it holds.
  private mutating func line(
    _ bytes: UnsafeBufferPointer<UInt8>, _ segment: Segment, _ letGo: (Int) -> Void = { _ in }
  ) {
    let text = UnsafeBufferPointer(rebasing: bytes[segment.range])
    var mayBreak = false
    inParts(text) { part, end in
      mayBreak = mayBreak || Self.mayBreak(part)
      if part.count < end { letGo(segment.range.lowerBound + end) }
    }
    if mayBreak {
      output.add(SegmentedDocument.line(String(decoding: text, as: UTF8.self)))
    } else {
      inParts(text) { part, end in
        output.add(part)
        letGo(segment.range.lowerBound + end)
      }
    }
    if explain { output.add(palette.dim("\t# \(segment.explanation(of: text))")) }
    output.endLine()
  }

  /// Whether a line end of any kind may be in a text: LF to CR, U+0085, U+2028, U+2029.
  private static func mayBreak(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte < 0x20 {
        if byte >= 0x0A, byte <= 0x0D { return true }
      } else if byte >= 0xC2, at + 1 < text.count {
        if byte == 0xC2, text[at + 1] == 0x85 { return true }
        if byte == 0xE2, text[at + 1] == 0x80, at + 2 < text.count, text[at + 2] & 0xFE == 0xA8 { return true }
      }
      at += 1
    }
    return false
  }

  // MARK: JSON

  private mutating func beginParagraph(
    _ bytes: UnsafeBufferPointer<UInt8>, _ letGo: (Int) -> Void = { _ in }
  ) {
    output.add(#"{"text":""#)
    inParts(bytes) { part, end in
      output.addEscaped(part)
      letGo(end)
    }
  }

  private mutating func endParagraph() {
    output.add("]}")
    output.endLine()
  }

  private mutating func item(
    _ bytes: UnsafeBufferPointer<UInt8>, _ segment: Segment, isFirst: Bool, source: Range<Int>? = nil,
    _ letGo: (Int) -> Void = { _ in }
  ) {
    output.add(isFirst ? #"{"start":"# : #",{"start":"#)
    output.add(segment.range.lowerBound)
    output.add(#","end":"#)
    output.add(segment.range.upperBound)
    output.add(#","text":""#)
    inParts(UnsafeBufferPointer(rebasing: bytes[segment.range])) { part, end in
      output.addEscaped(part)
      letGo(segment.range.lowerBound + end)
    }
    output.add("\"")
    if let source {
      output.add(#","source":["#)
      output.add(source.lowerBound)
      output.add(",")
      output.add(source.upperBound)
      output.add("]")
    }
    if explain {
      output.add(#","rule":"#)
      output.add(JSONValue.string(segment.rule).compact)
      if !segment.joins.isEmpty {
        let joins = segment.joins.map { JSONValue.members([("at", .integer($0.offset)), ("rule", .string($0.rule))]) }
        output.add(#","joins":"#)
        output.add(JSONValue.array(joins).compact)
      }
    }
    output.add("}")
  }

  /// Gives a text in parts of some kilobytes, cut between scalars, each with its end.
  private func inParts(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, _ end: Int) -> Void
  ) {
    var at = 0
    while at < text.count {
      var end = min(text.count, at + 1 << 16)
      while end < text.count, end > at + 1, text[end] & 0xC0 == 0x80 { end -= 1 }
      body(UnsafeBufferPointer(rebasing: text[at..<end]), end)
      at = end
    }
  }
}
