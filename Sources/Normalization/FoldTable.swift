import TextCore

/// How each scalar is compared: canonically decomposed and simply case-folded, scalar by scalar, as UTF-8 bytes.
///
/// Decomposing rather than composing lets NFC and NFD text meet without looking ahead. Pages of 256 scalars are
/// filled for what the glossary can contain; a scalar of another page matches nothing.
final class FoldTable: @unchecked Sendable {
  // @unchecked: the memory is written in `init` only and freed in `deinit`.

  /// Page of each block of 256 scalars; page 0 is the empty one.
  let pages: UnsafeMutablePointer<UInt16>
  /// Entries: `offset << 8 | length`, length 0 where nothing matches, `ignored` where the scalar is passed over.
  let entries: UnsafeMutablePointer<UInt32>
  /// The folded bytes.
  let pool: UnsafeMutablePointer<UInt8>
  /// Folding of ASCII; 0: matches nothing; `lineBreak`: CR and LF.
  let ascii: UnsafeMutablePointer<UInt8>

  static let ignored: UInt32 = 0xFF
  static let lineBreak: UInt8 = 1
  private static let pageCount = 0x1100

  /// Fills the pages that the spellings need.
  ///
  /// O(pages · 256).
  init(for spellings: some Sequence<String>) {
    var wanted = Set<UInt32>([0, 1, 2, 3, 4, 0x1E, 0x20])
    var seen = [Bool](repeating: false, count: FoldTable.pageCount)
    for spelling in spellings {
      for scalar in spelling.unicodeScalars where scalar.value >= 0x500 { seen[Int(scalar.value >> 8)] = true }
    }
    // Greek has its composed letters elsewhere; other scripts' cases and decompositions are found by asking.
    wanted.insert(0x1F)
    for page in 5..<UInt32(FoldTable.pageCount) where seen[Int(page)] {
      wanted.insert(page)
      for low in 0..<UInt32(256) {
        guard let scalar = Unicode.Scalar(page << 8 | low) else { continue }
        wanted.insert(UnicodeFacts.upper(scalar).value >> 8)
        wanted.insert(UnicodeFacts.lower(scalar).value >> 8)
      }
      if page >= 0xAC, page <= 0xD7 { wanted.insert(0x11) }
    }
    pages = .allocate(capacity: FoldTable.pageCount)
    pages.initialize(repeating: 0, count: FoldTable.pageCount)
    entries = .allocate(capacity: (wanted.count + 1) * 256)
    entries.initialize(repeating: 0, count: (wanted.count + 1) * 256)
    var bytes: [UInt8] = []
    var number = 0
    for page in wanted.sorted() where page < UInt32(FoldTable.pageCount) {
      number += 1
      pages[Int(page)] = UInt16(number)
      FoldTable.fill(page, into: entries + number * 256, pool: &bytes)
    }
    pool = .allocate(capacity: bytes.count + 1)
    pool.initialize(repeating: 0, count: bytes.count + 1)
    for (index, byte) in bytes.enumerated() { pool[index] = byte }
    ascii = .allocate(capacity: 128)
    for byte in UInt8(0)..<128 {
      switch byte {
      case 0x41...0x5A: ascii[Int(byte)] = byte | 0x20
      case 0x60: ascii[Int(byte)] = 0x27
      case 0x0A, 0x0D: ascii[Int(byte)] = FoldTable.lineBreak
      case 0..<0x20, 0x7F: ascii[Int(byte)] = 0
      default: ascii[Int(byte)] = byte
      }
    }
  }

  deinit {
    pages.deallocate()
    entries.deallocate()
    pool.deallocate()
    ascii.deallocate()
  }

  /// Normalizes a page in one call: its scalars stand between line ends, which keep them apart.
  private static func fill(_ page: UInt32, into entries: UnsafeMutablePointer<UInt32>, pool: inout [UInt8]) {
    var text = String.UnicodeScalarView()
    var lows: [Int] = []
    for low in 0..<UInt32(256) {
      guard let scalar = Unicode.Scalar(page << 8 | low), scalar != "\n" else { continue }
      text.append(scalar)
      text.append("\n")
      lows.append(Int(low))
    }
    let folded = NormalizationForm.nfd.apply(String(text))
    var index = 0
    var start = pool.count
    for scalar in folded.unicodeScalars {
      guard scalar == "\n" else {
        pool += String(FoldTable.unit(scalar)).utf8
        continue
      }
      guard index < lows.count else { break }
      let length = pool.count - start
      let value = page << 8 | UInt32(lows[index])
      entries[lows[index]] = value == 0xAD ? ignored : length < 64 ? UInt32(start) << 8 | UInt32(length) : 0
      index += 1
      start = pool.count
    }
  }

  /// What a decomposed scalar is compared as: case-folded; one apostrophe, one space, one hyphen for all.
  static func unit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2019, 0x2018, 0x2BC, 0x60: "'"
    case 0xA0, 0x202F, 0x2002...0x200A: " "
    case 0x2010, 0x2011: "-"
    default: UnicodeFacts.fold(scalar)
    }
  }

  /// The entry of a scalar beyond ASCII.
  @inline(__always) func entry(_ value: UInt32) -> UInt32 {
    guard value < 0x110000 else { return 0 }
    return entries[Int(pages[Int(value >> 8)]) * 256 + Int(value & 0xFF)]
  }

  /// Folds a glossary's spelling as text is folded; nil where it holds something that can never match.
  func fold(_ utf8: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) -> Bool {
    guard let base = utf8.baseAddress else { return false }
    var at = 0
    while at < utf8.count {
      let byte = base[at]
      if byte < 0x80 {
        let folded = ascii[Int(byte)]
        guard folded != 0 else { return false }
        bytes.append(folded == FoldTable.lineBreak ? 0x20 : folded)
        at += 1
        continue
      }
      let (value, length) = TextView.decode(base, at, utf8.count)
      at += length
      let found = entry(value)
      if found == FoldTable.ignored { continue }
      guard found & 0xFF != 0 else { return false }
      let offset = Int(found >> 8)
      for index in 0..<Int(found & 0xFF) { bytes.append(pool[offset + index]) }
    }
    return true
  }
}
