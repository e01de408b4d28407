// swift-tools-version: 6.1
import PackageDescription

// Held by every target of ours. Warnings are errors where EXONYM_STRICT is set (the Makefile sets it):
// `unsafeFlags` unconditionally would forbid other packages to depend on this one.
let strict: [SwiftSetting] =
  [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")]
  + (Context.environment["EXONYM_STRICT"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])])

/// A room: a library target with its test target and the fixtures beside it.
func room(_ name: String, _ dependencies: [Target.Dependency], tests: [Target.Dependency] = []) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: strict),
    .testTarget(
      name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies + tests,
      exclude: ["Fixtures"], swiftSettings: strict),
  ]
}

/// A system library: module map and shim only. `scripts/bootstrap` installs the same Debian packages.
func system(_ name: String, _ pkgConfig: String?, apt: String, brew: String) -> Target {
  .systemLibrary(
    name: name, pkgConfig: pkgConfig, providers: [.apt(apt.split(separator: " ").map(String.init)), .brew([brew])])
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let rooms: [[Target]] = [
  // Floor 1
  room("TextCore", ["CICU"]),
  // Floor 2
  room("XMLStream", ["TextCore", "CLibXML2", "CZlib"]),
  room("Transliteration", ["TextCore"]),
  room("Embeddings", ["TextCore", "CCurl"]),
  // Floor 3
  room("Workbooks", ["TextCore", "XMLStream", "CZip", "CZlib"]),
  // Floor 4
  room("Terminology", ["TextCore", "Transliteration", "XMLStream", "Workbooks", yams]),
  room("Segmentation", ["TextCore", "XMLStream"]),
  room("Documents", ["TextCore", "XMLStream", "CMarkGFM", "CZip", "CUchardet"]),
  room("Alignment", ["TextCore", "Transliteration", "Embeddings", "CZlib"]),
  room("TMX", ["TextCore", "XMLStream", "Workbooks", "CZip"]),
  // Floor 5
  room("Normalization", ["TextCore", "Transliteration", "Terminology", "Documents"]),
  // Floor 6
  room(
    "Checks", ["TextCore", "Transliteration", "XMLStream", "Terminology", "Documents", "Normalization", "TMX"]),
  // Floor 7
  room(
    "Exonym",
    [
      "TextCore", "Transliteration", "XMLStream", "Embeddings", "Workbooks", "Terminology", "Segmentation",
      "Documents", "Alignment", "TMX", "Normalization", "Checks", yams,
    ]),
]

let package = Package(
  name: "exonym",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "exonym", targets: ["ExonymCLI"]),
    .library(name: "Exonym", targets: ["Exonym"]),
    .library(name: "ExonymTextCore", targets: ["TextCore"]),
    .library(name: "ExonymXMLStream", targets: ["XMLStream"]),
    .library(name: "ExonymWorkbooks", targets: ["Workbooks"]),
    .library(name: "ExonymEmbeddings", targets: ["Embeddings"]),
    .library(name: "ExonymTransliteration", targets: ["Transliteration"]),
    .library(name: "ExonymTerminology", targets: ["Terminology"]),
    .library(name: "ExonymNormalization", targets: ["Normalization"]),
    .library(name: "ExonymSegmentation", targets: ["Segmentation"]),
    .library(name: "ExonymDocuments", targets: ["Documents"]),
    .library(name: "ExonymAlignment", targets: ["Alignment"]),
    .library(name: "ExonymTMX", targets: ["TMX"]),
    .library(name: "ExonymChecks", targets: ["Checks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    system("CLibXML2", "libxml-2.0", apt: "libxml2-dev", brew: "libxml2"),
    system("CZlib", "zlib", apt: "zlib1g-dev", brew: "zlib"),
    system("CZip", "libzip", apt: "libzip-dev", brew: "libzip"),
    system("CUchardet", "uchardet", apt: "libuchardet-dev", brew: "uchardet"),
    system("CMarkGFM", "libcmark-gfm", apt: "libcmark-gfm-dev libcmark-gfm-extensions-dev", brew: "cmark-gfm"),
    // ICU behind C functions of our own: its headers clash with Foundation's private copy when a Swift
    // module imports both.
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    // libcurl behind a C function, since its own take any number of arguments. It is opened when https is asked for.
    .target(name: "CCurl", linkerSettings: [.linkedLibrary("dl")]),
  ] + rooms.flatMap { $0 } + [
    // Floor 8
    .executableTarget(
      name: "ExonymCLI",
      dependencies: [
        "Exonym", "TextCore", "Transliteration", "Terminology", "Segmentation", "Documents", "Alignment",
        "Embeddings", "TMX", "XMLStream", "Normalization", "Checks", arguments,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ExonymCLITests",
      dependencies: ["ExonymCLI", "Exonym", "Embeddings", "TextCore", "Checks", "XMLStream", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["TextCore", "XMLStream", "Documents", "Workbooks", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
  ]
)
