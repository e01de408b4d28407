import Foundation
import Normalization
import Terminology
import TestSupport
import Testing
import TextCore

struct ReferenceTests {
  /// Letters of every kind: cased, composed, decomposed, without case, without spaces.
  static let letters: [[String]] = [
    ["a", "A", "b", "B", "é", "É", "e\u{301}", "E\u{301}", "ß", "ø", "Ø", "5"],
    ["ж", "Ж", "й", "Й", "и\u{306}", "ї", "Ї", "а", "А"],
    ["σ", "ς", "Σ", "ά", "Ά", "α\u{301}", "ω"],
    ["京", "都", "サ", "ー", "バ", "a"],
    ["ა", "ბ", "გ"], ["א", "ב", "ג"], ["ب", "ت", "ا"], ["김", "정", "은"], ["क", "ि", "म"], ["ไ", "ท", "ย"],
  ]
  static let gaps = [" ", " ", ", ", ".", "\u{A0}", "(", "»", "—"]

  @Test func agreesWithTheReference() throws {
    let language = try LanguageTag("mul")
    var generator = SeededGenerator(seed: 8)
    let rounds = Int(ProcessInfo.processInfo.environment["EXONYM_FUZZ_ROUNDS"] ?? "") ?? 200
    var changed = 0
    var failures: [String] = []
    for _ in 0..<rounds {
      let letters = Self.letters[Int.random(in: 0..<Self.letters.count, using: &generator)]
      func word(_ range: ClosedRange<Int>) -> String {
        (0..<Int.random(in: range, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "" }
          .joined()
      }
      var spellings: [Spelling] = []
      for concept in 0..<Int.random(in: 1...4, using: &generator) {
        let preferred = NormalizationForm.nfc.apply(word(1...6))
        spellings.append(
          Spelling(text: preferred, concept: "c\(concept)", form: .full, status: .preferred, reason: "preferred"))
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          var text = NormalizationForm.nfc.apply(word(1...6))
          if Bool.random(using: &generator) { text += " " + NormalizationForm.nfc.apply(word(1...3)) }
          spellings.append(
            Spelling(
              text: text, concept: "c\(concept)", form: .full, status: .typo, replacement: preferred, reason: "typo"))
        }
      }
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        var piece =
          Bool.random(using: &generator) ? spellings.randomElement(using: &generator)?.text ?? "" : word(1...4)
        if Int.random(in: 0..<4, using: &generator) == 0 { piece = piece.uppercased() }
        if Int.random(in: 0..<6, using: &generator) == 0 { piece = NormalizationForm.nfd.apply(piece) }
        if Int.random(in: 0..<8, using: &generator) == 0, piece.unicodeScalars.count > 1 {
          var scalars = Array(piece.unicodeScalars)
          scalars.insert("\u{AD}", at: 1)
          piece = String(String.UnicodeScalarView(scalars))
        }
        text += piece
        if Int.random(in: 0..<5, using: &generator) > 0 { text += Self.gaps.randomElement(using: &generator) ?? "" }
      }
      let expected = ReferenceNormalizer(spellings: spellings).rewrite(text)
      let normalizer = Normalizer(
        spellings: spellings, language: language, options: .init(protectsMarkup: false))
      do {
        let output = String(decoding: try normalizer.normalize(Array(text.utf8)).output, as: UTF8.self)
        if Array(output.utf8) != Array(expected.utf8) {
          let rules = spellings.map { "\($0.text)=>\($0.replacement ?? "") (\($0.concept))" }.joined(separator: "; ")
          failures.append("\(text) | \(rules) | got \(output) | want \(expected)")
        }
        if output != text { changed += 1 }
        // The look at the surroundings of the changes must not have missed one.
        if try !normalizer.normalize(Array(output.utf8)).changes.isEmpty { failures.append("not stable: \(text)") }
      } catch {
        // A contradiction must be one for the reference as well.
        let again = ReferenceNormalizer(spellings: spellings).rewrite(expected)
        if again == expected { failures.append("\(text): \(error)") }
      }
    }
    #expect(failures.count == 0, "\(failures.count): \(failures.min { $0.utf8.count < $1.utf8.count } ?? "")")
    #expect(changed > rounds / 6)
  }
}

struct PositionTests {
  /// Places told while walking are those that a map of the lines gives.
  @Test func placesAgreeWithTheLineMap() throws {
    let normalizer = Normalizer(spellings: Rules.spellings("Kursk=>Koursk"), language: try LanguageTag("fr"))
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<60 {
      var text = Bool.random(using: &generator) ? "\u{FEFF}" : ""
      for _ in 0..<40 {
        text +=
          ["Kursk", "é", "été ", "\n", "\r\n", "\r", "🙂", ", ", "русский", " "].randomElement(using: &generator) ?? ""
      }
      let bytes = Array(text.utf8)
      let map = LineMap(bytes)
      for change in try normalizer.normalize(bytes).changes {
        #expect(change.position == map.position(at: change.range.lowerBound))
      }
    }
  }
}
