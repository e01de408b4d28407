import Foundation
import TextCore
import Testing
import TestSupport

@testable import Embeddings

/// The client against a TLS server of Python's with a certificate made for the test.
@Suite(.enabled(if: TLSServer.isPossible)) struct HTTPSEmbeddingsTests {
  private func options(_ authorities: String?) -> HTTPEmbeddings.Options {
    var options = HTTPEmbeddings.Options()
    options.key = "secret"
    options.authorities = authorities
    options.timeout = 10
    options.delay = 1
    options.retries = 1
    return options
  }

  @Test func speaksToAServerItTrusts() throws {
    let server = try TLSServer()
    let provider = try HTTPEmbeddings(
      address: "https://127.0.0.1:\(server.port)", options: options(server.certificate))
    // The server answers 503 first, then with the lengths of path, key and text.
    #expect(try provider.vectors(for: ["abc"]).values == [14, 13, 3])
  }

  @Test func refusesAServerNobodyVouchesFor() throws {
    let server = try TLSServer()
    let provider = try HTTPEmbeddings(address: "https://127.0.0.1:\(server.port)", options: options(nil))
    do {
      _ = try provider.vectors(for: ["abc"])
      Issue.record("no error")
    } catch {
      #expect(error.kind == .network && error.message.contains("certificate"), "\(error)")
      #expect(!error.description.contains("secret"))
    }
  }

  @Test func refusesPlainHTTPBehindAnHTTPSAddress() throws {
    let server = try LocalServer([LocalServer.http(200, "{}"), LocalServer.http(200, "{}")])
    let provider = try HTTPEmbeddings(address: "https://127.0.0.1:\(server.port)", options: options(nil))
    #expect(throws: InputError.self) { try provider.vectors(for: ["abc"]) }
  }
}

/// A TLS server of Python's on a port of its own; it ends with the test, or after half a minute.
final class TLSServer {
  static var isPossible: Bool {
    ["/usr/bin/openssl", "/usr/bin/python3"].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
  }

  let port: Int
  let certificate: String
  private let folder: TemporaryFolder
  private let server: Int32

  // Foundation takes a program for running as long as any other holds a file of its own: the server closes what it
  // inherits, and is started by a shell that ends.
  private static let program = """
    import os, signal
    os.closerange(3, 4096)
    signal.alarm(30)
    import http.server, json, ssl, sys
    answered = 0
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            global answered
            answered += 1
            body = json.loads(self.rfile.read(int(self.headers['Content-Length'])))
            numbers = [len(self.path), len(self.headers['Authorization']), len(body['input'][0])]
            text = json.dumps({'data': [{'index': 0, 'embedding': numbers}]}).encode()
            self.send_response(503 if answered == 1 else 200)
            self.send_header('Content-Length', str(len(text)))
            self.end_headers()
            self.wfile.write(text)
        def log_message(self, *given): pass
    server = http.server.HTTPServer(('127.0.0.1', 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain('certificate.pem', 'key.pem')
    server.socket = context.wrap_socket(server.socket, server_side=True)
    print(server.server_port, os.getpid(), flush=True)
    server.serve_forever()
    """

  private static let script = """
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 \
      -keyout key.pem -out certificate.pem 2>/dev/null
    python3 server.py >port 2>/dev/null </dev/null &
    """

  init() throws {
    folder = try TemporaryFolder()
    certificate = folder.file("certificate.pem")
    try folder.write(Self.program, "server.py")
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", Self.script]
    shell.currentDirectoryURL = URL(filePath: folder.path)
    try shell.run()
    shell.waitUntilExit()
    var numbers: [Int32] = []
    for _ in 0..<200 where numbers.count < 2 {
      usleep(50_000)
      let line = (try? String(contentsOfFile: folder.file("port"), encoding: .utf8)) ?? ""
      if line.hasSuffix("\n") { numbers = line.split(whereSeparator: \.isWhitespace).compactMap { Int32($0) } }
    }
    guard numbers.count == 2 else { throw CocoaError(.fileReadUnknown) }
    port = Int(numbers[0])
    server = numbers[1]
  }

  deinit { kill(server, SIGTERM) }
}
