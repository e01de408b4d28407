import TextCore

/// Finds the entries that a spelling may stand for, without comparing it with all of them.
///
/// An inverted index over pairs of neighbouring consonant classes of all readings; what shares most of them with the
/// query is compared in full.
public struct NameIndex: Sendable {
  private let ids: [String]
  private let keys: [NameKey]
  /// Entries by feature.
  private let postings: [[Int32]]
  private let sizes: [Int16]
  private let matcher: NameMatcher

  /// How many candidates are compared in full, at most.
  static let compared = 160

  /// Number of entries.
  public var count: Int { ids.count }

  /// Builds the index; several entries may share an id (names of one concept).
  ///
  /// O(total length).
  public init(
    _ entries: [(id: String, name: String, language: LanguageTag?)], matcher: NameMatcher = NameMatcher(evidence: 25)
  ) {
    var keys: [NameKey] = []
    var postings = [[Int32]](repeating: [], count: NameFeatures.values)
    var sizes: [Int16] = []
    keys.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      let key = NameKey(entry.name, language: entry.language)
      let features = NameFeatures.of(key)
      for feature in features.all { postings[Int(feature)].append(Int32(index)) }
      sizes.append(Int16(clamping: features.size))
      keys.append(key)
    }
    ids = entries.map(\.id)
    self.keys = keys
    self.postings = postings
    self.sizes = sizes
    self.matcher = matcher
  }

  /// The best entries for a spelling, best first, each id once; ties in the order of the entries.
  ///
  /// - Parameters:
  ///   - top: the most entries given.
  ///   - language: the name's, where it is known.
  ///   - threshold: the least score of what is returned, 0 to 1.
  public func search(
    _ name: String, top: Int = 5, language: LanguageTag? = nil, threshold: Double = 0.5
  ) -> [(id: String, score: Double)] {
    search(NameKey(name, language: language), top: top, threshold: threshold)
  }

  /// The best entries for a prepared name.
  ///
  /// - Parameters:
  ///   - top: the most entries given.
  ///   - threshold: the least score of what is returned, 0 to 1.
  public func search(_ key: NameKey, top: Int = 5, threshold: Double = 0.5) -> [(id: String, score: Double)] {
    guard top > 0, !key.isEmpty else { return [] }
    var scored = near(key, threshold: threshold)
    scored.sort { $0.score == $1.score ? $0.entry < $1.entry : $0.score > $1.score }
    return firsts(scored, top).map { (ids[Int($0.entry)], $0.score) }
  }

  /// The entries that a spelling most probably stands for, most probable first, each id once; ties in the order of the
  /// entries.
  ///
  /// `likelihood` is that of the entry taken alone, `score` how alike the two names are. Among the entries that `search`
  /// finds, what differs is weighed once more: of several near spellings one is meant (first answers right, Latin names
  /// of places in Cyrillic ones, clusters that the weights had not seen: .782 -> .805).
  ///
  /// - Parameters:
  ///   - top: the most entries given.
  ///   - language: the name's, where it is known.
  ///   - threshold: the least score of what is weighed, 0 to 1.
  public func ranked(
    _ name: String, top: Int = 5, language: LanguageTag? = nil, threshold: Double = 0.5
  ) -> [(id: String, likelihood: Double, score: Double)] {
    let key = NameKey(name, language: language)
    guard top > 0, !key.isEmpty else { return [] }
    var found = near(key, threshold: threshold)
    // Beyond the best few dozen nothing is likely, and weighing costs as much as comparing.
    found.sort { $0.score == $1.score ? $0.entry < $1.entry : $0.score > $1.score }
    var weighed = found.prefix(max(NameIndex.weighed, top)).map {
      (entry: $0.entry, score: $0.score, likelihood: matcher.likelihood(key, keys[Int($0.entry)], score: $0.score))
    }
    weighed.sort { $0.likelihood == $1.likelihood ? $0.entry < $1.entry : $0.likelihood > $1.likelihood }
    return firsts(weighed.map { (entry: $0.entry, score: $0) }, top).map {
      (ids[Int($0.entry)], $0.score.likelihood, $0.score.score)
    }
  }

  /// How many of the nearest entries are weighed once more.
  private static let weighed = 30

  /// The first entries of each id.
  private func firsts<Score>(_ found: [(entry: Int32, score: Score)], _ top: Int) -> [(entry: Int32, score: Score)] {
    var out: [(entry: Int32, score: Score)] = []
    var seen: Set<String> = []
    for item in found where out.count < top {
      if seen.insert(ids[Int(item.entry)]).inserted { out.append(item) }
    }
    return out
  }

  /// The entries whose score reaches the threshold, in no order.
  private func near(_ key: NameKey, threshold: Double) -> [(entry: Int32, score: Double)] {
    let features = NameFeatures.of(key)
    var hits = [UInt16](repeating: 0, count: ids.count)
    var touched: [Int32] = []
    for feature in features.all {
      for entry in postings[Int(feature)] {
        if hits[Int(entry)] == 0 { touched.append(entry) }
        hits[Int(entry)] += 1
      }
    }
    var candidates = touched.map {
      (entry: $0, value: Int(hits[Int($0)]) * 1000 / (features.size + Int(sizes[Int($0)])))
    }
    if candidates.count > NameIndex.compared {
      var histogram = [Int](repeating: 0, count: 1001)
      for candidate in candidates { histogram[min(1000, candidate.value)] += 1 }
      var kept = 0
      var floor = 1000
      while floor > 0, kept + histogram[floor] <= NameIndex.compared {
        kept += histogram[floor]
        floor -= 1
      }
      candidates = Array(candidates.filter { $0.value >= floor }.prefix(NameIndex.compared * 2))
    }
    return candidates.map { (entry: $0.entry, score: matcher.score(key, keys[Int($0.entry)])) }
      .filter { $0.score >= threshold }
  }
}

