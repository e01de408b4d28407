import TextCore

/// Brings a native file into the canonical layout by editing its bytes: comments, order, quotes and blank lines that
/// people wrote stay.
///
/// The layout: LF and one at the end, no white space at line ends, at most one blank line in a row, two spaces of
/// indentation a level with list items indented under their key, `{a: b, c: [d, e]}` spaced so. Formatting twice
/// changes nothing more.
public enum NativeFormatter {
  /// The edits that bring a text into the canonical layout.
  ///
  /// - Throws: `InputError` with the place where the text is no YAML.
  public static func edits(for bytes: [UInt8]) throws(InputError) -> [TextEdit] {
    let formatted = try format(bytes)
    guard formatted != bytes else { return [] }
    // One edit from the first difference to the last.
    var start = 0
    while start < bytes.count, start < formatted.count, bytes[start] == formatted[start] { start += 1 }
    var end = 0
    while end < bytes.count - start, end < formatted.count - start,
      bytes[bytes.count - 1 - end] == formatted[formatted.count - 1 - end]
    { end += 1 }
    // Not inside a character.
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end > 0, bytes[bytes.count - end] & 0xC0 == 0x80 { end -= 1 }
    let replacement = String(decoding: formatted[start..<formatted.count - end], as: UTF8.self)
    return [TextEdit(start..<bytes.count - end, replacement)]
  }

  /// The text in the canonical layout. O(n).
  ///
  /// - Throws: `InputError` with the place where the text is no YAML.
  public static func format(_ bytes: [UInt8]) throws(InputError) -> [UInt8] {
    var (glossary, diagnostics, faults) = GlossaryDecoder.read(bytes, path: "")
    if let fault = faults.first(where: { $0.duplicateKey == nil }) {
      throw InputError(.syntax, fault.message, at: fault.span.start, help: fault.help)
    }
    let lines = LineMap(bytes)
    var layout = Layout(capacity: bytes.count)
    for number in 1...lines.lineStarts.count { layout.add(String(decoding: lines.line(number), as: UTF8.self)) }
    let result = layout.text
    guard result != bytes else { return bytes }
    // Whatever the layout, the meaning may not change. One glossary at a time is kept.
    let (meaning, findings) = (glossary.map(NativeWriter.text(of:)), diagnostics.count)
    glossary = nil
    (glossary, diagnostics) = GlossaryDecoder.decode(result, path: "")
    return glossary.map(NativeWriter.text(of:)) == meaning && diagnostics.count == findings ? result : bytes
  }
}

/// Lays lines out, one after the other.
private struct Layout {
  /// A column at which values stand, before and after.
  private struct Level {
    var old: Int
    var new: Int
    var isItem: Bool
  }

  private var out: [UInt8] = []
  /// Blank lines that are written when another line follows.
  private var blanks = 0
  private var levels: [Level] = []
  private var openBrackets = 0
  /// The block text (`|`, `>`) being read: the column of its key, and how far that was moved.
  private var block: (indent: Int, shift: Int)?
  /// Inside a quoted text of several lines.
  private var isQuoted = false

  init(capacity: Int) { out.reserveCapacity(capacity) }

  /// What was laid out, in UTF-8.
  var text: [UInt8] { out.isEmpty ? [0x0A] : out }

  private mutating func write(_ line: String, indent: Int = 0) {
    guard !line.isEmpty else {
      blanks += 1
      return
    }
    out.append(contentsOf: repeatElement(0x0A, count: blanks))
    blanks = 0
    out.append(contentsOf: repeatElement(0x20, count: max(0, indent)))
    out += line.utf8
    out.append(0x0A)
  }

  mutating func add(_ line: String) {
    let indent = line.utf8.prefix { $0 == 0x20 }.count
    let isBlank = line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if isQuoted {
      // Nobody's to touch.
      isQuoted = !Flow.closes(line)
      write(line)
    } else if let block, isBlank || indent > block.indent {
      write(isBlank ? "" : String(line.dropFirst(indent)), indent: indent + block.shift)
    } else {
      block = nil
      if isBlank {
        if blanks == 0, !out.isEmpty { blanks = 1 }
        return
      }
      var content = line.dropFirst(indent)
      while let last = content.utf8.last, last == 0x20 || last == 0x09 { content.removeLast() }
      add(String(content), at: indent)
    }
  }

