import TMX
import Testing
import TextCore

@testable import Checks

private let fixtures =
  "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
  + "/TMXTests/Fixtures/"

/// `authored.json`: name -> [verdict, why], one string a line.
private let verdicts: [(String, String)] = {
  guard let bytes = try? FileAccess.read(fixtures + "authored.json") else { return [] }
  let strings = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
    line.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first.map(String.init) ?? ""
  }.filter { !$0.isEmpty }
  return stride(from: 0, to: strings.count - 2, by: 3).map { (strings[$0], strings[$0 + 1]) }
}()

private func validated(
  _ name: String, _ change: (inout TMXValidator.Options) -> Void = { _ in }
) throws(InputError) -> (TMXValidator.Summary, [Finding]) {
  var options = TMXValidator.Options()
  change(&options)
  var findings: [Finding] = []
  let summary = try TMXValidator(options: options).validate(path: fixtures + "authored/\(name).tmx") {
    findings.append($0)
  }
  return (summary, findings)
}

@Suite struct TMXRulesTests {
  @Test func casesAreThere() { #expect(verdicts.count == 73) }

  @Test(arguments: verdicts)
  func verdictIsRight(_ name: String, _ verdict: String) throws {
    let (summary, findings) = try validated(name)
    let got =
      !summary.isReadable ? "fatal" : summary.errors > 0 ? "error" : summary.warnings > 0 ? "warn" : "ok"
    #expect(got == verdict, "\(findings.map { "\($0.rule) \($0.severity): \($0.message)" })")
    #expect(findings.allSatisfy { $0.span != nil && $0.help != nil && TMXRuleCatalogue.byID[$0.rule] != nil })
  }

  @Test func consumers() throws {
    #expect(try validated("ok-srclang-all") { $0.consumers = [.poedit] }.1.contains { $0.rule == "M502" })
    #expect(try validated("ok-srclang-all") { $0.consumers = [.okapi] }.1.contains { $0.rule == "M503" })
    #expect(try validated("warn-empty-seg") { $0.consumers = [.omegat] }.1.contains { $0.rule == "M501" })
    #expect(try validated("ok-cdata") { $0.consumers = [.poedit] }.1.contains { $0.rule == "M502" })
    #expect(try validated("ok-nodoctype") { $0.consumers = Set(TMXConsumer.allCases) }.0.warnings == 0)
  }

  @Test func catalogueIsWhole() {
    #expect(TMXRuleCatalogue.all.count == 52)
    #expect(TMXRuleCatalogue.all.map(\.id) == TMXRuleCatalogue.all.map(\.id).sorted())
  }

  @Test func contentChecks() throws {
    func rules(_ a: String, _ b: String, _ languages: (String, String) = ("en", "fr")) throws -> [String] {
      let text = """
        <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
        srclang="\(languages.0)" datatype="x"/><body><tu><tuv xml:lang="\(languages.0)"><seg>\(a)</seg></tuv>\
        <tuv xml:lang="\(languages.1)"><seg>\(b)</seg></tuv></tu></body></tmx>
        """
      var out: [String] = []
      _ = try TMXValidator().validate(bytes: Array(text.utf8), path: "a") { out.append($0.rule) }
      return out
    }
    #expect(try rules("1,200 tanks in 2024", "1 200 chars en 2024") == [])
    #expect(try rules("It happened in 2024", "Cela eut lieu en 2023") == ["M408"])
    // One digit counts too, unless it may be a word or another time of day on the other side.
    #expect(try rules("The price is 5 euros.", "Le prix est de 6 euros.") == ["M408"])
    #expect(try rules("He has 2 or 3 sons in 2024", "Il a 3 ou 2 fils en 2024") == [])
    #expect(try rules("At 5 p.m. on page 7", "À 17 h, page 7") == [])
    #expect(try rules("It has 2 rooms and 1 bath", "Il a deux pièces et 1 bain") == [])
    #expect(try rules("This is not translated", "This is not translated") == ["M407"])
    #expect(try rules("A long sentence that says very much about everything and all of it", "Court") == ["M409"])
    #expect(try rules("The house is on the hill, they say", "Дом стоит на холме, так говорят люди") == ["M410"])
    #expect(
      try rules("La maison et le jardin", "The man with the hat and the dog that was in this house", ("fr", "de"))
        .contains("M411"))
  }
}

extension TMXRulesTests {
  /// Codes of languages that differ in case only are one language, as they are to programs.
  @Test func duplicatesWhateverTheCaseOfLanguages() throws {
    func unit(_ a: String, _ b: String, _ target: String) -> String {
      "<tu><tuv xml:lang=\"\(a)\"><seg>Hello</seg></tuv><tuv xml:lang=\"\(b)\"><seg>\(target)</seg></tuv></tu>\n"
    }
    let text =
      "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\" "
      + "adminlang=\"en\" srclang=\"en-US\" datatype=\"x\"/><body>\n" + unit("en-US", "fr-FR", "Bonjour")
      + unit("EN-us", "FR-fr", "Bonjour") + unit("EN-US", "fr-fr", "Salut") + "</body></tmx>"
    var rules: [String] = []
    _ = try TMXValidator().validate(bytes: Array(text.utf8), path: "a.tmx") { rules.append($0.rule) }
    #expect(rules == ["M404", "M405"])
  }

  @Test func documentedInFull() throws {
    let root = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let text = String(decoding: try FileAccess.read(root + "/docs/tmx-rules.md"), as: UTF8.self)
    for rule in TMXRuleCatalogue.all {
      #expect(
        text.contains(
          "| \(rule.id) | \(rule.name) | \(rule.severity.rawValue) | \(rule.summary) | \(rule.explanation) |"))
    }
  }
}
