/// Formats of documents.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
  /// A line is a paragraph; Markdown is read so too.
  case text
  case html, xliff, po, subtitles, docx

  /// The format that a file's name shows; plain text where it shows none.
  public init(path: String) {
    guard let dot = path.lastIndex(of: ".") else {
      self = .text
      return
    }
    switch path[path.index(after: dot)...].lowercased() {
    case "html", "htm", "xhtml": self = .html
    case "xlf", "xliff", "sdlxliff", "mxliff": self = .xliff
    case "po", "pot": self = .po
    case "srt", "vtt": self = .subtitles
    case "docx": self = .docx
    default: self = .text
    }
  }

  /// How the text of the format is found; nil for plain text.
  var regions: RegionFormat? {
    switch self {
    case .text: nil
    case .html: .html
    case .xliff: .xliff
    case .po: .po
    case .subtitles: .subtitles
    case .docx: .wordprocessingML
    }
  }
}
