"""How many sentences a second scikit-learn labels, one at a time on one thread, and how well: the peer of bench/peer.sh.

  /usr/bin/python3 bench/peer.py TRAIN.tsv TEST.tsv       label TAB sentence, no header

Word unigrams and bigrams and character n-grams of three to five within words, by TF-IDF, into a linear classifier: what most
would reach for first. Prints a line a classifier: name, macro-F1, sentences a second.
"""
import os

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[threads] = "1"

import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC

SECONDS = 5


def read(path):
    with open(path, encoding="utf8") as lines:
        rows = [line.rstrip("\n").split("\t", 1) for line in lines]
    return [row[1] for row in rows], [row[0] for row in rows]


def sentences_a_second(model, sentences):
    count, start = 0, time.perf_counter()
    while time.perf_counter() - start < SECONDS:
        for sentence in sentences[:100]:
            model.predict([sentence])
        count += 100
    return count / (time.perf_counter() - start)


(train, labels), (test, gold) = read(sys.argv[1]), read(sys.argv[2])
for name, classifier in (
    ("LogisticRegression", LogisticRegression(C=10, max_iter=2000)),
    ("LinearSVC", LinearSVC(C=0.5)),
):
    features = make_union(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2),
    )
    model = make_pipeline(features, classifier).fit(train, labels)
    score = f1_score(gold, model.predict(test), average="macro")
    print(f"{name}\t{score:.4f}\t{sentences_a_second(model, test):.0f}", flush=True)
