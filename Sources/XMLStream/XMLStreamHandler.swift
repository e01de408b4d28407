import TextCore

/// A name as the parser holds it. Valid during the call that hands it out only.
public struct XMLRawName {
  /// The local name, ended by a zero byte.
  public let local: UnsafePointer<UInt8>
  /// The prefix, ended by a zero byte.
  public let prefix: UnsafePointer<UInt8>?
  /// The namespace, ended by a zero byte.
  public let uri: UnsafePointer<UInt8>?

  @usableFromInline init(local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?) {
    self.local = local
    self.prefix = prefix
    self.uri = uri
  }

  /// The local name packed into a number, its first byte lowest; 0 where it is longer than 8 bytes.
  @inlinable public var key: UInt64 { XMLRawName.key(local) }

  /// The local name.
  public var localName: String { String(cString: local) }

  /// The qualified name.
  public var name: String {
    guard let prefix else { return String(cString: local) }
    return String(cString: prefix) + ":" + String(cString: local)
  }

  /// Packs a name ended by a zero byte, as `key`.
  @inlinable public static func key(_ text: UnsafePointer<UInt8>) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    var at = text
    while at.pointee != 0 {
      if shift == 64 { return 0 }
      value |= UInt64(at.pointee) << shift
      shift += 8
      at += 1
    }
    return value
  }

  /// Packs a name known beforehand.
  @inlinable public static func key(_ text: StaticString) -> UInt64 { key(text.utf8Start) }
}

/// The attributes of a start tag as the parser holds them. Valid during the call that hands them out only.
public struct XMLRawAttributes {
  @usableFromInline let base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  @usableFromInline let namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  /// How many there are, declarations of namespaces not counted.
  public let count: Int
  /// How many declarations of namespaces there are.
  public let namespaceCount: Int

  init(
    base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int,
    namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, namespaceCount: Int
  ) {
    self.base = base
    self.count = count
    self.namespaces = namespaces
    self.namespaceCount = namespaceCount
  }

  private static let noName: StaticString = ""

  /// The name of an attribute.
  @inlinable public func name(_ index: Int) -> XMLRawName {
    // libxml2 hands out five pointers an attribute: local name, prefix, namespace, value's start, value's end.
    guard let base, let local = base[index * 5] else { return XMLRawAttributes.nameless }
    return XMLRawName(local: local, prefix: base[index * 5 + 1], uri: base[index * 5 + 2])
  }

  @usableFromInline static var nameless: XMLRawName {
    XMLRawName(local: noName.utf8Start, prefix: nil, uri: nil)
  }

  /// The bytes of an attribute's value.
  @inlinable public func value(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard let base, let start = base[index * 5 + 3], let end = base[index * 5 + 4] else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: start, count: end - start)
  }

  /// The attributes as values: declarations of namespaces first.
  public var values: [XMLAttribute] {
    var all: [XMLAttribute] = []
    all.reserveCapacity(count + namespaceCount)
    for index in 0..<namespaceCount {
      let prefix = namespaces?[index * 2].map { String(cString: $0) }
      all.append(
        XMLAttribute(
          prefix.map { "xmlns:" + $0 } ?? "xmlns", namespaces?[index * 2 + 1].map { String(cString: $0) } ?? ""))
    }
    for index in 0..<count {
      all.append(XMLAttribute(name(index).name, String(decoding: value(index), as: UTF8.self)))
    }
    return all
  }
}

/// Receives a document as it is parsed: the fast way, for rooms that build values of their own. Most callers want
/// `XMLReader`.
///
/// Buffers are valid during the call only. Text arrives in pieces.
open class XMLStreamHandler {
  /// Makes a handler that ignores everything.
  public init() {}

  /// A start tag.
  open func startElement(
    _ name: XMLRawName, _ attributes: XMLRawAttributes, isEmpty: Bool, _ parser: XMLPushParser
  ) {}
  /// An end tag, or the closing half of an empty one.
  open func endElement(_ name: XMLRawName, _ parser: XMLPushParser) {}
  /// A piece of text.
  open func text(_ bytes: UnsafeBufferPointer<UInt8>, _ parser: XMLPushParser) {}
  /// A piece of a CDATA section; the last one says so.
  open func cdata(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, _ parser: XMLPushParser) {}
  /// A comment.
  open func comment(_ text: String, _ parser: XMLPushParser) {}
  /// A processing instruction.
  open func processingInstruction(target: String, data: String, _ parser: XMLPushParser) {}
  /// The document type declaration.
  open func doctype(
    name: String, publicID: String?, systemID: String?, hasInternalSubset: Bool, _ parser: XMLPushParser
  ) {}
  /// An entity that the internal subset declares.
  open func entityDeclaration(name: String, value: String?, isParameter: Bool, _ parser: XMLPushParser) {}
  /// A reference to an internal entity; its text follows by `text`.
  open func entityReference(_ name: String, _ parser: XMLPushParser) {}
  /// Something that the parser said.
  open func diagnostic(_ diagnostic: XMLDiagnostic, _ parser: XMLPushParser) {}
}
