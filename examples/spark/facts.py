"""Facts of an archive of pages with Apache Spark: the same as `bpp ingest` finds. README.md says how to run it."""

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, StructType

PRINT = "site LONG, id STRING, hashes ARRAY<LONG>, words ARRAY<LONG>"
# The rule of src/site/furniture.ts, which `bpp survey --reduce` applies too.
FEWEST_PAGES = 3
FEWEST_FOR_MOST = 5
OWN_SHARE = 0.2


def main() -> int:
    args = arguments()
    spark = SparkSession.builder.appName("bpp").getOrCreate()
    out = Path(args.out).resolve()
    out.mkdir(parents=True)
    pages = pages_in(spark, args.pages, args.partitions)

    # What is piped is written once and read from there: it would be piped again for each question.
    prints = out / "prints"
    piped(pages, args.bpp, "survey").saveAsTextFile(prints.as_uri())
    furniture = out / "furniture.ndjson"
    with furniture.open("w") as file:
        sites = furniture_of(spark.read.schema(PRINT).json(prints.as_uri()))
        for line in sites.select(F.to_json(F.struct("*"))).toLocalIterator():
            file.write(line[0] + "\n")

    text = out / "records"
    piped(pages, args.bpp, "extract", "--furniture", str(furniture)).saveAsTextFile(text.as_uri())
    records = spark.read.schema(record_schema(args.bpp)).json(text.as_uri())
    records.write.parquet((out / "records.parquet").as_uri())
    write_tables(records.where("id IS NOT NULL"), out / "tables")

    if args.db is None:
        return 0
    parts = sorted(str(part) for part in text.glob("part-*"))
    jobs = [] if args.jobs is None else ["--jobs", str(args.jobs)]
    return subprocess.run([*shlex.split(args.bpp), "load", *jobs, *parts, "--db", args.db]).returncode


def pages_in(spark: SparkSession, path: str, partitions: int | None):
    """Pages as lines of JSON, from NDJSON or from Parquet with the columns id, text or html, url, published."""
    if path.endswith(".parquet"):
        frame = spark.read.parquet(path)
        lines = frame.select(F.to_json(F.struct(*frame.columns))).rdd.map(lambda row: row[0])
    else:
        lines = spark.sparkContext.textFile(path)
    return lines if partitions is None else lines.repartition(partitions)


def piped(pages, bpp: str, *command: str):
    """A process a partition; one that dies fails its task, and Spark tries again. Without `env` it would have no PATH."""
    line = shlex.join([*shlex.split(bpp), *command, "--from", "ndjson", "--keep-going"])
    return pages.pipe(line, env=dict(os.environ), checkCode=True)


def furniture_of(prints: DataFrame) -> DataFrame:
    """What the pages of each site have in common, as `bpp survey --reduce` says it."""
    prints = prints.where("id IS NOT NULL").dropDuplicates(["site", "id"])
    blocks = prints.select("site", "id", F.inline(F.arrays_zip("hashes", "words")).alias("hash", "words"))
    pages = blocks.groupBy("site", "hash").agg(F.count("*").alias("pages"))
    # A page that consists of what others hold proves nothing.
    own = F.sum(F.when(F.col("pages") < FEWEST_PAGES, F.col("words")).otherwise(0))
    proving = (
        blocks.join(pages, ["site", "hash"])
        .groupBy("site", "id")
        .agg(own.alias("own"), F.sum("words").alias("all"))
        .where((F.col("own") > 0) & (F.col("own") >= F.lit(OWN_SHARE) * F.col("all")))
    )
    proved = blocks.join(proving, ["site", "id"]).groupBy("site", "hash").agg(F.count("*").alias("count"))
    sizes = prints.groupBy("site").agg(F.count("*").alias("size"))
    most = (F.col("size") >= FEWEST_FOR_MOST) & (F.col("count") > F.col("size") / 2)
    hashes = lambda which: F.sort_array(F.collect_list(F.when(which, F.col("hash"))))  # noqa: E731
    return (
        proved.where(F.col("count") >= FEWEST_PAGES)
        .join(sizes, "site")
        .groupBy("site")
        .agg(hashes(~most).alias("several"), hashes(most).alias("most"))
    )


def record_schema(bpp: str) -> StructType:
    printed = subprocess.run([*shlex.split(bpp), "schema", "--spark"], check=True, capture_output=True, text=True)
    return StructType.fromJson(json.loads(printed.stdout))


def write_tables(records: DataFrame, folder: Path) -> None:
    """A Parquet table a table of the database: `articles`, and one for each list of the record, by article and ordinal."""
    # A task may have been run twice, and a page may stand in two parts.
    records = records.dropDuplicates(["id"])
    lists = [field.name for field in records.schema if holds_structs(field.dataType)]
    path = F.col("source.path").alias("source")
    records.select(*[path if name == "source" else name for name in records.columns if name not in lists]).write.parquet(
        (folder / "articles.parquet").as_uri()
    )
    for name in lists:
        rows = records.select(F.col("id").alias("article_id"), F.posexplode(name).alias("ordinal", "row"))
        rows.select("article_id", "ordinal", "row.*").write.parquet((folder / f"{name}.parquet").as_uri())


def holds_structs(kind) -> bool:
    return isinstance(kind, ArrayType) and isinstance(kind.elementType, StructType)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", help="pages, one a line of NDJSON or a row of Parquet; a pattern or a folder for many files")
    parser.add_argument("out", help="a new folder that every machine sees under this path")
    parser.add_argument("--db", help="the database that the records are loaded into")
    parser.add_argument("--jobs", type=int, help="threads of that load; by default one a core of this machine")
    parser.add_argument("--bpp", default=shutil.which("bpp") or "bpp", help="the program, as every machine finds it")
    parser.add_argument("--partitions", type=int, help="parts of the archive; by default as Spark cuts the files")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
