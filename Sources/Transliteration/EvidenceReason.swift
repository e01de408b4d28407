/// The phrase that weighs most in a comparison of two words, for people.
enum EvidenceReason {
  /// Least weight in log-odds that is worth a word.
  private static let least: Float = 0.5

  /// A sentence on the heaviest phrase of letters, `nil` where none weighs much.
  static func text(_ phrases: [(text: String, weight: Float)]) -> String? {
    let letters = phrases.filter { phrase in
      ["L", "M", "C"].contains(phrase.text.prefix(1)) && !phrase.text.contains("|")
    }
    guard let best = letters.max(by: { abs($0.weight) < abs($1.weight) }), abs(best.weight) >= least else { return nil }
    let body = best.text.dropFirst()
    guard let mark = body.firstIndex(of: ">") else { return nil }
    let left = body[..<mark]
    let right = body[body.index(after: mark)...].prefix { $0 != "/" && $0 != "\\" }
    var place = ""
    if let slash = body.firstIndex(of: "/"), let before = body[body.index(after: slash)...].first {
      place += before == "^" ? " at the start" : " after '\(before)'"
    }
    if let slash = body.firstIndex(of: "\\"), let after = body[body.index(after: slash)...].first {
      place += (place.isEmpty ? "" : ",") + (after == "$" ? " at the end" : " before '\(after)'")
    }
    let what =
      left.isEmpty || right.isEmpty ? "'\(left)\(right)' on one side alone" : "'\(left)' against '\(right)'"
    return what + place + (best.weight > 0 ? " is common in spellings of one name" : " mostly tells two names apart")
  }
}
