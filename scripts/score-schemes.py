#!/usr/bin/env python3
"""Compares each romanization scheme with published samples: which share comes out exactly.

usage: scripts/score-schemes.py EXONYM SAMPLES_TSV [--misses]

SAMPLES_TSV has the columns source, scheme, lang, input, expected (\\n is a line end, \\" a quotation mark). Interscript
maps are found by the name in the scheme's source, those of iuliia by the table below. Both sides are compared in NFC.
Prints right, all and share for each.
"""
import collections
import pathlib
import re
import subprocess
import sys
import unicodedata

IULIIA = {
    "ala_lc": "alalc-ru", "ala_lc_alt": "alalc-ru-plain", "bgn_pcgn": "bgnpcgn-ru", "bgn_pcgn_alt": "bgnpcgn-ru-plain",
    "bs_2979": "bs2979", "bs_2979_alt": "bs2979-plain", "gost_16876": "gost16876-1", "gost_16876_alt": "gost16876-2",
    "gost_52290": "gost52290", "gost_52535": "gost52535", "gost_7034": "gost7034", "gost_779": "gost779-a",
    "gost_779_alt": "gost779-b", "icao_doc_9303": "icao-ru", "iso_9_1954": "iso9-1954", "iso_9_1968": "iso9-1968",
    "iso_9_1968_alt": "iso9-1968-alt", "mosmetro": "mosmetro", "mvd_310": "mvd310", "mvd_310_fr": "mvd310-fr",
    "mvd_782": "mvd782", "scientific": "scientific-ru", "telegram": "telegram-ru", "ungegn_1987": "ungegn-ru",
    "uz": "uz-latin", "wikipedia": "wikipedia-ru", "yandex_maps": "yandex-maps", "yandex_money": "yandex-money",
}
MAPS = {
    "ua-ukr-Cyrl-Latn-2010": "kmu2010", "bgnpcgn-rus-Cyrl-Latn-1947": "bgnpcgn-ru", "moct-kor-Hang-Latn-2000": "rr",
    "kp-kor-Hang-Latn-2002": "kp-2002", "var-kor-Hang-Latn-mr-1939": "mr-1939",
    "bgnpcgn-kor-Hang-Latn-kn-1945": "bgnpcgn-ko-kn-1945", "bgnpcgn-ukr-Cyrl-Latn-2019": "bgnpcgn-uk-2019",
    "bgnpcgn-heb-Hebr-Latn-2018": "bgnpcgn-he", "bgnpcgn-ara-Arab-Latn-1956": "bgnpcgn-ar",
}


def plain(cell):
    return cell.replace("\\n", "\n").replace('\\"', '"')


def main():
    arguments = [a for a in sys.argv[1:] if a != "--misses"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    exonym, samples = arguments
    listed = subprocess.run([exonym, "transliterate", "--list-schemes"], capture_output=True, text=True, check=True)
    ids = {line.split()[0] for line in listed.stdout.splitlines() if line}
    maps = dict(MAPS)
    for file in (pathlib.Path(__file__).resolve().parent.parent / "Data/transliteration").glob("*.scheme"):
        scheme = None
        for line in file.read_text(encoding="utf8").splitlines():
            if line.startswith("scheme "):
                scheme = line.split()[1]
            elif found := re.search(r"interscript map (\S+)", line):
                maps[found[1]] = scheme
    asked = collections.defaultdict(list)
    for line in pathlib.Path(samples).read_text(encoding="utf8").rstrip("\n").split("\n")[1:]:
        source, name, _, text, expected = line.split("\t")
        scheme = IULIIA.get(name) if source == "iuliia" else maps.get(name)
        if scheme in ids:
            asked[(scheme, name)].append((plain(text), plain(expected)))
    total = [0, 0]
    for (scheme, name), pairs in sorted(asked.items()):
        # A sample of several lines is asked as so many, a line of its own behind each sample.
        text = "".join(text + "\n" for text, _ in pairs)
        done = subprocess.run(
            [exonym, "transliterate", "--scheme", scheme], input=text, capture_output=True, text=True, check=True)
        lines = done.stdout.split("\n")
        right, at = 0, 0
        for text, expected in pairs:
            count = text.count("\n") + 1
            made = "\n".join(lines[at:at + count])
            at += count
            made, expected = (unicodedata.normalize("NFC", one) for one in (made, expected))
            if "-Hang-" in name or "-Arab-" in name:
                # These scripts have no capitals; the program and the samples set them each their own way.
                made, expected = made.lower(), expected.lower()
            right += made == expected
            if made != expected and "--misses" in sys.argv:
                print("", text, made, expected, sep="\t")
        total = [total[0] + right, total[1] + len(pairs)]
        print(f"{right:4d} of {len(pairs):4d}  {right / len(pairs):.3f}  {scheme}  ({name})")
    print(f"{total[0]:4d} of {total[1]:4d}  {total[0] / total[1]:.3f}  all {len(asked)}")


main()
