import TextCore

/// The codecs by format.
public enum GlossaryCodec {
  /// Decodes a text (UTF-8, no byte order mark) of a format, or the bytes of a workbook, with all its faults.
  public static func decode(
    _ bytes: [UInt8], as format: GlossaryFormat, path: String, options: ExchangeOptions = ExchangeOptions()
  ) -> (glossary: Glossary?, diagnostics: [Finding]) {
    switch format {
    case .native: return GlossaryDecoder.decode(bytes, path: path)
    case .csv: return TableReader.read(bytes, path: path, options: options)
    case .tsv: return TableReader.read(bytes, path: path, options: options, delimiter: 0x09)
    case .xlsx:
      do {
        let result = try TableReader.read(workbook: bytes, path: path, options: options)
        return (result.glossary, result.diagnostics)
      } catch {
        return (nil, [GlossaryFile.finding(error, path: path)])
      }
    case .omegat: return OmegaTCodec.read(bytes, path: path, options: options)
    case .utx: return UTXCodec.read(bytes, path: path)
    case .skos: return SKOSTurtle.read(bytes, path: path)
    case .wikidata: return WikidataJSON.read(bytes, path: path)
    case .skosxml: return SKOSRDF.read(bytes, path: path)
    case .tbx2, .tbx3, .tbx3dct, .multiterm:
      do { return termbase(try TermbaseReader(bytes: bytes, path: path), path: path) } catch {
        return (nil, [GlossaryFile.finding(error, path: path)])
      }
    }
  }

  /// Reads a termbase to its end; what stands before a fatal error is kept out, its findings are not.
  static func termbase(_ reader: TermbaseReader, path: String) -> (glossary: Glossary?, diagnostics: [Finding]) {
    var glossary = Glossary(paths: [path])
    do {
      while let concept = try reader.next() { glossary.add(concept) }
    } catch {
      return (nil, reader.diagnostics + [GlossaryFile.finding(error, path: path)])
    }
    glossary.languages = reader.languages.sorted()
    return (glossary, reader.diagnostics.inFileOrder)
  }

  /// Encodes a glossary as the bytes of a file, and says what the format cannot hold. Equal glossaries give equal bytes.
  ///
  /// - Throws: as `encode`; for a workbook `InputError` of kind `limit` where a cell or the sheet is too small.
  public static func bytes(
    of glossary: Glossary, as format: GlossaryFormat, options: ExchangeOptions = ExchangeOptions()
  ) throws(InputError) -> (bytes: [UInt8], loss: LossReport) {
    if format == .xlsx { return try TableWriter.workbook(glossary, options: options) }
    let (text, loss) = try encode(glossary, as: format, options: options)
    return (Array(text.utf8), loss)
  }

  /// Encodes a glossary as text, and says what the format cannot hold.
  ///
  /// - Throws: `InputError` where the format cannot be written or is no text (see `bytes`), needs languages that `options` do not name, or a
  ///   limit of the vendor's is exceeded.
  public static func encode(
    _ glossary: Glossary, as format: GlossaryFormat, options: ExchangeOptions = ExchangeOptions()
  ) throws(InputError) -> (text: String, loss: LossReport) {
    switch format {
    case .native: return (NativeWriter.text(of: glossary), LossReport())
    case .csv: return try TableWriter.write(glossary, options: options, delimiter: nil)
    case .tsv: return try TableWriter.write(glossary, options: options, delimiter: 0x09)
    case .xlsx:
      throw InputError(.unsupported, "a workbook is no text", expected: "a format that is one, such as csv")
    case .omegat: return try OmegaTCodec.write(glossary, options: options)
    case .utx: return try UTXCodec.write(glossary, options: options)
    case .skos: return SKOSTurtle.write(glossary)
    case .tbx2: return try TBXWriter.write(glossary, .martif)
    case .tbx3: return try TBXWriter.write(glossary, .dca)
    case .tbx3dct: return try TBXWriter.write(glossary, .dct)
    case .skosxml: return try SKOSRDF.write(glossary)
    case .multiterm, .wikidata:
      throw InputError(
        .unsupported, "\(format.rawValue) is a format that is only read",
        expected: GlossaryFormat.allCases.filter(\.isWritable).map(\.rawValue).joined(separator: ", "))
    }
  }
}
