import TextCore
import Yams

/// Parses YAML through libyaml (Yams) into nodes with spans.
///
/// Yams stops at the first duplicate key. Here the key's first byte is masked and the text parsed again, so that all
/// of them are reported and the rest of the file is still read.
struct YAMLParser {
  private var bytes: [UInt8]
  private let lines: LineMap
  /// Where lines begin as libyaml counts them.
  private let starts: [Int]
  private var faults: [YAMLDocument.Fault] = []
  /// Start of a masked key -> the byte that stood there.
  private var masked: [Int: UInt8] = [:]
  private var nodes = 0
  /// Bytes of the scalars met: those of an alias count again each time.
  private var unfolded = 0
  private var attempts = 0
  /// Lines before the part that is being read.
  private var firstLine = 0

  /// Parses a text (UTF-8, no byte order mark). O(n), plus a parse for each duplicate key.
  static func parse(_ bytes: [UInt8]) -> YAMLDocument {
    var parser = YAMLParser(bytes)
    if let fault = YAMLGuard.read(bytes, lines: parser.lines).fault {
      return YAMLDocument(root: nil, faults: [fault], lines: parser.lines)
    }
    let root = parser.root()
    return YAMLDocument(root: root, faults: parser.faults, lines: parser.lines)
  }

  /// Parses a text whose root has one long list, and hands its items out as they are read: the nodes of a whole text
  /// take thirty times its bytes.
  ///
  /// - Parameters:
  ///   - key: the list's key. In the document its value is empty.
  ///   - size: the bytes that are parsed at once, at least.
  ///   - item: is given the items in order.
  /// - Returns: nil where the text cannot be read in parts, or is at fault: `parse(_:)` tells more then, and items that
  ///   were handed out are void.
  static func parse(
    _ bytes: [UInt8], partingListOf key: String, size: Int = 1 << 17, item: (YAMLNode) -> Void
  ) -> YAMLDocument? {
    guard bytes.count > size else { return nil }
    let lines = LineMap(bytes)
    let (fault, outline) = YAMLGuard.read(bytes, lines: lines)
    // Where libyaml counts other lines, those of a part are not to be found.
    guard furtherStarts(bytes).isEmpty else { return nil }
    let parts = outline.parts(of: key, in: bytes, size: size)
    guard fault == nil, let first = parts.first, let last = parts.last else { return nil }
    // Line breaks stay, so that lines count alike.
    let rest =
      bytes[..<first.lowerBound] + bytes[first.lowerBound..<last.upperBound].filter { $0 == 0x0A || $0 == 0x0D }
      + bytes[last.upperBound...]
    var parser = YAMLParser(bytes: bytes, lines: lines)
    guard let node = try? Self.root(of: rest), let root = parser.convert(node, depth: 0), parser.faults.isEmpty,
      case .mapping(let pairs) = root.content,
      pairs.contains(where: { $0.key.scalar == key && $0.value.scalar == "" && $0.key.span.start.column == 1 })
    else { return nil }
    for part in parts {
      guard let items = parser.items(of: part) else { return nil }
      items.forEach(item)
    }
    return YAMLDocument(root: root, faults: [], lines: lines)
  }

  /// The items of a list that stands in a part of the text; nil where it is no list, or at fault.
  private mutating func items(of part: Range<Int>) -> [YAMLNode]? {
    firstLine = lines.position(at: part.lowerBound).line - 1
    guard let node = try? Self.root(of: bytes[part]), case .sequence = node else { return nil }
    // The list itself is a value of the root.
    guard let list = convert(node, depth: 1), faults.isEmpty, case .sequence(let items) = list.content else {
      return nil
    }
    return items
  }

  private static func root(of bytes: ArraySlice<UInt8>) throws -> Node? {
    try Parser(
      yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, constructor: .default, encoding: .utf8
    ).singleRoot()
  }

  private init(_ bytes: [UInt8]) {
    self.init(bytes: bytes, lines: LineMap(bytes))
  }

  private init(bytes: [UInt8], lines: LineMap) {
    self.bytes = bytes
    self.lines = lines
    let further = YAMLParser.furtherStarts(bytes)
    starts = further.isEmpty ? lines.lineStarts : (lines.lineStarts + further).sorted()
  }

