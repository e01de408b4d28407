/// Nouns that a German compound of a name ends with: Oreschnik-Rakete, Putin-Vertraute. Where the last part is such a
/// noun, the first is a name of its own and not part of another name (Kursk-Wostotschny).
///
/// Written from what stands behind names in the news; longer compounds end with the same nouns (Luftabwehrsystem).
enum GermanCompounds {
  /// Whether a word, in whatever case form, ends with one of the nouns.
  static func isHead(_ word: String) -> Bool {
    let lower = word.lowercased()
    guard lower.unicodeScalars.count >= 4 else { return false }
    return endings.contains { ending in
      guard lower.hasSuffix(ending) else { return false }
      let stem = lower.dropLast(ending.count)
      return heads.contains { stem.hasSuffix($0) }
    }
  }

  private static let endings = ["", "e", "n", "s", "r", "m", "en", "es", "er", "ern", "in", "innen", "nen"]

  private static let heads: [String] = {
    let lists = [
      // Arms and war
      "rakete system panzer drohne munition haubitze werfer angriff schlag offensive krieg truppe armee einheit brigade"
        + " bataillon front belagerung schlacht kessel einsatz abschuss start test treffer trümmer abwehr verteidigung"
        + " lieferung konvoi söldner kommandeur kommandant general soldat kämpfer waffe bombe flotte invasion",
      // Politics
      "regime regierung partei politik propaganda präsident minister ministerium kabinett dekret erlass gesetz wahl"
        + " wahlkampf kandidat kampagne kurs doktrin strategie sanktion gipfel treffen gespräch telefonat verhandlung"
        + " abkommen vertrag vereinbarung plan vorschlag initiative konferenz besuch reise rede auftritt botschaft brief"
        + " drohung warnung forderung aussage lüge zitat interview rhetorik narrativ ära herrschaft rückkehr sturz putsch"
        + " aufstand opposition protest demonstration bewegung lager clan",
      // People
      "vertraut berater sprecher anhänger gegner freund kritiker versteher verbündet unterstützer nachfolger vorgänger"
        + " biograf experte kenner korrespondent chef team stab büro familie tochter",
      // Places and things
      "region gebiet oblast stadt fluss ufer küste brücke staudamm kraftwerk atomkraftwerk hafen flughafen bahnhof"
        + " straße platz denkmal statue museum linie achse sektor bewohner flüchtling evakuierung",
      // Culture and sport
      "übersetzer übersetzung verfilmung inszenierung premiere aufführung konzert sinfonie oper ballett roman novelle"
        + " erzählung gedicht lyrik prosa werk buch band drama stück film serie rolle gemälde porträt ausstellung"
        + " retrospektive sammlung archiv preis biografie biographie forscher forschung leser abend schüler verehrer"
        + " stiftung trainer coach spieler elf sieg niederlage kampf gegnerin fan klub verein tor transfer",
      // Kin
      "bruder brüder schwester witwe sohn söhne mutter vater ehefrau gattin enkel erbe",
      // Reports
      "bericht meldung kommentar foto bild video affäre skandal prozess urteil attentat version variante modell"
        + " hersteller produktion effekt faktor deal mission projekt pipeline",
    ]
    return lists.flatMap { $0.split(separator: " ").map(String.init) }
  }()
}
