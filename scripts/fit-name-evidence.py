#!/usr/bin/env python3
"""Fits Data/transliteration/name-evidence.tsv: what in two words' letters and sounds tells one name from two.

usage: scripts/fit-name-evidence.py NAMES_DIR NAMES_BENCHMARK [--folds | --write | --write-listed]

NAMES_DIR holds pairs_{N2,G}_dev.tsv (columns a, b, label, type, cluster) and the tables of name forms that more pairs are
drawn from (nameparts_slavic, places_geonames, places_wof_ua, places_cldr: columns cluster, form, language, script).
Positives are forms of one cluster that are not unrelated spellings, and some of them with a slip of the pen; negatives the
nearest forms of another cluster, by letters, by their beginnings or by consonants in turn, some less near ones and some
taken at random: among near ones alone it would seem that what differs much is one name. NAMES_BENCHMARK is the built benchmark: its --evidence mode measures
pairs, so that the fit sees what the program sees.

A logistic model weighs the phrases (unequal stretches, with their neighbours and orthographies); trees of few leaves join
the sum of the weights, got from models that did not see the pair, with the measures. The log-odds are brought to the scale
of the distance of sounds by equal ranks, so that thresholds keep their meaning. --folds prints F1 and recall at precision
.99 across folds of clusters; --write writes the table, --write-listed only the trees that tell which names of a list are
one, fitted to lists of all sizes, and prints how unseen lists are grouped. Needs numpy, scipy, scikit-learn, lightgbm, rapidfuzz.
"""
import collections
import itertools
import pathlib
import random
import re
import subprocess
import sys
import unicodedata
import warnings
import zlib

import lightgbm
import numpy as np
from rapidfuzz.distance import JaroWinkler, Levenshtein
from scipy import sparse
from scipy.cluster import hierarchy
from scipy.spatial import distance
from sklearn.linear_model import LogisticRegression

warnings.filterwarnings("ignore")
if len(sys.argv) < 3:
    sys.exit(__doc__)
NAMES, BENCH = pathlib.Path(sys.argv[1]), sys.argv[2]
TABLE = pathlib.Path(__file__).resolve().parent.parent / "Data/transliteration/name-evidence.tsv"
SETS = {
    "N2": (["nameparts_slavic_dev.tsv"], 25_000),
    "G": (["places_geonames_dev.tsv", "places_wof_ua_dev.tsv", "places_cldr_dev.tsv"], 40_000),
}
LATIN = dict(
    zip(
        "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя",
        "a b v g g d e yo ye zh z i i yi y k l m n o p r s t u u f kh ts ch sh shch  y  e yu ya".split(" "),
    )
)
LEAST_COUNT, RIDGE = 6, 0.3
# Measures of difference: distance, cost, consonants, vowels, worst, second, added, edits, share, own, start.
FALLING = {0, 1, 4, 5, 6, 7, 9, 10, 11, 12, 26}
# As `NameEvidence.farthest`.
FARTHEST = 0.45
# Look-up: tables, how many names an index holds, how many of the nearest are weighed; as `NameEvidence.orderShare`.
LOOKED_UP = ["nameparts_slavic_dev.tsv", "places_geonames_dev.tsv", "places_wof_ua_dev.tsv"]
INDEXED, NEAREST, ORDER_SHARE = 3500, 15, 0.05
# Lists: how many given pairs of strangers short ones are made of; how many values `NameList.beside` has; mean likelihoods at which groups are tried.
CONFUSABLE = 600
BESIDE, THRESHOLDS = 9, (0.45, 0.5, 0.55, 0.6, 0.65, 0.7)


def folded(text):
    text = "".join(LATIN.get(c, c) for c in unicodedata.normalize("NFC", text.lower()))
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def skeleton(text):
    kept = re.sub(r"(.)\1+", r"\1", re.sub("[^a-z]|[aeiouyjw]", "", text))
    for old, new in (("kh", "h"), ("sch", "s"), ("sh", "s"), ("ch", "c"), ("ts", "c"), ("z", "s")):
        kept = kept.replace(old, new)
    return kept


def gender_stem(text):
    return re.sub("(sk(a|aya|aja|aia)|aya|aja|aia|a|iy|yy|yi|ij|yj|y|i)$", "", text).rstrip("s")


