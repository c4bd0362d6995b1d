/** Words of the data by kind and what one of them counts, for the programs that are written by hand. */
export type Words = readonly {
  readonly category: string;
  readonly weight: number;
  readonly words: readonly string[];
}[];

/** Reads a file as DuckDB does when nobody asks for more: CSV as text, Parquet as it is. */
export function sourceOf(path: string): string {
  const quoted = `'${path.replaceAll("'", "''")}'`;
  return path.endsWith(".csv") ? `read_csv(${quoted}, all_varchar = true)` : `read_parquet(${quoted})`;
}

/** Merely reading: a count of each title. */
export function countTitles(path: string): string {
  return `SELECT title, count(*) FROM ${sourceOf(path)} GROUP BY title`;
}

/** Reading every column that the index needs, and a count of each title. */
export function readAll(path: string, columns: readonly string[]): string {
  const read = columns.map((column) => `sum(length(${column}))`).join(", ");
  return `SELECT title, count(*), ${read} FROM ${sourceOf(path)} GROUP BY title`;
}

/**
 * The same fields as a person would write them who knows this data: one pass, one regular expression a field, and for the
 * requirements only the words that occur at all.
 */
export function handWritten(advertisements: string, talent: string, words: Words): string {
  const title = String.raw`trim(regexp_replace(trim(title), '^(诚聘|【急招】)|（[^）]*）$|【[^】]*】$|\(编号[0-9]+\)$', '', 'g'))`;
  const requirements = words
    .map(({ weight, words: list }) => {
      const pattern = list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("'", "''")).join("|");
      return `${weight} * len(list_distinct(regexp_extract_all(body, '${pattern}')))`;
    })
    .join(" + ");
  const unit = (text: string): string =>
    `CASE ${text} WHEN 'K' THEN 1000 WHEN '千' THEN 1000 WHEN '万' THEN 10000 ELSE 1 END`;
  return `
WITH raw AS (
  SELECT
    ${title} AS position, industry,
    upper(replace(translate(salary, '０１２３４５６７８９Ｋ－', '0123456789K-'), ',', '')) AS pay,
    education, experience, headcount, lower(description || chr(10) || tags) AS body
  FROM ${sourceOf(advertisements)}
), parts AS (
  SELECT *,
    regexp_extract(pay, '([0-9.]+)(K|千|万|) ?- ?([0-9.]+)(K|千|万|)元?(/年| A YEAR|)(?:/月| PER MONTH)?(?:·([0-9]+)薪)?',
      ['least', 'unit1', 'most', 'unit2', 'year', 'months']) AS range,
    regexp_extract(pay, '^([0-9.]+)万以上/年', 1) AS open_end,
    regexp_extract(experience, '([0-9]+)', 1) AS years
  FROM raw WHERE position <> ''
), read AS (
  SELECT position, industry,
    CASE
      WHEN range.least <> '' THEN
        (TRY_CAST(range.least AS DOUBLE) * ${unit("CASE range.unit1 WHEN '' THEN range.unit2 ELSE range.unit1 END")}
          + TRY_CAST(range.most AS DOUBLE) * ${unit("range.unit2")}) / 2
          * CASE WHEN range.year <> '' THEN 1 ELSE coalesce(TRY_CAST(range.months AS INTEGER), 12) END
      WHEN open_end <> '' THEN TRY_CAST(open_end AS DOUBLE) * 10000
    END AS pay,
    CASE
      WHEN regexp_matches(education, '不限') THEN 0
      WHEN regexp_matches(education, '博士|PhD') THEN 22
      WHEN regexp_matches(education, '硕士|研究生|Master') THEN 19
      WHEN regexp_matches(education, '本科|Bachelor') THEN 16
      WHEN regexp_matches(education, '大专|Associate') THEN 15
      WHEN regexp_matches(education, '高中|中专|High school') THEN 12
      WHEN regexp_matches(education, '初中') THEN 9
    END AS schooling,
    CASE
      WHEN regexp_matches(experience, '不限|应届|无需|Entry|年以[下内]') THEN 0
      ELSE 12 * TRY_CAST(years AS INTEGER)
    END AS months,
    CASE WHEN headcount LIKE '%若干%' THEN 2
      ELSE coalesce(TRY_CAST(regexp_extract(headcount, '([0-9]+)', 1) AS INTEGER), 1) END AS people,
    ${requirements} AS demands
  FROM parts
), wanted AS (
  SELECT position, count(*) AS advertisements, sum(people) AS demand,
    sum(schooling * people) / sum(people) FILTER (schooling IS NOT NULL) AS education,
    sum(months * people) / sum(people) FILTER (months IS NOT NULL) / 12 AS experience,
    sum(demands * people) / sum(people) AS requirements,
    quantile_disc(pay, 0.5) AS salary, mode(industry) AS industry
  FROM read GROUP BY position
), people AS (
  SELECT ${title} AS position,
    sum(count::INTEGER) FILTER (status = 'stock') AS stock, sum(count::INTEGER) FILTER (status = 'mobile') AS mobile
  FROM ${sourceOf(talent)} GROUP BY 1
)
SELECT wanted.*, stock, mobile FROM wanted LEFT JOIN people USING (position) ORDER BY position`;
}
