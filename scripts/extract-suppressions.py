#!/usr/bin/env python3
"""Writes Data/segmentation/suppressions.tsv: the sentence break suppressions of Unicode CLDR as ICU carries them.

usage: extract-suppressions.py [LIBRARY]   (default: the libicuuc that is installed; scripts/bootstrap installs it)

Source: Unicode CLDR, common/segments, "SentenceBreak" suppressions, read from the resource bundles of ICU
(`exceptions` in `icudtNN-brkitr`). Unicode License v3 (Copyright Unicode, Inc.); the words are carried over as facts.
"""
import ctypes
import ctypes.util
import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parent.parent
target = root / "Data/segmentation/suppressions.tsv"
LANGUAGES = "de en es fr it pt ru".split()


def suppressions(icu, version, language):
    """The words that ICU lists for a language itself, not for those that it falls back to."""

    def function(name, result, *arguments):
        found = getattr(icu, f"{name}_{version}")
        found.restype, found.argtypes = result, arguments
        return found

    status = ctypes.c_int(0)
    integer, pointer = ctypes.POINTER(ctypes.c_int), ctypes.c_void_p
    open_ = function("ures_open", pointer, ctypes.c_char_p, ctypes.c_char_p, integer)
    by_key = function("ures_getByKey", pointer, pointer, ctypes.c_char_p, pointer, integer)
    size = function("ures_getSize", ctypes.c_int, pointer)
    string = function("ures_getStringByIndex", pointer, pointer, ctypes.c_int, integer, integer)
    bundle = open_(f"icudt{version}l-brkitr".encode(), language.encode(), ctypes.byref(status))
    if status.value != 0:
        return []
    table = by_key(bundle, b"exceptions", None, ctypes.byref(status))
    if status.value > 0:
        return []
    words = by_key(table, b"SentenceBreak", None, ctypes.byref(status))
    if status.value > 0:
        return []
    out = []
    for index in range(size(words)):
        length = ctypes.c_int(0)
        at = string(words, index, ctypes.byref(length), ctypes.byref(status))
        out.append(ctypes.string_at(at, length.value * 2).decode("utf-16-le"))
    return out


library = sys.argv[1] if len(sys.argv) > 1 else ctypes.util.find_library("icuuc")
if not library:
    sys.exit("no libicuuc is installed")
version = re.search(r"\.so\.(\d+)", library)
if not version:
    sys.exit(f"{library}: no version in the name")
icu = ctypes.CDLL(library)
lines = [
    f"# Sentence break suppressions of Unicode CLDR, as ICU {version.group(1)} carries them: language, words (a space in",
    "# a word is written _). Unicode License v3. Written by scripts/extract-suppressions.py: do not edit.",
]
for language in LANGUAGES:
    words = sorted({word.replace(" ", "_") for word in suppressions(icu, version.group(1), language)})
    if words:
        lines.append(f"{language}\t{' '.join(words)}")
target.write_text("\n".join(lines) + "\n", encoding="utf8")
