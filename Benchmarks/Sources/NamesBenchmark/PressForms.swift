// Press forms of Ukrainian places and the way back, on the labels of the shared table.
import Transliteration

/// A place's Ukrainian name with what a language and English call it.
private struct Place {
  var names: [Substring] = []
  var english: [Substring] = []
  var labels: [Substring] = []
}

/// The share of places whose press form comes out exactly, of those of one word whose label in the language is not the
/// English one (first preferred label each; a place may lack an English one); and of the labels the share that the way
/// back turns into a Ukrainian name of the place at the first or one of the first five tries.
func pressFigures(
  _ table: [[Substring]], language: String
) -> (asked: Int, forms: Double, first: Double, five: Double)? {
  guard let scheme = SchemeCatalog.press(from: "uk", to: language) else { return nil }
  var order: [Substring] = []
  var places: [Substring: Place] = [:]
  for row in table where row.count > 5 {
    if places.updateValue(places[row[0]] ?? Place(), forKey: row[0]) == nil { order.append(row[0]) }
    let isPreferred = !row[5].hasSuffix("variant")
    if row[2] == "uk", row[3] == "Cyrl", isPreferred { places[row[0], default: Place()].names.append(row[1]) }
    if row[2] == "en", isPreferred { places[row[0], default: Place()].english.append(row[1]) }
    if row[2] == language, row[3] == "Latn", isPreferred { places[row[0], default: Place()].labels.append(row[1]) }
  }
  var (asked, right, backAsked, first, five) = (0, 0, 0, 0, 0)
  for id in order {
    guard let place = places[id], let name = place.names.first, let label = place.labels.first,
      !name.contains(" "), !label.contains(" ")
    else { continue }
    if place.english.first != label {
      asked += 1
      if scheme.apply(String(name)) == label { right += 1 }
    }
    backAsked += 1
    let found = scheme.reverse(String(label), limit: 5)
    if let best = found.first, place.names.contains(Substring(best)) { first += 1 }
    if found.contains(where: { place.names.contains(Substring($0)) }) { five += 1 }
  }
  guard asked > 0, backAsked > 0 else { return nil }
  return (
    asked, Double(right) / Double(asked), Double(first) / Double(backAsked), Double(five) / Double(backAsked)
  )
}
