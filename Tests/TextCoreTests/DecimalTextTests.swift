import Testing
import TextCore

@Suite struct DecimalTextTests {
  @Test(
    arguments: [
      (0.0, 2, "0.00"), (1, 2, "1.00"), (0.005, 2, "0.01"), (0.0456, 3, "0.046"), (-1.25, 4, "-1.2500"),
      (-0.001, 2, "0.00"), (12.3456, 1, "12.3"), (0.99996, 4, "1.0000"), (.nan, 2, "0"), (.infinity, 2, "0"),
    ] as [(Double, Int, String)])
  func fixed(value: Double, places: Int, text: String) { #expect(DecimalText.fixed(value, places) == text) }

  @Test func numbersBeyondDecimals() {
    #expect(DecimalText.fixed(1e300, 2) == "1e+300" && DecimalText.fixed(-1e20, 4) == "-1e+20")
  }
}
