/// Formats of documents.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
  /// A line is a paragraph, or lines are wrapped.
  case text
  case markdown, html, xliff, tmx, po, subtitles, docx, odt
  /// Read by the program `pdftotext`.
  case pdf

  /// The format that a file's name shows; plain text where it shows none.
  public init(path: String) {
    guard let dot = path.lastIndex(of: ".") else {
      self = .text
      return
    }
    switch path[path.index(after: dot)...].lowercased() {
    case "md", "markdown", "mdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "txlf": self = .xliff
    case "tmx": self = .tmx
    case "po", "pot": self = .po
    case "srt", "vtt": self = .subtitles
    case "docx": self = .docx
    case "odt": self = .odt
    case "pdf": self = .pdf
    default: self = .text
    }
  }

  /// How the text of the format is found; nil where it has a reader of its own.
  var regions: RegionFormat? {
    switch self {
    case .xliff: .xliff
    case .tmx: .tmx
    case .po: .po
    default: nil
    }
  }
}
