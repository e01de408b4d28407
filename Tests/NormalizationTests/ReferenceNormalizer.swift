import Normalization
import Terminology
import TextCore

/// The contract's matching, written as plainly as can be: slow, for spellings without conditions.
struct ReferenceNormalizer {
  let spellings: [Spelling]

  private struct Unit {
    var scalar: Unicode.Scalar
    var folded: Unicode.Scalar
    var bytes: Range<Int>
    /// Whether a scalar of the text starts here: matches start and end between scalars.
    var isFirst: Bool
    var isIgnored = false
  }

  private static func units(_ text: String) -> [Unit] {
    var out: [Unit] = []
    var at = 0
    for scalar in text.unicodeScalars {
      let length = String(scalar).utf8.count
      var first = true
      for part in NormalizationForm.nfd.apply(String(scalar)).unicodeScalars {
        let plain: Unicode.Scalar = part == "’" ? "'" : part == "\u{A0}" ? " " : part
        out.append(
          Unit(
            scalar: plain, folded: UnicodeFacts.fold(plain), bytes: at..<(at + length), isFirst: first,
            isIgnored: part == "\u{AD}"))
        first = false
      }
      at += length
    }
    return out
  }

  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    // The length mark is shared by two scripts, both written without spaces.
    ScriptCode.of(scalar).writesWithoutSpaces || scalar == "ー" || scalar == "\u{3099}"
  }

  /// The rewritten text, one pass.
  func rewrite(_ text: String) -> String {
    let units = Self.units(text)
    let solid = units.filter { !$0.isIgnored }
    let keys = spellings.map { Self.units($0.text).filter { !$0.isIgnored } }
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    var copied = 0
    var at = 0
    while at < solid.count {
      var best: (end: Int, spelling: Int)?
      if solid[at].isFirst, isStart(at, solid, units) {
        for (index, key) in keys.enumerated() where !key.isEmpty && at + key.count <= solid.count {
          let end = at + key.count
          guard end == solid.count || solid[end].isFirst, end > best?.end ?? 0,
            (0..<key.count).allSatisfy({ solid[at + $0].folded == key[$0].folded }), isEnd(end, solid, units)
          else { continue }
          if allowed(spellings[index], Array(solid[at..<end]), key) { best = (end, index) }
        }
      }
      guard let found = best else {
        at += 1
        continue
      }
      let start = solid[at].bytes.lowerBound
      let end = solid[found.end - 1].bytes.upperBound
      let source = String(decoding: bytes[start..<end], as: UTF8.self)
      let owners = spellings.indices.filter { index in
        keys[index].map(\.folded) == keys[found.spelling].map(\.folded)
          && allowed(spellings[index], Array(solid[at..<found.end]), keys[index])
      }
      let kept = owners.contains { spellings[$0].status == .preferred }
      let concepts = Set(owners.map { spellings[$0].concept })
      let targets = Set(owners.compactMap { spellings[$0].replacement })
      if concepts.count == 1, !kept, targets.count == 1, let target = targets.first {
        let isCapital = !same(Array(solid[at..<found.end]), keys[found.spelling])
        let isInitial =
          isCapital && !isAllCapitals(Array(solid[at..<found.end]), keys[found.spelling])
          && isCapitalised(Array(solid[at..<found.end]), keys[found.spelling])
        let text =
          isInitial
          ? (target.unicodeScalars.first.map { $0.properties.uppercaseMapping } ?? "")
            + String(String.UnicodeScalarView(target.unicodeScalars.dropFirst()))
          : isCapital ? target.unicodeScalars.map { $0.properties.uppercaseMapping }.joined() : target
        if Self.units(source).map(\.scalar) != Self.units(text).map(\.scalar) {
          out += bytes[copied..<start]
          out += text.utf8
          copied = end
        }
      }
      at = found.end
    }
    out += bytes[copied...]
    return String(decoding: out, as: UTF8.self)
  }

  private func same(_ found: [Unit], _ key: [Unit]) -> Bool { found.map(\.scalar) == key.map(\.scalar) }

  private func isCapitalised(_ found: [Unit], _ key: [Unit]) -> Bool {
    zip(found, key).enumerated().allSatisfy { index, pair in
      index == 0 ? pair.0.scalar == UnicodeFacts.upper(pair.1.scalar) : pair.0.scalar == pair.1.scalar
    } && found.count > 1
  }

  /// As written, or every letter a capital, with more than three letters.
  private func allowed(_ spelling: Spelling, _ found: [Unit], _ key: [Unit]) -> Bool {
    if same(found, key) { return true }
    let letters = key.filter {
      UnicodeFacts.isUpper($0.scalar) || UnicodeFacts.isLower($0.scalar) || Self.isUnspaced($0.scalar)
    }
    if letters.count > 3, isCapitalised(found, key) { return true }
    return letters.count > 3 && isAllCapitals(found, key)
  }

  private func isAllCapitals(_ found: [Unit], _ key: [Unit]) -> Bool {
    zip(found, key).allSatisfy { $0.scalar == UnicodeFacts.upper($1.scalar) }
  }

  private func isStart(_ at: Int, _ solid: [Unit], _ units: [Unit]) -> Bool {
    guard at > 0 else { return true }
    let before = solid[at - 1].scalar
    return !UnicodeFacts.isWord(before) || Self.isUnspaced(before) || Self.isUnspaced(solid[at].scalar)
  }

  private func isEnd(_ end: Int, _ solid: [Unit], _ units: [Unit]) -> Bool {
    guard end < solid.count else { return true }
    let next = solid[end].scalar
    if UnicodeFacts.isMark(next) { return false }
    return !UnicodeFacts.isWord(next) || Self.isUnspaced(next) || Self.isUnspaced(solid[end - 1].scalar)
  }
}
