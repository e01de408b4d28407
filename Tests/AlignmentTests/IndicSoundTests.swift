import Testing

@testable import Alignment

@Suite struct IndicSoundTests {
  @Test(arguments: [
    ("ஸ்டாலின்", "stalin"), ("பாகிஸ்தான்", "pakistan"), ("पाकिस्तान", "pakistan"), ("ললিত", "lalit"),
  ])
  func namesOfIndiaSoundLikeTheirLatinForms(_ word: String, _ latin: String) {
    let found = SoundForm.readings(word.unicodeScalars.map(\.value)).first
    let other = SoundForm.readings(latin.unicodeScalars.map(\.value)).first
    guard let found, let other else {
      Issue.record("no reading")
      return
    }
    #expect(found.likeness(other) >= 0.7 && found.key == other.key)
  }
}
