import TextCore

/// A file format of glossaries.
public enum GlossaryFormat: String, Sendable, Hashable, CaseIterable {
  case native

  /// Tells a format by extension, then by content.
  public static func detect(path: String, bytes: [UInt8]) -> GlossaryFormat { .native }

  /// Extensions of files that are glossaries without a doubt: what a folder is searched for.
  static let folderExtensions = ["yaml", "yml"]
}
