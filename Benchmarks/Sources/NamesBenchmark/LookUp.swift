import TextCore
import Transliteration

/// Look-up from one script to the other: the share of names whose own entry comes first, and the share of those that
/// `NameMatcher` takes for one name with their entry.
///
/// An index holds one form of each cluster in the script (its code in the table); one Latin form that no other cluster shares is asked for. Forms are
/// taken by their place, the same ones in every run.
func firstAnswers(_ table: [[Substring]], script: String = "Cyrl") -> (share: Double, known: Double, entries: Int) {
  var forms: [Substring: (latin: [Substring], other: [Substring])] = [:]
  var owners: [String: Set<Substring>] = [:]
  for row in table where row[1] != row[1].lowercased() || !row[5].hasPrefix("geonames") {
    if row[3] == "Latn" {
      forms[row[0], default: ([], [])].latin.append(row[1])
      owners[row[1].lowercased(), default: []].insert(row[0])
    } else if row[3] == script {
      forms[row[0], default: ([], [])].other.append(row[1])
    }
  }
  var entries: [(id: String, name: String, language: LanguageTag?)] = []
  var questions: [(name: String, id: String)] = []
  var taken: Set<String> = []
  for (number, cluster) in forms.keys.sorted().enumerated() where entries.count < 1_500 {
    guard let found = forms[cluster], !found.latin.isEmpty, !found.other.isEmpty else { continue }
    let entry = String(found.other[number % found.other.count])
    guard taken.insert(entry.lowercased()).inserted else { continue }
    entries.append((String(cluster), entry, nil))
    let own = found.latin.filter { owners[$0.lowercased()]?.count == 1 }
    if !own.isEmpty { questions.append((String(own[number % own.count]), String(cluster))) }
  }
  let index = NameIndex(entries)
  let right = questions.count { index.ranked($0.name, top: 1).first?.id == $0.id }
  let names = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0.name) })
  let known = questions.count { question in
    guard let name = names[question.id] else { return false }
    return NameMatcher().compare(question.name, name).verdict != .different
  }
  let all = Double(max(1, questions.count))
  return (Double(right) / all, Double(known) / all, entries.count)
}
