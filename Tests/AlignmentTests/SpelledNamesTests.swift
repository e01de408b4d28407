import TextCore
import Testing

@testable import Alignment

/// Names in scripts that no scheme of ours reads, against their Latin forms.
@Suite struct SpelledNamesTests {
  @Test(arguments: [
    ("シェフチェンコ", "shevchenko"), ("バルセロナ", "barcelona"), ("モンテビデオ", "montevideo"), ("ማርቲኔዝ", "martinez"),
    ("ባርሴሎና", "barcelona"), ("ሄልሲንኪ", "helsinki"),
  ])
  func wordsSoundLikeTheirLatinForms(_ word: String, _ other: String) throws {
    let latin = try #require(LatinLetters())
    let read = { (text: String) in
      SoundForm.readings(text.unicodeScalars.map(\.value), latin: latin).map(\.withoutTrills)
    }
    let best = read(word).flatMap { one in read(other).map { one.key == $0.key ? one.likeness($0) : 0 } }.max() ?? 0
    #expect(best >= 0.7, "\(word) \(best)")
  }

  @Test func withoutICUSuchWordsHaveNoReading() {
    #expect(SoundForm.readings("シェフチェンコ".unicodeScalars.map(\.value)).isEmpty)
  }

  @Test(arguments: [("泽连斯基", "zelensky"), ("舍甫琴科", "shevchenko"), ("赫尔辛基", "helsinki"), ("王琦瑶", "qiyao")])
  func hanSpellsNames(_ han: String, _ name: String) throws {
    let pair = AlignmentPair(
      source: try AlignerTests.text(["昨天\(han)来了。", "天气很好。"], "zh"),
      target: try AlignerTests.text(["Then came \(name.capitalized).", "The weather was fine in Berlin."], "en"))
    let corpus = AlignmentCorpus([pair], names: nil, usesPunctuation: false)
    let links = Cognates().links(corpus.source, corpus.target)
    let word = try #require(
      corpus.target.entry(of: Token(form: name.unicodeScalars.map(\.value), kind: .word, isCapitalised: true)))
    #expect(links.contains { $0.target == word && $0.origin == .equal })
    #expect(links.count == 1)
  }

  /// Three sentences say what the other text does not, and all are about equally long.
  private static let english = [
    "Yesterday in Barcelona the engineer Martinez opened a bridge.",
    "Nobody complained about the long way round the low hill.",
    "The old bridge in Poltava had been closed by Shevchenko.",
    "A young choir from Helsinki sang for the old Lindgren.",
    "The weather will be warm and dry until the weekend.", "Tickets may be bought at the office near the station.",
    "The mayor of Montevideo sent some flowers to Fernanda.",
  ]
  /// Source segment, target segment.
  private static let gold = [(1, 0), (2, 2), (4, 3), (5, 6)]

  @Test(arguments: [
    (
      "ja",
      [
        "会議は予定より長く続いたが、結論は出なかった。", "技師マルティネスは昨日バルセロナで橋を開通させた。",
        "ポルタワの古い橋はシェフチェンコが閉鎖していた。", "住民の多くは夜になってもまだ家に戻れずにいた。",
        "ヘルシンキの若い合唱団がリンドグレンのために歌った。", "モンテビデオの市長はフェルナンダに花を贈った。",
      ]
    ),
    (
      "th",
      [
        "การประชุมยืดเยื้อกว่ากำหนดและไม่มีข้อสรุปใด ๆ", "วิศวกรมาร์ติเนซเปิดสะพานที่บาร์เซโลนาเมื่อวานนี้",
        "สะพานเก่าในโปลตาวาถูกปิดโดยเชฟเชนโก", "ชาวบ้านจำนวนมากยังกลับบ้านไม่ได้แม้จะดึกแล้ว",
        "คณะนักร้องจากเฮลซิงกิร้องเพลงให้ลินด์เกรน", "นายกเทศมนตรีมอนเตวิเดโอส่งดอกไม้ให้เฟอร์นันดา",
      ]
    ),
    (
      "zh",
      [
        "会议比预定的时间更长，没有得出任何结论。", "工程师马丁内斯昨天在巴塞罗那开通了一座桥。", "波尔塔瓦的那座旧桥曾经被舍甫琴科关闭。",
        "许多居民到了深夜还是不能回家好好休息。", "赫尔辛基的年轻合唱团为林德格伦演唱。", "蒙得维的亚的市长给费尔南达送了一些花。",
      ]
    ),
  ])
  func namesAlignShortNews(_ language: String, _ segments: [String]) throws {
    // Some of what the other text does not say left out, so that lengths mislead in several ways.
    let cuts: [(source: Set<Int>, target: Set<Int>)] = [([], []), ([0], []), ([3], []), ([], [4, 5]), ([], [1, 5])]
    var deaf = AlignerOptions()
    deaf.usesCognates = false
    var sums = (with: 0, without: 0)
    for cut in cuts {
      let news = ShortNews(segments, Self.english, gold: Self.gold, without: cut)
      let pair = AlignmentPair(
        source: try AlignerTests.text(news.source, language), target: try AlignerTests.text(news.target, "en"))
      let with = news.right(try Aligner().align(pair).beads).strict
      let without = news.right(try Aligner(options: deaf).align(pair).beads).strict
      #expect(with >= without, "\(language) \(cut): \(without) -> \(with)")
      sums = (sums.with + with, sums.without + without)
    }
    #expect(sums.with >= sums.without + 4, "\(language): \(sums)")
  }

  @Test func manySegmentsAreNotSearched() throws {
    let pair = AlignmentPair(
      source: try AlignerTests.text(Array(repeating: "昨天泽连斯基来了。", count: 600), "zh"),
      target: try AlignerTests.text(Array(repeating: "Then came Zelensky.", count: 600), "en"))
    #expect(SpelledNames.Reader([pair]) == nil)
  }
}
