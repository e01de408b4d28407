import Foundation
import Terminology
import Testing
import TextCore

@testable import Checks

@Suite struct BaselineTests {
  @Test func knownFindingsDoNotCount() throws {
    let text = "À Kiev.\nÀ Kiev.\n"
    let map = LineMap(Array(text.utf8))
    let findings = [0, 9].map { at in
      Finding(rule: "T101", severity: .warning, message: "'Kiev'", path: "a.txt", span: map.span((at + 3)..<(at + 7)))
    }
    let file = Baseline.text(Array(findings.prefix(1)), sources: ["a.txt": map])
    let baseline = try Baseline(Array(file.utf8), path: "baseline.txt")
    let (new, known) = baseline.filter(findings, sources: ["a.txt": map])
    #expect(new.count == 1 && known == 1)
    // A line above moves nothing.
    let moved = LineMap(Array(("Bonjour.\n" + text).utf8))
    let later = findings.map { finding in
      var own = finding
      own.span = finding.span.map { moved.span(($0.start.byte + 9)..<($0.end.byte + 9)) }
      return own
    }
    #expect(baseline.filter(later, sources: ["a.txt": moved]).known == 1)
  }

  @Test func aFindingIsOneLine() throws {
    let finding = Finding(rule: "T101", severity: .warning, message: "'Valery\nGerasimov'", path: "a.txt")
    let file = Baseline.text([finding], sources: [:])
    #expect(file.split(separator: "\n").count == 2)
    #expect(try Baseline(Array(file.utf8), path: "b.txt").filter([finding], sources: [:]).known == 1)
  }

  @Test func brokenBaselinesSayWhere() throws {
    let error = try #require(throws: InputError.self) { try Baseline(Array("# x\nnonsense\n".utf8), path: "b.txt") }
    #expect(error.position?.line == 2)
  }
}

@Suite struct ScaleTests {
  /// Many concepts, each with variants: near-linear. The figure of 100,000 is measured with optimisation.
  @Test func manyConceptsAreCheckedInTime() throws {
    // Twice the concepts take about twice the time, never four times.
    func seconds(_ count: Int) throws -> Double {
      let file = try #require(Self.file(count))
      let start = Self.threadSeconds()
      _ = GlossaryChecker().check([file], diagnostics: [])
      return Self.threadSeconds() - start
    }
    _ = try seconds(100)
    let small = try seconds(1000)
    let large = try seconds(4000)
    #expect(large < small * 12 + 0.5, "1000: \(small) s, 4000: \(large) s")
  }

  @Test(.enabled(if: figures, "only with EXONYM_FIGURES=1"))
  func hundredThousandConcepts() throws {
    let clock = ContinuousClock()
    var file: GlossaryFile?
    let reading = clock.measure { file = Self.file(100_000) }
    let read = try #require(file)
    var findings: [Finding] = []
    let checking = clock.measure { findings = GlossaryChecker().check([read], diagnostics: []) }
    print("100,000 concepts: read \(reading), checked \(checking), \(findings.count) findings")
    #expect(checking < .seconds(10))
  }

  /// What this thread has worked: other tests and programs do not count.
  private static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  static func file(_ count: Int) -> GlossaryFile? {
    var text = "exonym: 1\nlanguages: [fr]\nconcepts:\n"
    for number in 0..<count {
      let tail = String(number).map {
        String("bcdfghklmn"[String.Index(utf16Offset: $0.wholeNumberValue ?? 0, in: "bcdfghklmn")])
      }
      let name = tail.joined(separator: "a")
      text +=
        "  - {id: c\(number), kind: place, fr: {use: Ro\(name)ov, avoid: [Ru\(name)ow, Re\(name)off]}, en: Ro\(name)ow}\n"
    }
    return GlossaryFile.read(bytes: Array(text.utf8), path: "many.yaml").file
  }
}
