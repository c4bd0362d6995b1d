"""The positions of the generated data in pandas and in polars, as a person would write them who knows the data.

usage: scale_peers.py pandas|polars ADVERTISEMENTS TALENT WORDS.json

Reads both files (CSV or Parquet), reads each field with one regular expression, sums by position and joins the talent.
pandas reads each distinct text of a short field once, as a seasoned user does; descriptions go row by row.
Prints one line of JSON: processor seconds, peak memory in MB, number of positions, people wanted, and the sum of each figure.
"""

import json
import re
import resource
import sys

TITLE = r"^(诚聘|【急招】)|（[^）]*）$|【[^】]*】$|\(编号[0-9]+\)$"
RANGE = (
    r"([0-9.]+)(K|千|万|) ?- ?([0-9.]+)(K|千|万|)元?(/年| A YEAR|)(?:/月| PER MONTH)?(?:·([0-9]+)薪)?"
)
OPEN_END = r"^([0-9.]+)万以上/年"
UNITS = {"K": 1000, "千": 1000, "万": 10000}
WIDE = "０１２３４５６７８９Ｋ－"
PLAIN = "0123456789K-"
EDUCATION = [
    ("不限", 0),
    ("博士|PhD", 22),
    ("硕士|研究生|Master", 19),
    ("本科|Bachelor", 16),
    ("大专|Associate", 15),
    ("高中|中专|High school", 12),
    ("初中", 9),
]
NO_EXPERIENCE = "不限|应届|无需|Entry|年以[下内]"
FIGURES = ["education", "experience", "requirements", "salary", "stock", "mobile"]


def read_words(path):
    with open(path, encoding="utf8") as file:
        return [(kind["weight"], "|".join(map(re.escape, kind["words"]))) for kind in json.load(file)]


def by_pandas(advertisements, talent, words):
    import pandas as pd

    def read(path, columns):
        if path.endswith(".csv"):
            return pd.read_csv(path, dtype=str, usecols=columns, keep_default_na=False, engine="pyarrow")
        return pd.read_parquet(path, columns=columns).fillna("")

    def each_once(column, function):
        codes, texts = pd.factorize(column)
        return pd.Series([function(text) for text in texts], dtype="object").to_numpy()[codes]

    title, ranged, open_end = re.compile(TITLE), re.compile(RANGE), re.compile(OPEN_END)
    wide = str.maketrans(WIDE, PLAIN, ",")
    levels = [(re.compile(pattern), years) for pattern, years in EDUCATION]
    without, number = re.compile(NO_EXPERIENCE), re.compile("[0-9]+")
    kinds = [(weight, re.compile(pattern)) for weight, pattern in words]

    def read_title(text):
        return title.sub("", text.strip()).strip()

    def read_pay(text):
        text = text.translate(wide).upper()
        found = ranged.search(text)
        if found:
            least, unit1, most, unit2, year, months = found.groups()
            scale = UNITS.get(unit2, 1)
            middle = (float(least) * (UNITS.get(unit1, 1) if unit1 else scale) + float(most) * scale) / 2
            return middle * (1 if year else int(months or 12))
        found = open_end.search(text)
        return float(found[1]) * 10000 if found else None

    def read_education(text):
        return next((years for pattern, years in levels if pattern.search(text)), None)

    def read_experience(text):
        if without.search(text):
            return 0
        found = number.search(text)
        return int(found[0]) * 12 if found else None

    def read_headcount(text):
        found = number.search(text)
        return 2 if "若干" in text else int(found[0]) if found else 1

    def read_demands(text):
        return sum(weight * len(set(pattern.findall(text))) for weight, pattern in kinds)

    columns = ["title", "industry", "salary", "education", "experience", "headcount", "description", "tags"]
    ads = read(advertisements, columns)
    table = pd.DataFrame({"position": each_once(ads["title"], read_title), "industry": ads["industry"]})
    table["people"] = each_once(ads["headcount"], read_headcount).astype("int64")
    for name, function, source in [
        ("salary", read_pay, "salary"),
        ("education", read_education, "education"),
        ("experience", read_experience, "experience"),
    ]:
        table[name] = each_once(ads[source], function).astype("float64")
    body = (ads["description"] + "\n" + ads["tags"]).str.lower()
    table["requirements"] = [read_demands(text) for text in body]
    table = table[table["position"] != ""]
    for name in ["education", "experience", "requirements"]:
        table[f"{name} people"] = table["people"].where(table[name].notna())
        table[name] = table[name] * table["people"]
    groups = table.groupby("position")
    result = groups[["people", "education", "experience", "requirements"]].sum()
    weights = groups[["education people", "experience people", "requirements people"]].sum()
    for name in ["education", "experience", "requirements"]:
        result[name] = result[name] / weights[f"{name} people"]
    result["experience"] /= 12
    result["salary"] = groups["salary"].quantile(0.5, interpolation="lower")
    result["industry"] = table.groupby(["position", "industry"])["people"].sum().reset_index().sort_values("people").groupby("position")["industry"].last()
    people = read(talent, ["title", "status", "count"])
    people["position"] = each_once(people["title"], read_title)
    people["count"] = people["count"].astype("int64")
    held = people.pivot_table(index="position", columns="status", values="count", aggfunc="sum")
    result = result.join(held).rename(columns={"people": "demand"})
    return len(result), result["demand"].sum(), {name: result[name].sum() for name in FIGURES}


