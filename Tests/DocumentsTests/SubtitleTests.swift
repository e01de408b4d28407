import Documents
import Testing

@Suite struct SubtitleTests {
  @Test func sentencesGoOnOverCues() throws {
    let document = try Reading.text(
      """
      1
      00:00:01,000 --> 00:00:02,000
      {\\an8}<i>I never thought</i>
      that this would

      2
      00:00:03,000 --> 00:00:04,000
      happen to us. Not here.

      3
      00:00:05,000 --> 00:00:06,000
      - Are you sure?
      - Yes.
      """, "a.srt")
    #expect(
      Reading.lines(document) == [
        "I never thought that this would happen to us. Not here.", "- Are you sure?", "- Yes.",
      ])
    #expect(document.paragraphs.allSatisfy { $0.isWrapped })
  }

  @Test func aSilencePartsWhatHasNoMark() throws {
    let document = try Reading.text(
      "1\n00:00:01,000 --> 00:00:02,000\nThe end of the day\n\n2\n00:00:02,500 --> 00:00:03,000\nIn Paris\n\n"
        + "3\n00:00:09,000 --> 00:00:10,000\nNobody came\n\n4\n00:00:19,000 --> 00:00:20,000\nor went\n", "a.srt")
    #expect(Reading.lines(document) == ["The end of the day In Paris", "Nobody came or went"])
  }

  @Test func notesStylesAndVoicesOfWebVTT() throws {
    let document = try Reading.text(
      "WEBVTT - a title\n\nNOTE a note\nmore\n\nSTYLE\n::cue { color: red }\n\nid-1\n00:01.000 --> 00:02.000 align:start\n<v Anna>Hello &amp; welcome,\nfriend\n\n00:03.000 --> 00:04.000\n<v Bob>Hi <c.red>you</c>, 2 < 3.\n",
      "a.vtt")
    #expect(Reading.lines(document) == ["Hello & welcome, friend", "Hi you, 2 < 3."])
  }

  /// Blank lines inside cues, none between them, numbers as text: files of the wild have them all.
  @Test func blankLinesWhereNoneBelong() throws {
    let times = { (second: Int) in "00:00:0\(second),000 --> 00:00:0\(second + 1),000\n" }
    let loose =
      "1\n\(times(1))\nHello there.\n\n2\n\(times(2))First line\n\nafter a blank.\n\n3\n\(times(3))2022\n\n4\n"
    #expect(Reading.lines(try Reading.text(loose, "a.srt")) == ["Hello there.", "First line after a blank.", "2022"])
    #expect(RegionsTests.texts(loose, .subtitles) == ["Hello there.", "First line", "after a blank.", "2022"])
    let dense = "1\n\(times(1))Hello there.\n2\n\(times(2))In 1990\n12\npeople came.\n3\n\(times(3))12"
    #expect(Reading.lines(try Reading.text(dense, "a.srt")) == ["Hello there.", "In 1990 12 people came.", "12"])
    #expect(RegionsTests.texts(dense, .subtitles) == ["Hello there.", "In 1990\n12\npeople came.", "12"])
    // In WebVTT what follows a blank line is an identifier or a note.
    let web = "WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n\nNOTE x\n\nid\n00:02.000 --> 00:03.000\n12\n"
    #expect(Reading.lines(try Reading.text(web, "a.vtt")) == ["Hello.", "12"])
    #expect(RegionsTests.texts(web, .subtitles) == ["Hello.", "12"])
  }

  @Test func aVoiceGoesOnOverCues() throws {
    let text =
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>I would have gone\n\n00:02.100 --> 00:03.000\n<v Anna>to the market today\n"
      + "\n00:03.100 --> 00:04.000\n<v Bob>and I\n"
    #expect(Reading.lines(try Reading.text(text, "a.vtt")) == ["I would have gone to the market today", "and I"])
  }

  @Test(arguments: ["1.1.1.1.1.1.1.1.1.1.1.1", "00:00:99999999999999999999,000", "9:9:9:9:9:9:9:9:9:9:9:9,9"])
  func timesOutOfAllBoundsAreTimes(_ time: String) throws {
    let document = try Reading.text("1\n\(time) --> 00:00:02,000\nOne.\n\n2\n00:00:03,000 --> \(time)\nTwo.\n", "a.srt")
    #expect(Reading.lines(document) == ["One.", "Two."] || Reading.lines(document) == ["One. Two."])
  }
}
