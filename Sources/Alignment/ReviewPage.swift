import TextCore

/// A page to review an alignment in a browser: one file, no script or style from elsewhere, readable on paper.
///
/// Its policy lets no script and no style run but its own two, and nothing be loaded: ``styleHash`` and ``scriptHash``.
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
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; \
      style-src '\(ReviewPage.styleHash)'; script-src '\(ReviewPage.scriptHash)'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(ReviewPage.escaped(title))</title>
      <style>\(ReviewPage.style)</style>
      </head>
      <body>
      <header>
      <h1>\(ReviewPage.escaped(title))</h1>
      <p>\(summary)</p>

      """
    for hint in result.hints { page += "<p class=\"hint\">\(ReviewPage.escaped(hint))</p>\n" }
    page += """
      </header>
      <main>
      <div class="tools">
      <label>Show <select id="filter">
      <option value="all">all beads</option>
      <option value="doubtful">to review (below 0.9 or unaligned)</option>
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
      <kbd>o</kbd> order · <kbd>/</kbd> find · <kbd>Esc</kbd> leave a field</span>
      </div>
      <table>
      <thead><tr><th scope="col">Bead</th><th scope="col">\(pair.source.language.tag)</th>\
      <th scope="col">\(pair.target.language.tag)</th><th scope="col">Confidence</th></tr></thead>
      <tbody>

      """
    let directions = (ReviewPage.direction(of: pair.source), ReviewPage.direction(of: pair.target))
    for (index, bead) in result.beads.enumerated() { page += row(index, bead, directions) }
    page += """
      </tbody>
      </table>
      </main>
      <script>\(ReviewPage.script)</script>
      </body>
      </html>

      """
    return page
  }

  private var summary: String {
    let doubtful = result.beads.filter { $0.confidence < ReviewPage.doubtful || $0.isNull }.count
    let (sources, targets) = (pair.source.segments.count, pair.target.segments.count)
    let beads = result.beads.count
    return "\(sources) \(sources == 1 ? "segment" : "segments") with \(targets); "
      + "\(beads) \(beads == 1 ? "bead" : "beads"), \(doubtful) to review; "
      + "mean confidence \(AlignmentFormat.fixed(result.confidence))"
  }

  private func row(_ index: Int, _ bead: Bead, _ directions: (source: String, target: String)) -> String {
    var classes = ["c\(max(0, min(9, Int(bead.confidence * 10))))"]
    if bead.isNull { classes.append("null") }
    if bead.confidence < ReviewPage.doubtful || bead.isNull { classes.append("doubtful") }
    if bead.source.count != 1 || bead.target.count != 1 { classes.append("joined") }
    let why = ReviewPage.escaped(
      bead.contributions.sorted { $0.key < $1.key }
        .map { "\($0.key) \(ReviewPage.signed($0.value))" }.joined(separator: ", "))
    let confidence = bead.isNull ? 0 : bead.confidence
    return "<tr id=\"b\(index)\" data-confidence=\"\(AlignmentFormat.fixed(confidence))\""
      + " class=\"\(classes.joined(separator: " "))\"><td>\(index + 1)</td>"
      + cell(pair.source, bead.source, directions.source) + cell(pair.target, bead.target, directions.target)
      + "<td\(why.isEmpty ? "" : " title=\"\(why)\"")>\(AlignmentFormat.fixed(bead.confidence))"
      + "<small>\(bead.type)\(bead.isNull ? " unaligned" : "")</small>"
      + (why.isEmpty ? "" : "<small class=\"why\">\(why)</small>") + "</td></tr>\n"
  }

  private func cell(_ side: AlignmentText, _ range: Range<Int>, _ direction: String) -> String {
    var text = "<td lang=\"\(side.language.tag)\" dir=\"\(direction)\">"
    // Numbers as in the other results and in lists of anchors: from 0.
    for index in range {
      let segment = side.segments[index]
      // A name in another script at the beginning turns no sentence round; a sentence in another script stands its own way.
      let own = ReviewPage.direction(of: segment)
      text += own == nil || own == direction ? "<p>" : "<p dir=\"\(own ?? direction)\">"
      text += "<sup>\(index)</sup>\(ReviewPage.escaped(segment))</p>"
    }
    return text + "</td>"
  }

  /// The direction that most segments of a side are written in.
  private static func direction(of side: AlignmentText) -> String {
    let directions = side.segments.compactMap { direction(of: $0) }
    return directions.count { $0 == "rtl" } * 2 > directions.count ? "rtl" : "ltr"
  }

  /// The direction of the script that most letters of a text belong to; nil where there is no letter.
  private static func direction(of text: String) -> String? {
    guard let script = ScriptCode.dominant(in: text) else { return nil }
    return rightToLeft.contains(script.code) ? "rtl" : "ltr"
  }

  private static let rightToLeft: Set<String> = [
    "Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
  ]

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

  /// The SHA-256 of ``style`` and of ``script`` as the page's policy names them; a test holds them to the texts.
  static let styleHash = "sha256-F5HKSxgIFzdQbQekI1nQjlOOvCJfwYEgZ+I4aUBA5fI="
  static let scriptHash = "sha256-jW1HHgPh4mCItrj9cWPg+71PmhfhSIqJLuogVTIMcoI="

  static let style = """
    :root{color-scheme:light dark;--line:#8884;--warn:#8a3600}
    @media (prefers-color-scheme:dark){:root{--warn:#ffb27a}}
    body{font:16px/1.45 system-ui,sans-serif;margin:0 auto;max-width:90rem;padding:0 1rem 3rem}
    h1{font-size:1.3rem;margin:.8rem 0 0}header p{margin:.2rem 0}.hint{color:var(--warn)}h1,td{overflow-wrap:anywhere}
    .tools{position:sticky;top:0;background:Canvas;padding:.4rem 0;border-bottom:1px solid var(--line);display:flex;\
    flex-wrap:wrap;gap:.3rem 1.2rem;align-items:baseline}.keys{opacity:.75;font-size:.85em}
    select,input{font:inherit;font-size:.9em;max-width:100%}label{max-width:100%}
    table{border-collapse:collapse;width:100%;table-layout:fixed}
    th{text-align:start;padding:.3rem .5rem}th:first-child{width:3rem}th:last-child{width:6.5rem}
    td{vertical-align:top;padding:.3rem .5rem;border-top:1px solid var(--line)}td p{margin:0 0 .2rem}
    td:first-child{border-left:.4rem solid var(--mark)}td:last-child{background:var(--tint)}small{display:block}
    sup{opacity:.7;margin-inline-end:.3em;unicode-bidi:isolate}
    tr{scroll-margin-top:6rem}tr.null td{font-style:italic}tr.here,tr:target{outline:3px solid Highlight;outline-offset:-3px}
    .why{display:none}tr.here .why{display:block}
    .c9{--mark:#2a7d3c;--tint:#2a7d3c22}.c8,.c7{--mark:#9aa61f;--tint:#9aa61f33}
    .c6,.c5,.c4{--mark:#d98e00;--tint:#d98e0044}.c3,.c2,.c1,.c0{--mark:#c2331c;--tint:#c2331c55}
    tr.null{--mark:#7a7a7a;--tint:#7a7a7a33}
    [hidden]{display:none!important}
    @media (max-width:42rem){.tools{position:static}.keys,thead{display:none}tr{scroll-margin-top:0}
    table,tbody{display:block}tr{display:grid;grid-template-columns:auto 1fr;border-left:.4rem solid var(--mark);\
    border-top:1px solid var(--line);padding:.2rem 0}td{border:0;grid-column:1/3;padding:.2rem .6rem}
    td:first-child{border:0;grid-area:1/1}td:last-child{grid-area:1/2;text-align:end}small{display:inline;margin-inline-start:.6em}
    td[lang]:not(:empty)::before{content:attr(lang);font-size:.75em;opacity:.75;font-style:normal}}
    @media (hover:none){.keys{display:none}}
    @media print{*{-webkit-print-color-adjust:exact;print-color-adjust:exact}.tools{display:none}tr{break-inside:avoid}\
    tr.here,tr:target{outline:0}body{font-size:10pt;max-width:none}}
    """

  static let script = """
    (function () {
      'use strict';
      var rows = Array.prototype.slice.call(document.querySelectorAll('tbody tr'));
      var filter = document.getElementById('filter'), find = document.getElementById('find');
      var count = document.getElementById('count'), order = document.getElementById('order'), here = -1;
      function folded(text) { return text.normalize('NFC').toLowerCase(); }
      // The texts alone are searched, not what the evidence is called. A table that is laid out as blocks stays one.
      document.querySelector('table').setAttribute('role', 'table');
      rows.forEach(function (row) {
        row.text = folded(row.cells[1].textContent + '\\n' + row.cells[2].textContent);
        row.tabIndex = -1;
        row.setAttribute('role', 'row');
        for (var i = 0; i < 4; i += 1) row.cells[i].setAttribute('role', 'cell');
      });
      function apply() {
        var kind = filter.value, word = folded(find.value), shown = 0;
        rows.forEach(function (row) {
          var fits = (kind === 'all' || row.classList.contains(kind)) && (!word || row.text.indexOf(word) >= 0);
          row.hidden = !fits;
          if (fits) shown += 1;
        });
        count.textContent = shown + ' of ' + rows.length;
      }
      function leave() {
        if (here >= 0) { rows[here].classList.remove('here'); rows[here].removeAttribute('aria-current'); }
        here = -1;
      }
      function sort() {
        var doubt = order.value === 'doubt', all = document.createDocumentFragment(), body = document.querySelector('tbody');
        leave();
        rows.sort(function (a, b) {
          return (doubt && a.dataset.confidence - b.dataset.confidence) || a.id.slice(1) - b.id.slice(1);
        });
        rows.forEach(function (row) { all.appendChild(row); });
        body.appendChild(all);
      }
      function stand(at) {
        leave();
        here = at;
        rows[at].classList.add('here');
        rows[at].setAttribute('aria-current', 'true');
        rows[at].focus({preventScroll: true});
      }
      function go(step, kind) {
        for (var at = here + step; at >= 0 && at < rows.length; at += step) {
          if (rows[at].hidden || (kind && !rows[at].classList.contains(kind))) continue;
          stand(at);
          rows[at].scrollIntoView({block: 'center'});
          return;
        }
      }
      filter.addEventListener('change', apply);
      find.addEventListener('input', apply);
      order.addEventListener('change', sort);
      document.querySelector('tbody').addEventListener('click', function (event) {
        var row = event.target.closest('tr');
        if (row && String(getSelection()) === '') stand(rows.indexOf(row));
      });
      document.addEventListener('keydown', function (event) {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
        if (event.key === 'Escape') { document.activeElement.blur(); return; }
        if (event.target === find && event.key === 'Enter') { leave(); go(1); return; }
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
