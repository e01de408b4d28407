import TextCore

/// The M rules: what can be wrong with a memory.
public enum TMXRuleCatalogue {
  /// All rules, by id.
  public static let all: [RuleInfo] = table.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: "|").map(String.init)
    guard parts.count == 5, let severity = Severity(rawValue: parts[2]) else { return nil }
    return RuleInfo(parts[0], parts[1], severity, parts[3], explanation: parts[4])
  }

  static let byID: [String: RuleInfo] = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  // id | name | severity | what is found | why, and what to do
  private static let table = """
    M001|not-well-formed|error|The file is not well-formed XML|No program can read it whole; mend the place that is named
    M002|foreign-encoding|warning|The encoding is none of TMX's|TMX knows UTF-8, UTF-16 with a byte order mark, and US-ASCII; convert to UTF-8
    M003|encoding-lie|error|The bytes are not in the declared encoding|Letters are lost or wrong; declare the true encoding or convert
    M004|refused-entity|error|A reference to an undeclared, external or nested entity|It is never expanded here: it may read foreign files or blow up; write the character itself
    M005|internal-subset|warning|The document type declaration declares something itself|TMX knows the five predefined entities only
    M006|remote-dtd|warning|The document type declaration points at the network|Programs may try to load it; write SYSTEM "tmx14.dtd"
    M007|parser-warning|warning|The XML parser warns|See the message
    M008|missing-bom|warning|UTF-16 without a byte order mark|The specification demands one
    M009|over-limit|error|The file is beyond a limit|Depth, length or size that no honest memory has
    M101|not-tmx|error|The root element is not tmx|This is another kind of file
    M102|missing-part|error|The header, the body, a tuv or a seg is missing|Every memory has a header and a body, every tu a tuv, every tuv a seg
    M103|header-attribute|error|A required attribute of the header is missing or empty|creationtool, creationtoolversion, segtype, o-tmf, adminlang, srclang and datatype are required
    M104|bad-version|error|The version is none of TMX|1.1, 1.2, 1.3 or 1.4
    M105|unknown-attribute|error|An attribute that the element does not have|The DTD refuses it; use a prop for own data
    M106|unknown-element|error|An element that TMX does not have|Native codes are text within bpt, ept, it or ph
    M107|misplaced|error|An element or text where it may not stand|Order: notes and props, then tuv; notes and props, then seg
    M108|repeated|error|An element that may stand once stands twice|Keep one
    M109|bad-value|error|An attribute's value is none that it can have|See the message
    M110|date-form|warning|A date is not written YYYYMMDDThhmmssZ|Programs read nothing else for sure
    M111|bad-date|error|A date cannot be read|YYYYMMDDThhmmssZ, in UTC
    M112|date-order|warning|Changed before it was created|One of the dates is wrong
    M113|ude-without-base|error|A map has a code but its ude no base|The specification requires base then
    M114|namespace|warning|The root element declares a namespace|The DTD refuses it, and most programs do not expect it
    M201|code-attribute|error|A required attribute of a code is missing or wrong|bpt and ept need i; it needs pos, begin or end
    M202|unpaired-code|error|A bpt without its ept, or the other way round|Pairs share i within a segment; a lone half is an it
    M203|repeated-i|error|Two bpt of a segment have the same i|i is unique in a segment
    M204|code-mismatch|warning|The codes of the two sides do not match|x joins a code with its like on the other side
    M205|deprecated-ut|warning|ut is deprecated|Use ph, it, or bpt and ept
    M206|codes-missing|info|One side has codes, the other none|Formatting is lost there
    M301|bad-language|error|A language code is no tag of BCP 47|Write en-US, not en_US or English
    M302|missing-language|error|A tuv has no xml:lang|Its language is unknown
    M303|source-missing|error|No tuv is in the source language|Programs skip the unit
    M304|source-special|warning|The source side is tagged otherwise than srclang|Programs that compare exactly skip the unit
    M305|repeated-language|warning|Two tuv of one unit are in the same language|Programs take one or the other
    M306|one-sided|info|A unit has a single side|It translates nothing
    M401|empty-segment|warning|A segment is empty or white space only|OmegaT blanks the translation with it
    M402|outer-space|info|A segment begins or ends with white space|The specification says it should not
    M403|invisible-character|info|A private-use, replacement or non-character in a segment|It is probably damage
    M404|duplicate-unit|warning|A unit says the same as an earlier one|Remove one (tmx clean)
    M405|conflicting-target|warning|The same source has another translation earlier|Programs take one or the other
    M406|duplicate-id|warning|A tuid stands twice|It is allowed, but merging by tuid goes wrong
    M407|untranslated|info|Both sides are the same text|It is perhaps not translated
    M408|numbers-differ|warning|The sides have different numbers|One of them is perhaps wrong
    M409|length-ratio|warning|One side is far longer than the other|The sides are perhaps not each other's translation
    M410|wrong-script|warning|A segment is not in its language's script|The sides are perhaps swapped or mislabelled
    M411|wrong-language|warning|A segment's common words are another language's|The sides are perhaps swapped or mislabelled
    M412|duplicate-but-codes|info|A unit is the same as an earlier one but for codes|One may be enough
    M501|omegat|warning|OmegaT will not use this as it stands|See the message
    M502|poedit|warning|Poedit will not use this as it stands|See the message
    M503|okapi|warning|Okapi will not use this as it stands|See the message
    M504|memoq|warning|memoQ will not use this as it stands|See the message
    M505|trados|warning|Trados will not use this as it stands|See the message
    """
}

/// A program that is to read the memory.
public enum TMXConsumer: String, Sendable, Hashable, Codable, CaseIterable {
  case omegat, poedit, okapi, memoq, trados

  var rule: String {
    switch self {
    case .omegat: "M501"
    case .poedit: "M502"
    case .okapi: "M503"
    case .memoq: "M504"
    case .trados: "M505"
    }
  }
}
