#!/usr/bin/env python3
"""Counts how base forms of person names end, by language, for telling them from inflected ones.

usage: generate-base-endings.py SHARED     writes Data/transliteration/base-endings.tsv

Reads labels of politicians (EveryPolitician/Wikidata 2015, CC0), Slavic name parts (Wikidata by way of rigour, CC0) and
places from the development half of the shared name tables, and this project's own lexicons. Only counts of endings of up to
four letters are kept. Run generate-schemes.py afterwards.
"""
import collections
import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parent.parent
data = root / "Data/transliteration"
shared = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "../shared") / "data/names"
LANGUAGES = ["ru", "uk", "be", "pl", "cs"]
LONGEST = 4


def lexicon(name, column):
    out = collections.defaultdict(list)
    for line in (data / name).read_text(encoding="utf8").splitlines():
        if not line.startswith("#"):
            fields = line.split("\t")
            for language in fields[0].split(","):
                out[language] += fields[column].split()
    return out


def rows(name):
    return (line.split("\t") for line in (shared / name).read_text(encoding="utf8").splitlines()[1:])


counts = {(language, kind): collections.Counter() for language in LANGUAGES for kind in "gfp"}


def add(language, kind, name, weight=1):
    for length in range(min(LONGEST, len(name)) + 1):
        counts[language, kind][name[len(name) - length:]] += weight


given, family = lexicon("given-lexicon.tsv", 2), lexicon("family-lexicon.tsv", 1)
for language in LANGUAGES:
    for name in given[language]:
        add(language, "g", name, 2)
    for name in family[language]:
        add(language, "f", name, 2)
for fields in rows("persons_ep_dev.tsv"):
    words = [word for word in fields[1].lower().split() if "(" not in word]
    if fields[2] in LANGUAGES and len(words) > 1:
        for word in words[:-1]:
            add(fields[2], "g", word)
        add(fields[2], "f", words[-1])
for fields in rows("nameparts_slavic_dev.tsv"):
    if fields[3] == "Cyrl":
        if not re.search("[іїєґў]", fields[1].lower()):
            add("ru", "f", fields[1].lower())
        if not re.search("[ыэёъў]", fields[1].lower()):
            add("uk", "f", fields[1].lower())
        # Without ў or ы a name of Russian or Ukrainian letters alone would count as Belarusian.
        if re.search("ў|[аяэ].*і|[ыэ].*і|і.*[ыэ]|эн", fields[1].lower()) and not re.search("[ищъїєґ]", fields[1].lower()):
            add("be", "f", fields[1].lower())
# Places: countries and cities of CLDR (Unicode) thrice, Ukraine's places (Who's On First, labels of Wikidata) once.
for name, weight in [("places_cldr_dev.tsv", 3), ("places_wof_ua_dev.tsv", 1)]:
    for fields in rows(name):
        fits = fields[2] in LANGUAGES and (fields[3] == "Cyrl" or fields[2] in ["pl", "cs"]) and "variant" not in fields[5]
        if fits and " " not in fields[1] and "(" not in fields[1]:
            add(fields[2], "p", fields[1].lower(), weight)
lines = [
    "# How base forms of names end: language, g given or f family names, p places, endings with their counts ('~' for none).",
    "# Counts by scripts/generate-base-endings.py of Wikidata (CC0), CLDR (Unicode) and Who's On First labels and the lexicons.",
]
for (language, kind), counter in counts.items():
    items = sorted(counter.items(), key=lambda item: (len(item[0]), item[0]))
    lines.append("\t".join([language, kind, " ".join(f"{ending or '~'}:{count}" for ending, count in items)]))
(data / "base-endings.tsv").write_text("\n".join(lines) + "\n", encoding="utf8")
