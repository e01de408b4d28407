/// The content of a `seg`.
public struct TMXSegment: Sendable, Hashable {
  // Nine segments of ten hold plain text: no array is made for those.
  private enum Storage: Sendable, Hashable {
    case plain(String)
    case mixed([InlineContent])
  }

  private var storage: Storage

  /// Plain text.
  public init(_ text: String) { storage = .plain(text) }

  /// Text and codes. Adjacent texts are joined and empty ones dropped, so that equal segments compare equal.
  public init(content: [InlineContent]) {
    let joined = TMXSegment.joined(content)
    if joined.isEmpty {
      storage = .plain("")
    } else if joined.count == 1, case .text(let text) = joined[0] {
      storage = .plain(text)
    } else {
      storage = .mixed(joined)
    }
  }

  private static func joined(_ content: [InlineContent]) -> [InlineContent] {
    var out: [InlineContent] = []
    for item in content {
      switch item {
      case .text(let text):
        if text.isEmpty { continue }
        if case .text(let before)? = out.last {
          out[out.count - 1] = .text(before + text)
        } else {
          out.append(item)
        }
      case .code(var code):
        code.content = joined(code.content)
        out.append(.code(code))
      default: out.append(item)
      }
    }
    return out
  }

  /// The pieces.
  public var content: [InlineContent] {
    switch storage {
    case .plain(let text): text.isEmpty ? [] : [.text(text)]
    case .mixed(let content): content
    }
  }

  /// Whether it holds text only.
  public var isPlain: Bool { if case .plain = storage { true } else { false } }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { if case .plain(let text) = storage { text.isEmpty } else { false } }

  /// The text that a reader sees: without native codes, comments and sub-flows; the text of `hi` stays.
  public var plainText: String {
    switch storage {
    case .plain(let text): return text
    case .mixed(let content):
      var out = ""
      TMXSegment.collect(content, into: &out)
      return out
    }
  }

  private static func collect(_ content: [InlineContent], into out: inout String) {
    for item in content {
      switch item {
      case .text(let text), .cdata(let text): out += text
      case .code(let code) where code.kind == .hi: collect(code.content, into: &out)
      default: break
      }
    }
  }

  /// All codes, outer ones before what they hold.
  public var codes: [InlineCode] {
    guard case .mixed(let content) = storage else { return [] }
    var out: [InlineCode] = []
    func walk(_ content: [InlineContent]) {
      for case .code(let code) in content {
        out.append(code)
        walk(code.content)
      }
    }
    walk(content)
    return out
  }
}
