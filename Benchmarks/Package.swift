// swift-tools-version: 6.1
import PackageDescription

// Every benchmark is a program that asserts its answer, prints its figures, and exits 1 below a committed floor.
func benchmark(_ name: String, _ libraries: [String]) -> Target {
  .executableTarget(
    name: name, dependencies: libraries.map { .product(name: $0, package: "exonym") },
    swiftSettings: [.swiftLanguageMode(.v6)])
}

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "exonym", path: "..")],
  targets: [
    benchmark("NamesBenchmark", ["ExonymTransliteration"]),
    benchmark("SegmentationBenchmark", ["ExonymSegmentation"]),
    benchmark("SRXBenchmark", ["ExonymSegmentation"]),
    benchmark("AlignmentBenchmark", ["ExonymAlignment"]),
    benchmark("NormalizationBenchmark", ["ExonymNormalization"]),
    benchmark("TMXBenchmark", ["ExonymTMX", "ExonymChecks"]),
    benchmark("LanguageBenchmark", ["ExonymDocuments"]),
  ]
)
