// swift-tools-version: 6.1
import PackageDescription

// How another package uses Exonym: one dependency, one product, and the modules whose types it names.
let package = Package(
  name: "Quickstart",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "exonym", path: "../..")],
  targets: [
    .executableTarget(name: "Quickstart", dependencies: [.product(name: "Exonym", package: "exonym")])
  ]
)
