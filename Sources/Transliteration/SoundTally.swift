/// Sums over the unequal sounds of two words.
struct SoundTally {
  private(set) var consonants: Float = 0
  private(set) var vowels: Float = 0
  private(set) var worst: Float = 0
  private(set) var second: Float = 0
  private(set) var added: Float = 0
  private(set) var count = 0
  /// Consonants of the shorter word, й and its like aside.
  private(set) var skeleton = 0
  private(set) var skeletonsAgree = false
  private(set) var startsUnlike = false

  /// Counts an exchange, or with a zero on one side a sound that only the other word has.
  mutating func add(_ x: UInt8, _ y: UInt8, _ costs: PhonemicCosts) {
    let cost =
      Float(
        x == 0 ? costs.insertion[Int(y)] : y == 0 ? costs.insertion[Int(x)] : costs.substitution[Int(x) << 5 | Int(y)])
      / 100
    let isVowel = x <= PhonemicCosts.lastVowel && y <= PhonemicCosts.lastVowel
    if isVowel { vowels += cost } else { consonants += cost }
    if x == 0 || y == 0 { added += cost }
    if cost > worst { (worst, second) = (cost, worst) } else { second = max(second, cost) }
    count += 1
  }

  /// Compares the consonants in their order.
  mutating func skeletons(_ x: UnsafeBufferPointer<UInt8>, _ y: UnsafeBufferPointer<UInt8>) {
    var (i, j) = (0, 0)
    var (left, right) = (0, 0)
    var agree = true
    startsUnlike = x.first != y.first
    while true {
      while i < x.count, SoundTally.isWeak(x[i]) { i += 1 }
      while j < y.count, SoundTally.isWeak(y[j]) { j += 1 }
      if i < x.count { left += 1 }
      if j < y.count { right += 1 }
      if i >= x.count, j >= y.count { break }
      if i >= x.count || j >= y.count || x[i] != y[j] { agree = false }
      i += 1
      j += 1
    }
    skeleton = min(left, right)
    skeletonsAgree = agree
  }

  /// Vowels and й.
  private static func isWeak(_ code: UInt8) -> Bool {
    code <= PhonemicCosts.lastVowel || code == PhonemicCosts.code[Int(UInt8(ascii: "j"))]
  }
}
