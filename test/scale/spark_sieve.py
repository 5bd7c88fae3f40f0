"""spark_sieve.py STREAM: events of a collection that is too large for one machine

The first sieve is MinHashLSH over the words of each report: reports that have
few words in common never meet.  What it leaves together is a lot; each lot goes
whole through the second sieve, pair-reports -g.  Prints "lot.event TAB doc".
"""
import subprocess
import sys

from pyspark.ml.feature import HashingTF, MinHashLSH
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.sql.shuffle.partitions", "4")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
lines = (
    spark.sparkContext.newAPIHadoopFile(
        sys.argv[1],
        "org.apache.hadoop.mapreduce.lib.input.TextInputFormat",
        "org.apache.hadoop.io.LongWritable",
        "org.apache.hadoop.io.Text",
        conf={"textinputformat.record.delimiter": "\n"},
    )
    .filter(lambda kv: kv[1])
    .map(lambda kv: (kv[1].split("\t", 1)[0], kv))
    .cache()
)
words = lines.map(
    lambda d: (d[0], set(d[1][1].rsplit("\t", 1)[1].lower().split()))
).reduceByKey(lambda a, b: a | b)
table = words.mapValues(sorted).toDF(["doc", "words"])
hashed = HashingTF(
    inputCol="words", outputCol="f", numFeatures=1 << 18, binary=True
).transform(table)
lsh = MinHashLSH(inputCol="f", outputCol="h", numHashTables=16, seed=1)
model = lsh.fit(hashed)
near = (
    model.approxSimilarityJoin(hashed, hashed, 0.95, "distance")
    .where(F.col("datasetA.doc") < F.col("datasetB.doc"))
    .select(F.col("datasetA.doc").alias("a"), F.col("datasetB.doc").alias("b"))
)

# Lots: documents that are near, or near to one that is.
lot = {}


def find(doc):
    while lot.get(doc, doc) != doc:
        doc = lot[doc]
    return doc


pairs = sorted((r.a, r.b) for r in near.collect())
for x, y in pairs:
    a, b = find(x), find(y)
    lot[max(a, b)] = min(a, b)
first = {doc: find(doc) for pair in pairs for doc in pair}



def events(item):
    """The second sieve, on the machine that has the lot."""
    name, text = item
    told = subprocess.run(
        ["pair-reports", "-g"],
        input="".join(line + "\n" for line in text).encode(),
        stdout=subprocess.PIPE,
        check=True,
    )
    return [name + "." + row for row in told.stdout.decode().splitlines()]


lots = (
    lines.filter(lambda d: d[0] in first)
    .map(lambda d: (first[d[0]], d[1]))
    .groupByKey()
    .mapValues(lambda kv: [line for _, line in sorted(kv)])
)
for row in sorted(lots.flatMap(events).collect()):
    print(row)
spark.stop()
