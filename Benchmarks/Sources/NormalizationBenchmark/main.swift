import Dispatch
import Foundation
import Normalization
import Terminology
import TextCore

/// Measures compiling a glossary and rewriting news-like French text, and asserts the answers.
///
/// `NormalizationBenchmark [--megabytes 50] [--text FILE] [--dump DIRECTORY] [--python PROGRAM]`: `--text` repeats a
/// file's text instead of the generated one, `--dump` writes text and spellings for a comparison with other programs,
/// `--python` is a Python with ahocorasick_rs and flashtext2, which are then measured on the same text and spellings in the
/// same run.

struct Generator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
  mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }
}

/// Names of Slavic build with the spellings of several orthographies: what an expansion gives, about twenty a concept.
struct GlossaryMaker {
  var generator: Generator

  // Each syllable in the orthographies of French, English, German, Spanish, Polish.
  static let syllables: [[String]] = [
    ["gue", "ge", "ge", "gue", "gie"], ["ra", "ra", "ra", "ra", "ra"], ["si", "si", "si", "si", "si"],
    ["mo", "mo", "mo", "mo", "mo"], ["chou", "shu", "schu", "shu", "szu"], ["tche", "che", "tsche", "che", "cze"],
    ["kha", "kha", "cha", "ja", "cha"], ["jou", "zhu", "schu", "zhu", "żu"], ["be", "be", "be", "be", "bie"],
    ["lo", "lo", "lo", "lo", "lo"], ["dou", "du", "du", "du", "du"], ["ni", "ni", "ni", "ni", "ni"],
    ["vo", "vo", "wo", "vo", "wo"], ["ka", "ka", "ka", "ka", "ka"], ["ria", "rya", "rja", "ria", "ria"],
    ["zi", "zi", "si", "zi", "zi"], ["po", "po", "po", "po", "po"], ["ïa", "ya", "ja", "ya", "ja"],
    ["tre", "tre", "tre", "tre", "trie"], ["kou", "ku", "ku", "ku", "ku"], ["lia", "lya", "lja", "lia", "la"],
  ]
  static let endings: [[String]] = [
    ["ov", "ov", "ow", "ov", "ow"], ["ine", "in", "in", "in", "in"], ["enko", "enko", "enko", "enko", "enko"],
    ["ski", "sky", "skij", "ski", "ski"], ["tchouk", "chuk", "tschuk", "chuk", "czuk"],
    ["iev", "iev", "jew", "iev", "iew"], ["iak", "yak", "jak", "iak", "iak"],
  ]
  static let given: [[String]] = [
    ["Valeri", "Valery", "Waleri", "Valeri", "Walerij"], ["Andreï", "Andrei", "Andrej", "Andréi", "Andriej"],
    ["Mykhaïlo", "Mykhailo", "Mychajlo", "Mijailo", "Mychajło"], ["Iouri", "Yuri", "Juri", "Yuri", "Jurij"],
    ["Serhiy", "Serhii", "Serhij", "Serguí", "Serhij"], ["Alexeï", "Alexei", "Alexej", "Alexéi", "Aleksiej"],
    ["Natalia", "Nataliya", "Natalija", "Natalia", "Natalija"], ["Dmitri", "Dmitry", "Dmitrij", "Dmitri", "Dmitrij"],
  ]

  static func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  mutating func spellings(concepts: Int) -> [Spelling] {
    var out: [Spelling] = []
    for number in 0..<concepts {
      let parts = (0..<(3 + generator.below(2))).map { _ in generator.pick(Self.syllables) }
      let ending = generator.pick(Self.endings)
      let given = generator.pick(Self.given)
      let families = (0..<5).map { index in Self.capital(parts.map { $0[index] }.joined() + ending[index]) }
      let id = "person-\(number)"
      func add(_ text: String, _ form: NameForm, _ to: String?) {
        out.append(
          Spelling(
            text: text, concept: id, form: form, status: to == nil ? .preferred : .foreign(nil), replacement: to,
            reason: "another language's form"))
      }
      var seen = Set<String>()
      for index in 0..<5 {
        let family = families[index]
        if seen.insert(family).inserted { add(family, .short, index == 0 ? nil : families[0]) }
        for (form, text, to) in [
          (NameForm.full, "\(given[index]) \(family)", "\(given[0]) \(families[0])"),
          (.initial, "\(given[index].prefix(1)). \(family)", "\(given[0].prefix(1)). \(families[0])"),
          (.inverted, "\(family) \(given[index])", "\(families[0]) \(given[0])"),
          (.full, "\(given[0]) \(family)", "\(given[0]) \(families[0])"),
        ] where seen.insert(text).inserted {
          add(text, form, text == to ? nil : to)
        }
      }
    }
    return out
  }
}

