/** Texts that say that they do not say, whatever the field. Compare with a cleaned text. */
export const NOT_STATED: RegExp =
  /^(?:unspecified|not (?:specified|stated|mentioned|disclosed|applicable|provided|available|given|known)|unknown|未(?:说明|注明|填写?|知|提供|标明|标注|透露|公布)|不详|不明|保密|面议|待定)$/i;

/** Words for "no experience is asked for", standing alone. */
export const NO_EXPERIENCE: RegExp =
  /^(?:有无(?:工作|相关)?经验(?:[均皆都也]可|不限)|不限(?:工作|相关)?(?:经验|年限|年数|经历)|(?:工作|相关)?(?:经验|年限|经历)?(?:不限|不拘|无要求|没有要求|不作要求|不做要求|不要求)|(?:没有|无|零|0|无需|无须|毋需|不需|不需要|不要求|不看)(?:任何|工作|相关|行业|从业|岗位)*(?:经验|经历)(?:要求|限制)?(?:均可|亦可|也可|可以|即可|者|可)?|no (?:prior |previous |work |working |relevant |any |minimum )*experience(?: (?:is )?(?:required|needed|necessary|requirements?))?|(?:is )?not (?:required|needed|necessary)|none required|any experience)$/i;

/** Words for people who are about to leave school, or have just left it; parts of a text split at strokes. */
export const FRESH_GRADUATE: RegExp =
  /^(?:(?:20)?\d\d届|(?:(?:20)?\d\d届?)?应届(?:毕业)?生?|在校(?:大?学)?生?|在读(?:大?学)?生?|在读|(?:大学)?毕业生|实习生?|校招|校园招聘|freshers?|fresh(?:er)? graduates?|recent graduates?|new grad(?:uate)?s?|(?:college |university )?students?|intern(?:ship)?s?)$/i;

/** A word for work that people without experience can take up. */
export const ENTRY_LEVEL: RegExp = /^(?:entry|beginner|junior entry)[ -]?level$/i;

/** The name of the field before its value: `经验:3年以上`. */
export const EXPERIENCE_LABEL: RegExp =
  /^(?:(?:要求|最低|相关)?(?:工作|从业)?(?:经验|年限|年数|经历)(?:要求)?|(?:work |working |years of )?experience(?: required)?(?![a-z])|exp(?![a-z])\.?) ?:? ?/i;

/** Words that go with a number of years and change nothing about it. */
export const EXPERIENCE_FILLERS: RegExp =
  /工作|从业|相关|同等|同岗位|岗位|行业|专业|经验|经历|年限|要求|需要|需|具有|具备|有|优先|左右|或者|及|或|含|的|者|等|\b(?:of|relevant|related|work(?:ing)?|professional|prior|previous|total|overall|industry|experience|exp|required|requirement|preferred|needed|in|the|a|an|between|from|full[ -]?time|s|is|with|have|having|must)\b/gi;

/** Whether a text is about experience at all. */
export const EXPERIENCE_CONTEXT: RegExp = /经验|经历|工作年限|experience|\bexp\b/i;

/**
 * What another field's cell may say of experience beside its own value: `3-5年`, `1年以内`, `应届生`, `5天/周 3个月`,
 * and the `以内` that a split at `年` leaves behind.
 */
export const EXPERIENCE_PHRASES: RegExp =
  /(?:工作)?(?:经验|年限):?(?:不限|不拘|无要求|要求)?|不限经验|无需?(?:工作)?经验|(?:\bat least |\bminimum (?:of )?|\bmin\.? ?|至少|最少|最低)?\d{1,2}(?:\.\d)?(?: ?- ?\d{1,2})? ?\+? ?(?:年(?!制)|个月|years?\b(?! (?:college |university )?(?:degree|diploma))|yrs?\b)(?:(?:及|或)?以[上下内])?(?:工作)?(?:经验)?|\d天\/周|(?:在校生?\/)?应届(?:毕业)?生?|^ ?以[上下内]/gi;

/** Words for small whole numbers. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ["one", "1"],
  ["two", "2"],
  ["three", "3"],
  ["four", "4"],
  ["five", "5"],
  ["six", "6"],
  ["seven", "7"],
  ["eight", "8"],
  ["nine", "9"],
  ["ten", "10"],
  ["eleven", "11"],
  ["twelve", "12"],
  ["thirteen", "13"],
  ["fourteen", "14"],
  ["fifteen", "15"],
  ["sixteen", "16"],
  ["eighteen", "18"],
  ["twenty", "20"],
]);
