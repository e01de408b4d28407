/// The elements of HTML by what they do to the text inside and around them.
enum WebElements {
  /// Content that is no prose.
  static let silent: Set<String> = unseen.union([
    "object", "iframe", "canvas", "audio", "video", "head", "pre", "xmp", "listing", "rt", "rp",
  ])
  /// Content that is no prose and may stand inside a sentence, which goes on behind it: scripts, icons.
  static let unseen: Set<String> = [
    "script", "style", "template", "svg", "math", "noscript", "datalist", "map", "meta", "link", "area",
    "param", "track",
  ]
  /// Elements that stand inside a line of text.
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "output", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup",
    "time", "tt", "u", "var", "wbr", "img", "br", "picture", "source",
  ]
  /// What parts a line, though its paragraph goes on behind it.
  static let embedded: Set<String> = [
    "object", "iframe", "canvas", "audio", "video", "embed", "input", "button", "select", "textarea", "meter",
    "progress",
  ]
  /// Elements without content or end tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param",
  ]
  /// Inline elements whose text is no prose, but part of a sentence.
  static let code: Set<String> = ["code", "kbd", "samp", "tt", "var"]
  /// Elements made for running text.
  static let prose: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "dt", "dd", "blockquote", "figcaption", "caption",
    "summary",
  ]
  /// What may stand in a head.
  static let metadata: Set<String> = ["base", "link", "meta", "noscript", "script", "style", "template", "title"]
  /// What a start tag ends, besides a paragraph, where its end tag was left out (HTML, section 13.1.2.4).
  static let implied: [String: Set<String>] = {
    let (cells, rows): (Set<String>, Set<String>) = (["td", "th"], ["tr", "td", "th"])
    let parts = rows.union(["thead", "tbody", "tfoot", "caption", "colgroup"])
    return [
      "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "option": ["option"], "tr": rows, "td": cells, "th": cells,
      "thead": parts, "tbody": parts, "tfoot": parts,
    ]
  }()

  /// Whether a start tag ends a paragraph, whose end tag was left out then, and elements as `implied` has them.
  static func endsParagraph(_ name: String) -> Bool {
    !inline.contains(name) && !unseen.contains(name) && !embedded.contains(name)
  }
}
