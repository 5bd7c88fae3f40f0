"""spark_pipe.py FILTER STREAM: a report stream through a filter, with RDD.pipe

Lines are read with "\\n" as the only end (textFile() breaks them at a lone
carriage return too), numbered, grouped by document, and each document goes
whole into the pipe of one partition.  A filter that fails ends the job.
"""
import os
import sys

from pyspark import SparkConf, SparkContext

command, stream = sys.argv[1:3]
conf = SparkConf().setMaster("local[2]").setAppName("report")
conf.set("spark.ui.enabled", "false")
conf.set("spark.driver.host", "127.0.0.1")
conf.set("spark.driver.bindAddress", "127.0.0.1")
sc = SparkContext(conf=conf)
sc.setLogLevel("ERROR")
lines = sc.newAPIHadoopFile(
    stream,
    "org.apache.hadoop.mapreduce.lib.input.TextInputFormat",
    "org.apache.hadoop.io.LongWritable",
    "org.apache.hadoop.io.Text",
    conf={"textinputformat.record.delimiter": "\n"},
)
# The key is the place of the line in the file, so order can be had back.
documents = (
    lines.map(lambda kv: (kv[1].split("\t", 1)[0], kv))
    .groupByKey()
    .map(lambda d: sorted(d[1]))
    .map(lambda d: (d[0][0], [line for _, line in d]))
    .sortByKey(numPartitions=8)
)
result = (
    documents.flatMap(lambda d: d[1])
    # Without env= the command has no PATH.
    .pipe(
        "sh -c '%s'" % command.replace("'", "'\\''"),
        env=dict(os.environ),
        checkCode=True,
    )
    .collect()
)
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
sys.stdout.writelines(line + "\n" for line in result)
