import TextCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Colours of a terminal, or none.
struct Palette: Sendable, Hashable {
  /// Whether colours are written.
  var isColoured: Bool

  /// No colours.
  static let plain = Palette(isColoured: false)

  /// Follows the flag, then NO_COLOR, then CLICOLOR_FORCE and FORCE_COLOR, then whether the output is a terminal.
  static func choose(_ flag: ColourChoice, isTerminal: Bool, environment: [String: String]) -> Palette {
    switch flag {
    case .always: return Palette(isColoured: true)
    case .never: return .plain
    case .auto: break
    }
    if environment["NO_COLOR"]?.isEmpty == false { return .plain }
    for key in ["CLICOLOR_FORCE", "FORCE_COLOR"] {
      if let value = environment[key], !value.isEmpty, value != "0" { return Palette(isColoured: true) }
    }
    return Palette(isColoured: isTerminal && environment["TERM"] != "dumb")
  }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func red(_ text: String) -> String { wrap(text, "31") }
  func green(_ text: String) -> String { wrap(text, "32") }
  func yellow(_ text: String) -> String { wrap(text, "33") }
  func blue(_ text: String) -> String { wrap(text, "34") }
  func cyan(_ text: String) -> String { wrap(text, "36") }

  /// A gravity in its colour.
  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: wrap(text, "1;31")
    case .warning: wrap(text, "1;33")
    case .info: wrap(text, "1;36")
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// What `--color` takes.
enum ColourChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// The terminal's size and kind.
enum Terminal {
  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal on standard output, 100 where there is none.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 { return Int(size.ws_col) }
    return 100
  }
}
