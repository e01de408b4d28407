/// One side of a pair as numbers.
struct SideTokens {
  /// Length of each segment in scalars, plus one.
  var lengths: [Float] = []
  /// Entries of all segments, one after the other.
  var words: [Int32] = []
  /// Where each segment's words begin, and the end.
  var starts: [Int] = [0]
  /// Sums of lengths in front of each segment, and the whole.
  var lengthSums: [Double] = [0]
  var paragraph: [Int] = []
  var isHeading: [Bool] = []
  /// What stands on either side of the boundary in front of each segment.
  var boundaries: [Boundary] = []
  /// How each segment begins and ends.
  var edges = SegmentEdges()

  var count: Int { lengths.count }

  func words(of segments: Range<Int>) -> ArraySlice<Int32> {
    words[starts[segments.lowerBound]..<starts[segments.upperBound]]
  }

  func length(_ segments: Range<Int>) -> Double { lengthSums[segments.upperBound] - lengthSums[segments.lowerBound] }
}

/// All pairs as numbers, with the two vocabularies they share.
struct AlignmentCorpus {
  var source = Vocabulary()
  var target = Vocabulary()
  var pairs: [(source: SideTokens, target: SideTokens)] = []

  init(
    _ given: [AlignmentPair], names: (any NameEvidence)?, usesPunctuation: Bool, usesCognates: Bool = true,
    tokens: Int = Tokenizer.limit
  ) {
    let tokenizer = Tokenizer(usesPunctuation: usesPunctuation, limit: tokens)
    pairs.reserveCapacity(given.count)
    let spelled = usesCognates ? SpelledNames.Reader(given) : nil
    for pair in given {
      let found = (
        SpelledNames(in: pair.source, of: pair.target, reader: spelled),
        SpelledNames(in: pair.target, of: pair.source, reader: spelled)
      )
      let source = AlignmentCorpus.side(pair.source, .source, &self.source, tokenizer, names, found.0)
      let target = AlignmentCorpus.side(pair.target, .target, &self.target, tokenizer, names, found.1)
      pairs.append((source, target))
    }
  }

  private static func side(
    _ text: AlignmentText, _ side: Side, _ vocabulary: inout Vocabulary, _ tokenizer: Tokenizer,
    _ names: (any NameEvidence)?, _ spelled: SpelledNames?
  ) -> SideTokens {
    var made = SideTokens()
    made.paragraph = text.paragraph
    made.isHeading = text.isHeading
    var before: Boundary.End?
    for (index, segment) in text.segments.enumerated() {
      let (tokens, length) = tokenizer.tokens(of: segment)
      let words = spelled?.replaced(tokens, segment: index) ?? tokens
      for token in words { made.words.append(vocabulary.add(token)) }
      if let names {
        for name in names.names(in: segment, side: side) {
          let token = Token(form: name.unicodeScalars.map(\.value), kind: .concept, isCapitalised: false)
          made.words.append(vocabulary.add(token))
        }
      }
      made.edges.append(segment, words: made.words[(made.starts.last ?? 0)...], kinds: vocabulary.kinds)
      made.boundaries.append(Boundary(after: before, segment))
      before = Boundary.end(of: segment)
      made.lengths.append(Float(length + 1))
      made.starts.append(made.words.count)
      made.lengthSums.append(made.lengthSums[made.lengthSums.count - 1] + Double(length + 1))
    }
    return made
  }
}
