import TextCore
import Yams

/// Parses YAML through libyaml (Yams) into nodes with spans.
///
/// Yams stops at the first duplicate key. Here the key's first byte is masked and the text parsed again, so that all
/// of them are reported and the rest of the file is still read.
struct YAMLParser {
  private var bytes: [UInt8]
  private let lines: LineMap
  private var faults: [YAMLDocument.Fault] = []
  /// Start of a masked key -> the byte that stood there.
  private var masked: [Int: UInt8] = [:]
  private var nodes = 0
  private var attempts = 0

  /// Parses a text (UTF-8, no byte order mark). O(n), plus a parse for each duplicate key.
  static func parse(_ bytes: [UInt8]) -> YAMLDocument {
    var parser = YAMLParser(bytes)
    let root = parser.root()
    return YAMLDocument(root: root, faults: parser.faults, lines: parser.lines)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineMap(bytes)
  }

  private mutating func root() -> YAMLNode? {
    if let fault = YAMLGuard.fault(in: bytes, lines: lines) {
      faults.append(fault)
      return nil
    }
    while true {
      do {
        let parser = try Parser(
          yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, constructor: .default, encoding: .utf8)
        guard let node = try parser.singleRoot() else { return nil }
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
    guard nodes < bytes.count + YAMLDocument.aliasLimit, depth < YAMLDocument.depthLimit else {
      if faults.last?.rule != "G004" {
        let why =
          depth >= YAMLDocument.depthLimit
          ? "the file nests more than \(YAMLDocument.depthLimit) levels deep"
          : "the file's aliases unfold to more than \(YAMLDocument.aliasLimit) values"
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
      return YAMLNode(content: .scalar(text), span: lines.span(start..<end(of: scalar, from: start)))
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence {
        guard let item = convert(item, depth: depth + 1) else { return nil }
        items.append(item)
      }
      return YAMLNode(content: .sequence(items), span: lines.span(start..<min(bytes.count, start + 1)))
    case .mapping(let mapping):
      var pairs: [(key: YAMLNode, value: YAMLNode)] = []
      var seen: [String: SourceSpan] = [:]
      for (key, value) in mapping {
        guard let key = convert(key, depth: depth + 1), let value = convert(value, depth: depth + 1) else {
          return nil
        }
        if let text = key.scalar, let first = seen.updateValue(key.span, forKey: text) {
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
      let text = Array(scalar.string.utf8)
      if start + text.count <= bytes.count, bytes[start..<start + text.count].elementsEqual(text) {
        return start + text.count
      }
      // A plain scalar over several lines: its first line.
      while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      return at
    }
  }

  private func offset(_ mark: Mark) -> Int {
    guard mark.line >= 1, mark.line <= lines.lineStarts.count else { return bytes.count }
    var at = lines.lineStarts[mark.line - 1]
    var column = 1
    while column < mark.column, at < bytes.count {
      at += 1
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      column += 1
    }
    return at
  }

  private func fault(_ error: YamlError) -> YAMLDocument.Fault {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let where_ = context.map { " (\($0.text.trimmed) in line \($0.mark.line))" } ?? ""
      return fault("this is no well-formed YAML: \(problem.trimmed)\(where_)", at: mark)
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
  /// The text without white space at its ends.
  fileprivate var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
