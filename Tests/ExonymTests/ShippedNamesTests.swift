import Exonym
import Foundation
import Normalization
import Terminology
import TestSupport
import Testing
import TextCore

/// Every pair of a shipped person's given-name and family-name spellings becomes the preferred name, and stays.
struct ShippedNamesTests {
  @Test(arguments: ["fr", "en", "de", "es", "it", "pl", "nl"]) func anyPairOfSpellings(_ code: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let house = House(glossary: try .load([root + "/glossary"]))
    let normalizer = try house.normalizer(for: try LanguageTag(code))
    var parts: [String: (full: String, given: [String], family: [String])] = [:]
    for spelling in normalizer.spellings where spelling.grammaticalCase == nil {
      var known = parts[spelling.concept] ?? ("", [], [])
      let isRight = spelling.fixPolicy == .safe && (spelling.status == .preferred || spelling.replacement != nil)
      switch spelling.form {
      case .full: if spelling.status == .preferred { known.full = spelling.text }
      case .given: if isRight { known.given.append(spelling.text) }
      case .short: if isRight { known.family.append(spelling.text) }
      default: break
      }
      parts[spelling.concept] = known
    }
    var random = SeededGenerator(seed: 11)
    func pick(_ list: [String]) -> String { list[random.below(list.count)] }
    var wrong: [String] = []
    var tried = 0
    for (id, part) in parts.sorted(by: { $0.key < $1.key }) where !part.given.isEmpty && !part.family.isEmpty {
      // Korean and Chinese names stand the other way round.
      guard part.full.contains(" "), part.full.hasPrefix(part.given[0]) else { continue }
      for _ in 0..<6 {
        let name = pick(part.given) + " " + pick(part.family)
        tried += 1
        do throws(InputError) {
          let output = try normalizer.normalize(Array("(\(name))".utf8)).output
          let text = String(decoding: output, as: UTF8.self)
          if text != "(\(part.full))" { wrong.append("\(id): \(name) -> \(text)") }
        } catch {
          wrong.append("\(id): \(name) -> \(error)")
        }
      }
    }
    #expect(tried > 500)
    #expect(wrong.count * 100 <= tried, "\(wrong.prefix(20).joined(separator: "\n"))")
    #expect(!wrong.contains { $0.contains("contradicts") }, "\(wrong.filter { $0.contains("contradicts") })")
  }

  /// Names as a newspaper of the language has them: what is right there stays, in every case, and what is not follows.
  @Test(arguments: [
    ("fr", "Valery V. Gerasimov et Sergey V. Lavrov", "Valeri V. Guerassimov et Sergueï V. Lavrov"),
    ("de", "Alexej Nawalnys Witwe, Sergej Lawrow", "Alexej Nawalnys Witwe, Sergej Lawrow"),
    ("de", "die Kiever Regierung in Kiev", "die Kiewer Regierung in Kiew"),
    ("cs", "přes Dněpr", "přes Dněpr"), ("it", "oltre il Dnepr", "oltre il Dnepr"),
    ("fr", "Zaporizhia, Enerhodar", "Zaporijjia, Enerhodar"),
    ("uk", "у Зеленскім, при Зеленськім", "у Зеленськім, при Зеленськім"),
    ("es", "Alexéi Navalni en Cherkasi", "Alexéi Navalni en Cherkasi"),
    ("it", "Sergej Lavrov, Yevgeny Prigozhin", "Sergej Lavrov, Yevgeny Prigozhin"),
    ("it", "Mychajlo Podoljak e Yulia Nawalnaja", "Mykhailo Podolyak e Yulia Navalnaya"),
    ("pl", "o Baszarze el-Asadzie, z Wołodymyrem Zelenskim", "o Baszarze el-Asadzie, z Wołodymyrem Zełenskim"),
    ("cs", "v Charkově, do Lvova a v Oděse", "v Charkově, do Lvova a v Oděse"),
    ("cs", "Volodymyra Zelenskeho viděla Maria Zakharova", "Volodymyra Zelenskeho viděla Marija Zacharovová"),
    ("cs", "bez Julije Navalné", "bez Julije Navalné"),
  ]) func nativeForms(language: String, text: String, expected: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let normalizer = try House(glossary: try .load([root + "/glossary"])).normalizer(for: try LanguageTag(language))
    #expect(String(decoding: try normalizer.normalize(Array(text.utf8)).output, as: UTF8.self) == expected)
  }

  /// A soft sign that is written as an apostrophe goes with the name.
  @Test func softSignsAreNotLeftBehind() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let normalizer = try House(glossary: try .load([root + "/glossary"])).normalizer(for: try LanguageTag("es"))
    for text in ["Denys Shmyhal', dijo", "Denys Shmyhal’, dijo", "Shmyhal', dijo"] {
      let output = String(decoding: try normalizer.normalize(Array(text.utf8)).output, as: UTF8.self)
      #expect(output.hasSuffix("Shmigal, dijo"), "\(text) -> \(output)")
    }
  }
}
