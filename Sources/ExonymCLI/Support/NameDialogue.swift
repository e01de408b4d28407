import Checks
import Exonym
import Normalization
import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Asks a person at the terminal about names that a text leaves open.
final class NameDialogue {
  private let input: Int32
  private let output: Int32
  private let palette: Palette
  private var pending: [UInt8] = []
  private var hasExplained = false

  /// Speaks with the person at the terminal of the process, or at standard input where that is a terminal.
  ///
  /// - Throws: `InputError` where there is none.
  init(_ palette: Palette) throws(InputError) {
    self.palette = palette
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    if terminal >= 0 {
      input = terminal
      output = terminal
    } else if Terminal.isTerminal(STDIN_FILENO) {
      input = STDIN_FILENO
      output = STDERR_FILENO
    } else {
      throw InputError(
        .unreadable, "there is no terminal to ask at", expected: "a terminal",
        help: "leave out --interactive; --report shows what is open")
    }
  }

  /// Asks one question; nil where the person stops.
  func ask(_ question: NameQuestion, of outcome: NormalizeOutcome, _ map: LineMap) -> NameAnswer? {
    var text = "\n" + palette.bold("\(outcome.path):\(question.position.line):\(question.position.column)")
    text += "  \(question.rule) \(NameDialogue.reason(question))\n"
    if let frame = SourceFrame(map.span(question.range), in: map, width: Terminal.width - 4) {
      text += "    \(frame.line)\n    " + String(repeating: " ", count: frame.indent)
      text += palette.yellow(String(repeating: "^", count: frame.carets)) + "\n"
    }
    for (number, option) in question.options.enumerated() {
      let place = option.definition.map { "  (\(relativePath($0.path)):\($0.span.start.line))" } ?? ""
      text += "  \(number + 1)  " + palette.green(option.replacement) + "  \(option.concept)"
      text += palette.dim(place) + "\n"
    }
    text += "  s  leave it as it is\n"
    if !hasExplained {
      text += palette.dim("  a behind a number or s: always for this spelling; q: stop, and write nothing more") + "\n"
      hasExplained = true
    }
    say(text)
    while true {
      say("> ")
      guard let line = readLine() else { return nil }
      if let answer = NameDialogue.answer(line, options: question.options.count) {
        return answer.stops ? nil : answer.answer
      }
      let numbers = question.options.count == 1 ? "1" : "a number from 1 to \(question.options.count)"
      say("  \(numbers), s, or q; with a behind it always for this spelling\n")
    }
  }

  private static func reason(_ question: NameQuestion) -> String {
    switch question.rule {
    case "T103" where question.isLikePerson: "'\(question.text)' reads as a person's name here"
    case "T103": "'\(question.text)' may be several concepts"
    case "T104": "'\(question.text)' may stand in several cases"
    case "T106": "'\(question.text)' stands beside another spelling"
    case "T110": "'\(question.text)' is near to a name"
    default: "the glossary says to ask before '\(question.text)' is changed"
    }
  }

  /// What a line means; nil where it means nothing.
  static func answer(_ line: String, options: Int) -> (answer: NameAnswer, stops: Bool)? {
    var word = line.lowercased().filter { $0 != " " && $0 != "\t" && $0 != "\r" }
    if word == "q" { return (NameAnswer(option: nil), true) }
    var isForAll = false
    if word.hasSuffix("a"), word.utf8.count > 1 {
      isForAll = true
      word.removeLast()
    } else if word.hasPrefix("a"), word.utf8.count > 1 {
      isForAll = true
      word.removeFirst()
    }
    if word == "s" { return (NameAnswer(option: nil, isForAll: isForAll), false) }
    guard let number = Int(word), number >= 1, number <= options else { return nil }
    return (NameAnswer(option: number - 1, isForAll: isForAll), false)
  }

  private func say(_ text: String) { _ = FileAccess.writeAll(Array(text.utf8), to: output) }

  private func readLine() -> String? {
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeSubrange(...end)
        return line
      }
      var chunk = [UInt8](repeating: 0, count: 256)
      let count = read(input, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      pending += chunk[..<count]
    }
  }
}
