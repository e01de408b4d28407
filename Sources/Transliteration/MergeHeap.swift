/// Two groups that may be merged.
struct ClusterMerge {
  var mean: Double
  var a: Int
  var b: Int
  var versionA: Int
  var versionB: Int

  /// The better mean first, then the earlier groups, so that the result does not depend on hashing.
  func goesBefore(_ other: ClusterMerge) -> Bool {
    (mean, -a, -b, versionA, versionB) > (other.mean, -other.a, -other.b, other.versionA, other.versionB)
  }
}

/// A binary heap, best merge first.
///
/// Thirty lines of our own: the one priority queue of the package is no reason for a dependency that every user of the
/// library would have to fetch and build.
struct MergeHeap {
  private var items: [ClusterMerge] = []

  mutating func push(_ item: ClusterMerge) {
    items.append(item)
    var at = items.count - 1
    while at > 0, items[at].goesBefore(items[(at - 1) / 2]) {
      items.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  mutating func pop() -> ClusterMerge? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    items[0] = last
    var at = 0
    while true {
      var best = at
      for child in [2 * at + 1, 2 * at + 2] where child < items.count && items[child].goesBefore(items[best]) {
        best = child
      }
      if best == at { return first }
      items.swapAt(at, best)
      at = best
    }
  }
}
