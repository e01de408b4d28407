/// Costs of comparing a word of a script that leaves vowels out, or writes syllables, with one that is spelled out.
///
/// What such a script cannot tell costs little, on its side alone: Arabic writes no short vowels, Katakana puts a vowel
/// behind each consonant and has one letter for r and l.
struct ScriptCosts: Sendable {
  /// `[phoneme of the script's word << 5 | phoneme of the other]`, hundredths.
  let substitution: [Int32]
  /// A phoneme of the script's word without a counterpart, and at the end of both words.
  let omission: [Int32]
  let finalOmission: [Int32]
  /// A phoneme of the other word without a counterpart, and at the end of both words.
  let addition: [Int32]
  let finalAddition: [Int32]
  /// What the distance is multiplied by, in hundredths: a script that tells little makes strangers near, too.
  let factor: Int32

  /// ISO 15924 codes of the scripts with costs of their own, in order: a script's number is its place here, from 1.
  ///
  /// `Inds` stands for the scripts of India but Tamil, `Zzzz` for what ICU alone reads.
  static let scripts = ["Arab", "Hebr", "Kana", "Hang", "Inds", "Taml", "Sinh", "Hani", "Zzzz"]

  /// Costs of a script from `script<TAB>symbols=hundredths …` lines: `xy` the script's x against the other's y, `-x` the
  /// script's x alone, `+x` the other's, `x$` at the end, `*` the factor; the rest is as `costs` has it.
  init(script: String, table: String, costs: PhonemicCosts) {
    var substitution = costs.substitution
    var (omission, finalOmission) = (costs.insertion, costs.finalInsertion)
    var (addition, finalAddition) = (costs.insertion, costs.finalInsertion)
    var factor: Int32 = 100
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, fields[0] == script else { continue }
      for item in fields[1].split(separator: " ") {
        let parts = item.split(separator: "=")
        guard parts.count == 2, let cost = Int32(parts[1]) else { continue }
        let symbols = Array(parts[0].utf8)
        if symbols == [UInt8(ascii: "*")] { factor = max(1, cost) }
        let codes = symbols.map { $0 < 128 ? Int(PhonemicCosts.code[Int($0)]) : 0 }
        guard codes.count >= 2, codes[1] > 0 else { continue }
        let isFinal = symbols.last == UInt8(ascii: "$")
        switch symbols[0] {
        case UInt8(ascii: "-"):
          if !isFinal { omission[codes[1]] = cost }
          finalOmission[codes[1]] = cost
        case UInt8(ascii: "+"):
          if !isFinal { addition[codes[1]] = cost }
          finalAddition[codes[1]] = cost
        default: substitution[codes[0] << 5 | codes[1]] = cost
        }
      }
    }
    self.factor = factor
    self.substitution = substitution
    self.omission = omission
    self.finalOmission = finalOmission
    self.addition = addition
    self.finalAddition = finalAddition
  }

  /// Edit cost in hundredths of the script's word `a` and another, given up beyond `bound`. O(length²).
  func edit(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, transposition: Int32, bound: Int32
  ) -> Int32 {
    substitution.withUnsafeBufferPointer { substitution in
      omission.withUnsafeBufferPointer { omission in
        addition.withUnsafeBufferPointer { addition in
          finalOmission.withUnsafeBufferPointer { finalOmission in
            finalAddition.withUnsafeBufferPointer { finalAddition in
              PhonemicDistance.edit(
                a, b, substitution, (omission, addition), (finalOmission, finalAddition), transposition, bound)
            }
          }
        }
      }
    }
  }
}