/// What the index keeps of a name: pairs of neighbouring consonant classes.
struct NameFeatures {
  var all: [UInt16] = []
  /// Features are less than this.
  static let values = 0x2000
  /// Features of the first readings: the name's size.
  var size = 0

  static func of(_ key: NameKey) -> NameFeatures {
    var features = NameFeatures()
    var all: [UInt16] = []
    var first: [UInt16] = []
    for token in key.tokens {
      for (index, reading) in token.key.readings.enumerated() {
        var previous: UInt16 = 0
        var last: UInt16 = 0
        var older: UInt16 = 0
        for code in reading {
          let kind = classes[Int(code)]
          if kind == 0 || kind == last { continue }
          let feature = previous << 4 | kind
          all.append(feature)
          if index == 0 { first.append(feature) }
          // Three neighbours tell candidates apart where two are common.
          if older != 0 || previous != 0 {
            let triple = 0x1000 | older << 8 | previous << 4 | kind
            all.append(triple)
            if index == 0 { first.append(triple) }
          }
          older = previous
          previous = kind
          last = kind
        }
        let feature = previous << 4 | 15
        all.append(feature)
        if index == 0 { first.append(feature) }
      }
      // Names without consonants, and short ones, are told apart by their first sound.
      if let sound = token.key.phonemes.first {
        let kind = classes[Int(sound)]
        all.append(0x100 | (kind == 0 ? 1 : kind))
        first.append(0x100 | (kind == 0 ? 1 : kind))
      }
    }
    features.all = distinct(all)
    features.size = distinct(first).count
    return features
  }

  /// Sorted, each once; cheaper than a set for the few dozen features of a name.
  private static func distinct(_ features: [UInt16]) -> [UInt16] {
    let sorted = features.sorted()
    var out: [UInt16] = []
    out.reserveCapacity(sorted.count)
    for feature in sorted where feature != out.last { out.append(feature) }
    return out
  }

  /// Consonant classes by phoneme code: vowels and j are 0.
  static let classes: [UInt16] = {
    var out = [UInt16](repeating: 0, count: 32)
    // Hissing sounds are one class: š loses its caron where only ASCII is written.
    let groups = ["pb", "td", "kghx", "fv", "szcSZCJ", "m", "n", "l", "r"]
    for (index, group) in groups.enumerated() {
      for letter in group.utf8 { out[Int(PhonemicCosts.code[Int(letter)])] = UInt16(index + 1) }
    }
    return out
  }()
}
