import Foundation
import Testing
import TextCore

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("fr", "fr"), ("FR", "fr"), ("pt-br", "pt-BR"), ("SR-latn-rs", "sr-Latn-RS"), ("zh-Hant", "zh-Hant"),
    ("es-419", "es-419"), ("de-1996", "de-1996"), ("en-x-house", "en-x-house"), ("x-none", "x-none"), ("gsw", "gsw"),
  ])
  func readsAndCanonicalises(text: String, tag: String) throws {
    #expect(try LanguageTag(text).tag == tag)
  }

  @Test(arguments: [
    ("ua", "uk"), ("fr_FR", "fr-FR"), ("cz", "cs"), ("english", "en"), ("ukr_UA", "uk-UA"),
  ])
  func refusesTheUsualSlipsAndSaysWhatWasMeant(text: String, meant: String) throws {
    let error = #expect(throws: InputError.self) { try LanguageTag(text) }
    #expect(error?.kind == .language)
    #expect(error?.help == "did you mean '\(meant)'?")
  }

  @Test(arguments: ["", "-", "f", "fr-", "fr--FR", "français", "fr-FR-", "en-toolongsubtag", "qq1", "12", "xx", "x"])
  func refusesWhatIsNoTag(text: String) {
    #expect(throws: InputError.self) { try LanguageTag(text) }
  }

  @Test func coversLongerTagsOnly() throws {
    let en = try LanguageTag("en")
    let american = try LanguageTag("en-US")
    #expect(en.covers(american))
    #expect(en.covers(en))
    #expect(!american.covers(en))
    #expect(!(try LanguageTag("e" + "s")).covers(try LanguageTag("est")))
  }

  @Test func isCodedAsItsText() throws {
    let tags = [try LanguageTag("pt-br"), try LanguageTag("uk")]
    let coded = try JSONEncoder().encode(tags)
    #expect(String(decoding: coded, as: UTF8.self) == #"["pt-BR","uk"]"#)
    #expect(try JSONDecoder().decode([LanguageTag].self, from: coded) == tags)
    #expect(throws: InputError.self) { try JSONDecoder().decode([LanguageTag].self, from: Data(#"["ua"]"#.utf8)) }
  }
}
