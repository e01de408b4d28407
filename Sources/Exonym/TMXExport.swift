import Alignment
import TMX
import TextCore
import XMLStream

/// Writes aligned pairs as a memory, with the provenance of each unit in its properties.
///
/// Properties: `x-exonym-confidence` (posterior probability, four decimals), `x-exonym-bead` (`1-2`),
/// `x-exonym-source` and `x-exonym-target` (`file#first-last`, 0-based segments), `x-exonym-evidence` (scorers with their
/// log-odds). Beads with one empty side are no translation and are left out; so are those below a confidence.
public struct TMXExport: Sendable {
  /// Beads below this confidence are left out.
  public var minimumConfidence = 0.0
  /// What the header says of how the units were found: `alignment`, `order-free`.
  public var method = "alignment"

  /// Makes an export.
  public init() {}

  /// Writes a pair to a file, whole or not at all. O(n).
  ///
  /// - Returns: how many units were written.
  /// - Throws: `InputError` of kind `unwritable` or `directory`.
  @discardableResult
  public func write(_ pair: AlignJob.Pair, to path: String) throws(InputError) -> Int {
    var header = TMXHeader(
      sourceLanguage: pair.source.language.tag, tool: "exonym", toolVersion: exonymVersion, originalFormat: "exonym")
    header.metadata.append(.prop("x-exonym-method", method))
    let writer = try TMXWriter(path: path, header: header)
    for bead in pair.beads where !bead.isNull && bead.confidence >= minimumConfidence {
      try writer.write(unit(bead, pair))
    }
    try writer.finish()
    return writer.unitCount
  }

  /// Writes the doubtful beads as a table for review: confidence, source, target, segments.
  ///
  /// - Throws: `InputError` of kind `unwritable` or `directory`.
  public func writeDoubtful(_ pair: AlignJob.Pair, below confidence: Double, to path: String) throws(InputError) {
    var text = ""
    for bead in pair.beads where bead.isNull || bead.confidence < confidence {
      let source = pair.source.text(of: bead.source).replacing("\t", with: " ")
      let target = pair.target.text(of: bead.target).replacing("\t", with: " ")
      text += "\(DecimalText.fixed(bead.confidence, 4))\t\(source)\t\(target)\t\(bead.type)\n"
    }
    try FileAccess.write(Array(text.utf8), to: path)
  }

  private func unit(_ bead: Bead, _ pair: AlignJob.Pair) -> TMXUnit {
    var metadata: [TMXMetadata] = [
      .prop("x-exonym-confidence", DecimalText.fixed(bead.confidence, 4)), .prop("x-exonym-bead", bead.type),
      .prop("x-exonym-source", place(pair.source.path, bead.source)),
      .prop("x-exonym-target", place(pair.target.path, bead.target)),
    ]
    if !bead.contributions.isEmpty {
      let evidence = bead.contributions.sorted { $0.key < $1.key }.map { "\($0.key)=\(DecimalText.fixed($0.value, 2))" }
      metadata.append(.prop("x-exonym-evidence", evidence.joined(separator: " ")))
    }
    return TMXUnit(
      metadata: metadata,
      variants: [
        TMXVariant(pair.source.language.tag, pair.source.text(of: bead.source)),
        TMXVariant(pair.target.language.tag, pair.target.text(of: bead.target)),
      ])
  }

  private func place(_ path: String, _ range: Range<Int>) -> String {
    "\(FileTree.name(of: path))#\(range.lowerBound)-\(range.upperBound - 1)"
  }
}
