/// Bounds on what a document may ask of the reader; beyond them it stops with an `InputError` of kind `limit`.
public struct XMLLimits: Sendable, Hashable {
  /// Elements open at once. The parser itself refuses more than 256.
  public var maxDepth: Int
  /// UTF-8 bytes of one run of text. The parser itself bounds attribute values, comments and names at 10 MB.
  public var maxTextLength: Int
  /// Attributes of one element.
  public var maxAttributes: Int
  /// Bytes of the whole document, as read (after decompression).
  public var maxTotal: Int
  /// UTF-8 bytes that references to internal entities may add to the document.
  public var maxEntityExpansion: Int

  /// Sets each bound.
  public init(
    maxDepth: Int = 200, maxTextLength: Int = 64 << 20, maxAttributes: Int = 256, maxTotal: Int = 1 << 40,
    maxEntityExpansion: Int = 1 << 20
  ) {
    self.maxDepth = maxDepth
    self.maxTextLength = maxTextLength
    self.maxAttributes = maxAttributes
    self.maxTotal = maxTotal
    self.maxEntityExpansion = maxEntityExpansion
  }

  /// What no honest document comes near.
  public static let standard = XMLLimits()
}
