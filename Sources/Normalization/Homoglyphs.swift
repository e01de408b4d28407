import TextCore

/// Letters of Latin, Cyrillic and Greek that look alike (a choice from UTS #39's confusables: whole letters only).
enum Homoglyphs {
  @inline(__always) static func isASCIILetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private static let latin = "aceijopsxyABCEHIJKMOPSTXYaeopxvABEHIKMNOPTXYZ".unicodeScalars.map { $0 }
  private static let others = "асеіјорѕхуАВСЕНІЈКМОРЅТХУαеορχνΑΒΕΗΙΚΜΝΟΡΤΧΥΖ".unicodeScalars.map { $0 }

  private static let toLatin: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip(others, latin), uniquingKeysWith: { first, _ in first })
  private static let toCyrillic: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip(latin, others).filter { ScriptCode.of($0.1) == .cyrillic }, uniquingKeysWith: { first, _ in first })

  /// A mixed word in Latin letters only, and in Cyrillic letters only, where its letters allow.
  static func readings(of word: String) -> [String] {
    [read(word, toLatin, .latin), read(word, toCyrillic, .cyrillic)].compactMap { $0 }
  }

  private static func read(_ word: String, _ map: [Unicode.Scalar: Unicode.Scalar], _ script: ScriptCode) -> String? {
    var out = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      let own = ScriptCode.of(scalar)
      if own == script || own == .common || own == .inherited {
        out.append(scalar)
      } else if let mapped = map[scalar] {
        out.append(mapped)
      } else {
        return nil
      }
    }
    let text = String(out)
    return text == word ? nil : text
  }
}

extension CompiledSpellings {
  /// The first spelling that a word is, or is the first word of.
  func spelling(startingWith word: String) -> Int? {
    var bytes: [UInt8] = []
    var word = word
    guard word.withUTF8({ fold.fold($0, into: &bytes) }) else { return nil }
    var cursor = SpellingTrie.Cursor()
    for byte in bytes { guard trie.step(&cursor, byte) else { return nil } }
    if trie.value(cursor) >= 0 { return spelling(owners(of: trie.value(cursor)).lowerBound) }
    guard trie.step(&cursor, 0x20) else { return nil }
    // The first key below.
    var node = trie.nodes[Int(cursor.node)]
    while node.value < 0 {
      guard node.childCount > 0 else { return nil }
      node = trie.nodes[Int(node.children)]
    }
    return spelling(owners(of: node.value).lowerBound)
  }
}
