import type { CurrencyCode } from "../model/parsed.js";

/** What a sign or a word for money can mean. */
export interface CurrencySign {
  /** What the sign means when no option says otherwise; `null` when it names no single currency. */
  readonly currency: CurrencyCode | null;
  /** Currencies written with the same sign: an option that names one of them decides. */
  readonly openTo: readonly CurrencyCode[];
}

/** What the parser knows of a currency. */
export interface CurrencyFacts {
  /**
   * Order of magnitude of a professional's yearly pay, in currency units. A yardstick for slips of the pen by a
   * factor of ten or more, not a statistic: within a factor of three any figure serves.
   */
  readonly yearlyPay: number;
  /** Whether `60.000` is usually sixty thousand in this currency's countries. */
  readonly groupsByDot: boolean;
  /** Signs and words that mean this currency and no other, lower case. */
  readonly words: readonly string[];
}

/** Currencies by ISO 4217 code; the code itself is always a word for it. */
export const CURRENCIES: ReadonlyMap<CurrencyCode, CurrencyFacts> = new Map([
  ["AED", { yearlyPay: 150_000, groupsByDot: false, words: ["dirham", "dirhams"] }],
  ["ARS", { yearlyPay: 15_000_000, groupsByDot: true, words: ["ar$"] }],
  ["AUD", { yearlyPay: 80_000, groupsByDot: false, words: ["a$", "au$", "aud$", "澳元", "澳币"] }],
  ["BDT", { yearlyPay: 600_000, groupsByDot: false, words: ["৳", "taka"] }],
  ["BRL", { yearlyPay: 70_000, groupsByDot: true, words: ["r$", "reais"] }],
  ["CAD", { yearlyPay: 70_000, groupsByDot: false, words: ["c$", "ca$", "cad$", "加元", "加币"] }],
  ["CHF", { yearlyPay: 90_000, groupsByDot: false, words: ["sfr", "fr.", "瑞士法郎"] }],
  ["CLP", { yearlyPay: 15_000_000, groupsByDot: true, words: ["clp$"] }],
  ["CNY", { yearlyPay: 100_000, groupsByDot: false, words: ["rmb", "cn¥", "人民币", "人民幣", "yuan"] }],
  ["COP", { yearlyPay: 40_000_000, groupsByDot: true, words: ["col$"] }],
  ["CZK", { yearlyPay: 600_000, groupsByDot: true, words: ["kč"] }],
  ["DKK", { yearlyPay: 500_000, groupsByDot: true, words: [] }],
  ["EGP", { yearlyPay: 200_000, groupsByDot: false, words: ["e£"] }],
  ["EUR", { yearlyPay: 45_000, groupsByDot: true, words: ["€", "euro", "euros", "欧元", "歐元"] }],
  ["GBP", { yearlyPay: 40_000, groupsByDot: false, words: ["gb£", "英镑", "英鎊", "pounds", "sterling"] }],
  ["GHS", { yearlyPay: 50_000, groupsByDot: false, words: ["gh₵", "₵", "gh¢"] }],
  ["HKD", { yearlyPay: 300_000, groupsByDot: false, words: ["hk$", "hkd$", "港币", "港元", "港幣"] }],
  ["HUF", { yearlyPay: 7_000_000, groupsByDot: true, words: [] }],
  ["IDR", { yearlyPay: 100_000_000, groupsByDot: true, words: ["rp", "rp.", "rupiah"] }],
  ["ILS", { yearlyPay: 180_000, groupsByDot: false, words: ["₪", "nis"] }],
  ["INR", { yearlyPay: 500_000, groupsByDot: false, words: ["₹", "卢比"] }],
  ["ISK", { yearlyPay: 8_000_000, groupsByDot: true, words: [] }],
  ["JPY", { yearlyPay: 5_000_000, groupsByDot: false, words: ["jp¥", "円", "日元", "日圆", "日圓", "日币", "yen"] }],
  ["KES", { yearlyPay: 1_000_000, groupsByDot: false, words: ["ksh", "ksh.", "kshs", "kshs."] }],
  ["KRW", { yearlyPay: 40_000_000, groupsByDot: false, words: ["₩", "원", "韩元", "韓元"] }],
  ["LKR", { yearlyPay: 1_500_000, groupsByDot: false, words: [] }],
  ["MOP", { yearlyPay: 240_000, groupsByDot: false, words: ["mop$", "澳门元", "澳門元"] }],
  ["MXN", { yearlyPay: 250_000, groupsByDot: false, words: ["mx$"] }],
  ["MYR", { yearlyPay: 60_000, groupsByDot: false, words: ["rm", "ringgit", "马币"] }],
  ["NGN", { yearlyPay: 5_000_000, groupsByDot: false, words: ["₦", "naira"] }],
  ["NOK", { yearlyPay: 600_000, groupsByDot: true, words: [] }],
  ["NPR", { yearlyPay: 600_000, groupsByDot: false, words: ["npr."] }],
  ["NZD", { yearlyPay: 75_000, groupsByDot: false, words: ["nz$", "nzd$", "新西兰元", "纽元"] }],
  ["PHP", { yearlyPay: 500_000, groupsByDot: false, words: ["₱", "php."] }],
  ["PKR", { yearlyPay: 1_200_000, groupsByDot: false, words: ["pkr."] }],
  ["PLN", { yearlyPay: 100_000, groupsByDot: true, words: ["zł", "zl"] }],
  ["QAR", { yearlyPay: 150_000, groupsByDot: false, words: [] }],
  ["RON", { yearlyPay: 90_000, groupsByDot: true, words: ["lei"] }],
  ["RUB", { yearlyPay: 1_200_000, groupsByDot: false, words: ["₽", "руб", "руб.", "卢布"] }],
  ["SAR", { yearlyPay: 130_000, groupsByDot: false, words: [] }],
  ["SEK", { yearlyPay: 500_000, groupsByDot: true, words: [] }],
  ["SGD", { yearlyPay: 70_000, groupsByDot: false, words: ["s$", "sg$", "sgd$", "新加坡元", "新币", "坡币"] }],
  ["THB", { yearlyPay: 500_000, groupsByDot: false, words: ["฿", "baht", "泰铢"] }],
  ["TRY", { yearlyPay: 600_000, groupsByDot: true, words: ["₺", "tl"] }],
  ["TWD", { yearlyPay: 700_000, groupsByDot: false, words: ["nt$", "ntd", "ntd$", "新台币", "新臺幣", "台币"] }],
  ["UAH", { yearlyPay: 400_000, groupsByDot: false, words: ["₴", "грн"] }],
  ["USD", { yearlyPay: 60_000, groupsByDot: false, words: ["us$", "usd$", "u$s", "美元", "美金", "dollars"] }],
  ["VND", { yearlyPay: 250_000_000, groupsByDot: true, words: ["₫", "đ", "vnđ"] }],
  ["ZAR", { yearlyPay: 400_000, groupsByDot: false, words: ["rand"] }],
]);

