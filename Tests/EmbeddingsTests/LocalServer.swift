import Foundation
import Synchronization

/// A tiny server for tests: answers each connection with the next canned answer, then closes.
final class LocalServer: Sendable {
  let port: Int
  private let descriptor: Int32
  private let received = Mutex<[String]>([])

  var requests: [String] { received.withLock { $0 } }

  init(_ answers: [String]) throws {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let listener = socket(AF_INET, kind, 0)
    descriptor = listener
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, size) == 0 && listen(listener, 8) == 0 && getsockname(listener, pointer, &size) == 0
      }
    }
    guard bound else { throw CocoaError(.fileNoSuchFile) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in
      for answer in answers { serve(accept(listener, nil, nil), answer) }
      close(listener)
    }
  }

  private func serve(_ connection: Int32, _ answer: String) {
    var data: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(connection, &chunk, chunk.count, 0)
      if count <= 0 { break }
      data += chunk[..<count]
      let text = String(decoding: data, as: UTF8.self)
      guard let head = text.range(of: "\r\n\r\n"), let length = text.range(of: "Content-Length: ") else { continue }
      let size = Int(text[length.upperBound...].prefix { $0.isNumber }) ?? 0
      if text[head.upperBound...].utf8.count >= size { break }
    }
    received.withLock { $0.append(String(decoding: data, as: UTF8.self)) }
    _ = Array(answer.utf8).withUnsafeBytes { send(connection, $0.baseAddress, $0.count, 0) }
    close(connection)
  }

  /// A whole answer.
  static func http(_ status: Int, _ body: String) -> String {
    "HTTP/1.1 \(status) X\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }
}
