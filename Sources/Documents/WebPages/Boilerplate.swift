/// Tells a page's content from what stands around it.
///
/// By the element (nav, footer, aside, form and their roles), by names in `class` and `id`, by standing outside of the
/// page's `main` or `article`, by the share of words in links, and, for bare text, by the number of words of a block and
/// its neighbours: the rule of Kohlschütter, Fankhauser and Nejdl, Boilerplate Detection using Shallow Text Features
/// (WSDM 2010). Headings stay with what they head, after Pomikálek, Removing Boilerplate and Duplicate Content from Web
/// Corpora (2011).
enum Boilerplate {
  /// Why an element's content is left out; nil where the element says nothing.
  static func reason(element: String, role: String?, isMain: Bool) -> String? {
    switch element {
    case "nav", "menu": return "navigation"
    case "footer": return "footer"
    case "aside": return "aside"
    case "header": return isMain ? nil : "header"
    case "form", "button", "select", "fieldset", "textarea", "option", "optgroup": return "form"
    case "dialog": return "dialog"
    default: break
    }
    switch role {
    case "navigation", "menu", "menubar", "tablist": return "navigation"
    case "contentinfo": return "footer"
    case "complementary": return "aside"
    case "banner": return "header"
    case "search", "form": return "form"
    case "dialog", "alertdialog", "alert": return "dialog"
    default: return nil
    }
  }

  /// Reasons of elements that may stand around a whole page.
  static let mayHoldAPage: Set<String> = ["form", "header", "aside", "dialog"]

  /// What a name in `class` or `id` hints at.
  private static let hints: [String: String] = {
    let groups = [
      "cookie banner": "cookie cookies consent gdpr rgpd cookiebar cookiebanner onetrust didomi",
      "navigation": "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager skiplink topbar",
      "footer": "footer copyright colophon", "sidebar": "sidebar aside",
      "related links": "related recommended recommendation recommendations similar trending popular outbrain taboola",
      "sharing links": "share sharing social addthis sharebar", "comments": "comments disqus respond",
      "sign-up": "newsletter subscribe subscription signup login paywall register",
      "advertisement": "ad ads advert adverts advertisement advertising sponsor sponsored promo promotion",
      "overlay": "popup modal overlay toolbar lightbox toast",
    ]
    var out: [String: String] = [:]
    for (reason, names) in groups { for name in names.split(separator: " ") { out[String(name)] = reason } }
    return out
  }()

  /// What the parts of names (`site-footer`, `relatedPosts`) hint at.
  static func hint(_ names: String) -> String? {
    var part = ""
    var wasLower = false
    var found: String?
    func end() {
      if found == nil, let reason = hints[part.lowercased()] { found = reason }
      part = ""
    }
    for scalar in names.unicodeScalars.prefix(300) {
      let isUpper = scalar.value >= 0x41 && scalar.value <= 0x5A
      let isLetter = isUpper || scalar.value >= 0x61 && scalar.value <= 0x7A
      if !isLetter || isUpper && wasLower { end() }
      if isLetter { part.unicodeScalars.append(scalar) }
      wasLower = isLetter && !isUpper
    }
    end()
    return found
  }

  /// Marks what is left out with its reason. O(blocks + hints).
  static func mark(_ found: inout [WebPageReader.Found], hints: [WebPageReader.Hint]) {
    func isContent(_ one: WebPageReader.Found) -> Bool { one.block.leftOut == nil && one.block.kind != .title }
    func total(_ isCounted: (WebPageReader.Found) -> Bool) -> Int {
      found.reduce(0) { isContent($1) && isCounted($1) ? $0 + $1.words : $0 }
    }
    let all = total { _ in true }
    // A name on an element that holds half of the page is no hint.
    var words = [Int](repeating: 0, count: hints.count)
    for one in found where isContent(one) { if let hint = one.hint { words[hint] += one.words } }
    // What stands in an element stands in those around it.
    for index in hints.indices.reversed() { if let outer = hints[index].outer { words[outer] += words[index] } }
    // Of elements inside each other the outermost tells.
    var telling = [Int?](repeating: nil, count: hints.count)
    for index in hints.indices {
      telling[index] = hints[index].outer.flatMap { telling[$0] } ?? (words[index] * 2 <= all ? index : nil)
    }
    for index in found.indices where isContent(found[index]) {
      if let hint = found[index].hint.flatMap({ telling[$0] }), found[index].level != 1 {
        found[index].block.leftOut = hints[hint].reason
      }
    }
    let rest = total { _ in true }
    let main = total(\.isMain)
    if main * 5 >= rest * 2, main > 0 {
      for index in found.indices where isContent(found[index]) && !found[index].isMain && found[index].level != 1 {
        found[index].block.leftOut = "outside of the article"
      }
    }
    links(&found)
    if rest >= 200 { bare(&found) }
    headings(&found)
    let hasHeading = found.contains { $0.block.leftOut == nil && $0.level == 1 }
    for index in found.indices where found[index].block.kind == .title && hasHeading {
      found[index].block.leftOut = "page title"
    }
  }

  private static func density(_ one: WebPageReader.Found) -> Double {
    one.words > 0 ? Double(one.linkWords) / Double(one.words) : 0
  }

  private static func links(_ found: inout [WebPageReader.Found]) {
    for index in found.indices where found[index].block.leftOut == nil && found[index].level == 0 {
      let one = found[index]
      let density = density(one)
      // Words are counted double: 60 are 30.
      guard density > (one.block.kind == .listItem ? 0.5 : one.words >= 60 ? 0.8 : 0.6) else { continue }
      found[index].block.leftOut = "link density \(Double(Int(density * 100)) / 100)"
    }
  }

  /// The rule of numbers of words, for text in no element made for prose.
  private static func bare(_ found: inout [WebPageReader.Found]) {
    let before = found
    for index in found.indices {
      let one = before[index]
      guard one.block.leftOut == nil, !one.isProse, !one.isMain, one.block.kind != .title else { continue }
      let previous = index > 0 ? before[index - 1] : nil
      let next = index + 1 < before.count ? before[index + 1] : nil
      func count(_ one: WebPageReader.Found?) -> Int { (one?.words ?? 0) / 2 }
      let isContent: Bool
      if density(one) > 0.333 {
        isContent = false
      } else if previous.map(density) ?? 0 <= 0.556 {
        isContent = count(one) > 16 || count(next) > 15 || count(previous) > 4
      } else {
        isContent = count(one) > 40 || count(next) > 17
      }
      if !isContent { found[index].block.leftOut = "few words between others (\(count(one)))" }
    }
  }

  /// A heading goes with all that it heads.
  private static func headings(_ found: inout [WebPageReader.Found]) {
    for index in found.indices where found[index].level > 1 && found[index].block.leftOut == nil {
      var below = index + 1
      var isFollowed = false
      var hasLeftOut = false
      while below < found.count, found[below].level == 0 || found[below].level > found[index].level {
        if found[below].block.leftOut == nil, found[below].level == 0 { isFollowed = true }
        if found[below].block.leftOut != nil { hasLeftOut = true }
        below += 1
      }
      if !isFollowed, hasLeftOut || density(found[index]) > 0.5 {
        found[index].block.leftOut = "heading of what is left out"
      }
    }
  }
}
