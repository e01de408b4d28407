import Normalization
import TextCore

extension NormalizeJob {
  /// Normalizes a plain text that comes in pieces, in constant memory; text that is not plain UTF-8 is read whole.
  ///
  /// - Parameters:
  ///   - read: gives the next bytes, none at the end.
  ///   - write: takes what is done.
  /// - Throws: as `run`; needs `Options.language`.
  public func stream(from read: () -> [UInt8], to write: ([UInt8]) -> Void) throws(InputError) {
    guard let language = options.language else {
      throw InputError(
        .language, "a stream needs its language named", path: "-", help: "name it, for example --lang fr")
    }
    var first = read()
    if TextDecoding.detect(first) != .utf8, !first.isEmpty {
      while true {
        let more = read()
        if more.isEmpty { break }
        first += more
      }
      return write(try run(first, path: "-").output)
    }
    var stream = NormalizationStream(try house.normalizer(for: language, options: options.matching))
    var bytes = first
    while !bytes.isEmpty {
      if let done = try stream.feed(bytes) { write(done.output) }
      bytes = read()
    }
    if let done = try stream.finish() { write(done.output) }
  }
}
