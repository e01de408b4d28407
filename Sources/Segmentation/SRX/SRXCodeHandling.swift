/// An inline code (a tag within running text) at a place of a paragraph's plain text.
public struct SRXInlineCode: Sendable, Hashable {
  /// What kind of code: it opens something, closes something, or stands for itself.
  public enum Kind: String, Sendable, Hashable { case start, end, isolated }

  /// The kind.
  public var kind: Kind
  /// Where it stands: 0-based byte of the plain text, codes taken out.
  public var offset: Int

  /// Makes a code.
  public init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

/// Which inline codes that stand at a break belong to the segment before it (SRX 2.0, `formathandle`).
public struct SRXCodeHandling: Sendable, Hashable {
  /// Whether opening codes belong to the segment before. Default: no.
  public var includesStart = false
  /// Whether closing codes belong to the segment before. Default: yes.
  public var includesEnd = true
  /// Whether codes that stand for themselves belong to the segment before. Default: no.
  public var includesIsolated = false

  /// The standard's defaults.
  public init() {}

  /// Whether a kind of code belongs to the segment before.
  public func includes(_ kind: SRXInlineCode.Kind) -> Bool {
    switch kind {
    case .start: includesStart
    case .end: includesEnd
    case .isolated: includesIsolated
    }
  }

  /// How many of the codes that stand at a break, in order, belong to the segment before it: all up to the last one that
  /// is to be included, for codes keep their order.
  public func countBefore(_ codes: some BidirectionalCollection<SRXInlineCode>) -> Int {
    var count = codes.count
    for code in codes.reversed() {
      if includes(code.kind) { return count }
      count -= 1
    }
    return 0
  }
}
