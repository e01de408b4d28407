import TMX
import TextCore
import XMLStream

extension TMXCheckState {
  mutating func check(_ prolog: XMLProlog) {
    let start = SourcePosition.start
    let declared = (prolog.declaredEncoding ?? prolog.detectedEncoding).uppercased()
    switch declared {
    case "UTF-8", "UTF8", "US-ASCII", "ASCII", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-10646-UCS-2": break
    default: report("M002", "the encoding is \(prolog.declaredEncoding ?? declared)", start)
    }
    if prolog.detectedEncoding.hasPrefix("UTF-16"), let declared = prolog.declaredEncoding?.uppercased(),
      !declared.hasPrefix("UTF-16"), declared != "ISO-10646-UCS-2"
    {
      report("M003", "the bytes are \(prolog.detectedEncoding), but \(declared) is declared", start)
    }
    if prolog.detectedEncoding.hasPrefix("UTF-16"), !prolog.hasByteOrderMark {
      report("M008", "\(prolog.detectedEncoding) without a byte order mark", start)
    }
  }

  private static let required = [
    "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype",
  ]
  static let segmentTypes: Set<String> = ["block", "paragraph", "sentence", "phrase"]
  private static let headerAttributes =
    required + ["o-encoding", "creationdate", "creationid", "changedate", "changeid"]
  private static let unitAttributes: [String] = [
    "tuid", "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion",
    "creationdate", "creationid", "changedate", "segtype", "changeid", "o-tmf", "srclang",
  ]
  private static let variantAttributes: [String] = [
    "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", "creationdate",
    "creationid", "changedate", "changeid", "o-tmf", "lang",
  ]

  mutating func check(_ header: TMXHeader, root: [XMLAttribute]) {
    self.header = header
    source = header.sourceLanguage
    for attribute in root where attribute.name != "version" {
      if attribute.name.hasPrefix("xmlns") || attribute.name.hasPrefix("xsi:") {
        report("M114", "tmx declares '\(attribute.name)'", .start)
      } else {
        report("M105", "tmx has no attribute '\(attribute.name)'", .start)
      }
    }
    let position = header.place.position
    if !root.isEmpty || position != nil {
      if !["1.1", "1.2", "1.3", "1.4"].contains(root["version"] ?? "") {
        report("M104", root["version"].map { "the version is '\($0)'" } ?? "tmx has no version", .start)
      }
    }
    guard let position else { return }
    for name in Self.required where (header.attributes[name] ?? "").isEmpty {
      report("M103", "the header has no \(name)", position, help: "add \(name)=\"...\"")
    }
    if let type = header.attributes["segtype"], !type.isEmpty, !Self.segmentTypes.contains(type) {
      report("M109", "segtype is '\(type)'", position, help: "block, paragraph, sentence or phrase")
    }
    for name in ["srclang", "adminlang"] {
      if let code = header.attributes[name], !code.isEmpty { checkLanguage(code, name, position) }
    }
    check(header.attributes, Self.headerAttributes, "header", position)
    for item in header.metadata { check(item, position) }
    for encoding in header.encodings {
      let place = encoding.place.position ?? position
      for attribute in encoding.attributes where !["name", "base"].contains(attribute.name) {
        report("M105", "ude has no attribute '\(attribute.name)'", place)
      }
      if encoding.attributes["name"] == nil { report("M109", "a ude has no name", place) }
      if encoding.maps.isEmpty { report("M102", "a ude has no map", place) }
      for map in encoding.maps {
        for attribute in map where !["unicode", "code", "ent", "subst"].contains(attribute.name) {
          report("M105", "map has no attribute '\(attribute.name)'", place)
        }
        if let value = map["unicode"] {
          if !Self.isHexadecimal(value) {
            report("M109", "unicode is '\(value)'", place, help: "#x and hexadecimal digits, e.g. #xF8FF")
          }
        } else {
          report("M109", "a map has no unicode", place)
        }
        if map["code"] != nil, encoding.attributes["base"] == nil {
          report("M113", "a map has a code, but its ude no base", place)
        }
      }
    }
    for consumer in options.consumers { checkHeader(for: consumer, position) }
  }

