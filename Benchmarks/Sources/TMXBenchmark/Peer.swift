import Foundation

/// Seconds of CPU that Translate Toolkit takes to turn a memory into TSV.
func peerTime(_ python: String, _ path: String) throws -> Double {
  func children() -> Double {
    var usage = rusage()
    // RUSAGE_CHILDREN
    getrusage(-1, &usage)
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000_000
  }
  let script = """
    import sys
    from translate.storage import tmx
    store = tmx.tmxfile.parsefile(sys.argv[1])
    with open("/dev/null", "w", encoding="utf-8") as out:
        for unit in store.units:
            out.write(f"{unit.source}\\t{unit.target}\\n")
    """
  let start = children()
  let child = Process()
  child.executableURL = URL(fileURLWithPath: python)
  child.arguments = ["-c", script, path]
  try child.run()
  child.waitUntilExit()
  return children() - start
}
