import TextCore
import XMLStream

/// Which formats of cells show numbers as dates or times (18.8.30): the number alone does not tell.
struct CellFormats {
  /// By the number that cells name.
  private var areDates: [Bool] = []

  /// None.
  init() {}

  /// Reads the part. O(part).
  init(_ name: String, _ archive: WorkbookArchive) throws(InputError) {
    guard let part = try archive.part(name, limit: 64 << 20) else { return }
    var codes: [Int: Bool] = [:]
    var isInside = false
    do throws(InputError) {
      let reader = try XMLReader(source: part, limits: PackageXML.limits)
      while let event = try reader.next() {
        try PackageXML.refuseDoctype(event, part, archive)
        switch event {
        case .startElement(let start):
          switch start.localName {
          case "numFmt":
            if let id = start["numFmtId"].flatMap({ Int($0) }), let code = start["formatCode"] {
              codes[id] = CellFormats.isDate(code)
            }
          case "cellXfs": isInside = true
          case "xf" where isInside:
            let id = start["numFmtId"].flatMap { Int($0) } ?? 0
            areDates.append(codes[id] ?? CellFormats.isDate(builtIn: id))
          default: break
          }
        case .endElement(let name): if name.hasSuffix("cellXfs") { isInside = false }
        default: break
        }
      }
    } catch { throw part.error(error) }
  }

  /// Whether a format shows dates.
  func isDate(_ format: Int) -> Bool { areDates.indices.contains(format) && areDates[format] }

  /// The formats that every program knows (18.8.30), those of East Asian programs among them.
  private static func isDate(builtIn id: Int) -> Bool {
    switch id {
    case 14...22, 27...36, 45...47, 50...58: true
    default: false
    }
  }

  /// Whether a format's code shows a year, month, day, hour or second: outside of quotation marks, colours and conditions.
  static func isDate(_ code: String) -> Bool {
    var isQuoted = false
    var bracket: [UInt8]?
    var skips = false
    for byte in code.utf8 {
      if skips {
        skips = false
      } else if isQuoted {
        isQuoted = byte != UInt8(ascii: "\"")
      } else if let inner = bracket {
        if byte == UInt8(ascii: "]") {
          // `[h]` and its like are hours that go on; others are colours, languages and conditions.
          if inner.allSatisfy({ "hms".utf8.contains($0 | 0x20) }), !inner.isEmpty { return true }
          bracket = nil
        } else if inner.count < 8 {
          bracket = inner + [byte]
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isQuoted = true
        case UInt8(ascii: "["): bracket = []
        case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): skips = true
        default: if "ymdhs".utf8.contains(byte | 0x20), code != "General", code != "Standard" { return true }
        }
      }
    }
    return false
  }
}
