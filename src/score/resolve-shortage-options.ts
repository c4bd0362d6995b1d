import { IndexError } from "../errors/index-error.js";
import { checkShape } from "../schema/check-shape.js";
import { closestWords } from "../schema/closest-words.js";
import { shortageOptions } from "../schema/shortage-options.js";
import type { NormaliseSpec, TreatSpec, WeightSpec } from "./index-definition.js";
import { defaultDimensions, defaultOptions } from "./shortage-defaults.js";
import type { ResolvedDimension, ResolvedShortageOptions, ShortageOptions } from "./shortage-options.js";

/** How values of the caller's own dimensions become scores where nothing is said. */
const PLAIN: NormaliseSpec = { method: "min-max", scale: "linear" };

/**
 * Checks options and fills in what they leave open.
 *
 * @param options - Anything; never modified.
 * @param where - The function and the parameter, for the error.
 * @returns Options with everything stated; passing them again gives them again.
 * @throws {IndexError} `invalid-option` naming the part and the remedy.
 */
export function resolveShortageOptions(options: ShortageOptions, where: string): ResolvedShortageOptions {
  checkShape(shortageOptions(), options, where);
  const dimensions = resolveDimensions(options, where);
  const { overallRatio, groupWeights } = options;
  const filled = Object.fromEntries(
    Object.entries(defaultOptions).map(([name, value]) => [
      name,
      options[name as keyof typeof defaultOptions] ?? value,
    ]),
  ) as unknown as typeof defaultOptions & Required<Pick<ShortageOptions, "weights" | "aggregate" | "missing">>;
  if (groupWeights !== undefined) {
    const groups = [...new Set(dimensions.map(({ group }) => group))];
    checkAmounts(groupWeights, groups, "group", `${where}.groupWeights`);
  }
  // A copy: neither the caller's objects nor the table of defaults may be changed through a result.
  return structuredClone({
    dimensions,
    ...(overallRatio === undefined ? {} : { overallRatio }),
    ...(groupWeights === undefined ? {} : { groupWeights }),
    ...filled,
    weights: resolveWeights(filled.weights, dimensions, where),
    aggregate: withMethod(filled.aggregate),
    missing: withMethod(filled.missing),
  });
}

function resolveDimensions(options: ShortageOptions, where: string): ResolvedDimension[] {
  const known = new Map<string, ResolvedDimension>(defaultDimensions.map((one) => [one.id, one]));
  const chosen = (options.dimensions ?? [...known.keys()]).map((choice) =>
    typeof choice === "string" ? { id: choice } : choice,
  );
  const ids = chosen.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    throw refusal(`${where}.dimensions[${index}].id`, "each dimension once", JSON.stringify(id));
  });
  const normalise = byDimension(options.normalise, ids, `${where}.normalise`);
  const treat = byDimension(options.treat, ids, `${where}.treat`);
  return chosen.map((choice) => {
    const base = known.get(choice.id);
    // Without a definition the choice is one of the five: the shape has seen to that.
    const { group, direction, unit } = { ...base, ...choice } as ResolvedDimension;
    const own = "normalise" in choice ? choice.normalise : undefined;
    const ownTreat = "treat" in choice ? choice.treat : undefined;
    return {
      id: choice.id,
      group,
      direction,
      unit: unit ?? "",
      normalise: withMethod<NormaliseSpec>(own ?? normalise(choice.id) ?? base?.normalise ?? PLAIN),
      treat: withMethod<TreatSpec>(ownTreat ?? treat(choice.id) ?? "none"),
    };
  });
}

/** A method that is named alone, as its specification. */
function withMethod<Spec extends { readonly method: string }>(chosen: string | Spec): Spec {
  return typeof chosen === "string" ? ({ method: chosen } as Spec) : chosen;
}

/** What one option says of each dimension: the same of all, or something by id. */
function byDimension<Spec extends string | { readonly method: string }>(
  option: Spec | Readonly<Record<string, Spec>> | undefined,
  ids: readonly string[],
  where: string,
): (id: string) => Spec | undefined {
  if (option === undefined) return () => undefined;
  if (typeof option === "string" || typeof option.method === "string") return () => option as Spec;
  const specs = option as Readonly<Record<string, Spec>>;
  checkKeys(specs, ids, "dimension", where);
  return (id) => (Object.hasOwn(specs, id) ? specs[id] : undefined);
}

function resolveWeights(
  option: NonNullable<ShortageOptions["weights"]>,
  dimensions: readonly ResolvedDimension[],
  where: string,
): WeightSpec {
  if (typeof option === "string") return { method: option };
  if (typeof option.method === "string") return option;
  const amounts = option;
  const ids = dimensions.map(({ id }) => id);
  checkAmounts(amounts, ids, "dimension", `${where}.weights`);
  return { method: "given", weights: ids.map((id) => amounts[id] as number) };
}

function checkAmounts(
  amounts: Readonly<Record<string, number>>,
  names: readonly string[],
  what: string,
  where: string,
): void {
  checkKeys(amounts, names, what, where);
  const left = names.find((name) => !Object.hasOwn(amounts, name));
  if (left !== undefined) throw refusal(where, `a weight for every ${what} (0 to leave it out)`, `none for "${left}"`);
  if (names.every((name) => amounts[name] === 0)) throw refusal(where, "a weight above 0", "only zeros");
}

function checkKeys(record: object, names: readonly string[], what: string, where: string): void {
  for (const key of Object.keys(record)) {
    if (names.includes(key)) continue;
    const meant = closestWords(key, names, 1)[0];
    const remedy = meant === undefined ? names.join(", ") : `did you mean \`${meant}\`?`;
    throw refusal(where, `the name of a ${what} that is scored: ${remedy}`, JSON.stringify(key.slice(0, 40)));
  }
}

function refusal(where: string, expected: string, received: string): IndexError {
  return new IndexError("invalid-option", { where, expected, received });
}
