#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import TextCore

/// Where a server is.
struct HTTPAddress: Sendable, Hashable {
  var host: String
  var port: Int
  var path: String
  /// Whether it is spoken to over TLS.
  var isSecure = false

  var text: String { "\(isSecure ? "https" : "http")://\(authority)\(path)" }

  /// Host and port as addresses and the `Host` header have them (RFC 3986, 3.2): an IPv6 address in brackets.
  var authority: String { "\(host.contains(":") ? "[\(host)]" : host):\(port)" }

  /// Reads `http://host[:port][/path]`, or the same with `https`.
  init(_ text: String) throws(InputError) {
    let wrong = InputError(
      .configuration, "'\(text)' is no server's address", expected: "http://host:port or https://host:port")
    isSecure = text.hasPrefix("https://")
    guard isSecure || text.hasPrefix("http://"), text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { throw wrong }
    let rest = text.dropFirst(isSecure ? 8 : 7)
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    var authority = rest[..<slash]
    path = slash == rest.endIndex ? "/" : String(rest[slash...])
    port = isSecure ? 443 : 80
    if authority.hasPrefix("["), let close = authority.firstIndex(of: "]") {
      host = String(authority[..<close].dropFirst())
      authority = authority[close...].dropFirst()
    } else if let colon = authority.lastIndex(of: ":") {
      host = String(authority[..<colon])
      authority = authority[colon...]
    } else {
      host = String(authority)
      authority = ""
    }
    if authority.hasPrefix(":") {
      guard let number = Int(authority.dropFirst()), (1...65535).contains(number) else { throw wrong }
      port = number
    } else if !authority.isEmpty {
      throw wrong
    }
    guard !host.isEmpty else { throw wrong }
  }
}

/// One HTTP/1.1 request over a socket (RFC 9112), with a time limit and one connection each.
struct HTTPRequest {
  let address: HTTPAddress
  let key: String?
  let timeout: Int
  /// A file of certificate authorities that vouch for an https server; the system's if nil.
  var authorities: String?

  /// Answers larger than this are refused.
  static let limit = 256 << 20

  struct Answer {
    var status: Int
    var body: [UInt8]
  }

  /// Sends a JSON body and reads the answer.
  ///
  /// - Throws: `InputError` of kind `network`.
  func post(_ body: [UInt8]) throws(InputError) -> Answer {
    if address.isSecure { return try postSecurely(body) }
    let socket = try connect()
    defer { close(socket) }
    var head = "POST \(address.path) HTTP/1.1\r\nHost: \(address.authority)\r\n"
    head += "Content-Type: application/json\r\nAccept: application/json\r\nConnection: close\r\n"
    head += "Content-Length: \(body.count)\r\nUser-Agent: exonym\r\n"
    if let authorization { head += authorization + "\r\n" }
    guard send(Array((head + "\r\n").utf8) + body, socket) else { throw failure("sending failed") }
    return try receive(socket)
  }

  /// The header with the key; nil without one, or where it would break the header.
  var authorization: String? {
    guard let key, !key.isEmpty, key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return "Authorization: Bearer \(key)"
  }

  private func connect() throws(InputError) -> Int32 {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(address.host, String(address.port), &hints, &list)
    guard status == 0 else { throw failure("the host is not known: \(String(cString: gai_strerror(status)))") }
    defer { freeaddrinfo(list) }
    var reason = "no address"
    var next = list
    while let info = next {
      next = info.pointee.ai_next
      let descriptor = socket(info.pointee.ai_family, info.pointee.ai_socktype, info.pointee.ai_protocol)
      guard descriptor >= 0 else { continue }
      var limit = timeval(tv_sec: timeout, tv_usec: 0)
      let size = socklen_t(MemoryLayout<timeval>.size)
      setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
      setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
      #if canImport(Glibc)
        let done = Glibc.connect(descriptor, info.pointee.ai_addr, info.pointee.ai_addrlen)
      #elseif canImport(Musl)
        let done = Musl.connect(descriptor, info.pointee.ai_addr, info.pointee.ai_addrlen)
      #else
        let done = Darwin.connect(descriptor, info.pointee.ai_addr, info.pointee.ai_addrlen)
      #endif
      if done == 0 { return descriptor }
      reason = String(cString: strerror(errno))
      close(descriptor)
    }
    throw failure("cannot connect: \(reason)")
  }

