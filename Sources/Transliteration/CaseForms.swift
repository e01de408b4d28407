/// The forms of a name in the cases from the genitive on, each case's usual form first.
public struct CaseForms: Sendable, Hashable {
  /// The cases, in the order of the forms.
  public static let cases: [GrammaticalCase] = DeclensionTable.cases

  /// One list a case, or none at all where a name has no case forms that are known.
  private var lists: [[String]]

  /// Makes forms: a list for each of `cases`.
  init(_ lists: [[String]]) { self.lists = lists }

  /// No forms.
  public static let none = CaseForms([])

  /// Whether no forms are known.
  public var isEmpty: Bool { lists.isEmpty }

  /// The forms of a case; none for the nominative, which is the name itself.
  public subscript(grammaticalCase: GrammaticalCase) -> [String] {
    get { lists.isEmpty ? [] : CaseForms.place(of: grammaticalCase).map { lists[$0] } ?? [] }
    set {
      guard let place = CaseForms.place(of: grammaticalCase) else { return }
      if lists.isEmpty { lists = Array(repeating: [], count: CaseForms.cases.count) }
      lists[place] = newValue
    }
  }

  /// The forms changed, case by case.
  public func map(_ transform: ([String]) -> [String]) -> CaseForms { CaseForms(lists.map(transform)) }

  private static func place(of grammaticalCase: GrammaticalCase) -> Int? {
    switch grammaticalCase {
    case .nominative: nil
    case .genitive: 0
    case .dative: 1
    case .accusative: 2
    case .instrumental: 3
    case .locative: 4
    case .vocative: 5
    }
  }
}
