import ArgumentParser
import Exonym
import Segmentation
import TextCore

/// The rules that documents are cut by.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Segmentation rules (SRX 1.0 or 2.0, as OmegaT, Okapi and LanguageTool write them) instead of the built-in ones.",
      valueName: "file"))
  var srx: String?

  @Flag(help: "Use the built-in rules though exonym.yaml names a file of others.")
  var noSrx = false

  @Option(
    help: ArgumentHelp(
      "The language code that the language maps of SRX rules are asked for, if not the language itself: fr_two.",
      valueName: "code"))
  var srxCode: String?

  @Option(help: ArgumentHelp("More abbreviations, one a line, that no sentence ends behind.", valueName: "file"))
  var abbreviations: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Whether sentences inside a quotation of up to 600 bytes are segments of their own (they are).")
  var splitInsideQuotes: Bool?

  func validate() throws {
    if srx != nil, abbreviations != nil {
      throw ValidationError("--abbreviations adds to the built-in rules; rules of --srx have their own.")
    }
    if srx != nil, splitInsideQuotes != nil {
      throw ValidationError("--split-inside-quotes belongs to the built-in rules; rules of --srx have their own.")
    }
    if srx != nil, noSrx { throw ValidationError("--srx and --no-srx exclude each other.") }
  }

  /// Whether the command line says anything of rules.
  var isGiven: Bool { srx != nil || srxCode != nil || abbreviations != nil || splitInsideQuotes != nil }

  /// What is chosen, flags before the configuration.
  struct Choice {
    var srx: SRXRules?
    var srxCode: String?
    var abbreviations: [String] = []
    var splitsInsideQuotes = true
  }

  /// Reads the files that the flags or the configuration name, and says what was passed over in them.
  func choice(_ configuration: Configuration, _ common: CommonOptions) throws -> Choice {
    var choice = Choice()
    if let srx {
      choice.srx = SRXRules(try common.rules(srx))
    } else if !noSrx {
      choice.srx = try SRXRules(configuration) { path throws(InputError) in try common.rules(path) }
    }
    if choice.srx == nil, srxCode != nil { throw ValidationError("--srx-code needs --srx.") }
    choice.srxCode = srxCode ?? configuration.segmentation.srxCode
    if let path = abbreviations ?? configuration.segmentation.abbreviations {
      choice.abbreviations = try AbbreviationFile.read(path)
    }
    choice.splitsInsideQuotes = splitInsideQuotes ?? configuration.segmentation.splitsInsideQuotes ?? true
    return choice
  }
}

extension CommonOptions {
  /// Reads segmentation rules and says what was passed over in them.
  func rules(_ path: String) throws(InputError) -> SRXDocument {
    let document = try SRXReader.read(path: path)
    warn(document.warnings, in: path)
    return document
  }

  /// Says what is wrong with rules, each with its place.
  func warn(_ warnings: [SRXWarning], in path: String) {
    for warning in warnings {
      note("\(path):\(warning.position.line):\(warning.position.column): warning: \(warning.message)")
    }
  }
}
