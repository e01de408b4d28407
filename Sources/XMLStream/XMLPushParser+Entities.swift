import CLibXML2
import TextCore

extension XMLPushParser {
  /// Notes what the internal subset declares. Of two declarations the first holds (XML 1.0, 4.2).
  func declare(_ name: String, type: Int32, systemID: String?, value: String?) {
    let isParameter =
      type == Int32(XML_INTERNAL_PARAMETER_ENTITY.rawValue) || type == Int32(XML_EXTERNAL_PARAMETER_ENTITY.rawValue)
    let isInternal = type == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue)
    handler.entityDeclaration(name: name, value: isInternal ? value : nil, isParameter: isParameter, self)
    if !isParameter, entities[name] == nil {
      guard entities.count < 1000 else {
        return stop(InputError(.limit, "more than 1000 entities are declared", at: currentPosition))
      }
      entities[name] = Entity(value: isInternal ? value : nil, systemID: systemID, made: nil)
    }
  }

  /// What libxml2 puts in the place of a reference: plain text of an internal entity, or nothing at all.
  ///
  /// The entity is presented as a predefined one: its text is passed on as it is, never parsed again, so no nested
  /// expansion can happen.
  func entity(_ name: String) -> xmlEntityPtr? {
    // libxml2 asks also while it reads a declaration.
    if context.pointee.inSubset != 0 { return nil }
    guard var entity = entities[name] else { return nil }
    guard let value = entity.value else {
      refuseEntity(name, "it is external (\(entity.systemID ?? "no address")) and nothing outside the file is read")
      return nil
    }
    if value.utf8.contains(UInt8(ascii: "&")) || value.utf8.contains(UInt8(ascii: "<")) {
      refuseEntity(name, "its text holds markup or further references, which could expand without bound")
      return nil
    }
    if context.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE {
      refuseEntity(name, "only the five predefined ones may stand in an attribute")
      return nil
    }
    expanded += value.utf8.count
    if expanded > limits.maxEntityExpansion {
      refuseEntity(name, "entities have added more than \(limits.maxEntityExpansion) bytes")
      return nil
    }
    handler.entityReference(name, self)
    if let made = entity.made { return made }
    let bytes = Array(value.utf8)
    let content = UnsafeMutablePointer<xmlChar>.allocate(capacity: bytes.count + 1)
    content.initialize(from: bytes, count: bytes.count)
    content[bytes.count] = 0
    let made = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
    made.initialize(to: xmlEntity())
    made.pointee.type = XML_ENTITY_DECL
    made.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    made.pointee.content = content
    made.pointee.length = Int32(bytes.count)
    entity.made = made
    entities[name] = entity
    return made
  }

  /// Stops at a reference that must not be followed.
  func refuseEntity(_ name: String, _ why: String) {
    let shown = name.hasPrefix("%") ? name : "&" + name
    stop(
      InputError(
        .unsupported, "the reference \(shown); is refused: \(why)", at: currentPosition,
        expected: "&amp; &lt; &gt; &quot; &apos; or a numeric reference",
        help: "write the character itself in the place of the entity"))
  }

  /// Stops at a reference that nobody declared.
  func refuseUndeclared(_ name: String) {
    stop(
      InputError(
        .syntax, "the entity &\(name); is not declared: its character would be lost", at: currentPosition,
        expected: "&amp; &lt; &gt; &quot; &apos; or a numeric reference",
        help: "write the character itself, e.g. U+00A0 for &nbsp;"))
  }
}
