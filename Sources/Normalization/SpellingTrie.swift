import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A path-compressed trie over folded bytes, in flat memory.
///
/// Nodes stand in breadth-first order, so that the children of a node are neighbours and only the first child's
/// number and their count are kept; their first bytes stand together in an array of their own. Labels are ranges of
/// the sorted keys' bytes. Two hundred thousand spellings take some 8 MB.
final class SpellingTrie: @unchecked Sendable {
  // @unchecked: the memory is written in `init` only and freed with its arrays.

  struct Node: BitwiseCopyable, Sendable {
    /// Where the label's bytes behind the first one stand in `pool`.
    var label: UInt32
    /// Number of the first child.
    var children: UInt32
    /// The key that ends here, or -1.
    var value: Int32
    var labelLength: UInt16
    var childCount: UInt16
  }

  let nodes: UnsafePointer<Node>
  let firstBytes: UnsafePointer<UInt8>
  let pool: UnsafePointer<UInt8>
  /// The root's child for each byte; 0 where there is none (0 is the root itself).
  let roots: UnsafePointer<UInt32>
  /// For each key: its first place in `owners`; one more at the end.
  let ownerStarts: UnsafePointer<UInt32>
  /// The caller's items (spelling numbers), key by key.
  let owners: UnsafePointer<UInt32>
  let keyCount: Int
  private let arrays: Arrays

  /// The memory behind the pointers.
  private struct Arrays {
    var nodes: FlatArray<Node>
    var firstBytes: FlatArray<UInt8>
    var pool: FlatArray<UInt8>
    var roots: FlatArray<UInt32>
    var ownerStarts: FlatArray<UInt32>
    var owners: FlatArray<UInt32>
  }

  struct Key: BitwiseCopyable, Sendable {
    var prefix: UInt64
    var offset: UInt32
    var length: UInt32
    var item: UInt32
  }

  /// Builds from keys whose bytes stand in a pool.
  ///
  /// O(total bytes + n log n).
  convenience init(keys: consuming FlatBuilder<Key>, pool bytes: consuming FlatBuilder<UInt8>) {
    for _ in 0..<8 { bytes.append(0) }
    let bytes = bytes.finish()
    let pool = bytes.base
    let values = keys.values
    SpellingTrie.sort(values, pool)
    // Equal keys become one with several owners.
    var starts = FlatBuilder<UInt32>()
    var owners = FlatBuilder<UInt32>()
    for index in values.indices {
      let key = values[index]
      owners.append(key.item)
      if starts.count > 0 {
        let last = values[starts.count - 1]
        let isSame =
          last.length == key.length && memcmp(pool + Int(last.offset), pool + Int(key.offset), Int(key.length)) == 0
        if isSame { continue }
      }
      values[starts.count] = key
      starts.append(UInt32(index))
    }
    let (nodes, firstBytes) = SpellingTrie.build(UnsafeBufferPointer(rebasing: values[..<starts.count]), pool)
    starts.append(UInt32(values.count))
    var roots = [UInt32](repeating: 0, count: 256)
    let root = nodes.base[0]
    for child in root.children..<(root.children + UInt32(root.childCount)) {
      roots[Int(firstBytes.base[Int(child)])] = child
    }
    self.init(
      Arrays(
        nodes: nodes, firstBytes: firstBytes, pool: bytes, roots: FlatArray(roots), ownerStarts: starts.finish(),
        owners: owners.finish()))
  }

  /// Sorts keys by their bytes, equal ones by their items.
  private static func sort(_ keys: UnsafeMutableBufferPointer<Key>, _ pool: UnsafePointer<UInt8>) {
    for index in keys.indices {
      var prefix: UInt64 = 0
      for at in 0..<8 {
        prefix = prefix << 8 | (at < keys[index].length ? UInt64(pool[Int(keys[index].offset) + at]) : 0)
      }
      keys[index].prefix = prefix
    }
    var keys = keys
    keys.sort { a, b in
      if a.prefix != b.prefix { return a.prefix < b.prefix }
      let order = memcmp(pool + Int(a.offset), pool + Int(b.offset), Int(min(a.length, b.length)))
      if order != 0 { return order < 0 }
      return a.length != b.length ? a.length < b.length : a.item < b.item
    }
  }

  private init(_ arrays: Arrays) {
    self.arrays = arrays
    nodes = arrays.nodes.base
    firstBytes = arrays.firstBytes.base
    pool = arrays.pool.base
    roots = arrays.roots.base
    ownerStarts = arrays.ownerStarts.base
    owners = arrays.owners.base
    keyCount = arrays.ownerStarts.count - 1
  }

  /// Adds the trie to a file.
  func write(to file: inout FlatFile.Writer) {
    file.add(arrays.nodes)
    file.add(arrays.firstBytes)
    file.add(arrays.pool)
    file.add(arrays.roots)
    file.add(arrays.ownerStarts)
    file.add(arrays.owners)
  }

