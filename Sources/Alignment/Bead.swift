/// Segments of the source and the segments of the target that say the same; one of the ranges may be empty.
public struct Bead: Sendable, Hashable {
  /// Source segments, 0-based.
  public var source: Range<Int>
  /// Target segments, 0-based.
  public var target: Range<Int>
  /// The probability of exactly this bead under the model, 0 to 1.
  public var confidence: Double
  /// What each scorer adds to the log-odds of the bead against leaving its segments unaligned (natural logarithm).
  public var contributions: [String: Double]

  /// Makes a bead.
  public init(
    source: Range<Int>, target: Range<Int>, confidence: Double = 1, contributions: [String: Double] = [:]
  ) {
    self.source = source
    self.target = target
    self.confidence = confidence
    self.contributions = contributions
  }

  /// Whether one side is empty.
  public var isNull: Bool { source.isEmpty || target.isEmpty }

  /// The numbers of segments, as `1-2`.
  public var type: String { "\(source.count)-\(target.count)" }
}

/// How two texts were aligned.
public struct AlignmentResult: Sendable, Hashable {
  /// The beads in the order of the source. Every segment of either side is in exactly one.
  public var beads: [Bead]
  /// The mean confidence over segments, 0 to 1; nulls count with their own.
  public var confidence: Double
  /// Target characters for one source character, as estimated on the pair.
  public var lengthRatio: Double
  /// What the user should know: hints in plain words, such as that the order of the texts seems to differ.
  public var hints: [String]

  /// Makes a result.
  public init(beads: [Bead], confidence: Double = 1, lengthRatio: Double = 1, hints: [String] = []) {
    self.beads = beads
    self.confidence = confidence
    self.lengthRatio = lengthRatio
    self.hints = hints
  }
}
