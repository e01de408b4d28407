/// Character references: XML's five names, those of HTML 4 and of HTML's Latin and Cyrillic letters (HTML, section 13.5).
enum EntityNames {
  /// The character of a name; nil for one that is not known.
  static func scalar(_ name: String) -> Unicode.Scalar? { table[name] }

  /// The character of a number. 128 to 159 are those of windows-1252, as browsers read them: `&#146;` was written for an
  /// apostrophe, never for a control.
  static func scalar(_ number: UInt32) -> Unicode.Scalar? {
    switch number {
    case 0: "\u{FFFD}"
    case 0x80...0x9F: Unicode.Scalar(windows1252[Int(number - 0x80)])
    default: Unicode.Scalar(number)
    }
  }

  private static let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]

  private static let table: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "inodot": "ı", "imath": "ı", "Tab": "\t",
      "NewLine": "\n", "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}", "numsp": "\u{2007}",
      "thinsp": "\u{2009}", "hairsp": "\u{200A}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}",
      "rlm": "\u{200F}", "NoBreak": "\u{2060}",
    ]
    for row in rows {
      let fields = row.split(separator: " ")
      for pair in fields.dropFirst().enumerated() {
        guard let first = fields.first?.unicodeScalars.first else { continue }
        table[String(pair.element)] = Unicode.Scalar(first.value + UInt32(pair.offset))
      }
    }
    for pair in single.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let scalars = pair.unicodeScalars
      if let last = scalars.last { table[String(String.UnicodeScalarView(scalars.dropLast()))] = last }
    }
    return table
  }()

  /// A character, and the names from it on in the order of the code points.
  private static let rows = [
    """
    ¡ iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para \
    middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave \
    Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute \
    Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """,
    "Ā Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok",
    "Ē Emacr emacr", "Ė Edot edot Eogon eogon Ecaron ecaron", "Ğ Gbreve gbreve", "Ī Imacr imacr", "Į Iogon iogon Idot",
    "Ķ Kcedil kcedil", "Ĺ Lacute lacute Lcedil lcedil Lcaron lcaron", "Ł Lstrok lstrok Nacute nacute Ncedil ncedil",
    "Ň Ncaron ncaron", "Ō Omacr omacr", "Ő Odblac odblac OElig oelig Racute racute", "Ř Rcaron rcaron Sacute sacute",
    "Ş Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron",
    "Ū Umacr umacr Ubreve ubreve Uring uring Udblac udblac",
    "Ų Uogon uogon", "Ÿ Yuml Zacute zacute Zdot zdot Zcaron zcaron",
    "Α Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho",
    "Σ Sigma Tau Upsilon Phi Chi Psi Omega",
    "α alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi",
    "ο omicron pi rho sigmaf sigma tau upsilon phi chi psi omega",
    "Ё IOcy DJcy GJcy Jukcy DScy Iukcy YIcy Jsercy LJcy NJcy TSHcy KJcy", "Ў Ubrcy DZcy",
    """
    А Acy Bcy Vcy Gcy Dcy IEcy ZHcy Zcy Icy Jcy Kcy Lcy Mcy Ncy Ocy Pcy Rcy Scy Tcy Ucy Fcy KHcy TScy CHcy SHcy SHCHcy \
    HARDcy Ycy SOFTcy Ecy YUcy YAcy acy bcy vcy gcy dcy iecy zhcy zcy icy jcy kcy lcy mcy ncy ocy pcy rcy scy tcy ucy fcy \
    khcy tscy chcy shcy shchcy hardcy ycy softcy ecy yucy yacy
    """,
    "ё iocy djcy gjcy jukcy dscy iukcy yicy jsercy ljcy njcy tshcy kjcy", "ў ubrcy dzcy", "← larr uarr rarr darr harr",
    "⇐ lArr uArr rArr dArr hArr",
  ]

  /// Names with their characters.
  private static let single = """
    circˆ tilde˜ ndash– mdash— horbar― lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ dagger† Dagger‡ bull• hellip… permil‰ \
    prime′ Prime″ lsaquo‹ rsaquo› oline‾ frasl⁄ euro€ imageℑ weierp℘ realℜ trade™ numero№ fnofƒ thetasymϑ upsihϒ pivϖ \
    crarr↵ forall∀ part∂ exist∃ empty∅ nabla∇ isin∈ notin∉ ni∋ prod∏ sum∑ minus− lowast∗ radic√ prop∝ infin∞ ang∠ and∧ \
    or∨ cap∩ cup∪ int∫ there4∴ sim∼ cong≅ asymp≈ ne≠ equiv≡ le≤ ge≥ sub⊂ sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ otimes⊗ perp⊥ \
    sdot⋅ lceil⌈ rceil⌉ lfloor⌊ rfloor⌋ lang⟨ rang⟩ loz◊ spades♠ clubs♣ hearts♥ diams♦ hyphen‐ dash‐ excl! num# dollar$ \
    percnt% lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; equals= quest? commat@ lsqb[ bsol\\ rsqb] lowbar_ \
    grave` lcub{ verbar| rcub}
    """
}
