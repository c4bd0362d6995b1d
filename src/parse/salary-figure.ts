/** How a numeral is to be read. */
export interface FigureContext {
  /** Power of ten that multiplies it: 4 for `万`; 0 for none. */
  readonly exponent: number;
  /** Whether `60.000` is sixty thousand in the currency at hand. */
  readonly groupsByDot: boolean;
}

/** Longest numeral that is read; a longer one is no wage. */
const MOST_CHARACTERS = 24;

const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_INDIAN = /^[1-9]\d?(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
const GROUPED_SWISS = /^[1-9]\d{0,2}(?:['’]\d{3})+(?:\.\d+)?$/;
const GROUPED_BY_DOT = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$/;
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const COMMA_DECIMAL = /^(?:0|[1-9]\d*),\d{1,2}$/;
const TENTHS_BY_COMMA = /^\d{1,3},\d$/;
const THREE_DECIMALS = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads a numeral exactly: the power of ten moves the decimal point, so `1.1` with exponent 4 is 11000.
 *
 * Western (`1,250,000.50`), Indian (`12,50,000`), Swiss (`1'250'000`) and dotted (`1.250.000,50`) groups are read. Where a
 * numeral can be read in two ways, such as `60.000` in a currency that groups by comma, it is refused; so are leading
 * zeros, which only dates and telephone numbers have.
 *
 * @param numeral - Digits with `.`, `,`, `'` between them.
 * @param context - Power of ten, and the currency's habit.
 * @returns The value in units, finite and not negative; `null` when the numeral is malformed or ambiguous.
 */
export function readFigure(numeral: string, context: FigureContext): number | null {
  if (numeral.length > MOST_CHARACTERS) return null;
  const plain = toPlain(numeral, context);
  return plain === null ? null : Number(`${plain}e${context.exponent}`);
}

function toPlain(numeral: string, { exponent, groupsByDot }: FigureContext): string | null {
  if (THREE_DECIMALS.test(numeral) && exponent === 0) return groupsByDot ? numeral.replace(".", "") : null;
  if (PLAIN.test(numeral)) return numeral;
  if (GROUPED.test(numeral) || GROUPED_INDIAN.test(numeral)) return numeral.replaceAll(",", "");
  if (GROUPED_SWISS.test(numeral)) return numeral.replace(/['’]/g, "");
  if (GROUPED_BY_DOT.test(numeral)) return numeral.replaceAll(".", "").replace(",", ".");
  const decimalByComma = groupsByDot ? COMMA_DECIMAL : TENTHS_BY_COMMA;
  return decimalByComma.test(numeral) && (groupsByDot || exponent > 0) ? numeral.replace(",", ".") : null;
}
