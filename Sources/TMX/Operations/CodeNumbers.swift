/// The numbers that TMX gives to the inline codes of a text: those that their ids are, free ones for all others.
///
/// O(1) a code on average, whatever the ids.
struct CodeNumbers {
  private var known: [String: String] = [:]
  private var taken: Set<String> = []
  /// No number below was free when one was looked for last.
  private var next = 1

  /// The number of a code, the same for the same id; a new one for a code without.
  mutating func number(of id: String?) -> String {
    let id = id ?? "\u{0}\(known.count)"
    if let number = known[id] { return number }
    let digits = id.hasPrefix("x") ? String(id.dropFirst()) : id
    let isNumber = !digits.isEmpty && digits.utf8.count < 10 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    var made = isNumber ? digits : "\(known.count + 1)"
    if taken.contains(made) {
      next = max(next, (Int(made) ?? 0) + 1)
      while taken.contains("\(next)") { next += 1 }
      made = "\(next)"
    }
    known[id] = made
    taken.insert(made)
    return made
  }
}
