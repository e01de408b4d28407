/// An automaton led along a text from a place, as far as a rule may see.
extension LazyAutomaton {
  /// Marks the rules whose left side ends at a place.
  mutating func walkBack(
    _ text: ScalarBytes, _ at: Int, left: Int, right: Int, _ program: SRXProgram, _ hits: inout SRXHits
  ) {
    let mask = contextMask
    var offset = at
    var (left, right) = (left, right)
    var state = start(program.context(text, offset, left, right, mask))
    var taken = 0
    while true {
      for index in accepted(state) {
        let rule = accepted(at: index)
        hits.addBefore(rule, start: program.rules[rule].before == nil ? nil : offset)
      }
      guard taken < SRXMatcher.reach, left >= 0, isAlive(state) else { return }
      taken += 1
      offset = text.scalar(before: offset).start
      right = left
      left = offset > 0 ? program.classes[text.scalar(before: offset).value] : -1
      state = step(state, right, program.context(text, offset, left, right, mask))
    }
  }

  /// Marks those of the rules marked before whose right side begins at a place. False where there are none.
  mutating func walkOn(
    _ text: ScalarBytes, _ at: Int, left: Int, right: Int, _ program: SRXProgram, _ hits: inout SRXHits
  ) -> Bool {
    let mask = contextMask
    var offset = at
    var (left, right) = (left, right)
    var matches = false
    var state = start(program.context(text, offset, left, right, mask))
    var taken = 0
    while true {
      if acceptsAny(state) {
        for rule in hits.before where accepts(rule, in: state) {
          hits.addAfter(rule)
          matches = true
        }
      }
      guard taken < SRXMatcher.reach, right >= 0, isAlive(state) else { return matches }
      taken += 1
      offset = text.scalar(at: offset).next
      left = right
      right = offset < text.count ? program.classes[text.scalar(at: offset).value] : -1
      state = step(state, left, program.context(text, offset, left, right, mask))
    }
  }
}