  /// `#xF8FF`, as the specification writes code values.
  private static func isHexadecimal(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    guard bytes.count > 2, bytes[0] == UInt8(ascii: "#"), bytes[1] | 0x20 == UInt8(ascii: "x") else { return false }
    return bytes[2...].allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
  }

  mutating func check(
    _ attributes: [XMLAttribute], _ known: [String], _ element: String, _ position: SourcePosition?
  ) {
    var created: TMXDate?
    for attribute in attributes {
      guard known.contains(attribute.name) else {
        report("M105", "\(element) has no attribute '\(attribute.name)'", position)
        continue
      }
      switch attribute.name {
      case "creationdate", "changedate", "lastusagedate":
        if let goodDate, attribute.value == goodDate.text {
          if attribute.name == "creationdate" { created = goodDate.date }
          continue
        }
        guard let date = TMXDate(lenient: attribute.value) else {
          report("M111", "\(attribute.name) is '\(attribute.value)'", position)
          continue
        }
        if TMXDate(attribute.value) == nil {
          report("M110", "\(attribute.name) is '\(attribute.value)'", position, help: "write \(date)")
        } else {
          goodDate = (attribute.value, date)
        }
        if attribute.name == "creationdate" { created = date }
      case "usagecount":
        if attribute.value.isEmpty || !attribute.value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
          report("M109", "usagecount is '\(attribute.value)'", position, help: "a number")
        }
      case "segtype" where element == "tu":
        if !Self.segmentTypes.contains(attribute.value) {
          report("M109", "segtype is '\(attribute.value)'", position, help: "block, paragraph, sentence or phrase")
        }
      case "tuid":
        if attribute.value.utf8.contains(where: { $0 <= 0x20 }) {
          report("M109", "the tuid '\(attribute.value)' holds white space", position)
        }
      default: break
      }
    }
    if let created, let changed = attributes["changedate"].flatMap({ TMXDate(lenient: $0) }), changed < created {
      report("M112", "\(element) was changed before it was created", position)
    }
  }

  mutating func check(_ item: TMXMetadata, _ position: SourcePosition?) {
    // A property with a type and nothing else.
    if item.kind == .prop, item.attributes.count == 1, item.attributes[0].name == "type" { return }
    for attribute in item.attributes {
      switch attribute.name {
      case "type" where item.kind == .prop, "o-encoding", "lang": break
      case "xml:lang": checkLanguage(attribute.value, "xml:lang of a \(item.kind.rawValue)", position)
      default: report("M105", "\(item.kind.rawValue) has no attribute '\(attribute.name)'", position)
      }
    }
  }

  mutating func check(_ unit: TMXUnit) {
    summary.units += 1
    self.unit = unit
    let position = unit.place.position
    if !unit.attributes.isEmpty { check(unit.attributes, Self.unitAttributes, "tu", position) }
    for item in unit.metadata { check(item, position) }
    for index in unit.variants.indices {
      if !unit.variants[index].attributes.isEmpty {
        check(
          unit.variants[index].attributes, Self.variantAttributes, "tuv", unit.variants[index].place.position)
      }
      for item in unit.variants[index].metadata { check(item, unit.variants[index].place.position) }
      if !unit.variants[index].segment.isPlain { checkCodes(unit.variants[index]) }
    }
    checkLanguages(unit)
    scan(unit)
    let main = sourceIndex(unit)
    checkSegments(unit, source: main)
    if options.checksDuplicates { checkDuplicates(unit, source: main) }
    for consumer in options.consumers { checkUnit(unit, for: consumer) }
    if let further = options.further { findings += further(unit, path) }
    self.unit = nil
  }
}
