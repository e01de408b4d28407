import TextCore

@testable import Terminology

/// The slow and obvious way to apply spellings to a text: at each word start the longest spelling that fits.
struct NaiveMatcher {
  let spellings: [Spelling]

  /// What would change, in order: `from -> to`. A given name alone changes only where the full name stands too.
  func changes(in text: String) -> [String] {
    let folded = text.replacing("’", with: "'")
    var byFirst: [Character: [Spelling]] = [:]
    for spelling in spellings { byFirst[spelling.text.first ?? " ", default: []].append(spelling) }
    var result: [String] = []
    let full = Set(spellings.filter { $0.form == .full && folded.contains($0.text) }.map(\.concept))
    var at = folded.startIndex
    while at < folded.endIndex {
      let before = at == folded.startIndex ? " " : folded[folded.index(before: at)]
      guard !isWord(before), before != "-", isWord(folded[at]) else {
        at = folded.index(after: at)
        continue
      }
      let rest = folded[at...]
      let fitting = (byFirst[folded[at]] ?? []).filter { spelling in
        guard rest.hasPrefix(spelling.text) else { return false }
        let end = rest.index(rest.startIndex, offsetBy: spelling.text.count)
        return end == rest.endIndex || (!isWord(rest[end]) && rest[end] != "-")
      }
      guard let longest = fitting.map(\.text.count).max() else {
        at = folded.index(after: at)
        continue
      }
      let best = fitting.filter { $0.text.count == longest }
      if best.count == 1, let replacement = best[0].replacement, best[0].fixPolicy == .safe,
        best[0].form != .given || full.contains(best[0].concept)
      {
        result.append("\(best[0].text) -> \(replacement)")
      }
      at = folded.index(at, offsetBy: longest)
    }
    return result
  }

  private func isWord(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(UnicodeFacts.isWord) ?? false
  }
}
