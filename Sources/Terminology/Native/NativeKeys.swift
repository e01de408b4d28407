import Transliteration

/// The keys of the native format: what the decoder knows and `docs/glossary.schema.json` describes.
public enum NativeKeys {
  /// The newest version of the format, and the only one.
  public static let version = "1"
  /// Keys of the file.
  public static let document = ["exonym", "title", "license", "note", "languages", "schemes", "concepts", "tests"]
  /// Keys of a concept beside language tags.
  public static let concept = [
    "id", "kind", "source", "gender", "note", "definition", "domain", "wikidata", "related", "typos", "case", "fix",
    "context",
  ]
  /// Keys of a language's block.
  public static let name = [
    "use", "allow", "avoid", "forbid", "typos", "short", "gender", "forms", "case", "fix", "context", "origin", "note",
  ]
  /// Keys of a test.
  public static let test = ["lang", "from", "to"]
  /// Every key.
  static let all = Set(document + concept + name + test)
  /// Kinds of concepts.
  public static let kinds = ConceptKind.allCases.map(\.rawValue)
  /// Genders.
  public static let genders = Gender.allCases.map(\.rawValue)
  /// Grammatical cases.
  public static let cases = ["nom", "gen", "dat", "acc", "ins", "loc", "voc"]
  /// Origins of a preferred name.
  public static let origins = ["attested", "derived", "exonym"]
}
