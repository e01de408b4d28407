import TextCore
import XMLStream

/// A file that tells how far it was read.
final class WatchedSource: XMLByteSource {
  private let file: XMLFileSource
  private let progress: (Int) -> Void

  init(_ file: XMLFileSource, _ progress: @escaping (Int) -> Void) {
    self.file = file
    self.progress = progress
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = try file.read(into: buffer)
    progress(file.offset)
    return count
  }
}
