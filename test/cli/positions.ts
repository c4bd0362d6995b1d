import type { Position } from "shortage-index";

/** A position with everything known of it, and what differs. */
export function position(id: string, change: Partial<Position> = {}): Position {
  return {
    id,
    name: id,
    industry: "金属",
    advertisements: 4,
    demand: 9,
    stock: 10,
    mobile: 2,
    education: 12,
    experience: 1,
    requirements: 2,
    salary: 60_000,
    currency: "CNY",
    ...change,
  };
}
