import TextCore

/// The way back from Latin letters to Russian, Ukrainian or Belarusian: a beam search that weighs what the rules of a
/// scheme may have read by how names of the language are spelled.
struct ReverseSearch {
  /// Costs in thousandths of a natural logarithm; right first answers differ by less than .02 where they are halved or
  /// doubled.
  private enum Cost {
    /// A scheme's alternative, for each rank.
    static let alternative: Int32 = 1_500
    /// A letter that the scheme does not write (soft signs).
    static let silent: Int32 = 1_500
    /// A Latin letter that the scheme does not know, read as most languages do.
    static let unknown: Int32 = 4_000
    /// That the scheme would write the name otherwise.
    static let inexact: Int32 = 2_000
    /// That a word is a name that the lexicons know.
    static let known: Int32 = -4_000
    /// That a Ukrainian adjective lacks the soft sign of -ський, -зький, -цький.
    static let hard: Int32 = 4_000
  }

  /// Beginnings that are followed at each place.
  private static let width = 48

  private struct Option {
    var output: [Unicode.Scalar]
    var rule: SchemeRule
    var cost: Int32
  }

  /// A beginning of an original text, with the numbers of its last two letters.
  private struct Path {
    var text: [Unicode.Scalar] = []
    var before = LetterModel.edge
    var last = LetterModel.edge
    var cost: Int32 = 0
    /// What the rule of the last letters asks of the next ones.
    var wanted: ArraySlice<ContextElement> = []
  }

  private let scheme: Scheme
  private let model: LetterModel
  private var options: [Unicode.Scalar: [Option]] = [:]
  private var silent: [SchemeRule] = []

  init(_ scheme: Scheme, _ model: LetterModel) {
    self.scheme = scheme
    self.model = model
    for (_, group) in scheme.table.rules.sorted(by: { $0.key.value < $1.key.value }) {
      // Included tables bring letters of sister alphabets along.
      for rule in group where rule.key.allSatisfy({ model.number($0) != nil }) {
        for (rank, output) in rule.outputs.enumerated() {
          let scalars = output.unicodeScalars.map { UnicodeFacts.lower($0) }
          guard let first = scalars.first else {
            if rank == 0, rule.key.count == 1 { silent.append(rule) }
            continue
          }
          options[first, default: []].append(
            Option(output: scalars, rule: rule, cost: Int32(rank) * Cost.alternative))
        }
      }
    }
  }

  /// Original spellings, likeliest first.
  func candidates(_ romanized: String, limit: Int) -> [String] {
    let source = Array(romanized.unicodeScalars)
    let folded = source.map { UnicodeFacts.lower($0) }
    let capitals = ReverseSearch.capitals(source)
    var beams: [[Path]] = Array(repeating: [], count: folded.count + 1)
    beams[0] = [Path()]
    for at in folded.indices {
      let paths = pruned(withSilent(pruned(beams[at]), capitals, at))
      beams[at] = []
      for path in paths {
        for option in options[folded[at]] ?? [] {
          let end = at + option.output.count
          guard end <= folded.count, folded[at..<end].elementsEqual(option.output), admits(path, option.rule.left),
            var next = appending(option.rule.key, capitals[at], to: path)
          else { continue }
          next.cost += option.cost
          if next.wanted.isEmpty { next.wanted = option.rule.right[...] }
          beams[end].append(next)
        }
        let isLetter = SchemeTable.isLetter(folded[at])
        let read = isLetter ? ReverseSearch.plain(folded[at], model) : [source[at]]
        if var next = appending(read, isLetter ? capitals[at] : .none, to: path) {
          if isLetter { next.cost += Cost.unknown }
          beams[at + 1].append(next)
        }
      }
    }
    var found: [(cost: Int32, text: String)] = []
    for path in pruned(withSilent(pruned(beams[folded.count]), capitals, folded.count))
    where path.wanted.first?.matches(nil, isLetter: false) ?? true {
      let text = String(String.UnicodeScalarView(path.text))
      let end = path.last == LetterModel.edge ? 0 : model.cost(path.before, path.last, LetterModel.edge)
      found.append((path.cost + end + words(text) + (scheme.apply(text) == romanized ? 0 : Cost.inexact), text))
    }
    found.sort { $0.cost == $1.cost ? $0.text < $1.text : $0.cost < $1.cost }
    var seen: Set<String> = []
    return Array(found.map(\.text).filter { seen.insert($0).inserted }.prefix(limit))
  }

  /// What speaks for or against the words of a candidate as wholes.
  private func words(_ text: String) -> Int32 {
    let language = scheme.languages[0]
    var cost: Int32 = 0
    for word in text.lowercased().split(separator: " ") {
      let name = String(word)
      if FamilyLexicon.contains(name, language: language) || GivenLexicon.genders(of: name, language: language) != nil {
        cost += Cost.known
      }
      if language == "uk", ["ский", "зкий", "цкий"].contains(where: { name.hasSuffix($0) && name.count > 4 }) {
        cost += Cost.hard
      }
    }
    return cost
  }