/// French news prose by the frequency of its words, with a name of the glossary now and then.
func makeText(bytes: Int, spellings: [Spelling], generator: inout Generator) -> [UInt8] {
  let little =
    "de la le les et des en du un une à que qui dans pour par sur au est pas plus avec il ne ce son se a été selon"
    .split(
      separator: " ")
  let words =
    """
    attaque missiles région ministère défense russe ukrainien forces armée guerre ville président déclaré territoire \
    système aérienne drones soldats frontière nuit avant après contre entre plusieurs première dernière situation \
    autorités porte-parole communiqué média chaîne télévision société économie européenne international sécurité \
    général responsable négociations accord production industrie énergie réseau électrique bâtiment habitants blessés \
    dégâts opération annoncé affirmé expliqué précisé indiqué estimé même depuis pendant toujours également notamment
    """.split(whereSeparator: { $0 == " " || $0 == "\n" })
  let proper = "Russie Ukraine États-Unis Moscou France Europe Kremlin OTAN Paris Allemagne Novembre Telegram".split(
    separator: " ")
  var out = [UInt8]()
  out.reserveCapacity(bytes + 4096)
  while out.count < bytes {
    for _ in 0..<(3 + generator.below(4)) {
      let count = 12 + generator.below(14)
      for index in 0..<count {
        let die = generator.below(100)
        var word =
          die < 45
          ? String(generator.pick(little)) : die < 93 ? String(generator.pick(words)) : String(generator.pick(proper))
        if die == 99, !spellings.isEmpty { word = spellings[generator.below(spellings.count)].text }
        if index == 0 { word = GlossaryMaker.capital(word) }
        out += word.utf8
        if index < count - 1 { out += generator.below(14) == 0 ? ", ".utf8 : " ".utf8 }
      }
      out += ". ".utf8
    }
    out.append(0x0A)
  }
  return out
}

/// The processor's time that some work takes on this thread, or its time on the clock where several work.
func seconds(onClock: Bool = false, _ work: () throws -> Void) rethrows -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(onClock ? CLOCK_MONOTONIC : CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let start = now()
  try work()
  return now() - start
}

func argument(_ name: String) -> String? {
  let arguments = CommandLine.arguments
  guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
  return arguments[index + 1]
}

func residentMegabytes() -> Int {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
  return (Int(line.split(separator: " ").dropFirst().first ?? "0") ?? 0) / 1024
}

let megabytes = Int(argument("--megabytes") ?? "50") ?? 50
let french = try LanguageTag("fr")

for concepts in [200, 10_000] {
  var maker = GlossaryMaker(generator: Generator(state: 1))
  let spellings = maker.spellings(concepts: concepts)
  var generator = Generator(state: 2)
  var text = makeText(bytes: megabytes << 20, spellings: Array(spellings.prefix(4000)), generator: &generator)
  if let path = argument("--text") {
    let sample = try FileAccess.read(path)
    text = []
    while text.count < megabytes << 20 { text += sample }
  }
  var normalizer: Normalizer?
  let compile = seconds { normalizer = Normalizer(spellings: spellings, language: french) }
  guard let normalizer else { exit(1) }
  if let folder = argument("--dump") {
    try FileAccess.write(text, to: "\(folder)/text-\(concepts).txt")
    let lines = spellings.map { "\($0.text)\t\($0.replacement ?? $0.text)\n" }.joined()
    try FileAccess.write(Array(lines.utf8), to: "\(folder)/spellings-\(concepts).tsv")
  }
  var rewriting = Double.infinity
  for _ in 0..<3 {
    rewriting = min(
      rewriting,
      try seconds {
        let output = try normalizer.rewrite(text)
        guard output.count > text.count / 2 else { exit(1) }
      })
  }
  var best = Double.infinity
  var bestOnClock = Double.infinity
  var changes = 0
  var names = 0
  for _ in 0..<3 {
    var time = 0.0
    let clock = try seconds(onClock: true) {
      time = try seconds {
        let result = try normalizer.normalize(text)
        changes = result.changes.count
        names = result.matches.count
        // The answer: what is rewritten is stable, and only names changed.
        guard result.output.count > text.count / 2 else { exit(1) }
      }
    }
    best = min(best, time)
    bestOnClock = min(bestOnClock, clock)
  }
  let size = Double(text.count) / 1e6
  // Two threads, each its half.
  let half = text.count / 2
  let halves = [Array(text[..<half]), Array(text[half...])]
  var single = Double.infinity
  var parallel = Double.infinity
  for _ in 0..<3 {
    single = min(single, seconds(onClock: true) { for half in halves { _ = try? normalizer.rewrite(half) } })
    parallel = min(
      parallel,
      seconds(onClock: true) {
        DispatchQueue.concurrentPerform(iterations: 2) { index in _ = try? normalizer.rewrite(halves[index]) }
      })
  }
  print(
    "\(concepts) concepts, \(spellings.count) spellings: compile \(Int(compile * 1000)) ms; "
      + "find and rewrite \(Int(size / rewriting)) MB/s, and explain \(Int(size / best)) MB/s of processor time, \(Int(size / bestOnClock)) on the clock (\(names) names, \(changes) changes in \(Int(size)) MB); "
      + "two threads rewrite \(Int(100 * single / parallel)) % of one; peak \(residentMegabytes()) MiB")
  if let python = argument("--python") { try measurePeers(python, text: text, spellings: spellings) }
}
try measureExpansion()