  /// Adds a line of the structure, less its indentation.
  private mutating func add(_ content: String, at indent: Int) {
    if openBrackets > 0 {
      let shift = levels.last.map { $0.new - $0.old } ?? 0
      let body = Flow.spaced(content, depth: &openBrackets, isQuoted: &isQuoted)
      write(body, indent: indent + shift)
    } else if content.hasPrefix("#") {
      let target = levels.last { $0.old <= indent }.map { $0.new + ($0.old < indent ? 2 : 0) } ?? 0
      write(content, indent: target)
    } else {
      let isItem = content == "-" || content.hasPrefix("- ")
      let target = enter(indent, isItem: isItem)
      let line: String
      if isItem {
        let rest = content.dropFirst().drop { $0 == " " }
        let inner = indent + content.utf8.count - rest.utf8.count
        levels.append(Level(old: inner, new: target + 2, isItem: false))
        line = "- " + Flow.spaced(String(rest), depth: &openBrackets, isQuoted: &isQuoted)
      } else {
        line = Flow.spaced(content, depth: &openBrackets, isQuoted: &isQuoted)
      }
      if Flow.opensBlock(line) { block = (indent, target - indent) }
      write(line, indent: target)
    }
  }

  /// Opens and closes levels for a value at a column; gives the column where it is to stand.
  private mutating func enter(_ indent: Int, isItem: Bool) -> Int {
    while let last = levels.last, last.old > indent { levels.removeLast() }
    // A list at its key's own column is indented under it; the next key ends that.
    if !isItem, levels.count > 1, levels[levels.count - 1].isItem, levels[levels.count - 2].old == indent {
      levels.removeLast()
    }
    guard let last = levels.last, last.old == indent else {
      let target = (levels.last?.new ?? -2) + 2
      levels.append(Level(old: indent, new: target, isItem: isItem))
      return target
    }
    let target = isItem && !last.isItem ? last.new + 2 : last.new
    if target != last.new { levels.append(Level(old: indent, new: target, isItem: true)) }
    return target
  }
}

/// Spacing inside one line.
private enum Flow {
  /// The line with brackets and commas spaced canonically; quoted texts and comments stay.
  static func spaced(_ line: String, depth: inout Int, isQuoted: inout Bool) -> String {
    var out: [UInt8] = []
    let bytes = Array(line.utf8)
    var at = 0
    // Where a value may begin: only there does a quotation mark or bracket mean something.
    var isStart = true
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0x22 where isStart, 0x27 where isStart:
        let start = at
        at += 1
        while at < bytes.count {
          if bytes[at] == byte {
            if byte == 0x27, at + 1 < bytes.count, bytes[at + 1] == byte { at += 1 } else { break }
          } else if byte == 0x22, bytes[at] == 0x5C {
            at += 1
          }
          at += 1
        }
        if at >= bytes.count { isQuoted = true }
        out += bytes[start..<min(bytes.count, at + 1)]
        isStart = false
      case 0x23 where at == 0 || bytes[at - 1] == 0x20:
        // A comment behind a value: one space before it would undo people's columns.
        out += bytes[at...]
        return String(decoding: out, as: UTF8.self)
      case 0x5B where isStart || depth > 0, 0x7B where isStart || depth > 0:
        depth += 1
        out.append(byte)
        while at + 1 < bytes.count, bytes[at + 1] == 0x20 { at += 1 }
        isStart = true
      case 0x5D where depth > 0, 0x7D where depth > 0:
        depth -= 1
        while out.last == 0x20, out.count > 1 { out.removeLast() }
        out.append(byte)
        isStart = false
      case 0x2C where depth > 0:
        while out.last == 0x20 { out.removeLast() }
        out.append(byte)
        while at + 1 < bytes.count, bytes[at + 1] == 0x20 { at += 1 }
        if at + 1 < bytes.count { out.append(0x20) }
        isStart = true
      case 0x3A:
        out.append(byte)
        isStart = at + 1 == bytes.count || bytes[at + 1] == 0x20
      case 0x20:
        out.append(byte)
      default:
        out.append(byte)
        isStart = false
      }
      at += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether a line ends a quoted text that began before it.
  static func closes(_ line: String) -> Bool { line.utf8.contains { $0 == 0x22 || $0 == 0x27 } }

  /// Whether a literal or folded text begins behind the line.
  static func opensBlock(_ line: String) -> Bool {
    guard let last = line.split(separator: " ").last, line.utf8.count > last.utf8.count else { return false }
    guard last.hasPrefix("|") || last.hasPrefix(">") else { return false }
    return last.dropFirst().utf8.allSatisfy { $0 == 0x2B || $0 == 0x2D || ($0 >= 0x31 && $0 <= 0x39) }
  }
}
