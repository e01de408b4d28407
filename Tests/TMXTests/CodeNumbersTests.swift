import TestSupport
import Testing

@testable import TMX

@Suite struct CodeNumbersTests {
  /// The first free number behind the wanted one, looked for one by one; where the search began is no part of it.
  @Test func distinctAndStable() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      var numbers = CodeNumbers()
      var made: [String: String] = [:]
      for _ in 0..<random.below(40) {
        let id = (random.below(2) == 0 ? "x" : random.below(3) == 0 ? "g" : "") + "\(random.below(12))"
        let number = numbers.number(of: id)
        #expect(made[id] == nil || made[id] == number)
        #expect(!made.contains { $0.key != id && $0.value == number })
        made[id] = number
      }
    }
  }

  @Test func idsThatAreNumbersKeepThem() {
    var numbers = CodeNumbers()
    #expect(
      ["4", "x2", "g", nil, "2", "x4", "4"].map { numbers.number(of: $0) } == ["4", "2", "3", "5", "6", "7", "4"])
  }

  /// Ids that all want numbers that are taken: a search from the start for each would take hours.
  @Test func manyConflictsAreLinear() {
    var numbers = CodeNumbers()
    let count = 100_000
    for number in 1...count { _ = numbers.number(of: "\(number)") }
    for number in 1...count { #expect(numbers.number(of: "x\(number)") == "\(count + number)") }
  }
}