  /// What stands behind U+0085, U+2028 and U+2029, which are line ends to libyaml (YAML 1.1) and to nobody else. O(n).
  private static func furtherStarts(_ bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    bytes.withUnsafeBufferPointer { text in
      for at in text.indices where text[at] == 0xC2 || text[at] == 0xE2 {
        if text[at] == 0xC2 {
          if at + 1 < text.count, text[at + 1] == 0x85 { starts.append(at + 2) }
        } else if at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] & 0xFE == 0xA8 {
          starts.append(at + 3)
        }
      }
    }
    return starts
  }

  private mutating func root() -> YAMLNode? {
    while true {
      do {
        guard let node = try Self.root(of: bytes[...]) else { return nil }
        return convert(node, depth: 0)
      } catch let error as YamlError {
        if case .duplicatedKeysInMapping(_, let context) = error,
          mask(at: context.mark)
        {
          continue
        }
        faults.append(fault(error))
        return nil
      } catch {
        faults.append(fault("this is no YAML", at: .start))
        return nil
      }
    }
  }

  /// Hides the first of two equal keys; false where it cannot be found.
  private mutating func mask(at mark: Mark) -> Bool {
    var at = offset(mark)
    guard at < bytes.count else { return false }
    if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") { at += 1 }
    guard at < bytes.count, attempts < YAMLDocument.duplicateLimit else { return false }
    attempts += 1
    let original = masked[at] ?? bytes[at]
    guard original > 0x20, original < 0x80 else { return false }
    masked[at] = original
    // Digits and these capitals begin no known key; should the mask clash too, the next try takes another.
    let masks = Array("0123456789QXZWVK".utf8)
    bytes[at] = masks[attempts % masks.count]
    return true
  }

  private mutating func convert(_ node: Node, depth: Int) -> YAMLNode? {
    nodes += 1
    let start = node.mark.map { offset($0) } ?? 0
    if let scalar = node.scalar { unfolded += scalar.string.utf8.count }
    // An escape may be shorter than what it stands for, by half at most.
    let isTooLong = unfolded > 2 * bytes.count + YAMLDocument.aliasBytes
    guard nodes < bytes.count + YAMLDocument.aliasLimit, depth < YAMLDocument.depthLimit, !isTooLong else {
      if faults.last?.rule != "G004" {
        let why =
          depth >= YAMLDocument.depthLimit
          ? "the file nests more than \(YAMLDocument.depthLimit) levels deep"
          : "the file's aliases unfold to more than "
            + (isTooLong ? "\(YAMLDocument.aliasBytes >> 20) MiB" : "\(YAMLDocument.aliasLimit) values")
        faults.append(
          .init(rule: "G004", message: why, span: lines.span(start..<start), help: "write the values out"))
      }
      return nil
    }
    switch node {
    case .scalar(let scalar):
      var text = scalar.string
      let body = start < bytes.count && (bytes[start] == 0x22 || bytes[start] == 0x27) ? start + 1 : start
      if let original = masked[body], !text.isEmpty {
        text = String(decoding: [original] + Array(text.utf8.dropFirst()), as: UTF8.self)
      }
      let written = span(start..<end(of: scalar, from: start), line: firstLine + (node.mark?.line ?? 0))
      return YAMLNode(content: .scalar(text), span: written)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      items.reserveCapacity(sequence.count)
      for item in sequence {
        guard let item = convert(item, depth: depth + 1) else { return nil }
        items.append(item)
      }
      return YAMLNode(content: .sequence(items), span: lines.span(start..<min(bytes.count, start + 1)))
    case .mapping(let mapping):
      var pairs: [(key: YAMLNode, value: YAMLNode)] = []
      pairs.reserveCapacity(mapping.count)
      var seen: [String: SourceSpan] = [:]
      for (key, value) in mapping {
        guard let key = convert(key, depth: depth + 1), let value = convert(value, depth: depth + 1) else {
          return nil
        }
        // Hashing pays only where keys are many.
        if let text = key.scalar,
          let first = mapping.count > 16
            ? seen.updateValue(key.span, forKey: text) : pairs.first(where: { $0.key.scalar == text })?.key.span
        {
          faults.append(
            .init(
              rule: "G002", message: "the key '\(text)' is given twice", span: key.span,
              help: "keep one of the two", related: [("it is given here first", first)], duplicateKey: text))
          continue
        }
        pairs.append((key, value))
      }
      return YAMLNode(content: .mapping(pairs), span: lines.span(start..<min(bytes.count, start + 1)))
    case .alias:
      return YAMLNode(content: .scalar(""), span: lines.span(start..<start))
    }
  }

  /// The span of a byte range that begins in a 1-based line, as far as is known.
  private func span(_ range: Range<Int>, line: Int) -> SourceSpan {
    // What ends in the same line need not be looked for among all.
    guard line >= 1, line < lines.lineStarts.count, lines.lineStarts[line - 1] <= range.lowerBound,
      range.upperBound < min(lines.lineStarts[line], lines.lineStarts[line - 1] + 1000)
    else { return lines.span(range) }
    var column = 1
    for at in lines.lineStarts[line - 1]..<range.lowerBound where bytes[at] & 0xC0 != 0x80 { column += 1 }
    let start = SourcePosition(line: line, column: column, byte: range.lowerBound)
    for at in range where bytes[at] & 0xC0 != 0x80 { column += 1 }
    return SourceSpan(start, SourcePosition(line: line, column: column, byte: range.upperBound))
  }

  /// The first byte behind a scalar as it is written.
  private func end(of scalar: Node.Scalar, from start: Int) -> Int {
    var at = start
    switch scalar.style {
    case .doubleQuoted, .singleQuoted:
      guard start < bytes.count else { return start }
      let quote = bytes[start]
      at += 1
      while at < bytes.count {
        if bytes[at] == quote {
          if quote == 0x27, at + 1 < bytes.count, bytes[at + 1] == quote { at += 1 } else { return at + 1 }
        } else if quote == 0x22, bytes[at] == UInt8(ascii: "\\") {
          at += 1
        }
        at += 1
      }
      return bytes.count
    case .literal, .folded:
      while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      return at
    default:
      let text = scalar.string.utf8
      if bytes[start...].starts(with: text) { return start + text.count }
      // A plain scalar over several lines: its first line.
      while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      return at
    }
  }

  private func offset(_ mark: Mark) -> Int {
    let line = firstLine + mark.line
    guard line >= 1, line <= starts.count else { return bytes.count }
    return lines.offset(mark.column - 1, scalarsBehind: starts[line - 1])
  }

  private func fault(_ error: YamlError) -> YAMLDocument.Fault {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let where_ = context.map { " (\($0.text.squeezed) in line \($0.mark.line))" } ?? ""
      return fault("this is no well-formed YAML: \(problem.squeezed)\(where_)", at: mark)
    case .reader(let problem, let offset, _, let yaml):
      // The offset counts characters of the text.
      let index = offset.flatMap { yaml.index(yaml.startIndex, offsetBy: $0, limitedBy: yaml.endIndex) }
      let byte = index.map { yaml.utf8.distance(from: yaml.startIndex, to: $0) } ?? 0
      return YAMLDocument.Fault(
        rule: "G002", message: "this is no well-formed YAML: \(problem)", span: lines.span(byte..<byte),
        help: "remove the character, or write it as an escape in double quotes")
    case .duplicatedKeysInMapping(let keys, let context):
      return fault("the key '\(keys.first ?? "")' is given twice", at: context.mark)
    default:
      return fault("this is no well-formed YAML", at: .start)
    }
  }

  private func fault(_ message: String, at mark: Mark) -> YAMLDocument.Fault {
    let at = offset(mark)
    return YAMLDocument.Fault(rule: "G002", message: message, span: lines.span(at..<at), help: nil)
  }

  private func fault(_ message: String, at position: SourcePosition) -> YAMLDocument.Fault {
    YAMLDocument.Fault(rule: "G002", message: message, span: SourceSpan(position, position), help: nil)
  }
}

extension String {
  /// The text on one line, a space for any white space inside.
  fileprivate var squeezed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
