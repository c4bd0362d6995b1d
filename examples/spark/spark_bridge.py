"""Runs SQL statements on Apache Spark for another process: JSON lines in, JSON lines out.

In:  {"sql": "SELECT …", "rows": true}
Out: {"columns": ["id", …], "rows": [[1, …], …]}   as many lines as it takes, then {"done": true}
     {"error": "…"}                                 instead, where the statement fails

Whole numbers beyond 2^53 and decimals go out as texts, for JSON in JavaScript would round them.

    python3 spark_bridge.py --master local[*] --conf spark.sql.shuffle.partitions=64
    spark-submit spark_bridge.py
"""

import argparse
import json
import os
import sys
import tempfile
from decimal import Decimal

ROWS_A_LINE = 5000
SAFE = 2**53 - 1


def plain(value):
    """A value as JSON can hold it without loss."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return value if -SAFE <= value <= SAFE else str(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return str(value)


def start_spark(arguments):
    from pyspark.sql import SparkSession

    settings = dict(setting.split("=", 1) for setting in arguments.conf)
    # Under spark-submit the installation says where it runs; without it, this machine does.
    alone = "PYSPARK_GATEWAY_PORT" not in os.environ
    if arguments.master is not None or alone:
        settings["spark.master"] = arguments.master or "local[*]"
    if alone:
        # The plan makes tables: not in the folder that this happens to be started in.
        settings.setdefault("spark.sql.warehouse.dir", tempfile.mkdtemp(prefix="shortage-index-warehouse-"))
    builder = SparkSession.builder.appName("shortage-index")
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def answer(spark, request, send):
    frame = spark.sql(request["sql"])
    if not request.get("rows"):
        return
    rows = frame.collect()
    for start in range(0, len(rows), ROWS_A_LINE) or [0]:
        part = [[plain(value) for value in row] for row in rows[start : start + ROWS_A_LINE]]
        send({"columns": frame.columns, "rows": part})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--master")
    parser.add_argument("--conf", action="append", default=[])
    arguments = parser.parse_args()

    # What Spark itself prints must not stand between the answers.
    output = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def send(message):
        output.write(json.dumps(message) + "\n")

    spark = start_spark(arguments)
    send({"version": spark.version})
    output.flush()
    for line in sys.stdin.buffer:
        try:
            answer(spark, json.loads(line), send)
            send({"done": True})
        except Exception as error:  # whatever it was, the other side is told
            send({"error": str(error)})
        output.flush()
    spark.stop()


if __name__ == "__main__":
    main()
