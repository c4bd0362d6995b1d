/** Markup, and the tail that one recruiting site adds: `数据分析实习生实习招聘-某公司实习生招聘-实习僧`. */
export const MARKUP: RegExp = /<\/?[a-z][^<>]*>|&nbsp;|实习招聘-.*$/g;

/** Brackets of any kind with none inside, or an opening one that is never closed. */
export const BRACKETS: RegExp = /[([{【〔「『《<]([^()[\]{}【】〔〕「」『』《》<>]*)(?:[)\]}】〕」』》>]|$)/g;
/** Every sign that opens or closes. */
export const BRACKET_SIGNS: RegExp = /[()[\]{}【】〔〕「」『』《》<>]/g;

const UNIT = "(?:k|千|万|w|元)";
const WAGE = "(?:年薪|月薪|日薪|时薪|薪资|工资|月入|年入|保底)";
const PER = "(?:\\+|以上|起)?(?:\\/?(?:年薪|月薪|年|月|天|小时))?";

/** Pay, years of hiring, heads, gender marks and numbered codes, wherever they stand in a lower-case title. */
export const FIGURES: RegExp = new RegExp(
  [
    `${WAGE}?[$¥£€₹]?\\d+(?:\\.\\d+)?${UNIT}?[-至到][$¥£€₹]?\\d+(?:\\.\\d+)?${UNIT}${PER}(?![a-z0-9])`,
    `${WAGE}\\d+(?:\\.\\d+)?${UNIT}?${PER}`,
    `(?<![a-z0-9.])\\d{4,6}-\\d{4,6}元?${PER}(?!\\d)`,
    `(?:up to |from )?[$¥£€₹]+(?:\\d[\\d,.]*k?)?(?:-[$¥£€₹]?\\d[\\d,.]*k?)?(?:\\+|\\/hr?| an hour| a year| daily| per hour|\\/yr)?`,
    `(?<![a-z0-9.])\\d{2,3}${UNIT}${PER}(?![a-z0-9])`,
    "(?:底薪)?(?<![a-z0-9.])\\d{4,5}(?:\\+|以上|元)(?:提成)?",
    "(?<![a-z0-9.])\\d[\\d.]{0,5}(?:-\\d[\\d.]{0,5})? ?(?:lakhs?|lacs?|lpa)(?![a-z])(?: ctc| p\\.?a\\.?)?",
    "(?:年终|年底)?1[2-9]薪",
    "(?:20)?\\d\\d年?届(?:毕业生|应届生)?",
    "(?:(?:spring|summer|fall|autumn|winter) )?(?<![a-z0-9])20\\d\\d(?:[\\/-](?:20)?\\d\\d)?年?(?![0-9])",
    "(?:招聘?)?\\d{1,3}[名人](?![\\u3400-\\u9fff])",
    "(?<![a-z0-9])x ?\\d{1,2}(?![a-z0-9])",
    "(?<![a-z0-9])(?:[mwfdxh]\\/){1,3}[mwfdxh](?![a-z0-9])",
    "(?:编号|(?<![a-z])(?:job|req|ref)(?: ?id| ?no)?)[ .:#]+[a-z]{0,4}[-_]?\\d[a-z0-9-]*|#\\d+",
    // A code behind the name: `文员T2390`, `Engineer ID42750`, `Analyst, 4658`.
    "(?<=[\\u3400-\\u9fff])[a-z]{1,2}\\d{4,6}(?![a-z0-9])|(?<![a-z0-9])id ?\\d{3,}(?![a-z0-9])|, ?\\d{3,}$",
  ].join("|"),
  "g",
);

/** A code as a part of its own: `j11260`, `mj000634`; a standard such as `iso9001` is none. */
export const CODE: RegExp = /^(?!iso|iatf|iec|ts\d|as\d|stm)(?:[a-z]{0,5}[-_]?\d{3,}[a-z0-9]*|\d+)$/;
