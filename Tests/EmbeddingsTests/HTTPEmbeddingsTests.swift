import TextCore
import Testing

@testable import Embeddings

@Suite struct HTTPEmbeddingsTests {
  private let two = #"{"data":[{"index":1,"embedding":[0,2.5e0]},{"index":0,"embedding":[1,-0.5]}],"usage":{}}"#
  private let one = #"{"object":"list","data":[{"embedding":[3,4],"index":0,"object":"embedding"}]}"#

  private func options(retries: Int = 2) -> HTTPEmbeddings.Options {
    var options = HTTPEmbeddings.Options()
    options.key = "secret"
    options.model = "e5"
    options.prefix = "query: "
    options.batch = 2
    options.timeout = 5
    options.delay = 1
    options.retries = retries
    return options
  }

  @Test func asksInBatchesAndSorts() throws {
    let server = try LocalServer([LocalServer.http(200, two), LocalServer.http(200, one)])
    let provider = try HTTPEmbeddings(address: "http://127.0.0.1:\(server.port)", options: options())
    let table = try provider.vectors(for: ["a\"é", "b", ""])
    #expect(table.values == [1, -0.5, 0, 2.5, 3, 4])
    #expect(server.requests.count == 2)
    #expect(server.requests[0].hasPrefix("POST /v1/embeddings HTTP/1.1\r\n"))
    #expect(server.requests[0].contains("Authorization: Bearer secret\r\n"))
    #expect(server.requests[0].contains(#""input":["query: a\"é","query: b"]"#))
    #expect(server.requests[1].contains(#""input":["query: ."]"#))
  }

  @Test(arguments: ["1e300", "-1", "0.5", "1"])
  func aPlaceThatIsNoneIsRefused(_ index: String) throws {
    let answer = #"{"data":[{"index":\#(index),"embedding":[1,2]}]}"#
    let server = try LocalServer([LocalServer.http(200, answer)])
    let provider = try HTTPEmbeddings(address: "http://127.0.0.1:\(server.port)", options: options())
    let error = #expect(throws: InputError.self) { try provider.vectors(for: ["a"]) }
    #expect(error?.kind == .schema)
  }

  @Test func repeatsAfterTrouble() throws {
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(one) + "0\r\n\r\n"
    let server = try LocalServer([LocalServer.http(503, "busy"), "HTTP/1.1 200 OK\r\nContent-Le", chunked])
    let provider = try HTTPEmbeddings(address: "http://127.0.0.1:\(server.port)/v1", options: options())
    #expect(try provider.vectors(for: ["a"]).values == [3, 4])
    #expect(server.requests.count == 3)
  }

  @Test func waitsWhereItAsksTooMuchAndGivesUpInTime() throws {
    let busy = LocalServer.http(429, "{}")
    // What stands behind the answer's length is no part of it.
    let server = try LocalServer([busy, LocalServer.http(200, one) + "}"])
    let provider = try HTTPEmbeddings(address: "http://127.0.0.1:\(server.port)", options: options(retries: 1))
    #expect(try provider.vectors(for: ["a"]).values == [3, 4])
    let closed = try LocalServer([busy, busy])
    let other = try HTTPEmbeddings(address: "http://127.0.0.1:\(closed.port)", options: options(retries: 1))
    let error = #expect(throws: InputError.self) { try other.vectors(for: ["a"]) }
    #expect(error?.message == "the server answered 429" && closed.requests.count == 2)
  }

  private func chunk(_ text: String) -> String {
    let half = text.utf8.count / 2
    let bytes = Array(text.utf8)
    return [bytes[..<half], bytes[half...]].map {
      String($0.count, radix: 16) + "\r\n" + String(decoding: $0, as: UTF8.self) + "\r\n"
    }.joined()
  }

  @Test func givesUpWithTheReason() throws {
    let refused = #"{"error":{"message":"no such model"}}"#
    let server = try LocalServer([LocalServer.http(404, refused)])
    let provider = try HTTPEmbeddings(address: "http://127.0.0.1:\(server.port)", options: options())
    do {
      _ = try provider.vectors(for: ["a"])
      Issue.record("no error")
    } catch {
      #expect(error.kind == .network && error.message.contains("404: no such model"))
      #expect(!error.description.contains("secret"))
    }
    #expect(server.requests.count == 1)
  }

  @Test(arguments: [
    #"{"data":[]}"#, #"{"data":[{"embedding":"x"}]}"#, "nonsense", #"{"data":[{"index":7,"embedding":[1]}]}"#,
    #"{"data":[{"embedding":[1,2"#,
  ])
  func refusesBadAnswers(_ body: String) throws {
    let server = try LocalServer([LocalServer.http(200, body)])
    let provider = try HTTPEmbeddings(address: "http://127.0.0.1:\(server.port)", options: options())
    #expect(throws: InputError.self) { try provider.vectors(for: ["a"]) }
  }

  /// Servers refuse a `Host` header whose colons are all the address's (RFC 9112, 3.2).
  @Test(arguments: [
    ("http://[::1]:8765/v1", "[::1]:8765"), ("http://127.0.0.1:80", "127.0.0.1:80"),
    ("https://a.example", "a.example:443"),
  ])
  func authoritiesAreOfAddresses(_ address: String, _ authority: String) throws {
    #expect(try HTTPAddress(address).authority == authority)
  }

  @Test func refusesBadAddresses() {
    for address in [
      "", "localhost:1", "https://", "https://a:0", "http://", "http://a:99999", "http://a b", "http://a:x",
    ] {
      #expect(throws: InputError.self) { try HTTPEmbeddings(address: address) }
    }
  }

  @Test func nobodyThere() throws {
    let provider = try HTTPEmbeddings(address: "http://127.0.0.1:1", options: options(retries: 1))
    #expect(throws: InputError.self) { try provider.vectors(for: ["a"]) }
  }
}
