#!/usr/bin/env python3
"""Counts which letter follows which two in names of Russian, Ukrainian and Belarusian, for the way back from Latin letters.

usage: generate-letter-triples.py SHARED     writes Data/transliteration/letter-triples.tsv

Reads the Cyrillic labels of the development half of the shared name tables (Wikidata, CC0, by way of rigour and
EveryPolitician; CLDR, Unicode; Who's On First). Only triples that occur at least twice are kept. Run generate-schemes.py
afterwards.
"""
import collections
import pathlib
import re
import sys
import unicodedata

root = pathlib.Path(__file__).resolve().parent.parent
shared = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "../shared") / "data/names"
LETTERS = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя'",
}
FILES = ["places_wof_ua", "places_cldr", "persons_ep", "persons_ep_ua", "nameparts_slavic"]


def language(tag, word):
    """Labels without a language are told apart by their letters."""
    if tag != "?":
        return tag
    if "ў" in word:
        return "be"
    return "uk" if re.search("[іїєґ]", word) and not re.search("[ыэё]", word) else "ru"


counts = {name: collections.Counter() for name in LETTERS}
for name in FILES:
    seen = set()
    for line in (shared / f"{name}_dev.tsv").read_text(encoding="utf8").rstrip("\n").split("\n")[1:]:
        cluster, form, tag, script = line.split("\t")[:4]
        if script != "Cyrl":
            continue
        form = unicodedata.normalize("NFC", form).lower().replace("’", "'").replace("ʼ", "'")
        for word in re.split(r"[\s\-,().]+", form):
            spoken = language(tag, word)
            if spoken not in LETTERS or len(word) < 3 or not set(word) <= set(LETTERS[spoken]):
                continue
            if (cluster, spoken, word) not in seen:
                seen.add((cluster, spoken, word))
                marked = "~~" + word + "~"
                counts[spoken].update(marked[at:at + 3] for at in range(len(marked) - 2))
lines = [
    "# Which letters follow which two in names: language, pairs of letters with what follows and how often ('~' a word's edge).",
    "# Counts by scripts/generate-letter-triples.py of labels of Wikidata (CC0), CLDR (Unicode) and Who's On First.",
]
for spoken, counter in counts.items():
    pairs = collections.defaultdict(str)
    for triple, count in sorted(counter.items()):
        if count > 1:
            pairs[triple[:2]] += f"{triple[2]}{count}"
    lines.append(spoken + "\t" + " ".join(f"{pair}:{follows}" for pair, follows in pairs.items()))
(root / "Data/transliteration/letter-triples.tsv").write_text("\n".join(lines) + "\n", encoding="utf8")
