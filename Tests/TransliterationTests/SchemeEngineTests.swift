import Testing
import TextCore

@testable import Transliteration

/// The flat tables write what the rules say, read one by one.
struct SchemeEngineTests {
  static let letters = Array("абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџєʼ'’ -1aĭא").map(String.init)

  /// Among rules as specific the later line wins; a mark behind a space is a key of its own.
  @Test func laterRulesWin() throws {
    let block = """
      scheme test
      title Test
      source Test
      class V ае
      rules а=a б=b V(б)=1 б(а)=2 [а](б)=3 \u{301}=∅
      rules \u{300}=∅ ба(а)=4 (а)$=5
      """
    let scheme = try #require(SchemeReader.scheme(Substring(block), base: { _ in nil }))
    #expect(scheme.apply("абе") == "a3е")
    #expect(scheme.apply("а\u{301}б\u{300}б") == "abb")
    #expect(scheme.apply("баа") == "b24")
  }

  @Test func agreesWithTheRules() throws {
    var state: UInt64 = 9
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    for scheme in SchemeCatalog.all where scheme.engine != nil {
      for round in 0..<40 {
        var text = (0..<below(14)).map { _ in Self.letters[below(Self.letters.count)] }.joined()
        if round % 3 == 0 { text = text.uppercased() } else if round % 3 == 1 { text = text.capitalized }
        let pieces = scheme.table.pieces(text)
        #expect(scheme.apply(text) == pieces.map { $0.first ?? "" }.joined(), "\(scheme.id) \(text)")
        #expect(scheme.applyAll(text, limit: 4) == scheme.walkAll(text, limit: 4), "\(scheme.id) \(text)")
      }
    }
  }
}

extension String {
  fileprivate var capitalized: String {
    split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
