import TextCore
import Testing

@testable import Alignment

/// A glossary on short news in a far script: names that are translated and not spelled by sound.
@Suite struct GlossaryEvidenceTests {
  /// Concepts by what names them on either side.
  private struct Names: NameEvidence {
    static let table = [
      ("வெள்ளை மாளிகை", "White House"), ("கருங்கடல்", "Black Sea"), ("ஐரோப்பிய ஒன்றியம்", "European Union"),
      ("பாதுகாப்பு அவை", "Security Council"), ("செஞ்சிலுவைச் சங்கம்", "Red Cross"), ("உச்ச நீதிமன்றம்", "Supreme Court"),
      ("உலக வங்கி", "World Bank"),
    ]

    func names(in segment: String, side: Side) -> [String] {
      Self.table.filter { segment.contains(side == .source ? $0.0 : $0.1) }.map(\.1)
    }
  }

  /// Each text says things that the other does not, about as long as the rest.
  private static let tamil = [
    "தூதர்கள் பேச மறுத்து உடனே கிளம்பினர்.", "கூடுதல் வான் பாதுகாப்பை வெள்ளை மாளிகை உறுதியளித்தது.",
    "கருங்கடல் துறைமுகத்திலிருந்து காலையில் கப்பல்கள் புறப்பட்டன.", "சந்தையில் கோதுமை விலை இந்த வாரம் குறைந்துள்ளது.",
    "இது குறித்து ஐரோப்பிய ஒன்றியம் விரைவில் கூடும்.", "இரு தரப்பையும் பாதுகாப்பு அவை நீண்ட நேரம் கேட்டது.",
    "நேற்று மாலை முழுவதும் கடும் மழை பெய்தது.", "செஞ்சிலுவைச் சங்கம் தண்ணீரும் மருந்தும் கொண்டுவந்தது.",
    "பள்ளிகள் அடுத்த மாதம் வரை மூடப்பட்டிருக்கும்.", "புகாரை உச்ச நீதிமன்றம் விசாரணைக்கு எடுத்துக்கொண்டது.",
    "மாலையில் மக்கள் சதுக்கத்தில் மெழுகுவர்த்தி ஏற்றினர்.", "உலக வங்கி மறுகட்டமைப்புக்குக் கடன் வழங்க முன்வந்தது.",
  ]
  private static let english = [
    "The White House promised more air defence.", "Reporters were not let into the building.",
    "Ships left the Black Sea port in the morning.", "The European Union will soon meet on the matter.",
    "Farmers in the south are waiting for buyers.", "No date has been named for the talks so far.",
    "The Security Council heard both sides at length.", "The Red Cross brought water and medicine.",
    "A vote was put off for the second time.", "Two roads to the north are still closed.",
    "The Supreme Court took up the complaint.", "People lit candles on the square in the evening.",
    "Prices of fuel rose again this month.", "The World Bank offered a loan for rebuilding.",
  ]
  /// Tamil segment, English segment; the others have no counterpart.
  private static let gold = [(1, 0), (2, 2), (4, 3), (5, 6), (7, 7), (9, 10), (10, 11), (11, 13)]

  @Test func glossaryHelpsShortNews() throws {
    let cuts: [(source: Set<Int>, target: Set<Int>)] = [
      ([], []), ([0], []), ([3], []), ([0, 3], [1, 8]), ([0], [4, 5]), ([], [4, 5]), ([3, 6], [1, 4]), ([0, 8], []),
      ([], [1, 4, 9]), ([6, 8], [1, 5]),
    ]
    var sums = (with: 0, without: 0)
    for cut in cuts {
      let news = ShortNews(Self.tamil, Self.english, gold: Self.gold, without: cut)
      let pair = AlignmentPair(
        source: try AlignerTests.text(news.source, "ta"), target: try AlignerTests.text(news.target, "en"))
      let without = news.right(try Aligner().align(pair).beads)
      let with = news.right(try Aligner().align(pair, knowledge: AlignmentKnowledge(names: Names())).beads)
      #expect(with.lax >= without.lax && with.strict >= without.strict, "\(cut): \(without) -> \(with)")
      sums = (sums.with + with.lax, sums.without + without.lax)
    }
    #expect(sums.with >= sums.without + 20, "lax \(sums) of \(Self.gold.count * cuts.count)")
  }
}
