import type { SalaryCount } from "./tally-data.js";

/** Least number of amounts that are gathered before they are sorted in. */
const LEAST_PENDING = 256;

/**
 * How many advertisements offer each amount, in one currency.
 *
 * Amounts are gathered and sorted in by the batch: a look-up for each, in as many tables as there are positions, would
 * take longer than all else that is counted. A batch is never longer than the histogram or 256 amounts, so that memory
 * grows with the distinct amounts only.
 */
export class SalaryHistogram {
  #amounts: number[] = [];
  #counts: number[] = [];
  #pending: number[] = [];

  /**
   * @param amount - An annual salary in thousandths of the currency unit; a non-negative safe integer.
   */
  add(amount: number): void {
    this.#pending.push(amount);
    if (this.#pending.length >= LEAST_PENDING && this.#pending.length >= this.#amounts.length) this.#sortIn();
  }

  /**
   * @param currency - Currency of the amounts.
   * @returns One entry an amount, by rising amount.
   */
  toCounts(currency: string): readonly SalaryCount[] {
    this.#sortIn();
    return this.#amounts.map((annualThousandths, place) => ({
      currency,
      annualThousandths,
      advertisements: this.#counts[place] as number,
    }));
  }

  #sortIn(): void {
    const [amounts, counts] = [this.#amounts, this.#counts];
    this.#amounts = [];
    this.#counts = [];
    let known = 0;
    for (const amount of Float64Array.from(this.#pending).sort()) {
      for (; known < amounts.length && (amounts[known] as number) <= amount; known += 1) {
        this.#count(amounts[known] as number, counts[known] as number);
      }
      this.#count(amount, 1);
    }
    for (; known < amounts.length; known += 1) this.#count(amounts[known] as number, counts[known] as number);
    this.#pending = [];
  }

  /** Amounts come in rising order. */
  #count(amount: number, times: number): void {
    const last = this.#amounts.length - 1;
    if (this.#amounts[last] === amount) {
      this.#counts[last] = (this.#counts[last] as number) + times;
    } else {
      this.#amounts.push(amount);
      this.#counts.push(times);
    }
  }
}
