import fc from "fast-check";

/** Pieces that the parsers of requirements know, and pieces that are made to mislead them. */
const FRAGMENTS = [
  "本科",
  "大专/",
  "硕士",
  "本硕",
  "及以上",
  "学历",
  "不限",
  "3-5年",
  "1年以内",
  "6个月",
  "经验",
  "应届生",
  "5天/周",
  "招",
  "若干",
  "12人",
  "06-27发布",
  "上海-浦东",
  "15k-25k",
  "bachelor's",
  "degree",
  " in ",
  "MS",
  "Ph.D",
  "UG: ",
  "PG: ",
  "not required",
  "at least ",
  "two",
  "+ years",
  " to ",
  "3 openings",
  "London",
  "|",
  ",",
  " / ",
  "、",
  "[",
  "]",
  "'",
  '"',
  "<b>",
  "<",
  "\n",
  "\u0000",
  "\ud800",
  "__proto__",
  "999999999999",
  "１２",
];

/** Texts that no parser may choke on: known pieces in any order, lone surrogates, control characters, any Unicode. */
export const hostileRequirementText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 4 })), { maxLength: 12 })
    .map((pieces) => pieces.join(" ")),
);

/** About 100 kB of each piece over and over, alone and after a head: what makes a quadratic expression show. */
export const LONG_TEXTS: readonly string[] = FRAGMENTS.concat([
  " ",
  "a ",
  "1-",
  "年",
  "x/",
  "' ",
  "high school ",
  "至少",
  "五(5)",
]).flatMap((piece) => {
  const tail = piece.repeat(Math.ceil(100_000 / piece.length));
  return [tail, `3年${tail}x`];
});

/** Milliseconds that a call takes: the shortest of three, where the first is long, since a busy machine pauses any one of them. */
export function millisecondsOf(run: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && shortest > 50; attempt += 1) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}
