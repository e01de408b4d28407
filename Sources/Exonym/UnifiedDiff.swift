/// A unified diff of two texts that `git apply` and `patch -p1` take.
public enum UnifiedDiff {
  /// The diff, empty where the texts are equal. Lines are compared as bytes; LF ends a line.
  ///
  /// O(ND) by the standard library's Myers difference.
  public static func between(_ old: [UInt8], _ new: [UInt8], path: String, context: Int = 3) -> [UInt8] {
    guard old != new else { return [] }
    let a = lines(old)
    let b = lines(new)
    let steps = script(a, b)
    let name = path.hasPrefix("/") ? String(path.drop { $0 == "/" }) : path
    var out = Array("--- a/\(name)\n+++ b/\(name)\n".utf8)
    var at = 0
    var done = (old: 0, new: 0)
    while let first = steps[at...].firstIndex(where: { !$0.isKept }) {
      // A hunk runs until more than twice the context is kept.
      var last = first
      var scan = first
      while scan < steps.count, scan - last <= 2 * context + 1 {
        if !steps[scan].isKept { last = scan }
        scan += 1
      }
      let start = max(at, first - context)
      let end = min(steps.count, last + context + 1)
      // What lies between two hunks is kept.
      done = (done.old + start - at, done.new + start - at)
      out += hunk(steps[start..<end], behind: &done, a, b)
      at = end
    }
    return out
  }

  /// The diff of a packed document's text, as remarks that `git apply` and `patch` pass over; empty where nothing differs.
  ///
  /// - Parameters:
  ///   - old: the text, a paragraph a line.
  ///   - new: the same afterwards.
  ///   - path: the document.
  public static func ofPacked(_ old: [UInt8], _ new: [UInt8], path: String) -> [UInt8] {
    let diff = between(old, new, path: path)
    guard !diff.isEmpty else { return [] }
    var out = Array("# \(path): a packed document; its paragraphs, for reading (--write changes them)\n".utf8)
    for line in lines(diff) { out += Array("# ".utf8) + line }
    return out
  }

  private enum Step {
    case keep(Int, Int)
    case remove(Int)
    case insert(Int)

    var isKept: Bool {
      if case .keep = self { return true }
      return false
    }
  }

  private static func script(_ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>]) -> [Step] {
    // Most changes keep the number of lines: then no search is needed.
    if a.count == b.count {
      return a.indices.flatMap { a[$0] == b[$0] ? [Step.keep($0, $0)] : [.remove($0), .insert($0)] }
    }
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in b.difference(from: a) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var steps: [Step] = []
    var i = 0
    var j = 0
    while i < a.count || j < b.count {
      if i < a.count, removed.contains(i) {
        steps.append(.remove(i))
        i += 1
      } else if j < b.count, inserted.contains(j) {
        steps.append(.insert(j))
        j += 1
      } else {
        steps.append(.keep(i, j))
        i += 1
        j += 1
      }
    }
    return steps
  }

  private static func hunk(
    _ steps: ArraySlice<Step>, behind done: inout (old: Int, new: Int), _ a: [ArraySlice<UInt8>],
    _ b: [ArraySlice<UInt8>]
  ) -> [UInt8] {
    var body: [UInt8] = []
    var counts = (old: 0, new: 0)
    // Removed lines of a run stand before its inserted ones.
    var pending: [UInt8] = []
    for step in steps {
      switch step {
      case .keep(let i, _):
        body += pending
        pending = []
        body += line(" ", a[i])
        counts = (counts.old + 1, counts.new + 1)
      case .remove(let i):
        body += line("-", a[i])
        counts.old += 1
      case .insert(let j):
        pending += line("+", b[j])
        counts.new += 1
      }
    }
    body += pending
    func range(_ start: Int, _ count: Int) -> String {
      count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
    }
    defer { done = (done.old + counts.old, done.new + counts.new) }
    return Array("@@ -\(range(done.old, counts.old)) +\(range(done.new, counts.new)) @@\n".utf8) + body
  }

  private static func line(_ mark: String, _ text: ArraySlice<UInt8>) -> [UInt8] {
    var out = Array(mark.utf8) + text
    if text.last != 0x0A { out += Array("\n\\ No newline at end of file\n".utf8) }
    return out
  }

  /// Lines with their line feeds.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var out: [ArraySlice<UInt8>] = []
    var start = 0
    for (at, byte) in bytes.enumerated() where byte == 0x0A {
      out.append(bytes[start...at])
      start = at + 1
    }
    if start < bytes.count { out.append(bytes[start...]) }
    return out
  }
}
