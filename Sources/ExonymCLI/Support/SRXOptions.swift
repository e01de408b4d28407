import Segmentation

extension CommonOptions {
  /// Reads segmentation rules and says what was passed over in them.
  func rules(_ path: String) throws -> SRXDocument {
    let document = try SRXReader.read(path: path)
    warn(document.warnings, in: path)
    return document
  }

  /// Says what is wrong with rules, each with its place.
  func warn(_ warnings: [SRXWarning], in path: String) {
    for warning in warnings {
      note("\(path):\(warning.position.line):\(warning.position.column): warning: \(warning.message)")
    }
  }
}
