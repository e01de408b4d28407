/// A sum of small decision trees of one depth.
///
/// Nodes lie flat, a node's two children side by side. Leaves lead to themselves, so that every tree takes the same
/// number of steps and no branch is guessed wrong.
struct DecisionTrees: Sendable {
  private struct Node {
    /// Number of the input asked about.
    var input: Int32
    /// Place of the child for values at or below the bound; the one above follows.
    var child: Int32
    /// The bound; infinite for a leaf.
    var bound: Float
    /// The value of a leaf.
    var value: Float
  }

  private var nodes: [Node] = []
  private var roots: [Int32] = []
  private var depth = 0

  /// No trees.
  init() {}

  var isEmpty: Bool { roots.isEmpty }

  /// Adds a tree written as `input:bound:child` and `value` nodes, separated by spaces; children are places in the tree.
  ///
  /// Passed over where a node makes no sense: an input of `inputs` or more, a child that does not come later.
  mutating func add(_ text: Substring, inputs: Int) {
    let written = text.split(separator: " ")
    var tree: [Node] = []
    var levels = [Int](repeating: 0, count: written.count)
    let start = Int32(nodes.count)
    for (place, node) in written.enumerated() {
      let parts = node.split(separator: ":")
      if parts.count == 1, let value = Float(parts[0]) {
        tree.append(Node(input: 0, child: start + Int32(place), bound: .infinity, value: value))
      } else if parts.count == 3, let input = Int32(parts[0]), let bound = Float(parts[1]), let child = Int(parts[2]),
        (0..<Int32(inputs)).contains(input), child > place, child + 1 < written.count
      {
        levels[child] = levels[place] + 1
        levels[child + 1] = levels[place] + 1
        tree.append(Node(input: input, child: start + Int32(child), bound: bound, value: 0))
      } else {
        return
      }
    }
    guard !tree.isEmpty else { return }
    depth = max(depth, levels.max() ?? 0)
    roots.append(start)
    nodes += tree
  }

  /// The sum of the trees' values; inputs are finite. O(trees · depth).
  func value(_ inputs: UnsafeMutableBufferPointer<Float>) -> Float {
    nodes.withUnsafeBufferPointer { nodes in
      var sum: Float = 0
      for root in roots {
        var place = Int(root)
        for _ in 0..<depth {
          let node = nodes[place]
          place = Int(node.child) + (inputs[Int(node.input)] <= node.bound ? 0 : 1)
        }
        sum += nodes[place].value
      }
      return sum
    }
  }
}