  /// Reads a trie out of a file; nil where a number in it leads nowhere.
  ///
  /// O(nodes).
  convenience init?(from file: inout FlatFile.Reader, items: Int) {
    guard let nodes = file.next(Node.self), let firstBytes = file.next(UInt8.self), let pool = file.next(UInt8.self),
      let roots = file.next(UInt32.self), let starts = file.next(UInt32.self), let owners = file.next(UInt32.self),
      nodes.count > 0, firstBytes.count == nodes.count, roots.count == 256, starts.count > 0
    else { return nil }
    let keyCount = starts.count - 1
    for (number, node) in nodes.buffer.enumerated() {
      guard Int(node.label) + Int(node.labelLength) <= pool.count, Int(node.value) < keyCount,
        node.childCount == 0 || Int(node.children) > number,
        Int(node.children) + Int(node.childCount) <= nodes.count
      else { return nil }
    }
    guard roots.buffer.allSatisfy({ Int($0) < nodes.count }), owners.buffer.allSatisfy({ Int($0) < items }),
      starts.buffer.last.map(Int.init) == owners.count, zip(starts.buffer, starts.buffer.dropFirst()).allSatisfy(<)
    else { return nil }
    self.init(
      Arrays(
        nodes: nodes, firstBytes: firstBytes, pool: pool, roots: roots, ownerStarts: starts, owners: owners))
  }

  /// A node to be made: the keys below it, and how many bytes they share with its parent's place.
  private struct Job: BitwiseCopyable, Sendable {
    var low: UInt32
    var high: UInt32
    var depth: UInt32
  }

  private static func build(
    _ keys: UnsafeBufferPointer<Key>, _ pool: UnsafePointer<UInt8>
  ) -> (nodes: FlatArray<Node>, firstBytes: FlatArray<UInt8>) {
    var nodes = FlatBuilder<Node>()
    var first = FlatBuilder<UInt8>()
    first.append(0)
    // Level by level: what is done is let go.
    var level = FlatBuilder<Job>()
    level.append(Job(low: 0, high: UInt32(keys.count), depth: 0))
    while level.count > 0 {
      var next = FlatBuilder<Job>()
      // The children's numbers begin behind this level's.
      let before = nodes.count + level.count
      for job in level.values {
        // The root's label is empty; others take what all their keys share, the first byte told apart.
        var depth = Int(job.depth)
        var node = Node(label: 0, children: 0, value: -1, labelLength: 0, childCount: 0)
        if nodes.count > 0 {
          let low = keys[Int(job.low)]
          let high = keys[Int(job.high) - 1]
          let from = Int(low.offset)
          let other = Int(high.offset)
          let limit = min(Int(min(low.length, high.length)), depth + Int(UInt16.max))
          node.label = UInt32(from + depth)
          let begin = depth
          while depth < limit, pool[from + depth] == pool[other + depth] { depth += 1 }
          node.labelLength = UInt16(depth - begin)
        }
        var low = Int(job.low)
        let end = Int(job.high)
        if low < end, Int(keys[low].length) == depth {
          node.value = Int32(low)
          low += 1
        }
        node.children = UInt32(before + next.count)
        while low < end {
          let byte = pool[Int(keys[low].offset) + depth]
          var high = low + 1
          while high < end, pool[Int(keys[high].offset) + depth] == byte { high += 1 }
          next.append(Job(low: UInt32(low), high: UInt32(high), depth: UInt32(depth + 1)))
          first.append(byte)
          node.childCount += 1
          low = high
        }
        nodes.append(node)
      }
      level = next
    }
    return (nodes.finish(), first.finish())
  }

  /// A place in the trie while a text is followed.
  struct Cursor {
    var node: UInt32 = 0
    /// The next byte of the node's label, and how many are left of it.
    var label: Int = 0
    var left: Int = 0
  }

  /// Follows one byte; false where no key goes on with it.
  @inline(__always) func step(_ cursor: inout Cursor, _ byte: UInt8) -> Bool {
    if cursor.left > 0 {
      guard pool[cursor.label] == byte else { return false }
      cursor.label += 1
      cursor.left -= 1
      return true
    }
    var child: UInt32
    if cursor.node == 0 {
      child = roots[Int(byte)]
      if child == 0 { return false }
    } else {
      let node = nodes[Int(cursor.node)]
      child = node.children
      let last = child + UInt32(node.childCount)
      while true {
        if child == last { return false }
        if firstBytes[Int(child)] == byte { break }
        child += 1
      }
    }
    let node = nodes[Int(child)]
    cursor.node = child
    cursor.label = Int(node.label)
    cursor.left = Int(node.labelLength)
    return true
  }

  /// The key that ends at a place, or -1.
  @inline(__always) func value(_ cursor: Cursor) -> Int32 { cursor.left == 0 ? nodes[Int(cursor.node)].value : -1 }
}
