"""DuckDB reads every table and view of a fact base, as many rows as SQLite has, and writes Parquet that comes back the same."""

import json
import os
import sqlite3
import sys
from importlib.util import find_spec

import duckdb

path, folder = sys.argv[1], sys.argv[2]
version = f"v{duckdb.__version__}"
package = os.path.dirname(find_spec("duckdb_extension_sqlite_scanner").origin)
extension = f"{package}/extensions/{version}/sqlite_scanner.duckdb_extension"

duck = duckdb.connect()
duck.execute(f"LOAD '{extension}'")
duck.execute(f"ATTACH '{path}' AS press (TYPE sqlite, READ_ONLY)")
lite = sqlite3.connect(f"file:{path}?mode=ro", uri=True)

faults = []
read = 0
names = lite.execute(
    "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
).fetchall()
for (name,) in names:
    expected = lite.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
    try:
        found = len(duck.execute(f'SELECT * FROM press."{name}"').fetchall())
    except duckdb.Error as error:
        faults.append(f"{name}: {str(error)[:200]}")
        continue
    read += 1
    if found != expected:
        faults.append(f"{name}: {found} rows, SQLite has {expected}")

# What the documents say of Parquet.
parquet = f"{folder}/money.parquet"
duck.execute(f"COPY (SELECT * FROM press.money) TO '{parquet}' (FORMAT parquet)")
columns = [row[0] for row in duck.execute(f"DESCRIBE SELECT * FROM '{parquet}'").fetchall()]
rows = duck.execute(f"SELECT * FROM '{parquet}' ORDER BY id").fetchall()
cursor = lite.execute("SELECT * FROM money ORDER BY id")
if columns != [column[0] for column in cursor.description]:
    faults.append(f"Parquet has the columns {columns}")
if rows != cursor.fetchall():
    faults.append("Parquet gives other rows")

json.dump({"faults": faults, "read": read, "rows": len(rows)}, sys.stdout)
