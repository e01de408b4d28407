import Testing
import TextCore

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("Сміт", "Смит", 1), ("ab", "ba", 2),
  ])
  func between(_ a: String, _ b: String, _ distance: Int) {
    #expect(EditDistance.between(a, b) == distance)
    #expect(EditDistance.between(b, a) == distance)
  }

  @Test(arguments: [
    ("lnaguages", "languages"), ("Concept", "concepts"), ("lang", "languages"), ("langauge", "languages"), ("x", nil),
    ("zzzzzzzzz", nil), ("", nil), (String(repeating: "a", count: 100), nil),
  ])
  func nearest(_ word: String, _ meant: String?) {
    #expect(EditDistance.nearest(to: word, in: ["concepts", "languages", "m"]) == meant)
  }
}
