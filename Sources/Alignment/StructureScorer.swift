#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How far the two texts share their paragraphs and headings: counted on confident beads, with pseudo-counts so that
/// little is believed at first. A translator who cuts paragraphs anew thereby loses the evidence its weight.
struct StructureModel: Equatable {
  /// Counts of a property on both sides, on the source's only, on the target's only, on neither.
  struct Counts: Equatable {
    var both: Double
    var source: Double
    var target: Double
    var neither: Double

    /// log P(both properties) / P(source's) P(target's)
    func score(_ hasSource: Bool, _ hasTarget: Bool) -> Float {
      let all = both + source + target + neither
      let left = (both + source) / all
      let right = (both + target) / all
      let joint = (hasSource ? (hasTarget ? both : source) : hasTarget ? target : neither) / all
      return Float(log(joint / ((hasSource ? left : 1 - left) * (hasTarget ? right : 1 - right))))
    }

    mutating func add(_ hasSource: Bool, _ hasTarget: Bool, _ weight: Double) {
      switch (hasSource, hasTarget) {
      case (true, true): both += weight
      case (true, false): source += weight
      case (false, true): target += weight
      case (false, false): neither += weight
      }
    }
  }

  /// Beads that begin a paragraph.
  var starts = Counts(both: 4, source: 2, target: 2, neither: 8)
  /// Beads of headings.
  var headings = Counts(both: 3, source: 0.5, target: 0.5, neither: 30)
  /// Log-odds of a bead that joins two paragraphs of one side.
  var crossing: Float = -1
}

/// What is known of one side's structure, for quick look-up.
struct SideStructure {
  let starts: [Bool]
  let headings: [Bool]

  /// Nil where nothing is known, or the text is one paragraph.
  init?(_ side: SideTokens) {
    let count = side.count
    var starts = [Bool](repeating: false, count: count)
    for index in side.paragraph.indices where index == 0 || side.paragraph[index] != side.paragraph[index - 1] {
      starts[index] = true
    }
    headings = side.isHeading.isEmpty ? Array(repeating: false, count: count) : side.isHeading
    self.starts = starts
    guard starts.dropFirst().contains(true) || headings.contains(true) else { return nil }
  }

  func crossings(_ range: Range<Int>) -> Int { range.dropFirst().count { starts[$0] } }
}

/// Scores whether two blocks stand at like places of paragraphs, and whether both are headings.
struct StructureScorer: EvidenceScorer {
  let source: SideStructure
  let target: SideStructure
  let model: StructureModel

  init?(_ pair: (source: SideTokens, target: SideTokens), model: StructureModel) {
    guard let source = SideStructure(pair.source), let target = SideStructure(pair.target) else { return nil }
    self.source = source
    self.target = target
    self.model = model
  }

  func add(row: Int, band: Band, shapes: [BeadShape], scores: UnsafeMutableBufferPointer<Float>) {
    addBeads(row: row, band: band, shapes: shapes, scores: scores, score: score)
  }

  private func score(_ left: Range<Int>, _ right: Range<Int>) -> Float {
    var score = model.starts.score(source.starts[left.lowerBound], target.starts[right.lowerBound])
    score += model.headings.score(source.headings[left.lowerBound], target.headings[right.lowerBound])
    return score + model.crossing * Float(source.crossings(left) + target.crossings(right))
  }

  func contributions(source: Range<Int>, target: Range<Int>) -> [(String, Double)] {
    [("structure", Double(score(source, target)))]
  }
}
