import Testing
import TextCore

@testable import Segmentation

@Suite struct PatternParserTests {
  /// Sets as ICU understands them, on scalars that tell them apart.
  @Test(arguments: [
    "[abc]", "[^abc]", "[a-c]", "[-a]", "[a-]", "[:]", "[:a]", "[[:alpha:]]", "[[:^alpha:]]", "[:alpha:]", "[a[bc]]",
    "[\\w--[ab]]", "[\\w-[ab]]", "[a-z&[x]]", "[\\w&[a]]", "[\\p{L}-[ab]]", "[[a-f]-[b]-[c]]", "[[a-f]-[b]x]",
    "[[a-f]-[b]]", "[a-f--[b]]", "[\"-[b]]", "[a\\-c]", "[\\p{L}&&[a-z]]",
    "[\\p{L}&[a-z]]",
    "[a-z&&[^aeiou]]", "[^a-z&&[^aeiou]]", "[\\d-x]", "[a&b]", "[a\\]b]", "[\\[\\(]", "[.?!]", "[\\.\\?\\!]",
    "[+*?{}|^$]",
    "[\\u0041-\\u0043\\x{1F600}]", "[\\t\\n\\x20]", "[\\h\\v]", "[^\\s\\d]", "[\\P{L}]", "[^\\P{L}]", "[\\p{Lu}-]",
    "[!-/]",
    "[a-c[x-z]&&[b-y]]", "[\\p{Pe}\\p{Po}\"-[,;]]", "[[a-f]&&[b]--[b]]", "[a^b]", "[а-яіїєґ'’ʼ-]",
    "[\\-\\u2010-\\u2015]",
    "\\w", "\\W", "\\s", "\\S", "\\d", "\\D", "\\h", "\\H", "\\v", "\\V", ".", "(?s:.)", "\\p{Lu}", "\\P{Lu}",
    "\\p{script=Greek}", "\\p{Alphabetic}", "(?i:[a-c])", "(?i:[^a-c])", "(?i:k)", "(?i:ß)", "(?i:\\p{Lu})",
    "(?i:[σ1])",
    "(?x: [ab] )", "\\Q[\\E", "\\x41", "\\N{LATIN SMALL LETTER A}", "\\0101", "\\cI", "\\a", "[\\e\\f]",
  ])
  func setsAreThoseOfICU(_ pattern: String) throws {
    let icu = try UnicodePattern(pattern)
    let parsed = try #require(PatternParser.parse(pattern))
    var automaton = PatternAutomaton()
    automaton.add(parsed.node, number: 0)
    let classes = ScalarClasses(automaton.sets)
    var lazy = LazyAutomaton(automaton, classes: classes, firstSet: 0)
    let samples =
      Array(UInt32(1)..<0x250)
      + [
        0x3A3, 0x3C2, 0x3C3, 0x410, 0x44F, 0x456, 0x491, 0x2010, 0x2014, 0x2019, 0x2028, 0x202F, 0x2BC, 0x1E9E, 0x212A,
      ]
      + [0x1F600, 0xFB01, 0x4E00, 0x661, 0x301, 0xAD, 0x3000]
    for value in samples {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let matches = icu.matches(String(scalar)) == .match
      let start = lazy.start(0)
      let state = lazy.step(start, classes[value], 0)
      let ours = lazy.accepts(0, in: state)
      let isRight = parsed.isExact ? ours == matches : ours || !matches
      #expect(isRight, "\(pattern) U+\(String(value, radix: 16)): ICU \(matches), ours \(ours)")
    }
  }

  /// What automata do without ICU, and what they do not.
  @Test(arguments: [
    (#"\b(M|etc)\.\s"#, true), (#"[.?!]+[»"]?\s*"#, true), ("(?i)abc", true), ("(?i)straße", false),
    ("(?i)maffia", false),
    ("(?=a)b", false), (#"(a)\1"#, false), ("a++", false), ("(?>a)", false), (#"\R"#, false), ("(?iu)[a-c]+x", true),
    ("^a$", true), ("(?m)^a$", true), ("a{2,5}?", true),
  ])
  func exactnessIsKnown(_ pattern: String, _ isExact: Bool) throws {
    #expect(try #require(PatternParser.parse(pattern)).isExact == isExact)
  }

  @Test func whatIsTooBigIsTakenLoosely() throws {
    let parsed = try #require(PatternParser.parse("x(a{1,300}b?){1,300}"))
    #expect(!parsed.isExact)
    #expect(parsed.node.size(upTo: 1000) < 1000)
  }
}
