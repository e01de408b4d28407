import Exonym
import Foundation
import Testing
import TextCore

/// The shipped articles, running text in, against their gold.
@Suite struct SampleArticlesTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  struct Sample: Sendable, CustomStringConvertible {
    var name: String
    var target: String
    var description: String { name }
    var folder: String { SampleArticlesTests.root + "/Examples/articles/" + name }

    func lines(_ file: String) throws -> [String] {
      String(decoding: try FileAccess.read(folder + "/" + file), as: UTF8.self)
        .split(separator: "\n").map(String.init)
    }

    /// Gold beads as pairs of texts without white space.
    func gold() throws -> [[String]] {
      let source = try lines("fr.segments.txt")
      let target = try lines("\(self.target).segments.txt")
      return try lines("gold.txt").map { line in
        let sides = line.split(separator: ":").map { side in
          side.dropFirst().dropLast().split(separator: ",").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
        }
        return [squeeze(sides[0].map { source[$0] }), squeeze(sides[1].map { target[$0] })]
      }
    }
  }

  static let samples = [
    Sample(name: "port-odesa", target: "en"), Sample(name: "railway-kharkiv", target: "es"),
    Sample(name: "energy-zaporizhzhia", target: "de"), Sample(name: "museum-chernihiv", target: "uk"),
  ]

  static func squeeze(_ parts: [String]) -> String {
    String(String.UnicodeScalarView(parts.joined().unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  @Test(arguments: samples)
  func segmentsAsTheGoldSays(sample: Sample) throws {
    let job = SegmentJob(options: .init(language: try LanguageTag("fr")))
    let document = try job.document(sample.folder + "/fr.txt")
    let pieces = try document.paragraphs.flatMap { paragraph -> [String] in
      let bytes = Array(paragraph.text.utf8)
      return try job.segmenter(LanguageTag("fr")).segments(of: bytes).map {
        String(decoding: bytes[$0.range], as: UTF8.self)
      }
    }
    #expect(pieces.map { Self.squeeze([$0]) } == (try sample.lines("fr.segments.txt")).map { Self.squeeze([$0]) })
  }

  @Test(arguments: samples)
  func alignsToTheGold(sample: Sample) throws {
    let house = House(glossary: try .load([Self.root + "/glossary", Self.root + "/Examples/articles/glossary.yaml"]))
    let f1 = try strictF1(sample, house)
    #expect(f1 >= 0.95, "strict F1 \(f1) on \(sample)")
    let plain = try strictF1(sample, nil)
    #expect(f1 >= plain - 0.005, "the glossary takes strict F1 from \(plain) to \(f1) on \(sample)")
  }

  /// Strict precision counts every bead, recall those with two sides (vecalign's definition).
  private func strictF1(_ sample: Sample, _ house: House?) throws -> Double {
    let job = AlignJob(house: house)
    let pair = try job.align(source: sample.folder + "/fr.txt", target: sample.folder + "/\(sample.target).txt")
    let predicted = pair.beads.map { bead in
      [Self.squeeze([pair.source.text(of: bead.source)]), Self.squeeze([pair.target.text(of: bead.target)])]
    }
    let gold = try sample.gold()
    let right = predicted.filter { gold.contains($0) }
    let found = gold.filter { !$0[0].isEmpty && !$0[1].isEmpty && predicted.contains($0) }
    let precision = Double(right.count) / Double(predicted.count)
    let recall = Double(found.count) / Double(gold.count { !$0[0].isEmpty && !$0[1].isEmpty })
    return 2 * precision * recall / (precision + recall)
  }
}
