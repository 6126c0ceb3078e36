"""What pandas and Python's own csv make of a CSV with a byte order mark, and whether no cell is a formula."""

import csv
import json
import sys

import pandas

path = sys.argv[1]
with open(path, newline="", encoding="utf-8-sig") as file:
    rows = list(csv.DictReader(file))
frame = pandas.read_csv(path)
json.dump(
    {
        "mark": open(path, "rb").read(3).hex(),
        "csv": rows,
        "pandas": {"columns": list(frame.columns), "rows": len(frame), "texts": frame["text"].tolist()},
        "ids": [str(frame["id"].dtype), frame["id"].tolist()],
        "formulas": [cell for row in rows for cell in row.values() if cell and cell[0] in "=+-@\t\r"],
    },
    sys.stdout,
)
