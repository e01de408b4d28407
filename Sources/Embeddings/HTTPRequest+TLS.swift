import CCurl
import TextCore

extension HTTPRequest {
  /// The same over https. libcurl does it, which checks the server's certificate and name, and takes a proxy from
  /// `https_proxy`; it is opened when it is first needed, so that runs without it pay nothing.
  ///
  /// - Throws: `InputError` of kind `network`, or `unsupported` where the system has no libcurl.
  func postSecurely(_ body: [UInt8]) throws(InputError) -> Answer {
    let headers = ["Content-Type: application/json", "Accept: application/json", "User-Agent: exonym", "Expect:"]
    let answer = HTTPRequest.withPointers(headers + (authorization.map { [$0] } ?? [])) { headers in
      ccurl_post(
        address.text, headers, body, body.count, authorities, timeout, HTTPRequest.limit)
    }
    defer { ccurl_free(answer.body) }
    guard answer.has_library != 0 else {
      throw InputError(
        .unsupported, "https needs libcurl, which is not on this system", path: address.text,
        help: "install it (Debian: apt-get install libcurl4), or run the model locally over http")
    }
    guard answer.status > 0 else {
      let reason = withUnsafeBytes(of: answer.reason) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw failure(reason.isEmpty ? "no answer" : reason)
    }
    return Answer(status: answer.status, body: Array(UnsafeBufferPointer(start: answer.body, count: answer.size)))
  }

  /// The texts as C's, NULL behind the last.
  private static func withPointers<Value>(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Value
  ) -> Value {
    let bytes = texts.flatMap { $0.utf8CString }
    return bytes.withUnsafeBufferPointer { bytes in
      var pointers: [UnsafePointer<CChar>?] = []
      var at = 0
      for text in texts {
        pointers.append(bytes.baseAddress.map { $0 + at })
        at += text.utf8.count + 1
      }
      return body(pointers + [nil])
    }
  }
}
