/// Gathers the pairs of one message with plural forms, which a memory holds as units one after the other: the property
/// `x-plural` numbers them.
struct TMXPlurals {
  private var forms: [TMXPair] = []

  /// Takes a pair.
  ///
  /// - Returns: the message that is complete now: one pair, or all forms of one.
  mutating func add(_ pair: TMXPair) -> [TMXPair] {
    if let number = pair.plural, number > 0, let first = forms.first, first.plural == 0, number == forms.count,
      pair.context == first.context
    {
      forms.append(pair)
      return []
    }
    let done = forms
    forms = [pair]
    return done
  }

  /// What is left.
  mutating func finish() -> [TMXPair] {
    defer { forms = [] }
    return forms
  }
}
