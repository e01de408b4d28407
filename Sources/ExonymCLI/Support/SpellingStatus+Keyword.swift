import Terminology

extension SpellingStatus {
  /// The status in one word or two, for people and reports.
  var keyword: String {
    switch self {
    case .preferred: "preferred"
    case .admitted: "admitted"
    case .deprecated: "deprecated"
    case .forbidden: "forbidden"
    case .foreign(let language): language.map { "foreign (\($0))" } ?? "foreign"
    case .typo: "typo"
    }
  }
}