def by_polars(advertisements, talent, words):
    import polars as pl

    def scan(path):
        return pl.scan_csv(path, infer_schema=False) if path.endswith(".csv") else pl.scan_parquet(path)

    def read_title():
        return pl.col("title").fill_null("").str.strip_chars().str.replace_all(TITLE, "").str.strip_chars()

    def unit(column):
        return column.replace_strict(UNITS, default=1, return_dtype=pl.Float64)

    text = pl.col("salary").fill_null("").str.replace_many(list(WIDE + ","), list(PLAIN) + [""]).str.to_uppercase()
    part = [pl.col("range").struct.field(str(place)) for place in range(1, 7)]
    unit2 = unit(part[3])
    unit1 = pl.when(part[1] == "").then(unit2).otherwise(unit(part[1]))
    months = pl.when(part[4] != "").then(1).otherwise(part[5].cast(pl.Int64, strict=False).fill_null(12))
    middle = (part[0].cast(pl.Float64, strict=False) * unit1 + part[2].cast(pl.Float64, strict=False) * unit2) / 2
    pay = pl.coalesce(middle * months, pl.col("open").cast(pl.Float64, strict=False) * 10000)
    schooling = pl.lit(None, dtype=pl.Int64)
    for pattern, years in reversed(EDUCATION):
        schooling = pl.when(pl.col("education").str.contains(pattern)).then(years).otherwise(schooling)
    experience = (
        pl.when(pl.col("experience").str.contains(NO_EXPERIENCE))
        .then(0)
        .otherwise(pl.col("experience").str.extract("([0-9]+)", 1).cast(pl.Int64) * 12)
    )
    people = (
        pl.when(pl.col("headcount").str.contains("若干", literal=True))
        .then(2)
        .otherwise(pl.col("headcount").str.extract("([0-9]+)", 1).cast(pl.Int64))
        .fill_null(1)
    )
    body = pl.concat_str(pl.col("description", "tags").fill_null(""), separator="\n").str.to_lowercase()
    demands = pl.sum_horizontal(
        [weight * body.str.extract_all(pattern).list.n_unique().cast(pl.Float64) for weight, pattern in words]
    )
    read = (
        scan(advertisements)
        .with_columns(text.str.extract_groups(RANGE).alias("range"), text.str.extract(OPEN_END, 1).alias("open"))
        .select(
            read_title().alias("position"),
            "industry",
            pay.alias("salary"),
            schooling.alias("education"),
            experience.alias("experience"),
            people.alias("people"),
            demands.alias("requirements"),
        )
        .filter(pl.col("position") != "")
    )

    def mean(name):
        stated = pl.col("people").filter(pl.col(name).is_not_null())
        return ((pl.col(name) * pl.col("people")).sum() / stated.sum()).alias(name)

    wanted = read.group_by("position").agg(
        pl.len().alias("advertisements"),
        pl.col("people").sum().alias("demand"),
        mean("education"),
        mean("experience") / 12,
        mean("requirements"),
        pl.col("salary").quantile(0.5, "lower"),
        pl.col("industry").mode().first(),
    )
    count = pl.col("count").cast(pl.Int64)
    held = (
        scan(talent)
        .select(read_title().alias("position"), "status", "count")
        .group_by("position")
        .agg(
            count.filter(pl.col("status") == "stock").sum().alias("stock"),
            count.filter(pl.col("status") == "mobile").sum().alias("mobile"),
        )
    )
    result = wanted.join(held, on="position", how="left").collect(engine="streaming")
    return result.height, result["demand"].sum(), {name: result[name].sum() for name in FIGURES}


def peak_megabytes():
    try:  # ru_maxrss starts from what the parent held; Linux tells what this program alone held at most
        with open("/proc/self/status", encoding="utf8") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) // 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


peer, advertisements, talent, words = sys.argv[1:5]
function = {"pandas": by_pandas, "polars": by_polars}[peer]
positions, demand, sums = function(advertisements, talent, read_words(words))
print(
    json.dumps(
        {
            "cpu": sum(resource.getrusage(resource.RUSAGE_SELF)[:2]),
            "peak": peak_megabytes(),
            "positions": positions,
            "demand": int(demand),
            "sums": {name: float(f"{float(value):.6g}") for name, value in sums.items()},
        }
    )
)
