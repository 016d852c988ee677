"""Asks the views in Spark, as scripts/test-spark.ts describes in the file named, and writes down what they answer."""

import json
import sys
from decimal import Decimal

from pyspark.sql import SparkSession

with open(sys.argv[1], encoding="utf-8") as file:
    job = json.load(file)

spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.log.level", "ERROR")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.sql.warehouse.dir", job["warehouse"])
    # Little data and many questions: planning and compiling cost more than they gain.
    .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
    .config("spark.sql.shuffle.partitions", "1")
    .config("spark.sql.adaptive.enabled", "false")
    .config("spark.sql.codegen.wholeStage", "false")
    .getOrCreate()
)


def rows_of(query):
    return [
        {name: float(value) if isinstance(value, Decimal) else value for name, value in row.asDict().items()}
        for row in spark.sql(query).collect()
    ]


found = []
for statement in job["written"]:
    spark.sql(statement)
found.append({"view": "finding", "rows": rows_of("SELECT summary FROM finding")})

for table in job["tables"]:
    file = f"{job['folder']}/{table['name']}.parquet"
    spark.read.schema(table["columns"]).parquet(file).createOrReplaceTempView(table["name"])
for statement in job["views"]:
    spark.sql(statement)
for view in job["questions"]:
    answer = {"view": view}
    try:
        answer["rows"] = rows_of(f"SELECT * FROM {view}")
    except Exception as error:
        answer["error"] = str(error)[:2000]
    found.append(answer)

with open(job["output"], "w", encoding="utf-8") as file:
    json.dump(found, file, ensure_ascii=False)
spark.stop()
