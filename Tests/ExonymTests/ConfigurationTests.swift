import Exonym
import Foundation
import TestSupport
import Testing
import TextCore

@Suite struct ConfigurationTests {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("exonym-\(UUID().uuidString)").path

  func read(_ text: String) throws -> Configuration {
    try FileTree.makeFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileAccess.write(Array(text.utf8), to: folder + "/exonym.yaml")
    return try Configuration.read(folder + "/exonym.yaml")
  }

  @Test func theLastPatternThatMatchesSaysWhatIsLeftOut() throws {
    let configuration = try read("exclude: ['*.txt', '!keep.txt', 'old/']\n")
    let left = ["a.txt", "keep.txt", "old/keep.txt", "a.md"].filter { configuration.excludes(folder + "/" + $0) }
    #expect(left == ["a.txt", "old/keep.txt"])
    // At the root of the file system, too.
    var root = Configuration(folder: "/")
    root.exclude = [PathPattern("/a/b.txt")]
    #expect(root.excludes("/a/b.txt") && !root.excludes("/c/a/b.txt"))
  }

  @Test func readsEveryKey() throws {
    let configuration = try read(
      """
      glossary: [base, house.yaml]
      languages: [fr, no]
      paths: {"articles/uk/**": uk, "*.fr.txt": fr}
      rules: {T1: error, T106: off}
      fail-on: warning
      protect: ["ISBN*", "№ ?"]
      protect-quotes: true
      exclude: [build/]
      baseline: known.json
      srx: {fr: a.srx, pt-BR: b.srx, "*": c.srx}
      srx-code: fr_two
      abbreviations: words.txt
      split-inside-quotes: false
      line-breaks: wrapped
      encoding: windows-1251
      keep-all: true
      min-confidence: 0.9
      names: normalize
      embeddings: http://localhost:8765
      embeddings-model: e5
      embeddings-prefix: "query: "
      embeddings-cache: vectors.cache
      """)
    #expect(configuration.alignment.minConfidence == 0.9)
    #expect(configuration.alignment.normalizesNames == true)
    #expect(configuration.alignment.embeddings == "http://localhost:8765")
    #expect(configuration.alignment.embeddingsModel == "e5")
    #expect(configuration.alignment.embeddingsPrefix == "query: ")
    #expect(configuration.alignment.embeddingsCache == folder + "/vectors.cache")
    #expect(
      configuration.segmentation.srx == [
        "fr": folder + "/a.srx", "pt-BR": folder + "/b.srx", "*": folder + "/c.srx",
      ])
    #expect(configuration.segmentation.srxCode == "fr_two")
    #expect(configuration.segmentation.abbreviations == folder + "/words.txt")
    #expect(configuration.segmentation.splitsInsideQuotes == false)
    #expect(configuration.segmentation.lineBreaks == .wrapped)
    #expect(configuration.encoding == "windows-1251")
    #expect(configuration.segmentation.keepsAll == true)
    #expect(try read("srx: a.srx\n").segmentation.srx == ["*": folder + "/a.srx"])
    #expect(configuration.glossary == [folder + "/base", folder + "/house.yaml"])
    #expect(configuration.languages.map(\.tag) == ["fr", "no"])
    #expect(configuration.language(of: folder + "/articles/uk/a/b.txt")?.tag == "uk")
    #expect(configuration.language(of: folder + "/x/a.fr.txt")?.tag == "fr")
    #expect(configuration.language(of: folder + "/x/a.txt") == nil)
    #expect(configuration.level(of: "T101") == .severity(.error))
    #expect(configuration.level(of: "T106") == .off)
    #expect(configuration.level(of: "G101") == nil)
    #expect(configuration.failOn == .warning)
    #expect(configuration.protectedPatterns == ["ISBN*", "№ ?"])
    #expect(configuration.protectsQuotes)
    #expect(configuration.excludes(folder + "/build/x.txt"))
    #expect(configuration.baseline == folder + "/known.json")
  }

  @Test func theFirstPatternThatFitsNamesTheLanguage() throws {
    let configuration = try read("paths: {\"articles/**\": uk, \"*.txt\": fr}\n")
    #expect(configuration.language(of: folder + "/articles/a.txt")?.tag == "uk")
    #expect(configuration.language(of: folder + "/a.txt")?.tag == "fr")
  }

  @Test func anEmptyFileIsTheDefaults() throws {
    #expect(try read("# nothing\n").glossary.isEmpty)
  }

  @Test(
    arguments: [
      ("glosary: x", 1, 1, "did you mean 'glossary'?"), ("fail-on: error\nfail-on: info", 1, 1, nil),
      ("languages: [fr, ua]", 1, 17, "did you mean 'uk'?"), ("rules: {T101: fatal}", 1, 15, nil),
      ("rules: [T101]", 1, 8, nil), ("- a", 1, 1, nil), ("glossary: [a", 2, 1, nil),
      ("protect-quotes: yes", 1, 17, nil), ("min-confidence: 2", 1, 17, nil), ("names: fix", 1, 8, nil),
      ("embeddings: texts", 1, 13, nil), ("glossary:\nencoding: mac", 1, 10, nil), ("encoding: ''", 1, 11, nil),
      ("paths: {\"!*.txt\": fr}", 1, 9, "the first pattern that covers a file gives its language"),
    ] as [(String, Int, Int, String?)])
  func slipsAreErrorsWithTheirPlace(text: String, line: Int, column: Int, help: String?) throws {
    let error = try #require(throws: InputError.self) { try read(text) }
    #expect(error.position.map { [$0.line, $0.column] } == [line, column])
    #expect(error.help == help)
    #expect(error.path?.hasSuffix("/exonym.yaml") == true)
  }
}

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("*.txt", "a/b.txt", true), ("*.txt", "a/b.txtx", false), ("/a.txt", "b/a.txt", false), ("/a.txt", "a.txt", true),
    ("build/", "build/x", true), ("build/", "build", false), ("a/**/z", "a/z", true), ("a/**/z", "a/b/c/z", true),
    ("**/z", "q/z", true), ("a/**", "a/b/c", true), ("a/**", "a", false), ("[a-c]?.md", "b1.md", true),
    ("[!a-c]?.md", "b1.md", false), ("docs/*.md", "docs/x/y.md", false), ("\\*.md", "*.md", true), ("", "a", false),
    ("[", "[", true), ("é*", "été", true), ("*a*b*c", "xaybzc", true), ("*a*b*c", "xaybzcd", false),
    ("**a", "ba", true), ("a*", "a", true), ("*?", "", false), ("[a]*[!b]", "axyb", false), ("\\a\\", "a\\", true),
    // Where each star tried all lengths of all others, this would not end.
    (String(repeating: "*a", count: 30) + "*b", String(repeating: "a", count: 250), false),
    (String(repeating: "**/a/", count: 20) + "**/b", String(repeating: "a/", count: 60) + "a", false),
    ("**/a/**/b/**", "x/a/b/a/y/b/z", true), ("**/a/**/b/**", "x/a/y/b", false), ("a/**/**", "a/b", true),
    ("a/**/**", "a", false), ("**/b/c", "b/b/c", true),
  ])
  func followsGitignore(pattern: String, path: String, matches: Bool) {
    #expect(PathPattern(pattern).matches(path) == matches)
  }

  @Test func walksInOrderAndLeavesOutWhatIsIgnored() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("exonym-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["b/x.txt", "a.txt", "out/y.txt", "b/keep.log", "b/drop.log", ".git/config", "b/~$x.txt"] {
      let path = folder + "/" + name
      try FileTree.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
      try FileAccess.write([0x61], to: path)
    }
    try FileAccess.write(Array("out/\n*.log\n!keep.log\n".utf8), to: folder + "/.gitignore")
    let found = try FileTree.walk([folder]) { $0.hasSuffix("nothing") }
    #expect(found.map { String($0.dropFirst(folder.count + 1)) } == ["a.txt", "b/keep.log", "b/x.txt"])
    #expect(throws: InputError.self) { try FileTree.walk([folder + "/none"]) }
    // What is named twice is looked at once, as it was named first.
    let again = folder + "/./" + (found.last.map { String($0.dropFirst(folder.count + 1)) } ?? "")
    #expect(try FileTree.walk([folder, again, folder]) == FileTree.walk([folder]))
    #expect(try FileTree.walk([again, folder]).count == found.count)
  }

  @Test func foldersBeyondReachAreTold() throws {
    let folder = try TemporaryFolder(["a.txt": "a"])
    let deep = folder.path + "/" + Array(repeating: "d", count: 127).joined(separator: "/")
    try FileTree.makeFolder(deep + "/e")
    try FileAccess.write([0x61], to: deep + "/b.txt")
    try FileAccess.write([0x61], to: deep + "/e/c.txt")
    var told: [InputError] = []
    let found = try FileTree.walk([folder.path]) { _ in
      false
    } unread: {
      told.append($0)
    }
    #expect(found == [folder.path + "/a.txt", deep + "/b.txt"])
    #expect(told.map(\.kind) == [.limit] && told.first?.path == deep + "/e")
    #expect(throws: InputError.self) { try FileTree.walk([folder.path]) }
    #expect(try FileTree.walk([deep]) == [deep + "/b.txt", deep + "/e/c.txt"])
  }
}
