"""Applies both selectors of each Web Annotation to the text of its article: Python counts code points, as the model does."""

import json
import sqlite3
import sys

path, db = sys.argv[1], sys.argv[2]
texts = dict(sqlite3.connect(f"file:{db}?mode=ro", uri=True).execute("SELECT id, text FROM articles"))
collection = json.load(open(path, encoding="utf-8"))
faults = []
for annotation in collection["first"]["items"]:
    text = texts[annotation["target"]["source"]["id"].rsplit(":", 1)[1]]
    position, quote = annotation["target"]["selector"]
    start, end = position["start"], position["end"]
    if text[start:end] != quote["exact"]:
        faults.append(f"{annotation['id']}: {text[start:end]!r} is not {quote['exact']!r}")
    if not (text[:start].endswith(quote["prefix"]) and text[end:].startswith(quote["suffix"])):
        faults.append(f"{annotation['id']}: other words stand around it")
json.dump({"faults": faults[:20], "items": len(collection["first"]["items"]), "total": collection["total"]}, sys.stdout)
