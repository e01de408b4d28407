#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import TextCore

/// Vectors from a server that speaks OpenAI's `POST /v1/embeddings`.
public struct HTTPEmbeddings: EmbeddingProvider {
  /// The settings.
  public struct Options: Sendable, Hashable {
    /// The model's name, sent to the server.
    public var model = "default"
    /// The key, sent as a bearer token; by default from the environment's `EXONYM_EMBEDDINGS_KEY`, never logged.
    public var key: String?
    /// Put before each text, as e5 models want `query: `.
    public var prefix = ""
    /// A file of certificate authorities that vouch for an https server, by default the environment's `SSL_CERT_FILE`;
    /// the system's if nil.
    public var authorities: String?
    /// Texts in a request.
    public var batch = 32
    /// Seconds that a connection or an answer may take.
    public var timeout = 60
    /// Times a request is repeated after a broken connection or an answer 429 or 5xx, waiting longer each time.
    public var retries = 3
    /// Milliseconds before the first repetition.
    public var delay = 250

    /// The defaults.
    public init() {
      key = getenv("EXONYM_EMBEDDINGS_KEY").map { String(cString: $0) }
      authorities = getenv("SSL_CERT_FILE").map { String(cString: $0) }
    }
  }

  /// Names address, model and prefix.
  public var identity: String { "\(address.text)|\(options.model)|\(options.prefix)" }

  private let address: HTTPAddress
  private let options: Options

  /// Makes a provider; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - address: `http://host:port` or `https://host`, with a path or without one; then it is `/v1/embeddings`.
  ///   - options: the settings.
  /// - Throws: `InputError` of kind `configuration` or `unsupported`.
  public init(address: String, options: Options = Options()) throws(InputError) {
    var parsed = try HTTPAddress(address)
    if parsed.path == "/" { parsed.path = "/v1/embeddings" }
    if parsed.path == "/v1" || parsed.path == "/v1/" { parsed.path = "/v1/embeddings" }
    self.address = parsed
    self.options = options
  }

  /// Asks the server, in batches.
  ///
  /// - Throws: `InputError` of kind `network` where the server cannot be reached or refuses; `syntax` or `schema`
  ///   where its answer is not understood.
  public func vectors(for texts: [String]) throws(InputError) -> VectorTable {
    var dimension = 0
    var values: [Float] = []
    let size = max(1, options.batch)
    for start in stride(from: 0, to: texts.count, by: size) {
      let part = texts[start..<min(start + size, texts.count)]
      let made = try ask(Array(part))
      guard dimension == 0 || made.dimension == dimension else {
        throw refusal(.schema, "vectors of \(made.dimension) numbers after \(dimension)")
      }
      dimension = made.dimension
      values += made.values
    }
    return VectorTable(dimension: dimension, values: values)
  }

  private func ask(_ texts: [String]) throws(InputError) -> VectorTable {
    let input = texts.map { text in
      // Servers refuse empty texts.
      JSONValue.string(options.prefix + (text.utf8.contains { $0 > 0x20 } ? text : "."))
    }
    let body = JSONValue.members([
      ("model", .string(options.model)), ("input", .array(input)), ("encoding_format", .string("float")),
    ]).compact
    var attempt = 0
    while true {
      let why: InputError
      switch send(Array(body.utf8)) {
      case .failure(let error): why = error
      case .success(let answer):
        if answer.status == 200 { return try read(answer.body, count: texts.count) }
        why = refusal(.network, "the server answered \(answer.status)\(detail(answer.body))")
        guard answer.status == 429 || answer.status >= 500 else { throw why }
      }
      guard attempt < options.retries, why.kind == .network else { throw why }
      usleep(UInt32(clamping: min(options.delay << min(attempt, 10), 10_000) * 1000))
      attempt += 1
    }
  }

  private func send(_ body: [UInt8]) -> Result<HTTPRequest.Answer, InputError> {
    Result { () throws(InputError) in
      try HTTPRequest(
        address: address, key: options.key, timeout: options.timeout, authorities: options.authorities
      ).post(body)
    }
  }

  private func read(_ body: [UInt8], count: Int) throws(InputError) -> VectorTable {
    guard let data = (try? JSONValue.parse(body))?["data"] else {
      throw refusal(.syntax, "the answer is no embeddings object")
    }
    var rows = [[Float]?](repeating: nil, count: count)
    for (place, item) in (data.array ?? []).enumerated() {
      let items = item["embedding"]?.array ?? []
      let vector = items.compactMap { $0.number.map { Float($0) } }
      guard !vector.isEmpty, vector.count == items.count else {
        throw refusal(.schema, "an embedding is missing or no list of numbers")
      }
      let number = item["index"]?.number ?? Double(place)
      guard let index = Int(exactly: number), rows.indices.contains(index) else {
        throw refusal(.schema, "index \(number) of \(count) texts")
      }
      rows[index] = vector
    }
    let found = rows.compactMap { $0 }
    guard found.count == count, let dimension = found.first?.count else {
      throw refusal(.schema, "\(found.count) vectors for \(count) texts")
    }
    if let other = found.first(where: { $0.count != dimension }) {
      throw refusal(.schema, "vectors of \(dimension) and of \(other.count) numbers in one answer")
    }
    return VectorTable(dimension: dimension, values: Array(found.joined()))
  }

  private func refusal(_ kind: InputError.Kind, _ message: String) -> InputError {
    InputError(
      kind, message, path: address.text, expected: "an OpenAI-compatible embeddings server",
      help: "check the address, the model's name and EXONYM_EMBEDDINGS_KEY")
  }

  private func detail(_ body: [UInt8]) -> String {
    guard let message = (try? JSONValue.parse(body))?["error"]?["message"]?.string else { return "" }
    return ": " + message.prefix(200)
  }
}
