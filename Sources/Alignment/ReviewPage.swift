/// A page to review an alignment in a browser: one file, no script or style from elsewhere, readable on paper.
struct ReviewPage {
  let title: String
  let pair: AlignmentPair
  let result: AlignmentResult

  /// Below this confidence a bead is marked for review.
  static let doubtful = 0.9

  var text: String {
    var page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(ReviewPage.escaped(title))</title>
      <style>
      \(ReviewPage.style)
      </style>
      </head>
      <body>
      <header>
      <h1>\(ReviewPage.escaped(title))</h1>
      <p>\(summary)</p>

      """
    for hint in result.hints { page += "<p class=\"hint\">\(ReviewPage.escaped(hint))</p>\n" }
    page += """
      <div class="tools">
      <label>Show <select id="filter">
      <option value="all">all beads</option>
      <option value="doubtful">to review (confidence below 0.9, or unaligned)</option>
      <option value="null">unaligned</option>
      <option value="joined">not 1-1</option>
      </select></label>
      <label>Order <select id="order">
      <option value="text">as in the text</option>
      <option value="doubt">doubtful first</option>
      </select></label>
      <label>Find <input id="find" type="search"></label>
      <output id="count"></output>
      <span class="keys"><kbd>j</kbd>/<kbd>k</kbd> next, previous · <kbd>n</kbd>/<kbd>p</kbd> to review · <kbd>f</kbd> filter · \
      <kbd>o</kbd> order · <kbd>/</kbd> find</span>
      </div>
      </header>
      <main>
      <table>
      <thead><tr><th scope="col">#</th><th scope="col">\(pair.source.language.tag)</th>\
      <th scope="col">\(pair.target.language.tag)</th><th scope="col">Confidence</th></tr></thead>
      <tbody>

      """
    for (index, bead) in result.beads.enumerated() { page += row(index, bead) }
    page += """
      </tbody>
      </table>
      </main>
      <script>
      \(ReviewPage.script)
      </script>
      </body>
      </html>

      """
    return page
  }

  private var summary: String {
    let doubtful = result.beads.filter { $0.confidence < ReviewPage.doubtful || $0.isNull }.count
    return "\(pair.source.segments.count) segments with \(pair.target.segments.count); \(result.beads.count) beads, "
      + "\(doubtful) to review; mean confidence \(AlignmentFormat.fixed(result.confidence))"
  }

  private func row(_ index: Int, _ bead: Bead) -> String {
    var classes = ["c\(max(0, min(9, Int(bead.confidence * 10))))"]
    if bead.isNull { classes.append("null") }
    if bead.confidence < ReviewPage.doubtful || bead.isNull { classes.append("doubtful") }
    if bead.source.count != 1 || bead.target.count != 1 { classes.append("joined") }
    let why = bead.contributions.sorted { $0.key < $1.key }
      .map { "\($0.key) \(ReviewPage.signed($0.value))" }.joined(separator: ", ")
    return
      "<tr id=\"b\(index)\" data-confidence=\"\(AlignmentFormat.fixed(bead.isNull ? 0 : bead.confidence))\" class=\"\(classes.joined(separator: " "))\"><td>\(index + 1)</td>"
      + cell(pair.source, bead.source) + cell(pair.target, bead.target)
      + "<td title=\"\(ReviewPage.escaped(why))\">\(AlignmentFormat.fixed(bead.confidence))<br>"
      + "<small>\(bead.type)</small><small class=\"why\">\(ReviewPage.escaped(why))</small></td></tr>\n"
  }

  private func cell(_ side: AlignmentText, _ range: Range<Int>) -> String {
    var text = "<td lang=\"\(side.language.tag)\" dir=\"auto\">"
    // Numbers as in the other results and in lists of anchors: from 0.
    for index in range { text += "<p><sup>\(index)</sup>\(ReviewPage.escaped(side.segments[index]))</p>" }
    return text + "</td>"
  }

  private static func signed(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return (tenths < 0 ? "−" : "+") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// Text for element content and attribute values; controls that HTML forbids become U+FFFD.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": out.append(scalar)
      default: out.append(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? "\u{FFFD}" : scalar)
      }
    }
    return String(out)
  }

  private static let style = """
    :root{color-scheme:light dark;--line:#8884}
    body{font:16px/1.45 system-ui,sans-serif;margin:0 auto;max-width:90rem;padding:0 1rem 3rem}
    h1{font-size:1.3rem;margin:.8rem 0 0}header p{margin:.2rem 0}.hint{color:#a40}
    header{position:sticky;top:0;background:Canvas;padding-bottom:.4rem;border-bottom:1px solid var(--line)}
    .tools{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;align-items:baseline}.keys{opacity:.7;font-size:.85em}
    table{border-collapse:collapse;width:100%;table-layout:fixed}
    th{text-align:left}th:first-child{width:3rem}th:last-child{width:6rem}
    td{vertical-align:top;padding:.3rem .5rem;border-top:1px solid var(--line)}td p{margin:0 0 .2rem}
    td:first-child{opacity:.6;border-left:.4rem solid var(--mark)}td:last-child{background:var(--tint)}
    .why{display:none}tr.here .why{display:block}sup{opacity:.5;margin-right:.3em}tr.null td{font-style:italic}tr:target,tr.here{outline:2px solid Highlight}
    .c9{--mark:#2a7d3c;--tint:#2a7d3c22}.c8,.c7{--mark:#9aa61f;--tint:#9aa61f33}
    .c6,.c5,.c4{--mark:#d98e00;--tint:#d98e0044}.c3,.c2,.c1,.c0{--mark:#c2331c;--tint:#c2331c55}
    [hidden]{display:none}
    @media print{*{-webkit-print-color-adjust:exact;print-color-adjust:exact}header{position:static}.tools{display:none}tr{break-inside:avoid}body{font-size:10pt;max-width:none}}
    """

  private static let script = """
    (function () {
      var rows = Array.prototype.slice.call(document.querySelectorAll('tbody tr'));
      var filter = document.getElementById('filter'), find = document.getElementById('find');
      var count = document.getElementById('count'), order = document.getElementById('order'), here = -1;
      function apply() {
        var kind = filter.value, word = find.value.toLowerCase(), shown = 0;
        rows.forEach(function (row) {
          var fits = (kind === 'all' || row.classList.contains(kind)) &&
            (!word || row.textContent.toLowerCase().indexOf(word) >= 0);
          row.hidden = !fits;
          if (fits) shown += 1;
        });
        count.textContent = shown + ' of ' + rows.length;
      }
      function sort() {
        var doubt = order.value === 'doubt';
        if (here >= 0) rows[here].classList.remove('here');
        here = -1;
        rows.sort(function (a, b) {
          return (doubt && a.dataset.confidence - b.dataset.confidence) || a.id.slice(1) - b.id.slice(1);
        });
        rows.forEach(function (row) { row.parentNode.appendChild(row); });
      }
      function go(step, kind) {
        for (var at = here + step; at >= 0 && at < rows.length; at += step) {
          if (rows[at].hidden || (kind && !rows[at].classList.contains(kind))) continue;
          if (here >= 0) rows[here].classList.remove('here');
          here = at;
          rows[at].classList.add('here');
          rows[at].scrollIntoView({block: 'center'});
          return;
        }
      }
      filter.addEventListener('change', apply);
      find.addEventListener('input', apply);
      order.addEventListener('change', sort);
      document.addEventListener('keydown', function (event) {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Escape') { document.activeElement.blur(); return; }
        if (/INPUT|SELECT/.test(event.target.tagName)) return;
        if (event.key === 'j') go(1);
        else if (event.key === 'k') go(-1);
        else if (event.key === 'n') go(1, 'doubtful');
        else if (event.key === 'p') go(-1, 'doubtful');
        else if (event.key === 'f') { filter.selectedIndex = (filter.selectedIndex + 1) % filter.length; apply(); }
        else if (event.key === 'o') { order.selectedIndex = 1 - order.selectedIndex; sort(); }
        else if (event.key === '/') { event.preventDefault(); find.focus(); }
      });
      apply();
    })();
    """
}