  private func send(_ bytes: [UInt8], _ socket: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var at = 0
      while at < buffer.count {
        #if canImport(Glibc)
          let count = Glibc.send(socket, buffer.baseAddress?.advanced(by: at), buffer.count - at, Int32(MSG_NOSIGNAL))
        #elseif canImport(Musl)
          let count = Musl.send(socket, buffer.baseAddress?.advanced(by: at), buffer.count - at, MSG_NOSIGNAL)
        #else
          let count = Darwin.send(socket, buffer.baseAddress?.advanced(by: at), buffer.count - at, 0)
        #endif
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return false }
        at += count
      }
      return true
    }
  }

  private func receive(_ socket: Int32) throws(InputError) -> Answer {
    var data: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    // The socket's own limit holds for each piece: one byte a minute would never end.
    let start = ContinuousClock.now
    while true {
      if ContinuousClock.now - start > .seconds(timeout) { throw failure("no whole answer within \(timeout) s") }
      let count = chunk.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
      if count < 0, errno == EINTR { continue }
      if count < 0 {
        throw failure(errno == EAGAIN ? "no answer within \(timeout) s" : String(cString: strerror(errno)))
      }
      if count == 0 { break }
      data += chunk[..<count]
      if data.count > HTTPRequest.limit { throw failure("the answer is too large") }
      if let answer = HTTPRequest.parse(data, ended: false) { return answer }
    }
    guard let answer = HTTPRequest.parse(data, ended: true) else { throw failure("the answer is cut off or no HTTP") }
    return answer
  }

  /// Reads an answer as soon as it is whole.
  ///
  /// - Parameter ended: whether the server closed the connection.
  static func parse(_ data: [UInt8], ended: Bool) -> Answer? {
    guard let end = headEnd(data) else { return nil }
    let lines = String(decoding: data[..<end], as: UTF8.self).split(whereSeparator: \.isNewline)
    guard let first = lines.first, first.hasPrefix("HTTP/1.") else { return nil }
    let parts = first.split(separator: " ")
    guard parts.count >= 2, let status = Int(parts[1]) else { return nil }
    var length: Int?
    var chunked = false
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].lowercased()
      let value = line[colon...].dropFirst().filter { $0 != " " }.lowercased()
      if name == "content-length" { length = Int(value) }
      if name == "transfer-encoding", value.hasSuffix("chunked") { chunked = true }
    }
    let body = data[(end + 4)...]
    if chunked {
      // Joining the chunks takes a walk over all of them: once, when the last one may be there.
      guard ended || body.suffix(4).elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) else { return nil }
      return unchunked(body).map { Answer(status: status, body: $0) }
    }
    if let length {
      guard length >= 0, body.count >= length else { return nil }
      return Answer(status: status, body: Array(body.prefix(length)))
    }
    return ended ? Answer(status: status, body: Array(body)) : nil
  }

  private static func headEnd(_ data: [UInt8]) -> Int? {
    guard data.count >= 4 else { return nil }
    for at in 0...min(data.count - 4, 1 << 16)
    where data[at] == 0x0D && data[at + 1] == 0x0A && data[at + 2] == 0x0D && data[at + 3] == 0x0A { return at }
    return nil
  }

  private static func unchunked(_ body: ArraySlice<UInt8>) -> [UInt8]? {
    var made: [UInt8] = []
    var at = body.startIndex
    while true {
      guard let line = body[at...].firstIndex(of: 0x0A) else { return nil }
      let digits = body[at..<line].prefix { $0 != 0x0D && $0 != UInt8(ascii: ";") }
      guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else { return nil }
      if size == 0 { return made }
      guard size <= limit, line + 1 + size + 2 <= body.endIndex else { return nil }
      made += body[(line + 1)..<(line + 1 + size)]
      at = line + 1 + size + 2
    }
  }

  func failure(_ message: String) -> InputError {
    InputError(.network, message, path: address.text, help: "is the embeddings server running there?")
  }
}
