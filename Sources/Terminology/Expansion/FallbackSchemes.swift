import TextCore

/// Press conventions of a few languages, until the Transliteration room's catalogue takes over.
enum FallbackSchemes {
  private static let targets = ["fr", "en", "de", "es", "it", "pl"]

  static func all(_ text: String, from: String) -> [Romanization] {
    targets.compactMap { code in (try? LanguageTag(code)).flatMap { press(text, from: from, to: $0) } }
  }

  static func press(_ text: String, from: String, to: LanguageTag) -> Romanization? {
    guard from == "ru" || from == "uk", let column = targets.firstIndex(of: to.language) else { return nil }
    let scalars = Array(text.unicodeScalars)
    var out = ""
    for (index, scalar) in scalars.enumerated() {
      let lower = UnicodeFacts.lower(scalar)
      guard let row = table[String(lower)] else {
        out.unicodeScalars.append(scalar)
        continue
      }
      var piece = row[column]
      let next = index + 1 < scalars.count ? UnicodeFacts.lower(scalars[index + 1]) : " "
      if from == "uk" {
        switch lower {
        case "г": piece = "h"
        case "и": piece = column == 2 || column > 2 ? "y" : "y"
        case "і": piece = "i"
        default: break
        }
      } else if lower == "г", "еиії".unicodeScalars.contains(next), column == 0 || column == 3 {
        piece = "gu"
      }
      if lower == "с", column == 0, index > 0, vowels.contains(UnicodeFacts.lower(scalars[index - 1])),
        vowels.contains(next)
      {
        piece = "ss"
      }
      if UnicodeFacts.isUpper(scalar) { piece = piece.prefix(1).uppercased() + piece.dropFirst() }
      out += piece
    }
    return Romanization(text: out, scheme: "\(from)-press-\(to.language)", language: to)
  }

  private static let vowels = Set("аеёиоуыэюяєії".unicodeScalars)

  private static let table: [String: [String]] = {
    let rows = """
      а a a a a a a|б b b b b b b|в v v w v v w|г g g g g g g|д d d d d d d|е e e e e e ie|ё io yo jo io io io
      ж j zh sch zh zh ż|з z z s z z z|и i i i i i i|й ï i j i i j|к k k k k k k|л l l l l l l|м m m m m m m
      н n n n n n n|о o o o o o o|п p p p p p p|р r r r r r r|с s s s s s s|т t t t t t t|у ou u u u u u|ф f f f f f f
      х kh kh ch j kh ch|ц ts ts z ts ts c|ч tch ch tsch ch ch cz|ш ch sh sch sh sh sz|щ chtch shch schtsch shch shch szcz
      ы y y y i y y|ю iou yu ju iu iu iu|я ia ya ja ia ia ia|э e e e e e e|є ie ye je ie ie je|і i i i i i i|ї ï i ji i i ji
      ґ g g g g g g
      """
    var result: [String: [String]] = ["ь": ["", "", "", "", "", ""], "ъ": ["", "", "", "", "", ""]]
    for row in rows.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let cells = row.split(separator: " ").map(String.init)
      if cells.count == 7 { result[cells[0]] = Array(cells.dropFirst()) }
    }
    return result
  }()
}
