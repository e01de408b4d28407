import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a result depends on, as a fingerprint: options, what they name, and the documents themselves.
public struct ResultKey: Sendable {
  private var hash = ContentHash()

  /// The key of results of this version of the program.
  public init() { hash.add(exonymVersion) }

  /// Adds an option with its value; nil is told apart from every value.
  public mutating func add(_ name: String, _ value: String?) {
    hash.add(name)
    hash.add(value.map { "=" + $0 } ?? "")
  }

  /// Adds what a file holds.
  ///
  /// - Throws: `InputError` where it cannot be read.
  public mutating func add(file path: String) throws(InputError) {
    // A memory of gigabytes is known by its size and time.
    if FileTree.size(of: path) > ResultKey.largest {
      hash.add("\(FileTree.size(of: path)) \(FileTree.modified(path) ?? 0)")
    } else {
      hash.add(try FileAccess.read(path))
    }
  }

  /// The key of a pair under these options; nil where a document cannot be read, or only once. O(size of the documents).
  public func of(_ row: PairList.Row, languages: (String) -> LanguageTag?) -> String? {
    var key = self
    for path in [row.source, row.target] {
      // What can be read once is left to who aligns it.
      guard !FileAccess.isPipe(path) else { return nil }
      key.hash.add(FileTree.name(of: path))
      key.add("language", languages(path)?.tag)
      do throws(InputError) { try key.add(file: path) } catch { return nil }
    }
    key.hash.add(FileTree.name(of: row.output))
    return key.hash.hex
  }

  private static let largest = 256 << 20
}

/// What the results in folders were made from, kept in a file beside them, so that a run that was interrupted, or is made
/// again, redoes what has changed and nothing else.
///
/// A line for each result, put behind the others when it is there: its name, the key of what it was made from, and a
/// fingerprint of itself. Of several lines of a name the last holds.
public struct ResultRecord: Sendable {
  /// The file's name.
  public static let name = ".exonym-align"

  /// How a result stands to what it would be made from now.
  public enum State: Sendable, Hashable {
    /// It is there and made from the same.
    case done
    /// It is not there.
    case missing
    /// It is there and made from something else, or nobody knows from what.
    case stale
    /// It was made from something else, and somebody has changed it since.
    case edited
  }

  private struct Entry {
    var key: String
    var content: String
  }

  private static let header =
    "# What each result here was made from. 'exonym align' makes those anew whose documents or options changed.\n"
  private static let begun = "-"
  private var folders: [String: [String: Entry]] = [:]

  /// An empty one; files are read when they are asked for.
  public init() {}

  /// How a result stands to a key.
  public mutating func state(of output: String, key: String) -> State {
    let entry = entries(FileTree.folder(of: output))[FileTree.name(of: output)]
    guard FileTree.kind(of: output) == .file else { return .missing }
    guard let entry, entry.key != ResultRecord.begun else { return .stale }
    if entry.key == key { return .done }
    return content(output) == entry.content ? .stale : .edited
  }

  /// Removes what a run that was killed left beside results that are about to be written.
  public static func clear(_ outputs: [String]) {
    var folders: [String: Set<String>] = [:]
    for output in outputs {
      let name = FileTree.name(of: output)
      folders[FileTree.folder(of: output), default: []].formUnion(
        [name, name + ".review.tsv"].map(AtomicFile.stem(of:)))
    }
    for (folder, results) in folders {
      for name in FileTree.names(in: folder) ?? [] {
        if let stem = AtomicFile.stem(ofTemporary: name), results.contains(stem) {
          unlink(FileTree.join(folder, name))
        }
      }
    }
  }

  /// Has a result that is about to be written anew count as unknown until it is there.
  ///
  /// - Throws: `InputError` of kind `unwritable`.
  public mutating func begin(_ output: String) throws(InputError) {
    let name = FileTree.name(of: output)
    guard entries(FileTree.folder(of: output))[name] != nil else { return }
    try put(Entry(key: ResultRecord.begun, content: ResultRecord.begun), output)
  }

  /// Records a result that is there.
  ///
  /// - Throws: `InputError` of kind `unwritable`.
  public mutating func add(_ output: String, key: String) throws(InputError) {
    guard let content = content(output) else { return }
    try put(Entry(key: key, content: content), output)
  }

  private mutating func put(_ entry: Entry, _ output: String) throws(InputError) {
    let (folder, name) = (FileTree.folder(of: output), FileTree.name(of: output))
    guard !name.utf8.contains(where: { $0 < 0x20 }) else { return }
    let path = FileTree.join(folder, ResultRecord.name)
    let isNew = FileTree.kind(of: path) == nil
    try FileAccess.append(
      Array(((isNew ? ResultRecord.header : "") + ResultRecord.line(name, entry)).utf8), to: path)
    folders[folder, default: [:]][name] = entry
  }

  private static func line(_ name: String, _ entry: Entry) -> String { "\(name)\t\(entry.key)\t\(entry.content)\n" }

  private func content(_ path: String) -> String? {
    guard let bytes = try? FileAccess.read(path) else { return nil }
    var hash = ContentHash()
    hash.add(bytes)
    return hash.hex
  }

  private mutating func entries(_ folder: String) -> [String: Entry] {
    if let known = folders[folder] { return known }
    let path = FileTree.join(folder, ResultRecord.name)
    var made: [String: Entry] = [:]
    var count = 0
    var isWhole = true
    if let bytes = try? FileAccess.read(path) {
      isWhole = bytes.isEmpty || bytes.last == 0x0A
      for line in bytes.split(separator: 0x0A) where line.first != 0x23 || line.contains(0x09) {
        let cells = String(decoding: line, as: UTF8.self).split(separator: "\t").map(String.init)
        // A line that was cut off says nothing.
        guard cells.count == 3, cells[1] == ResultRecord.begun || cells[2].utf8.count == 32 else { continue }
        made[cells[0]] = Entry(key: cells[1], content: cells[2])
        count += 1
      }
    }
    // Lines that do not hold any more, and an end that is cut off, are cleared away.
    if count > 2 * made.count + 100 || !isWhole {
      let lines = made.sorted { $0.key < $1.key }.map { ResultRecord.line($0.key, $0.value) }
      try? FileAccess.write(Array((ResultRecord.header + lines.joined()).utf8), to: path)
    }
    folders[folder] = made
    return made
  }
}
