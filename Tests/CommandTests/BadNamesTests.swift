import Foundation
import Testing

/// Names that are none, broken, hostile or endless: every verb on names answers in order or says what is wrong, and
/// nothing is ever the same as everything.
@Suite struct BadNamesTests {
  /// Lines that name nobody.
  static let nobody: [[UInt8]] =
    [
      "", " ", ".", "...---!!!", "'", "’ʼ'", "-", "😀", "😀😀 🇺🇦", "\u{301}", "\u{200B}", "\u{0}", "«»",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE, 0xC3], [0xED, 0xA0, 0x80]]

  /// Names as long as nobody's.
  static let endless: [(String, [UInt8])] = [
    ("letters", Array(String(repeating: "a", count: 10_000).utf8)),
    ("capitals", Array(String(repeating: "Щ", count: 5_000).utf8)),
    ("words", Array(String(repeating: "Герасимов ", count: 1_000).utf8)),
    ("different words", Array((0..<1_500).map { "Ivan\($0)ov" }.joined(separator: " ").utf8)),
    ("parts", Array(String(repeating: "Анна-", count: 1_200).utf8)),
    ("initials", Array(String(repeating: "A. ", count: 3_400).utf8)),
    ("apostrophes", Array(String(repeating: "'", count: 10_000).utf8)),
    ("marks", Array(("e" + String(repeating: "\u{301}", count: 5_000)).utf8)),
    ("syllables", Array(String(repeating: "김", count: 3_400).utf8)),
  ]

  private func lines(_ outcome: Program.Outcome) -> [Substring] {
    outcome.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  private func joined(_ rows: [[UInt8]]) -> [UInt8] { rows.flatMap { $0 + [0x0A] } }

  @Test func nobodyIsLikeNobody() throws {
    let others = Self.nobody + ["a", "Путин", "Zelensky"].map { Array($0.utf8) }
    var pairs: [[UInt8]] = []
    for one in Self.nobody { for other in others { pairs.append(one + [0x09] + other) } }
    let outcome = try Program.run(["compare", "--tsv"], input: joined(pairs))
    #expect(outcome.status == 0)
    #expect(lines(outcome) == pairs.map { _ in Substring("0.0000\tdifferent") })
  }

  @Test func everyLineIsAnswered() throws {
    let names = Self.nobody + ["a", "Я", "Pеtrоv", "Вiктор", "Ан", "Pet\u{FFFD}rov"].map { Array($0.utf8) }
    for language in ["ru", "uk", "be", "pl", "cs"] {
      let outcome = try Program.run(["compare", "--lemma", "--lang", language], input: joined(names))
      #expect(outcome.status == 0)
      #expect(lines(outcome).count == names.count, "\(language)")
    }
    for arguments in [["--from", "uk", "--to", "fr"], ["--scheme", "rr"], ["--from", "uk", "--to", "pl", "--all"]] {
      let outcome = try Program.run(["transliterate"] + arguments, input: joined(names))
      #expect(outcome.status == 0)
      #expect(lines(outcome).count == names.count, "\(arguments)")
    }
    let reversed = try Program.run(["transliterate", "--reverse", "--scheme", "kmu2010"], input: joined(names))
    #expect(reversed.status == 0)
    #expect(lines(reversed).count == names.count)
  }

  @Test func nobodyIsInNoCluster() throws {
    let names = Self.nobody.filter { !$0.isEmpty && $0 != [0x20] }
    let outcome = try Program.run(["compare", "--cluster"], input: joined(names + [Array("Putin".utf8)]))
    #expect(outcome.status == 0)
    #expect(outcome.text.components(separatedBy: "\n\n").count == names.count + 1)
  }

  @Test func theGlossaryFindsNobody() throws {
    let outcome = try Program.run(
      ["glossary", "find", "--tsv", "--glossary", "glossary"], input: joined(Self.nobody + [Array("Zelensky".utf8)]))
    #expect(outcome.status == 0)
    let found = lines(outcome).map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(found.contains { $0.first == "Zelensky" && $0.count == 3 })
    #expect(!found.contains { $0.first != "Zelensky" && $0.count == 3 && !$0[1].isEmpty })
  }

  @Test func letterAloneIsOnlyItself() throws {
    let outcome = try Program.run(
      ["compare", "--tsv"], text: "A\tA\nA\tB\nA\tAndriy\nЯ\tYa\nA. B.\tC. D.\nPеtrоv\tPetrov\nВiктор\tВіктор\n")
    let verdicts = lines(outcome).map { $0.split(separator: "\t").last.map(String.init) ?? "" }
    #expect(verdicts.count == 7)
    #expect(verdicts[0] == "same")
    #expect(verdicts[1...4].allSatisfy { $0 == "different" }, "\(verdicts)")
    #expect(verdicts[5] != "different")
    #expect(verdicts[6] != "different")
  }

  @Test func aLineWithoutATabIsNamed() throws {
    let outcome = try Program.run(["compare", "--tsv"], text: "Putin\tПутин\nPutin Путин\n")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("-:2:1"))
    #expect(lines(outcome).count == 1)
    #expect(try Program.run(["compare", "--lemma"], text: "Путина\n").status == 2)
    #expect(try Program.run(["compare", "Putin"]).status == 2)
  }

  // By their names alone: the log shows arguments.
  @Test(arguments: endless.map(\.0))
  func endlessNamesAreQuick(what: String) throws {
    let name = try #require(Self.endless.first { $0.0 == what }?.1)
    let start = Date()
    let pair = try Program.run(["compare", "--tsv"], input: name + [0x09] + name + [0x09, 0x0A])
    #expect(pair.status == 0)
    #expect(lines(pair).count == 1)
    let other = try Program.run(["compare", "--tsv"], input: name + [0x09] + Array("Putin\n".utf8))
    #expect(lines(other) == ["0.0000\tdifferent"] || other.text.hasSuffix("\tdifferent\n"))
    for arguments in [
      ["compare", "--lemma", "--lang", "uk"], ["compare", "--lemma", "--lang", "cs"], ["compare", "--cluster"],
      ["transliterate", "--from", "uk", "--to", "fr"], ["transliterate", "--from", "uk", "--to", "fr", "--all"],
      ["transliterate", "--scheme", "rr"], ["transliterate", "--scheme", "kmu2010", "--reverse"],
    ] {
      let outcome = try Program.run(arguments, input: name + [0x0A])
      #expect(outcome.status == 0, "\(what) \(arguments) \(outcome.errors)")
    }
    // Nine runs of a debug build.
    #expect(Date().timeIntervalSince(start) < 60, "\(what)")
  }

  @Test func theGlossaryFindsNobodyEndless() throws {
    let outcome = try Program.run(
      ["glossary", "find", "--tsv", "--glossary", "glossary"], input: joined(Self.endless.map(\.1)))
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}
