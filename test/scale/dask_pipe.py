"""dask_pipe.py FILTER SHARD ...: each shard through a filter, results in order

A shard is a file of whole documents; FILTER a shell command.
"""
import subprocess
import sys

import dask


@dask.delayed
def run(command, path):
    with open(path, "rb") as shard:
        return subprocess.run(
            ["sh", "-c", command], stdin=shard, stdout=subprocess.PIPE, check=True
        ).stdout


jobs = [run(sys.argv[1], path) for path in sys.argv[2:]]
for result in dask.compute(*jobs, scheduler="threads", num_workers=2):
    sys.stdout.buffer.write(result)
