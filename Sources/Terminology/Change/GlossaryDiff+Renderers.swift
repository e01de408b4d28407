import TextCore

extension GlossaryDiff {
  /// One line a change, for a terminal.
  public var text: String {
    changes.map { change in
      let mark =
        switch change.kind {
        case .conceptAdded, .preferredAdded, .variantAdded: "+"
        case .conceptRemoved, .preferredRemoved, .variantRemoved: "-"
        default: "~"
        }
      return "\(mark) \(change.concept)\(change.language.map { " [\($0)]" } ?? ""): \(GlossaryDiff.sentence(change))\n"
    }.joined()
  }

  /// A table for a comment on a pull request; empty where nothing changes.
  public var markdown: String {
    guard !changes.isEmpty else { return "" }
    let concepts = Set(changes.map(\.concept)).count
    var out = "**Glossary:** \(changes.count) change\(changes.count == 1 ? "" : "s")"
    out += " in \(concepts) concept\(concepts == 1 ? "" : "s")\n\n| concept | language | change |\n|---|---|---|\n"
    for change in changes {
      let cell = GlossaryDiff.sentence(change).replacing("|", with: "\\|").replacing("\n", with: " ")
      out += "| `\(change.concept)` | \(change.language?.tag ?? "") | \(cell) |\n"
    }
    return out
  }

  /// `{"version":1,"changes":[{"kind","concept","language","field","old","new","remapped","path","line"}]}`.
  public var json: String {
    let items = changes.map { change in
      JSONValue.members([
        ("kind", .string(change.kind.rawValue)), ("concept", .string(change.concept)),
        ("language", change.language.map { .string($0.tag) }), ("field", change.field.map(JSONValue.string)),
        ("old", change.old.map(JSONValue.string)), ("new", change.new.map(JSONValue.string)),
        ("remapped", change.remapped.isEmpty ? nil : .array(change.remapped.map(JSONValue.string))),
        ("path", change.place.map { .string($0.path) }), ("line", change.place.map { .integer($0.span.start.line) }),
      ])
    }
    return JSONValue.members([("version", 1), ("changes", .array(items))]).compact + "\n"
  }

  private static func sentence(_ change: Change) -> String {
    let old = change.old ?? ""
    let new = change.new ?? ""
    let field = change.field ?? ""
    switch change.kind {
    case .conceptAdded: return "new concept (\(new))"
    case .conceptRemoved: return "concept removed (\(old))"
    case .preferredAdded: return "preferred name \(new)\(remapping(change))"
    case .preferredRemoved: return "preferred name \(old) removed\(remapping(change))"
    case .preferredChanged: return "preferred name \(old) -> \(new)\(remapping(change))"
    case .variantAdded: return "\(new): \(field)"
    case .variantRemoved: return "\(field) no longer listed (\(old))"
    case .statusChanged: return "\(field): \(old) -> \(new)"
    case .sourceChanged: return "source \(old.isEmpty ? "none" : old) -> \(new.isEmpty ? "none" : new)"
    case .fieldChanged: return "\(field): \(old.isEmpty ? "none" : old) -> \(new.isEmpty ? "none" : new)"
    }
  }

  private static func remapping(_ change: Change) -> String {
    guard !change.remapped.isEmpty else { return "" }
    let shown = change.remapped.prefix(5).joined(separator: ", ")
    let count = change.remapped.count
    let more = count > 5 ? ", …" : ""
    return "; \(count) spelling\(count == 1 ? " maps" : "s map") elsewhere now: \(shown)\(more)"
  }
}