def clusters(files):
    out = collections.defaultdict(dict)
    for name in files:
        for line in (NAMES / name).read_text(encoding="utf8").split("\n")[1:]:
            row = line.split("\t")
            if len(row) < 4 or row[3] not in ("Latn", "Cyrl") or not 0 < len(row[1]) <= 40:
                continue
            if name.startswith("places_geonames") and row[1] == row[1].lower():
                continue  # machine romanizations
            out[row[0]][row[1]] = row[3]
    return out


def slip(word, chance):
    """A word with one letter wrong, missing, doubled or exchanged with the next, not its first."""
    at = chance.randrange(1, len(word) - 1)
    kind = chance.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1 :]
    if kind == 1:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + chance.choice(word) + word[at + 1 :]


def drawn(files, wanted, keeps_gender):
    """Pairs of the tables: (a, b, label, clusters)."""
    groups, chance = clusters(files), random.Random(7)
    owners = collections.defaultdict(set)
    for group in groups:
        for form in groups[group]:
            owners[form.lower()].add(group)
    positives = []
    for group in sorted(groups):
        forms = sorted(groups[group])
        pairs = [(a, b) for i, a in enumerate(forms) for b in forms[i + 1 :] if a.lower() != b.lower()]
        chance.shuffle(pairs)
        kept = []
        for a, b in pairs[:60]:
            x, y = folded(a), folded(b)
            near = Levenshtein.normalized_similarity(x, y) >= 0.45
            if near or Levenshtein.normalized_similarity(skeleton(x), skeleton(y)) >= 0.5:
                kept.append((a, b, 1, group))
        positives += kept[:14]
    chance.shuffle(positives)
    forms = sorted((form, group) for group in groups for form in groups[group])
    looks = [(folded(form), skeleton(folded(form))) for form, _ in forms]
    index = collections.defaultdict(list)
    for place, (look, _) in enumerate(looks):
        framed = f"^{look}$"
        for gram in {framed[i : i + 3] for i in range(len(framed) - 2)}:
            index[gram].append(place)
    slips = [
        (a, slip(b, chance), 1, group)
        for a, b, _, group in chance.sample(positives, wanted // 4)
        if len(b) > 6 and " " not in b
    ]
    far = []
    for _ in range(wanted * 3):
        (a, c), (b, d) = chance.choice(forms), chance.choice(forms)
        if c != d and abs(len(a) - len(b)) < 3:
            far.append((a, b, 0, f"{c}|{d}"))
    negatives, order = [], list(range(len(forms)))
    chance.shuffle(order)
    for place in order:
        if len(negatives) >= wanted:
            break
        (form, group), (look, bones) = forms[place], looks[place]
        framed, shared = f"^{look}$", collections.Counter()
        for gram in {framed[i : i + 3] for i in range(len(framed) - 2)}:
            if len(index[gram]) < 3000:
                shared.update(index[gram])
        mine = {f.lower() for f in groups[group]}
        near = [p for p, _ in shared.most_common(150) if forms[p][1] != group]
        near = [p for p in near if not mine & {f.lower() for f in groups[forms[p][1]]}]
        if not near:
            continue
        by = (
            lambda p: Levenshtein.normalized_similarity(look, looks[p][0]),
            lambda p: JaroWinkler.similarity(look, looks[p][0]),
            lambda p: (Levenshtein.normalized_similarity(bones, looks[p][1]), chance.random()),
        )[len(negatives) % 3]
        other = max(near, key=by)
        if keeps_gender or gender_stem(look) != gender_stem(looks[other][0]):
            negatives.append((form, forms[other][0], 0, f"{group}|{forms[other][1]}"))
        if len(negatives) % 2:
            other = chance.choice(near)
            far.append((form, forms[other][0], 0, f"{group}|{forms[other][1]}"))
    return positives[:wanted] + negatives + slips + far


def joined(name):
    return re.sub(r"[^\w'’ʼ]|_", "", name)


def bench(mode, text):
    return subprocess.run([BENCH, mode], input=text, capture_output=True, text=True, check=True).stdout.split("\n")


def measured(pairs):
    """Measures and phrases of pairs, as the benchmark prints them; an empty line where there is nothing to weigh."""
    return bench("--evidence", "".join(f"{joined(a)}\t{joined(b)}\n" for a, b in pairs))[: len(pairs)]


def gather():
    rows = []
    for name, (files, wanted) in SETS.items():
        lines = (NAMES / f"pairs_{name}_dev.tsv").read_text(encoding="utf8").rstrip("\n").split("\n")[1:]
        for line in lines:
            a, b, label, _, cluster = line.split("\t")[:5]
            rows.append((True, name, a, b, int(label), cluster))
        rows += [(False, name, *row) for row in drawn(files, wanted, name != "N2")]
    lines = measured([(r[2], r[3]) for r in rows])
    keep = [i for i, line in enumerate(lines) if line.strip() and float(line.split(" ", 1)[0]) <= FARTHEST]
    measures = np.array([[float(x) for x in lines[i].split("\t")[0].split()] for i in keep], np.float32)
    return [rows[i] for i in keep], measures, [lines[i].split("\t")[1].split() for i in keep], rows, keep


ROWS, MEASURES, PHRASES, ALL, KEPT = gather()
LABELS = np.array([r[4] for r in ROWS])
GIVEN = np.array([r[0] for r in ROWS])
WEIGHTS = np.where(GIVEN, 1.0, 0.6)
COUNTS = collections.Counter(p for phrases in PHRASES for p in phrases)
KEYS = {p: i for i, p in enumerate(sorted(p for p in COUNTS if COUNTS[p] >= LEAST_COUNT))}
PLACES = [(i, KEYS[p]) for i, phrases in enumerate(PHRASES) for p in phrases if p in KEYS]
HITS = sparse.csr_matrix(
    (np.ones(len(PLACES), np.float32), tuple(zip(*PLACES))), shape=(len(ROWS), len(KEYS)), dtype=np.float32
)
SCALED = (MEASURES - MEASURES.mean(0)) / (MEASURES.std(0) + 1e-9)
BOTH = sparse.hstack([HITS * 0.5, sparse.csr_matrix(SCALED)]).tocsr()
print(len(ROWS), "pairs,", len(KEYS), "phrases", flush=True)


def in_fold(fold, folds, salt=""):
    return np.array([any(zlib.crc32((c + salt).encode()) % folds == fold for c in r[5].split("|")) for r in ROWS])


class LookUps:
    """What look-up finds: of each table an index with one Cyrillic form a cluster, asked for two Latin forms of each.

    asked: (table, cluster, first answer, end); found: (question, cluster, score).
    """

    def __init__(self):
        self.asked, self.found, pairs = [], [], []
        for table in LOOKED_UP:
            chance, groups = random.Random(5), clusters([table])
            owners = collections.Counter(form.lower() for group in groups.values() for form in group)
            both = [g for g in sorted(groups) if {"Latn", "Cyrl"} <= set(groups[g].values())]
            chance.shuffle(both)
            entries, questions = {}, []
            for group in both[:INDEXED]:
                form = chance.choice(sorted(f for f, script in groups[group].items() if script == "Cyrl"))
                if form.lower() in (e.lower() for e in entries):
                    continue
                entries[form] = group
                own = [f for f, s in sorted(groups[group].items()) if s == "Latn" and owners[f.lower()] == 1]
                chance.shuffle(own)
                questions += [(form, group) for form in own[:2]]
            text = "".join(f"{form}\n" for form in entries) + "\n" + "".join(f"{form}\n" for form, _ in questions)
            for (question, group), line in zip(questions, bench("--nearest", text)):
                start = len(self.found)
                for answer in line.split("\t")[:NEAREST] if line else []:
                    score, form = answer.split(" ", 1)
                    self.found.append((len(self.asked), entries[form], float(score)))
                    pairs.append((question, form))
                self.asked.append((table, group, start, len(self.found)))
        lines = measured(pairs)
        self.measures = np.full((len(pairs), MEASURES.shape[1]), np.nan, np.float32)
        places = []
        for i, line in enumerate(lines):
            if line.strip():
                numbers, phrases = line.split("\t")
                self.measures[i] = [float(x) for x in numbers.split()]
                places += [(i, KEYS[p]) for p in phrases.split() if p in KEYS]
        shape = (len(pairs), len(KEYS))
        self.hits = sparse.csr_matrix((np.ones(len(places), np.float32), tuple(zip(*places))), shape, np.float32)
        self.question = np.array([f[0] for f in self.found])
        self.score = np.array([f[2] for f in self.found])
        self.right = np.array([int(f[1] == self.asked[f[0]][1]) for f in self.found])

    def part(self, parts, salt=""):
        """The part of the clusters that each answer's question is in."""
        each = np.array([zlib.crc32((group + salt).encode()) % parts for _, group, _, _ in self.asked])
        return each[self.question]

    def inputs(self, weights):
        return np.column_stack([self.measures, sums(weights, slice(None), self.hits)])

    def fit(self, rows, inputs):
        trees = lightgbm.LGBMRanker(
            n_estimators=300, learning_rate=0.06, num_leaves=12, max_depth=6, min_child_samples=50, subsample=0.7, subsample_freq=1,
            colsample_bytree=0.5, reg_lambda=5, verbose=-1, n_jobs=2, random_state=1,
        )
        known = rows & ~np.isnan(self.measures[:, 0])
        trees.fit(inputs[known], self.right[known], group=np.unique(self.question[known], return_counts=True)[1])
        return trees

    def order(self, trees, inputs):
        """The trees' value; where there is nothing to weigh, about that of a wrong answer."""
        return np.where(np.isnan(self.measures[:, 0]), -3, trees.predict(inputs, raw_score=True))

    def report(self, tag, order):
        weighed = self.score + ORDER_SHARE * order
        for table in LOOKED_UP:
            asked = [(start, end) for name, _, start, end in self.asked if name == table]
            hits = sum(end > start and self.right[start + int(np.argmax(weighed[start:end]))] for start, end in asked)
            print(tag, table.split("_dev")[0], f"first answers right {hits / len(asked):.4f} of {len(asked)}", flush=True)


class Listed:
    """Lists of names as they are grouped: pairs that may be one name, with what `NameList` weighs.

    A list is drawn from clusters of one part, so that the weights of its phrases are those of a model that saw none of them.
    """

    SOURCES = ["pairs_N2", "pairs_P", "pairs_G", "nameparts_slavic", "places_geonames"]
    # Spellings, how many of one cluster at most, how many lists. Short ones are mostly of strangers, as in use: among
    # spellings of few names whatever is near would seem to be one.
    SHAPES = [
        (4, 1, 80), (12, 1, 60), (12, 3, 30), (60, 1, 12), (60, 3, 6), (60, 9, 3), (300, 1, 2), (300, 9, 1), (1500, 9, 1), (1500, 2, 1)
    ]
    # One in so many pairs of two names is learned from.
    EVERY = 4

    def __init__(self, weights, own, shapes=SHAPES, sources=SOURCES, every=EVERY):
        """weights: of the phrases, for each part of clusters; own: whether a cluster may be used."""
        self.lists, rows, places, text = [], [], [], []
        for source in sources:
            groups = self.forms(source)
            for part, (size, most, count) in itertools.product(range(len(weights)), shapes):
                chance = random.Random(f"{source} {part} {size} {most}")
                usable = [g for g in sorted(groups) if own(g) and zlib.crc32((g + "q").encode()) % len(weights) == part]
                for _ in range(count):
                    chance.shuffle(usable)
                    names, truth = [], []
                    for group in usable:
                        if len(names) >= size:
                            break
                        forms = chance.sample(groups[group], min(most, len(groups[group])))
                        names += [f for f in forms if f not in names]
                        truth += [group] * (len(names) - len(truth))
                    if len(names) >= 0.6 * size:
                        self.lists.append((f"{source} {size}/{most}", part, names, truth))
                        text += names + [""]
            if source.startswith("pairs_"):
                for part in range(len(weights)):
                    self.confusable(source, part, len(weights), own, text)
        number, chance = 0, random.Random(3)
        for line in bench("--listed", "".join(f"{name}\n" for name in text)):
            if not line:
                number += 1
            elif number < len(self.lists):
                a, b, gender, numbers, phrases = line.split("\t")
                truth = self.lists[number][3]
                if truth[int(a)] != truth[int(b)] and chance.randrange(every):
                    continue
                places += [(len(rows), KEYS[p]) for p in phrases.split() if p in KEYS]
                numbers = [float(x) for x in numbers.split()]
                beside, measures = numbers[:BESIDE], numbers[BESIDE:] or [0.0] * MEASURES.shape[1]
                rows.append(np.array((number, int(a), int(b), int(gender), *measures, *beside), np.float32))
        rows = np.array(rows)
        self.number, self.a, self.b, self.gender = rows[:, :4].astype(int).T
        hits = sparse.csr_matrix(
            (np.ones(len(places), np.float32), tuple(zip(*places))), (len(rows), len(KEYS)), np.float32
        )
        told, part = np.zeros((len(rows), 2)), np.array([each[1] for each in self.lists])[self.number]
        for p, each in enumerate(weights):
            if (part == p).any():
                told[part == p] = sums(each, part == p, hits)
        own = 4 + MEASURES.shape[1]
        self.inputs = np.column_stack([rows[:, 4:own], told, rows[:, own:]])
        self.right = np.array([self.lists[n][3][a] == self.lists[n][3][b] for n, a, b in zip(self.number, self.a, self.b)])
        sizes = np.array([len(each[2]) for each in self.lists])[self.number]
        self.weight = np.minimum(5, (1500 / sizes) ** 0.5) * np.where(self.right, 1, every)

    def confusable(self, source, part, parts, own, text):
        """Short lists of given pairs, alike and not: people list what they cannot tell apart."""
        chance, pairs = random.Random(f"{source} {part}"), ([], [])
        for line in (NAMES / f"{source}_dev.tsv").read_text(encoding="utf8").rstrip("\n").split("\n")[1:]:
            a, b, label, _, cluster = line.split("\t")[:5]
            ids = cluster.split("|")
            if all(own(g) and zlib.crc32((g + "q").encode()) % parts == part for g in ids):
                pairs[int(label)].append(((a, ids[0]), (b, ids[-1])))
        for each in pairs:
            chance.shuffle(each)
        for start in range(0, min(CONFUSABLE, len(pairs[0]) - 1, len(pairs[1])), 2):
            chosen = dict(pairs[0][start] + pairs[0][start + 1] + pairs[1][start])
            self.lists.append((f"{source} confusable", part, list(chosen), list(chosen.values())))
            text += [*chosen, ""]

    @staticmethod
    def forms(source):
        if not source.startswith("pairs_"):
            return {group: sorted(forms) for group, forms in clusters([f"{source}_dev.tsv"]).items()}
        out = collections.defaultdict(set)
        for line in (NAMES / f"{source}_dev.tsv").read_text(encoding="utf8").rstrip("\n").split("\n")[1:]:
            a, b, label, _, cluster = line.split("\t")[:5]
            if label == "1":
                out[cluster] |= {a, b}
        return {group: sorted(forms) for group, forms in out.items()}

    def fit(self):
        trees = lightgbm.LGBMClassifier(
            n_estimators=220, learning_rate=0.07, num_leaves=15, max_depth=6, min_child_samples=80, subsample=0.7, subsample_freq=1,
            colsample_bytree=0.6, reg_lambda=5, verbose=-1, n_jobs=2, random_state=1,
        )
        falling = [-1 if name in FALLING else 0 for name in range(MEASURES.shape[1])] + [1, 1, -1] + [0] * (BESIDE - 1)
        trees.set_params(monotone_constraints=falling)
        # Men and women are kept apart by their endings.
        kept = self.gender == 0
        trees.fit(self.inputs[kept], self.right[kept], sample_weight=self.weight[kept])
        return trees

    def report(self, trees):
        """B3 F1 of average linkage over unseen clusters, endings of gender aside."""
        odds, scores = trees.predict(self.inputs, raw_score=True), collections.defaultdict(list)
        for number, (name, _, names, truth) in enumerate(self.lists):
            mine = self.number == number
            apart = np.ones((len(names), len(names)), np.float32)
            apart[self.a[mine], self.b[mine]] = apart[self.b[mine], self.a[mine]] = 1 / (1 + np.exp(odds[mine]))
            np.fill_diagonal(apart, 0)
            tree = hierarchy.linkage(distance.squareform(apart, checks=False), "average")
            scores[name].append([b_cubed(hierarchy.fcluster(tree, 1 - t, "distance"), truth) for t in THRESHOLDS])
        for name, each in scores.items():
            print("listed, unseen clusters", name, *(f"{t}: {v:.4f}" for t, v in zip(THRESHOLDS, np.mean(each, 0))), flush=True)


def b_cubed(groups, truth):
    both, said, true = (collections.Counter(x) for x in (zip(groups, truth), groups, truth))
    precision = sum(n * n / said[g] for (g, _), n in both.items()) / len(truth)
    recall = sum(n * n / true[t] for (_, t), n in both.items()) / len(truth)
    return 2 * precision * recall / (precision + recall)


def part_weights(mask):
    return [phrase_weights(mask & ~in_fold(part, 3, "q")) for part in range(3)]


def listed_lines():
    """Trees over lists of all clusters, as lines of the table; prints first how unseen clusters are grouped."""
    seen, unseen = (lambda g: zlib.crc32(g.encode()) % 4 != 0), (lambda g: zlib.crc32(g.encode()) % 4 == 0)
    mask = ~in_fold(0, 4)
    shapes = [(12, 1, 40), (12, 3, 20), (60, 2, 10), (40, 9, 8), (300, 9, 2), (1500, 9, 1), (1500, 2, 1)]
    Listed([phrase_weights(mask)], unseen, shapes, every=1).report(Listed(part_weights(mask), seen).fit())
    trees = Listed(part_weights(np.ones(len(ROWS), bool)), lambda g: True).fit()
    dumped = trees.booster_.dump_model()["tree_info"]
    return [f"listed\t{number}\t{flat(tree['tree_structure'])}" for number, tree in enumerate(dumped)]


def phrase_weights(mask):
    model = LogisticRegression(C=RIDGE, max_iter=200)
    model.fit(BOTH[mask], LABELS[mask], sample_weight=WEIGHTS[mask])
    return np.round(model.coef_[0][: len(KEYS)] * 0.5, 2)


def sums(weights, mask, hits=None):
    each = (HITS if hits is None else hits)[mask].multiply(weights).tocsr()
    return np.column_stack([np.asarray(each.sum(1)).ravel(), np.asarray(each.min(1).todense()).ravel()])


def fit(mask, found=None):
    """Phrase weights of all pairs, and trees over sums from models that did not see the pair.

    Third, the sums of the pairs; fourth, the inputs of look-up's trees, got in the same way.
    """
    unseen, asked = np.zeros((len(ROWS), 2)), found and np.zeros((len(found.found), 2))
    for part in range(3):
        held, weights = in_fold(part, 3, "q"), phrase_weights(mask & ~in_fold(part, 3, "q"))
        unseen[mask & held] = sums(weights, mask & held)
        if found:
            theirs = found.part(3, "q") == part
            asked[theirs] = sums(weights, theirs, found.hits)
    # More difference never speaks for one name.
    falling = [-1 if name in FALLING else 0 for name in range(MEASURES.shape[1])] + [1, 1]
    trees = lightgbm.LGBMClassifier(
        monotone_constraints=falling,
        n_estimators=200, learning_rate=0.07, num_leaves=12, max_depth=5, min_child_samples=50, subsample=0.7, subsample_freq=1,
        colsample_bytree=0.5, reg_lambda=5, verbose=-1, n_jobs=2, random_state=1,
    )
    trees.fit(np.column_stack([MEASURES, unseen])[mask], LABELS[mask], sample_weight=WEIGHTS[mask])
    return phrase_weights(mask), trees, unseen, found and np.column_stack([found.measures, asked])


def quality(scores, labels):
    order = np.argsort(-scores, kind="stable")
    ranked, said = labels[order], np.arange(1, len(labels) + 1)
    hits = np.cumsum(ranked)
    last = np.append(scores[order][1:] != scores[order][:-1], True)
    f1 = np.where(last, 2 * hits / (said + labels.sum()), 0).max()
    return round(float(f1), 4), round(float(np.where(last & (hits / said >= 0.99), hits / labels.sum(), 0).max()), 4)


def report(tag, odds):
    full = np.full(len(ALL), -99.0)
    full[KEPT] = odds
    for name in SETS:
        mask = np.array([r[0] and r[1] == name for r in ALL])
        print(tag, name, *quality(full[mask], np.array([r[4] for r in ALL])[mask]), flush=True)


def flat(tree):
    """A tree's nodes, children side by side and after their parent."""
    nodes, queue = [], collections.deque([tree])
    places = 1
    while queue:
        node = queue.popleft()
        if "leaf_value" in node:
            nodes.append(f"{node['leaf_value']:.4g}")
        else:
            nodes.append(f"{node['split_feature']}:{node['threshold']:.6g}:{places}")
            places += 2
            queue += [node["left_child"], node["right_child"]]
    return " ".join(nodes)


if "--write-listed" in sys.argv:
    kept = [line for line in TABLE.read_text(encoding="utf8").split("\n")[:-1] if not line.startswith("listed\t")]
    TABLE.write_text("\n".join(kept + listed_lines()) + "\n", encoding="utf8")
    sys.exit()
report("distance of sounds", -MEASURES[:, 0])
FOUND = LookUps()
FOUND.report("score", 0)
# Values of look-up's trees across folds: what is likely is judged by trees that did not see the cluster.
ORDER = np.zeros(len(FOUND.found))
odds = np.zeros(len(ROWS))
first = np.array([zlib.crc32(r[5].split("|")[0].encode()) % 4 for r in ROWS])
for fold in range(4):
    weights, trees, _, asked = fit(~in_fold(fold, 4), FOUND)
    held = first == fold
    odds[held] = trees.predict(np.column_stack([MEASURES[held], sums(weights, held)]), raw_score=True)
    theirs = FOUND.part(4) == fold
    order = FOUND.fit(~theirs, asked)
    ORDER[theirs] = FOUND.order(order, FOUND.inputs(weights))[theirs]
report("evidence, unseen clusters", odds)
FOUND.report("order, unseen clusters", ORDER)
if "--write" in sys.argv:
    weights, trees, unseen, asked = fit(np.ones(len(ROWS), bool), FOUND)
    order = FOUND.fit(np.ones(len(FOUND.found), bool), asked)
    likely = LogisticRegression(C=100).fit((FOUND.score + ORDER_SHARE * ORDER)[:, None], FOUND.right)
    odds = trees.predict(np.column_stack([MEASURES, unseen]), raw_score=True)
    # Equal shares of the given pairs lie below a log-odds and above the distance that stands for it.
    ranks = np.concatenate([np.linspace(0, 0.02, 5), np.linspace(0.04, 1, 49)])
    knots = np.quantile(odds[GIVEN], ranks)
    distances = np.quantile(MEASURES[GIVEN, 0], 1 - ranks) * 10_000
    # Many pairs are read alike; what the evidence says of them is to be told apart, too.
    for place in range(len(distances) - 2, -1, -1):
        distances[place] = max(distances[place], distances[place + 1] + 30)
    lines = [
        "# Evidence that two words are spellings of one name: scripts/fit-name-evidence.py, from development halves of",
        "# Wikidata name parts (CC0), GeoNames (CC BY 4.0), Who's On First (CC0, CC BY) and CLDR exemplar cities.",
        "# phrase, key, weight in hundredths of log-odds: unequal stretches, p of sounds, L of Latin letters, M of Cyrillic",
        "# against Latin, C of Cyrillic; /letter before, \\letter after; |orthographies; O for them alone.",
        "# tree, number, nodes: input:bound:child, or a leaf's value. scale: log-odds, distance in ten-thousandths.",
        "# order, number, nodes: trees of look-up. likely, slope, offset: log-odds of the answer from score and order.",
        "# listed, number, nodes: trees that tell whether two names of a list are one.",
    ]
    lines += [f"phrase\t{p}\t{round(weights[i] * 100)}" for p, i in KEYS.items() if abs(weights[i]) >= 0.03]
    for number, tree in enumerate(trees.booster_.dump_model()["tree_info"]):
        lines.append(f"tree\t{number}\t{flat(tree['tree_structure'])}")
    lines += [f"scale\t{knot:.3f}\t{round(max(0, d))}" for knot, d in zip(knots, distances)]
    for number, tree in enumerate(order.booster_.dump_model()["tree_info"]):
        lines.append(f"order\t{number}\t{flat(tree['tree_structure'])}")
    lines.append(f"likely\t{likely.coef_[0][0]:.3f}\t{likely.intercept_[0]:.3f}")
    lines += listed_lines()
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf8")
