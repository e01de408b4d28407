import Normalization
import TextCore

/// What a person answers to a question about a name.
public struct NameAnswer: Sendable, Hashable {
  /// The number of the option taken; nil leaves the name as it is.
  public var option: Int?
  /// Whether the same answer holds for this spelling from now on.
  public var isForAll: Bool

  /// Makes an answer.
  public init(option: Int?, isForAll: Bool = false) {
    self.option = option
    self.isForAll = isForAll
  }
}

/// The answers given for all further places, by spelling.
public struct NameAnswers: Sendable {
  private enum Answer: Sendable {
    case leave
    case take(concept: String)
  }

  private var known: [String: Answer] = [:]

  /// No answers.
  public init() {}

  /// What was answered for a question's spelling; nil where it must be asked. The inner nil leaves the name.
  func answer(_ question: NameQuestion) -> NameAnswer? {
    switch known[question.rule + " " + question.text] {
    case nil: return nil
    case .leave: return NameAnswer(option: nil)
    case .take(let concept):
      return question.options.firstIndex { $0.concept == concept }.map { NameAnswer(option: $0) }
    }
  }

  mutating func note(_ answer: NameAnswer, _ question: NameQuestion) {
    guard answer.isForAll else { return }
    known[question.rule + " " + question.text] =
      answer.option.map { .take(concept: question.options[$0].concept) } ?? .leave
  }
}

extension NormalizeJob {
  /// Asks what only a person can decide and makes the changes chosen.
  ///
  /// - Parameters:
  ///   - outcome: what `run` gave.
  ///   - answers: what was answered for all places before; grows.
  ///   - ask: answers one question; nil stops.
  /// - Returns: the outcome with the choices made; nil where the person stopped.
  /// - Throws: `InputError` of kind `configuration` where a rule of the glossary would change a choice again.
  public func decide(
    _ outcome: NormalizeOutcome, answers: inout NameAnswers, ask: (NameQuestion) -> NameAnswer?
  ) throws(InputError) -> NormalizeOutcome? {
    guard !outcome.questions.isEmpty else { return outcome }
    var edits = outcome.result.edits
    var chosen = 0
    for question in outcome.questions {
      // An answer to one question may have settled another one about the same place.
      let isOpen = !edits.contains { $0.start < question.range.upperBound && question.range.lowerBound < $0.end }
      guard isOpen else { continue }
      guard let answer = answers.answer(question) ?? ask(question) else { return nil }
      answers.note(answer, question)
      guard let number = answer.option, question.options.indices.contains(number) else { continue }
      let made = question.options[number].edits.filter { edit in
        !edits.contains { $0.start < edit.end && edit.start < $0.end }
      }
      edits += made
      if !made.isEmpty { chosen += 1 }
    }
    guard chosen > 0 else { return outcome }
    var decided = outcome
    decided.chosen = chosen
    decided.result.edits = edits.sorted { $0.start < $1.start }
    decided.result.output = TextEdit.apply(edits, to: outcome.text)
    if let word = outcome.word {
      decided.output = try word.applying(decided.result.edits, to: outcome.input)
    } else if let encoding = outcome.encoding {
      decided.output = try encoding.encode(decided.result.output, insteadOf: outcome.text, in: outcome.input)
    }
    let again = try run(decided.output, path: outcome.path)
    if let next = again.changes.first {
      throw InputError(
        .configuration, "a rule would change a choice again: '\(next.from)' becomes '\(next.to)' (\(next.concept))",
        path: outcome.path, at: next.position, help: "nothing was changed; answer otherwise, or mend the glossary")
    }
    return decided
  }
}
