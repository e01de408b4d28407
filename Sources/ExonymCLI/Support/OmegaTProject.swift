import Exonym
import TMX
import TextCore
import XMLStream

/// Lays a memory out as a project that OmegaT opens: the memory in `tm/auto`, from where its exact matches are taken
/// over by themselves.
enum OmegaTProject {
  /// Makes the folders and files; what is there already stays.
  ///
  /// - Returns: units written to `tm/auto`.
  static func write(
    _ reader: TMXReader, to folder: String, name: String, source: String, target: String
  ) throws(InputError) -> Int {
    for part in ["", "source", "target", "omegat", "tm", "tm/auto", "glossary", "dictionary"] {
      try FileTree.makeFolder(part.isEmpty ? folder : FileTree.join(folder, part))
    }
    let settings = FileTree.join(folder, "omegat.project")
    if FileTree.kind(of: settings) == nil { try writeSettings(settings, source, target) }
    let saved = FileTree.join(folder, "omegat/project_save.tmx")
    if FileTree.kind(of: saved) == nil {
      try TMXWriter(path: saved, header: TMXHeader(sourceLanguage: source, originalFormat: "OmegaT TMX")).finish()
    }
    let glossary = FileTree.join(folder, "glossary/glossary.txt")
    if FileTree.kind(of: glossary) == nil {
      let file = try AtomicFile(path: glossary)
      try file.write(Array("# Glossary in tab-separated format\n".utf8))
      try file.commit()
    }
    var header = try reader.header()
    header.sourceLanguage = source
    let writer = try TMXWriter(path: FileTree.join(folder, "tm/auto/\(name).tmx"), header: header)
    while let unit = try reader.nextUnit() {
      var unit = unit
      unit.attributes["srclang"] = nil
      try writer.write(unit)
    }
    try writer.finish()
    return writer.unitCount
  }

  private static func writeSettings(_ path: String, _ source: String, _ target: String) throws(InputError) {
    var xml = try XMLWriter(path: path)
    try xml.declaration()
    try xml.startElement("omegat")
    try xml.lineBreak(indent: 2)
    try xml.startElement("project", [XMLAttribute("version", "1.0")])
    let fields = [
      ("source_dir", "__DEFAULT__"), ("target_dir", "__DEFAULT__"), ("tm_dir", "__DEFAULT__"),
      ("glossary_dir", "__DEFAULT__"), ("glossary_file", "__DEFAULT__"), ("dictionary_dir", "__DEFAULT__"),
      ("source_lang", source), ("target_lang", target), ("sentence_seg", "true"),
      ("support_default_translations", "true"), ("remove_tags", "false"),
    ]
    for (name, value) in fields {
      try xml.lineBreak(indent: 4)
      try xml.element(name, text: value)
    }
    try xml.lineBreak(indent: 2)
    try xml.endElement()
    try xml.lineBreak()
    try xml.endElement()
    try xml.finish()
  }
}
