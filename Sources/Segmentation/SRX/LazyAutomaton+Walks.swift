/// An automaton led along a text from a place, as far as a rule may see.
extension LazyAutomaton {
  /// Marks the rules whose left side ends at a place.
  mutating func walkBack(
    _ text: ScalarBytes, _ at: Int, left: Int, right: Int, _ program: SRXProgram, _ hits: inout SRXHits
  ) {
    let mask = contextMask
    var state = start(program.context(text, at, left, right, mask))
    // The character to be read stands between `start` and `offset`.
    var (offset, id) = (at, left)
    var start = at > 0 ? text.scalar(before: at).start : 0
    var taken = 0
    while true {
      let known = traits(state)
      if known.contains(.accepts) {
        for index in accepted(state) {
          let rule = accepted(at: index)
          hits.addBefore(rule, start: program.rules[rule].before == nil ? nil : offset)
        }
      }
      guard taken < SRXMatcher.reach, id >= 0, known.contains(.alive) else { return }
      taken += 1
      offset = start
      let right = id
      if offset > 0 {
        let (value, before) = text.scalar(before: offset)
        id = program.classes[value]
        start = before
      } else {
        id = -1
      }
      state = step(
        state, right, known.contains(.sensitive) ? program.context(text, offset, id, right, mask) : 0)
    }
  }

  /// Marks those of the rules marked before whose right side begins at a place. False where there are none.
  mutating func walkOn(
    _ text: ScalarBytes, _ at: Int, left: Int, right: Int, _ program: SRXProgram, _ hits: inout SRXHits
  ) -> Bool {
    let mask = contextMask
    var matches = false
    var state = start(program.context(text, at, left, right, mask))
    // The character to be read begins before `next`.
    var id = right
    var next = at < text.count ? text.scalar(at: at).next : at
    var taken = 0
    while true {
      let known = traits(state)
      if known.contains(.accepts) {
        for rule in hits.before where accepts(rule, in: state) {
          hits.addAfter(rule)
          matches = true
        }
      }
      guard taken < SRXMatcher.reach, id >= 0, known.contains(.alive) else { return matches }
      taken += 1
      let (offset, left) = (next, id)
      if offset < text.count {
        let (value, behind) = text.scalar(at: offset)
        id = program.classes[value]
        next = behind
      } else {
        id = -1
      }
      state = step(state, left, known.contains(.sensitive) ? program.context(text, offset, left, id, mask) : 0)
    }
  }
}
