import type { Position } from "shortage-index";
import type { ReportData } from "./report-data.js";

/** The figures that a catalogue's positions were scored by. */
export type PositionFigures = Pick<
  ReportData,
  "name" | "id" | "industry" | "industries" | "advertisements" | "demand" | "stock" | "mobile" | "currency"
> & { readonly dimensions: readonly { readonly id: string; readonly value: readonly (number | null)[] }[] };

const MEASURED: readonly string[] = ["supplyDemand", "education", "experience", "requirements", "salary"];

/** The ranked positions, as `scoreShortage` takes them. */
export function rebuildPositions(data: PositionFigures): Position[] {
  const columns = new Map(data.dimensions.map(({ id, value }) => [id, value]));
  const own = data.dimensions.filter(({ id }) => !MEASURED.includes(id));
  const value = (dimension: string, at: number): number | null => columns.get(dimension)?.[at] ?? null;
  return data.name.map((name, at): Position => {
    const salary = value("salary", at);
    return {
      id: (data.id ?? data.name)[at] as string,
      name,
      industry: data.industries[data.industry[at] as number] ?? null,
      advertisements: data.advertisements[at] as number,
      demand: data.demand[at] as number,
      stock: data.stock[at] ?? null,
      mobile: data.mobile[at] ?? null,
      education: value("education", at),
      experience: value("experience", at),
      requirements: value("requirements", at),
      salary,
      currency: salary === null ? null : data.currency,
      ...(own.length === 0 ? {} : { extra: Object.fromEntries(own.map(({ id, value }) => [id, value[at] ?? null])) }),
    };
  });
}
