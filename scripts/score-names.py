#!/usr/bin/env python3
"""Scores the name engine through the program's own interfaces on development sets.

usage: scripts/score-names.py EXONYM NAMES_DIR

NAMES_DIR holds pairs_{N2,P,G,S}_dev.tsv (columns a, b, label) and places_wof_ua_dev.tsv (cluster_id, form, language,
script, kind, origin). Prints the best F1 with its threshold and recall at precision .99 for each pair set, and the
share of Ukrainian place names whose press form, where it differs from the English one, comes out exactly: any label of the
language against all English ones, then the first preferred label, names of one word, whether there is an English one or not.
"""
import collections
import pathlib
import subprocess
import sys


def rows(path):
    lines = path.read_text(encoding="utf8").rstrip("\n").split("\n")
    head = lines[0].split("\t")
    return [dict(zip(head, line.split("\t"))) for line in lines[1:]]


def run(arguments, lines):
    text = "".join(line + "\n" for line in lines)
    done = subprocess.run(arguments, input=text, capture_output=True, text=True, check=True)
    return done.stdout.rstrip("\n").split("\n")


def pairs(exonym, path):
    data = rows(path)
    out = run([exonym, "compare", "--tsv"], [f"{r['a']}\t{r['b']}" for r in data])
    scored = sorted(((float(o.split("\t")[0]), int(r["label"])) for o, r in zip(out, data)), reverse=True)
    positives = sum(label for _, label in scored)
    hits = misses = 0
    best, recall = (0.0, 0.0), 0.0
    for index, (score, label) in enumerate(scored):
        hits, misses = hits + label, misses + 1 - label
        if index + 1 < len(scored) and scored[index + 1][0] == score:
            continue
        best = max(best, (2 * hits / (hits + misses + positives), score))
        if hits / (hits + misses) >= 0.99:
            recall = max(recall, hits / positives)
    return f"F1 {best[0]:.3f} at {best[1]:.3f}  recall at precision .99 {recall:.3f}"


def press(exonym, path, language):
    clusters = collections.defaultdict(list)
    for row in rows(path):
        clusters[row["cluster_id"]].append(row)
    several, single = [], []
    for forms in clusters.values():
        def labels(tag, script, preferred=True):
            return [r["form"] for r in forms if r["language"] == tag and r["script"] == script
                    and not (preferred and "variant" in r["origin"])]
        source, wanted, english = labels("uk", "Cyrl"), labels(language, "Latn", False), labels("en", "Latn", False)
        if source and wanted and english and not set(wanted) & set(english):
            several.append((source[0], set(wanted)))
        first, first_english = labels(language, "Latn")[:1], labels("en", "Latn")[:1]
        if source and first and first != first_english and " " not in source[0] + first[0]:
            single.append((source[0], set(first)))
    shares = []
    for asked in several, single:
        out = run([exonym, "transliterate", "--from", "uk", "--to", language], [name for name, _ in asked])
        right = sum(made in wanted for made, (_, wanted) in zip(out, asked))
        shares.append(f"{right / max(1, len(asked)):.3f} of {len(asked)}")
    return ", one label and one word ".join(shares)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    exonym, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    for name in ["N2", "P", "G", "S"]:
        print(name, pairs(exonym, folder / f"pairs_{name}_dev.tsv"))
    for language in ["fr", "de", "cs", "it", "pl", "nl", "es"]:
        print("press", language, press(exonym, folder / "places_wof_ua_dev.tsv", language))


main()
