import type { TalentRecord } from "shortage-index";
import { Distribution, type NumberSummary } from "./distribution.js";
import { NameCounts, type NameSummary } from "./name-counts.js";

/** Names listed. */
const NAMES_LISTED = 20;

/** What the usable talent records state. */
export interface TalentSummary {
  readonly people: number;
  readonly stock: number;
  readonly mobile: number;
  /** People that a record stands for. */
  readonly peopleOfRecord: NumberSummary | null;
  /** Positions by people. */
  readonly positions: NameSummary;
  /** How far the talent meets the advertisements, by the name of the position; `null` where there are none. */
  readonly meeting: {
    readonly positionsWithTalent: number;
    readonly positionsWithoutTalent: number;
    readonly peopleInAdvertisedPositions: number;
  } | null;
}

/** Gathers what talent records state, record by record. */
export class TalentSurvey {
  readonly #positions: Map<string, number> = new Map();
  readonly #peopleOfRecord = new Distribution();
  #stock = 0;
  #mobile = 0;

  add({ position, status, count }: TalentRecord): void {
    this.#positions.set(position, (this.#positions.get(position) ?? 0) + count);
    this.#peopleOfRecord.add(count);
    if (status === "stock") this.#stock += count;
    else this.#mobile += count;
  }

  /**
   * @param advertised - Names of the advertised positions; undefined where no advertisement was read.
   * @returns The summary of the records so far.
   */
  summary(advertised: NameCounts | undefined): TalentSummary {
    const names = new NameCounts();
    for (const [position, people] of this.#positions) names.add(position, people);
    return {
      people: this.#stock + this.#mobile,
      stock: this.#stock,
      mobile: this.#mobile,
      peopleOfRecord: this.#peopleOfRecord.summary(),
      positions: names.summary(NAMES_LISTED),
      meeting: advertised === undefined ? null : this.#meet(advertised),
    };
  }

  #meet(advertised: NameCounts): NonNullable<TalentSummary["meeting"]> {
    let [withTalent, without, people] = [0, 0, 0];
    for (const name of advertised.names()) {
      const here = this.#positions.get(name);
      if (here === undefined) without += 1;
      else withTalent += 1;
      people += here ?? 0;
    }
    return {
      positionsWithTalent: withTalent,
      positionsWithoutTalent: without,
      peopleInAdvertisedPositions: people,
    };
  }
}
