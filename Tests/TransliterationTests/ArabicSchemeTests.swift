import Testing

@testable import Transliteration

@Suite("Vocalized Arabic by BGN/PCGN 1956")
struct ArabicSchemeTests {
  @Test(arguments: [
    ("الشَّمْس", "ash shams"), ("القَمَر", "al qamar"), ("دِمَشْق", "dimashq"), ("سُورِيَّة", "sūrīyah"),
    ("الرِّيَاض", "ar riyāḑ"), ("جُدَّة", "juddah"), ("بَيْرُوت", "bayrūt"), ("رَأْس", "ra’s"), ("عُمَان", "‘umān"),
    ("مُوسَىٰ", "mūsá"),
  ])
  func writes(arabic: String, latin: String) {
    #expect(SchemeCatalog.scheme("bgnpcgn-ar")?.apply(arabic) == latin)
  }
}