/** Signs that several currencies share, lower case. */
export const SHARED_SIGNS: ReadonlyMap<string, CurrencySign> = new Map([
  [
    "$",
    {
      currency: "USD",
      openTo: ["USD", "ARS", "AUD", "CAD", "CLP", "COP", "HKD", "MOP", "MXN", "NZD", "SGD", "TWD"],
    },
  ],
  ["¥", { currency: "CNY", openTo: ["CNY", "JPY"] }],
  ["£", { currency: "GBP", openTo: ["EGP"] }],
  ["元", { currency: "CNY", openTo: ["TWD", "HKD", "MOP", "SGD"] }],
  ["圆", { currency: "CNY", openTo: ["JPY", "TWD"] }],
  ["圓", { currency: "CNY", openTo: ["JPY", "TWD"] }],
  ["块", { currency: "CNY", openTo: ["TWD"] }],
  ["塊", { currency: "CNY", openTo: ["TWD"] }],
  ["rs", { currency: "INR", openTo: ["INR", "PKR", "LKR", "NPR"] }],
  ["rs.", { currency: "INR", openTo: ["INR", "PKR", "LKR", "NPR"] }],
  ["rupees", { currency: "INR", openTo: ["INR", "PKR", "LKR", "NPR"] }],
  ["kr", { currency: null, openTo: ["DKK", "ISK", "NOK", "SEK"] }],
  ["kr.", { currency: null, openTo: ["DKK", "ISK", "NOK", "SEK"] }],
  ["r", { currency: "ZAR", openTo: [] }],
]);
