/// Costs of the weighted edit distance over phonemes.
///
/// Phonemes are bytes 1…31, one for each letter of the reading tables' alphabet; costs are hundredths of the cost of
/// replacing one phoneme by an unrelated one.
public struct PhonemicCosts: Sendable {
  /// `substitution[a << 5 | b]`.
  let substitution: [Int32]
  /// Insertion or deletion of a phoneme.
  let insertion: [Int32]
  /// Insertion or deletion of a phoneme at the end of a word.
  let finalInsertion: [Int32]
  /// Exchange of two neighbours.
  let transposition: Int32
  /// A letter written double on one side alone.
  let doubling: Int32
  /// Costs of scripts that tell less than an alphabet, in the order of `ScriptCosts.scripts`.
  private(set) var scripts: [ScriptCosts] = []

  /// The costs that the program is shipped with.
  public static let standard = PhonemicCosts(table: phonemeCostsSource)

  static let alphabet = Array("aeiouy@pbtdkgfvszSZxcCJmnlrjh".utf8)

  /// Phoneme code of each ASCII letter, 0 for none.
  static let code: [UInt8] = {
    var out = [UInt8](repeating: 0, count: 128)
    for (index, letter) in alphabet.enumerated() { out[Int(letter)] = UInt8(index + 1) }
    return out
  }()

  /// Codes 1…7 are vowels.
  static let lastVowel: UInt8 = 7

  /// Reads `symbol(s)<TAB>hundredths` lines, and `script<TAB>symbols=hundredths …` lines of scripts that tell less than an
  /// alphabet, which are the program's own where none are given; lines that are not of this form are passed over.
  public init(table: String, scripts scriptTable: String? = nil) {
    let scriptTable = scriptTable ?? scriptCostsSource
    var substitution = [Int32](repeating: 100, count: 1024)
    var insertion = [Int32](repeating: 90, count: 32)
    var final = [Int32](repeating: -1, count: 32)
    var transposition: Int32 = 60
    var doubling: Int32 = 0
    for index in 0..<32 { substitution[index << 5 | index] = 0 }
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count >= 2, let cost = Int32(fields[1]) else { continue }
      if fields[0] == "><" { transposition = cost }
      if fields[0] == "==" { doubling = cost }
      if fields[0].count == 2, fields[0].hasSuffix("$"), let letter = fields[0].utf8.first, letter < 128 {
        final[Int(PhonemicCosts.code[Int(letter)])] = cost
        continue
      }
      let codes = fields[0].utf8.map { $0 < 128 ? Int(PhonemicCosts.code[Int($0)]) : 0 }
      guard codes.allSatisfy({ $0 > 0 }) else { continue }
      if codes.count == 1 {
        insertion[codes[0]] = cost
      } else if codes.count == 2 {
        substitution[codes[0] << 5 | codes[1]] = cost
        substitution[codes[1] << 5 | codes[0]] = cost
      }
    }
    self.substitution = substitution
    self.insertion = insertion
    finalInsertion = zip(final, insertion).map { $0 < 0 ? $1 : $0 }
    self.transposition = transposition
    self.doubling = doubling
    scripts = ScriptCosts.scripts.map { ScriptCosts(script: $0, table: scriptTable, costs: self) }
  }
}
