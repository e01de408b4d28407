import TMX
import TestSupport
import Testing
import TextCore

@testable import Checks

/// Units that no person writes: each takes time in proportion to its size.
@Suite struct HugeMemoryTests {
  private static func findings(_ units: [TMXUnit]) -> [Finding] {
    var state = TMXCheckState(options: TMXValidator.Options(), path: "m.tmx")
    state.source = "en"
    for unit in units { state.check(unit) }
    return state.findings
  }

  private static func code(_ kind: InlineKind, _ name: String, _ number: Int) -> InlineContent {
    .code(InlineCode(kind, [.init(name, "\(number)")]))
  }

  private static func unit(_ name: String, _ count: Int) -> TMXUnit {
    var unit = TMXUnit(variants: [TMXVariant("en", "a"), TMXVariant("fr", "b")])
    let numbers = 0..<count
    switch name {
    case "codes":
      unit.variants[0].segment = TMXSegment(content: [.text("a")] + numbers.map { code(.ph, "x", $0) })
      unit.variants[1].segment = TMXSegment(content: [.text("b")] + numbers.map { code(.ph, "x", $0 + count) })
    case "pairs":
      let content = numbers.map { code(.bpt, "i", $0) } + [.text("a")] + numbers.map { code(.ept, "i", $0) }
      unit.variants[0].segment = TMXSegment(content: content)
    case "numbers":
      unit.variants[0].segment = TMXSegment(numbers.map { "\(10_000 + $0)" }.joined(separator: " x "))
      unit.variants[1].segment = TMXSegment(numbers.map { "\(500_000 + $0)" }.joined(separator: " x "))
    default:
      unit.variants = numbers.map { TMXVariant("en-x-\($0)", "a") } + [TMXVariant("EN-x-7", "a")]
    }
    return unit
  }

  @Test(arguments: ["codes", "pairs", "numbers", "languages"])
  func takesTimeInProportion(_ name: String) {
    _ = Self.findings([Self.unit(name, 100)])
    let (little, much) = (Self.unit(name, 1_000), Self.unit(name, 8_000))
    let small = cpuSeconds { _ = Self.findings([little]) }
    let large = cpuSeconds { _ = Self.findings([much]) }
    #expect(large < small * 24 + 0.3, "1,000: \(small) s, 8,000: \(large) s")
  }

  @Test func saysTheSameOfManyAsOfFew() {
    func messages(_ name: String, _ rule: String) -> [String] {
      Self.findings([Self.unit(name, 100)]).filter { $0.rule == rule }.map(\.message)
    }
    // In the order of the texts: 100 stands before 101.
    #expect(
      messages("codes", "M204") == [
        "fr misses ph x=\"0\", ph x=\"1\", ph x=\"10\", ph x=\"11\", ph x=\"12\", ph x=\"13\", ph x=\"14\", ph x=\"15\" "
          + "and 92 more and has ph x=\"100\", ph x=\"101\", ph x=\"102\", ph x=\"103\", ph x=\"104\", ph x=\"105\", "
          + "ph x=\"106\", ph x=\"107\" and 92 more of its own"
      ])
    #expect(messages("numbers", "M408") == ["The numbers differ: en has 10000, fr has 500000"])
    #expect(messages("pairs", "M202").isEmpty && messages("pairs", "M203").isEmpty)
    #expect(messages("languages", "M305") == ["two tuv are in EN-x-7"])
  }

  @Test func whatOneListHasMoreOf() {
    #expect(TMXCheckState.surplus(of: [1, 1, 2, 4], over: [1, 2, 3]) == [1, 4])
    #expect(TMXCheckState.surplus(of: [Int](), over: [1]).isEmpty)
    #expect(TMXCheckState.surplus(of: [2, 3], over: []) == [2, 3])
  }

  @Test func halvesOfPairsAreTold() {
    var unit = TMXUnit(variants: [TMXVariant("en", "a")])
    unit.variants[0].segment = TMXSegment(
      content: [
        Self.code(.bpt, "i", 1), Self.code(.bpt, "i", 2), Self.code(.ept, "i", 1), Self.code(.ept, "i", 1), .text("a"),
        Self.code(.bpt, "i", 1),
      ])
    #expect(
      Self.findings([unit]).filter { $0.rule == "M202" }.map(\.message) == [
        "an ept with i=\"1\" has no bpt before it", "a bpt with i=\"2\" has no ept", "a bpt with i=\"1\" has no ept",
      ])
  }
}
