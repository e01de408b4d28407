import TextCore

/// How each scalar is compared: canonically decomposed and simply case-folded, scalar by scalar, as UTF-8 bytes.
///
/// Decomposing rather than composing lets NFC and NFD text meet without looking ahead. Pages of 256 scalars are
/// filled for what the glossary can contain; a scalar of another page matches nothing.
final class FoldTable: @unchecked Sendable {
  // @unchecked: the memory is written in `init` only and freed with its arrays.

  /// Page of each block of 256 scalars; page 0 is the empty one.
  let pages: UnsafePointer<UInt16>
  /// Entries: `offset << 8 | length`, length 0 where nothing matches, `ignored` where the scalar is passed over.
  let entries: UnsafePointer<UInt32>
  /// The folded bytes.
  let pool: UnsafePointer<UInt8>
  /// Folding of ASCII; 0: matches nothing; `lineBreak`: CR and LF.
  let ascii: UnsafePointer<UInt8>
  private let arrays: Arrays

  /// The memory behind the pointers.
  private struct Arrays {
    var pages: FlatArray<UInt16>
    var entries: FlatArray<UInt32>
    var pool: FlatArray<UInt8>
    var ascii: FlatArray<UInt8>
  }

  static let ignored: UInt32 = 0xFF
  static let lineBreak: UInt8 = 1
  private static let pageCount = 0x1100

  /// Fills the pages that the spellings need.
  ///
  /// O(pages · 256).
  convenience init(for texts: UnsafeBufferPointer<UInt8>) {
    var wanted = Set<UInt32>([0, 1, 2, 3, 4, 0x1E, 0x20])
    var seen = [Bool](repeating: false, count: FoldTable.pageCount)
    if let base = texts.baseAddress {
      var at = 0
      while at < texts.count {
        // Below D4 stands nothing beyond U+0500.
        if base[at] < 0xD4 {
          at += 1
          continue
        }
        let (value, length) = TextView.decode(base, at, texts.count)
        if value >= 0x500, value < 0x110000 { seen[Int(value >> 8)] = true }
        at += length
      }
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
    var pages = [UInt16](repeating: 0, count: FoldTable.pageCount)
    var entries = [UInt32](repeating: 0, count: (wanted.count + 1) * 256)
    var bytes: [UInt8] = []
    var number = 0
    for page in wanted.sorted() where page < UInt32(FoldTable.pageCount) {
      number += 1
      pages[Int(page)] = UInt16(number)
      FoldTable.fill(page, into: &entries, at: number * 256, pool: &bytes)
    }
    let ascii = (UInt8(0)..<128).map { byte -> UInt8 in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x60: 0x27
      case 0x0A, 0x0D: FoldTable.lineBreak
      case 0..<0x20, 0x7F: 0
      default: byte
      }
    }
    self.init(
      Arrays(
        pages: FlatArray(pages), entries: FlatArray(entries), pool: FlatArray(bytes), ascii: FlatArray(ascii)))
  }

  private init(_ arrays: Arrays) {
    self.arrays = arrays
    pages = arrays.pages.base
    entries = arrays.entries.base
    pool = arrays.pool.base
    ascii = arrays.ascii.base
  }

  /// Adds the table to a file.
  func write(to file: inout FlatFile.Writer) {
    file.add(arrays.pages)
    file.add(arrays.entries)
    file.add(arrays.pool)
    file.add(arrays.ascii)
  }

  /// Reads a table out of a file; nil where a number in it leads nowhere.
  convenience init?(from file: inout FlatFile.Reader) {
    guard let pages = file.next(UInt16.self), let entries = file.next(UInt32.self), let pool = file.next(UInt8.self),
      let ascii = file.next(UInt8.self), pages.count == FoldTable.pageCount, ascii.count == 128,
      pages.buffer.allSatisfy({ (Int($0) + 1) * 256 <= entries.count }),
      entries.buffer.allSatisfy({
        $0 == FoldTable.ignored || $0 & 0xFF < 64 && Int($0 >> 8) + Int($0 & 0xFF) <= pool.count
      })
    else { return nil }
    self.init(Arrays(pages: pages, entries: entries, pool: pool, ascii: ascii))
  }

  /// Normalizes a page in one call: its scalars stand between line ends, which keep them apart.
  private static func fill(_ page: UInt32, into entries: inout [UInt32], at first: Int, pool: inout [UInt8]) {
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
      entries[first + lows[index]] =
        Letters.isUnseen(value) ? ignored : length < 64 ? UInt32(start) << 8 | UInt32(length) : 0
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