  /// The cheapest paths, no two of one text, in an order of their own.
  private func pruned(_ paths: [Path]) -> [Path] {
    var seen: Set<[Unicode.Scalar]> = []
    var out: [Path] = []
    let order = paths.indices.sorted { paths[$0].cost == paths[$1].cost ? $0 < $1 : paths[$0].cost < paths[$1].cost }
    for index in order where out.count < ReverseSearch.width {
      // One that awaits a certain letter does not stand for one that does not.
      if paths[index].wanted.isEmpty ? seen.insert(paths[index].text).inserted : !seen.contains(paths[index].text) {
        out.append(paths[index])
      }
    }
    return out
  }

  /// The paths, and the same with a letter that the scheme leaves out behind a consonant.
  private func withSilent(_ paths: [Path], _ capitals: [Capital], _ at: Int) -> [Path] {
    var out = paths
    for path in paths {
      guard path.last != LetterModel.edge, let last = path.text.last.map({ UnicodeFacts.lower($0) }),
        !ReverseSearch.noConsonants.contains(last)
      else { continue }
      for rule in silent where admits(path, rule.left) {
        let capital: Capital = at > 0 && capitals[at - 1] == .all ? .all : .none
        guard var next = appending(rule.key, capital, to: path) else { continue }
        next.cost += Cost.silent
        if rule.key != ["ь"] { next.wanted = [.set(["я", "ю", "є", "ї", "е", "ё", "і"], negated: false)] }
        out.append(next)
      }
    }
    return out
  }

  private func admits(_ path: Path, _ left: [ContextElement]) -> Bool {
    for (distance, element) in left.reversed().enumerated() {
      let place = path.text.count - 1 - distance
      let scalar = place >= 0 ? UnicodeFacts.lower(path.text[place]) : nil
      if !element.matches(scalar, isLetter: scalar.map { SchemeTable.isLetter($0) } ?? false) { return false }
    }
    return true
  }

  /// The path with more letters; nil where the rule of those before asks for others.
  private func appending(_ letters: [Unicode.Scalar], _ capital: Capital, to path: Path) -> Path? {
    var path = path
    for (index, letter) in letters.enumerated() {
      if let wanted = path.wanted.popFirst(), !wanted.matches(letter, isLetter: SchemeTable.isLetter(letter)) {
        return nil
      }
      let isCapital = capital == .all || capital == .first && index == 0
      path.text.append(isCapital ? UnicodeFacts.upper(letter) : letter)
      if let number = model.number(letter) {
        path.cost += model.cost(path.before, path.last, number)
        (path.before, path.last) = (path.last, number)
        continue
      }
      if SchemeTable.isLetter(letter) {
        path.cost += LetterModel.foreign
      } else if path.last != LetterModel.edge {
        path.cost += model.cost(path.before, path.last, LetterModel.edge)
      }
      (path.before, path.last) = (LetterModel.edge, LetterModel.edge)
    }
    return path
  }

  // MARK: Letters

  private enum Capital { case none, first, all }

  /// Which letters are capitals, and which stand in words of capitals alone.
  private static func capitals(_ source: [Unicode.Scalar]) -> [Capital] {
    var out = source.map { UnicodeFacts.isUpper($0) ? Capital.first : .none }
    var start = 0
    while start < source.count {
      var end = start
      while end < source.count, SchemeTable.isLetter(UnicodeFacts.lower(source[end])) { end += 1 }
      if end > start + 1, !source[start..<end].contains(where: { UnicodeFacts.isLower($0) }) {
        for index in start..<end { out[index] = .all }
      }
      start = max(end, start + 1)
    }
    return out
  }

  /// What a Latin letter mostly stands for, whatever its accent; the letter itself where it is none.
  private static func plain(_ letter: Unicode.Scalar, _ model: LetterModel) -> [Unicode.Scalar] {
    if letter == "ë", model.number("ё") != nil { return ["ё"] }
    let bare = NormalizationForm.nfd.apply(String(letter)).unicodeScalars.first ?? letter
    guard let read = latin[bare] else { return [letter] }
    return read == ["и"] && model.number("и") == nil ? ["і"] : read
  }

  /// Behind which no silent letter stands.
  private static let noConsonants: Set<Unicode.Scalar> = [
    "а", "е", "є", "и", "і", "ї", "о", "у", "ю", "я", "ы", "э", "ё", "й", "ь", "ъ", "'", "ў",
  ]

  private static let latin: [Unicode.Scalar: [Unicode.Scalar]] = [
    "a": ["а"], "b": ["б"], "c": ["к"], "d": ["д"], "e": ["е"], "f": ["ф"], "g": ["г"], "h": ["г"], "i": ["и"],
    "j": ["й"], "k": ["к"], "l": ["л"], "m": ["м"], "n": ["н"], "o": ["о"], "p": ["п"], "q": ["к"], "r": ["р"],
    "s": ["с"], "t": ["т"], "u": ["у"], "v": ["в"], "w": ["в"], "x": ["к", "с"], "y": ["и"], "z": ["з"], "ł": ["л"],
  ]
}
