#!/usr/bin/env python3
"""Writes Sources/Documents/Language/LanguageModelGenerated.swift: how often letter groups and words stand in a language.

usage: scripts/generate-languages.py FOLDER     FOLDER holds <language>.txt, a sentence a line, some 100 kB each

Of each language the 2,000 commonest groups of one to three letters (`_` is a word's edge) and the 400 commonest words,
each with its logarithmic frequency in steps of half a nat above the floor of its script. Texts that the shipped figures
were counted in: training and development parts of Universal Dependencies treebanks (universaldependencies.org; test
parts where a treebank has no other), the Debian installation guide, Debian's fortune files (de, es, it, pl, ru) and, for
Catalan and Spanish, LibreOffice's help. None of those texts is part of this project.
Serbian is counted in both scripts.
"""
import collections
import math
import pathlib
import re
import sys

SCRIPTS = {
    "latin": (
        "fr en de es it pt nl pl cs",
        "ca gl oc ro la da sv no is af nds sk sl hr hsb hu fi et lv lt tr id vi eu ga cy sq mt eo",
    ),
    "cyrillic": ("ru uk be bg", "sr mk kk ky tt"),
}
GROUPS, WORDS, STEP = 2000, 400, 0.5


def prose(path):
    """A text's words but names: a capital inside a sentence, where nouns have none."""
    for line in path.read_text(encoding="utf-8").splitlines():
        for index, part in enumerate(line.split()):
            if index == 0 or path.stem in ("de", "nds") or not part[0].isupper():
                yield from re.findall(r"[^\W\d_]+", part.lower())


def count(path):
    groups, words = collections.Counter(), collections.Counter()
    for word in prose(path):
        padded = "_" + word + "_"
        for size in (1, 2, 3):
            for at in range(len(padded) - size + 1):
                if padded[at : at + size] != "_":
                    groups[padded[at : at + size]] += 1
        if len(word) >= 2:
            words[padded] += 1
    total = sum(groups.values()) + sum(words.values())
    order = lambda pair: (-pair[1], pair[0])
    best = sorted(groups.items(), key=order)[:GROUPS]
    best += [pair for pair in sorted(words.items(), key=order) if len(pair[0]) > 3][:WORDS]
    return {text: math.log(number / total) for text, number in best}


def literal(model, floor):
    levels = collections.defaultdict(list)
    for text, value in model.items():
        levels[max(1, round((value - floor) / STEP))].append(text)
    top = max(levels)
    words = " | ".join(" ".join(sorted(levels[level])) for level in range(top, 0, -1)).split(" ")
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) > 112:
            lines.append(line)
            line = ""
        line += word + " "
    lines.append(line.rstrip())
    return top, "\\\n      ".join(lines)


def main():
    folder = pathlib.Path(sys.argv[1])
    out = [
        "// Written by scripts/generate-languages.py; do not edit.",
        "",
        "/// Letter groups and words of languages, the commonest first: groups of one level are separated by spaces, levels by",
        "/// `|`, each half a nat rarer than the one before.",
        "enum LanguageFigures {",
    ]
    for script, (inside, outside) in SCRIPTS.items():
        models = {code: count(folder / (code + ".txt")) for code in (inside + " " + outside).split()}
        floor = min(min(model.values()) for model in models.values()) - 1
        out.append(f"  static let {script}: [(language: String, top: UInt8, groups: StaticString)] = [")
        for code, model in models.items():
            top, text = literal(model, floor)
            out += ["    (", f'      "{code}", {top},', '      """', "      " + text, '      """', "    ),"]
        out.append("  ]")
    out += ["}", ""]
    target = pathlib.Path(__file__).parent.parent / "Sources/Documents/Language/LanguageModelGenerated.swift"
    target.parent.mkdir(exist_ok=True)
    target.write_text("\n".join(out), encoding="utf-8")


main()
