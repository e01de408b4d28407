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

  var count: Int { lengths.count }

  func words(of segments: Range<Int>) -> ArraySlice<Int32> {
    words[starts[segments.lowerBound]..<starts[segments.upperBound]]
  }

  func wordCount(_ segments: Range<Int>) -> Int { starts[segments.upperBound] - starts[segments.lowerBound] }

  func length(_ segments: Range<Int>) -> Double { lengthSums[segments.upperBound] - lengthSums[segments.lowerBound] }
}

/// All pairs as numbers, with the two vocabularies they share.
struct AlignmentCorpus {
  var source = Vocabulary()
  var target = Vocabulary()
  var pairs: [(source: SideTokens, target: SideTokens)] = []

  init(_ given: [AlignmentPair], names: (any NameEvidence)?, usesPunctuation: Bool) {
    let tokenizer = Tokenizer(usesPunctuation: usesPunctuation)
    pairs.reserveCapacity(given.count)
    for pair in given {
      let source = AlignmentCorpus.side(pair.source, .source, &self.source, tokenizer, names)
      let target = AlignmentCorpus.side(pair.target, .target, &self.target, tokenizer, names)
      pairs.append((source, target))
    }
  }

  private static func side(
    _ text: AlignmentText, _ side: Side, _ vocabulary: inout Vocabulary, _ tokenizer: Tokenizer,
    _ names: (any NameEvidence)?
  ) -> SideTokens {
    var made = SideTokens()
    made.paragraph = text.paragraph
    made.isHeading = text.isHeading
    var before: Boundary.End?
    for segment in text.segments {
      let (tokens, length) = tokenizer.tokens(of: segment)
      for token in tokens { made.words.append(vocabulary.add(token)) }
      if let names {
        for name in names.names(in: segment, side: side) {
          let token = Token(form: name.unicodeScalars.map(\.value), kind: .concept, isCapitalised: false)
          made.words.append(vocabulary.add(token))
        }
      }
      made.boundaries.append(Boundary(after: before, segment))
      before = Boundary.end(of: segment)
      made.lengths.append(Float(length + 1))
      made.starts.append(made.words.count)
      made.lengthSums.append(made.lengthSums[made.lengthSums.count - 1] + Double(length + 1))
    }
    return made
  }
}
