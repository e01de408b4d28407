/// SHA-256 (FIPS 180-4), which a browser takes of a page's script. For tests: the library has no use for it.
enum SHA256 {
  static func digest(of message: [UInt8]) -> [UInt8] {
    let primes = (2...311).filter { number in (2..<number).allSatisfy { number % $0 != 0 } }
    // The first 32 bits behind the point of the roots of the primes.
    func fraction(_ root: Double) -> UInt32 { UInt32((root - root.rounded(.down)) * 4_294_967_296) }
    var state = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
    let constants = primes.map { fraction(cubeRoot(Double($0))) }
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8((message.count * 8) >> shift & 0xFF)) }
    for block in stride(from: 0, to: bytes.count, by: 64) {
      var words = (0..<16).map { word in
        bytes[block + word * 4..<block + word * 4 + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      }
      for at in 16..<64 {
        let (early, late) = (words[at - 15], words[at - 2])
        let first = turned(early, 7) ^ turned(early, 18) ^ early >> 3
        let second = turned(late, 17) ^ turned(late, 19) ^ late >> 10
        words.append(words[at - 16] &+ first &+ words[at - 7] &+ second)
      }
      var v = state
      for at in 0..<64 {
        let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
        let most = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
        let one =
          v[7] &+ (turned(v[4], 6) ^ turned(v[4], 11) ^ turned(v[4], 25)) &+ choice &+ constants[at] &+ words[at]
        let two = (turned(v[0], 2) ^ turned(v[0], 13) ^ turned(v[0], 22)) &+ most
        v = [one &+ two, v[0], v[1], v[2], v[3] &+ one, v[4], v[5], v[6]]
      }
      for index in 0..<8 { state[index] &+= v[index] }
    }
    return state.flatMap { word in [24, 16, 8, 0].map { UInt8(word >> $0 & 0xFF) } }
  }

  private static func turned(_ word: UInt32, _ bits: UInt32) -> UInt32 { word >> bits | word << (32 - bits) }

  /// Newton's method, to the last bit but one.
  private static func cubeRoot(_ number: Double) -> Double {
    var root = number / 3
    for _ in 0..<60 { root -= (root * root * root - number) / (3 * root * root) }
    return root
  }
}
