import type { EducationLevel } from "../model/parsed.js";

/** Years of schooling that each level stands for. */
export const EDUCATION_YEARS: Readonly<Record<EducationLevel, number>> = {
  none: 0,
  "junior-secondary": 9,
  "senior-secondary": 12,
  "vocational-secondary": 12,
  associate: 15,
  bachelor: 16,
  master: 19,
  doctor: 22,
};

/** Levels from the lowest to the highest. */
export const EDUCATION_LEVELS: readonly EducationLevel[] = [
  "none",
  "junior-secondary",
  "senior-secondary",
  "vocational-secondary",
  "associate",
  "bachelor",
  "master",
  "doctor",
];

/** Words of one level. */
export interface LevelWords {
  /** `null` where the words say that a level is not asked for, and so say nothing about the least one. */
  readonly level: EducationLevel | null;
  /** True where the words name a higher level in the same breath: `本硕`. */
  readonly andHigher?: true;
  /** True where the words mean a level only in the company of others: `master` alone may be a master electrician. */
  readonly weak?: true;
  /** True where the words mean a level only when nothing else around them does: `PhD degree` is no bachelor's. */
  readonly fallback?: true;
  readonly pattern: RegExp;
}

/**
 * Words of every level. Each entry takes its words out of the text before the next one reads it, so an entry must stand
 * before every entry that it contains: `post graduate` before `graduate`, `大学专科` before `大学`.
 */
export const LEVEL_WORDS: readonly LevelWords[] = [
  {
    level: null,
    pattern:
      /\b(?:post[ -]?graduation|doctorate|ph\.?d|master'?s?(?: degree)?)(?: (?:is|are))? not (?:required|needed)|\bno degree(?! (?:is |are )?(?:required|needed|necessary|requirement))/gi,
  },
  {
    level: "none",
    pattern:
      /对?(?:学历|教育|文凭|文化)(?:程度|背景|水平|要求)?:?(?:要求)?(?:不限制?|不拘|不做要求|不作要求|无要求|没有要求|不要求|无限制)|(?:不限制?|不拘|无需|无须|不要求|不看|无)学历(?:要求|限制)?/g,
  },
  {
    level: "none",
    pattern:
      /\bno formal (?:educational credential|education|schooling|qualifications?)(?: (?:is |are )?(?:required|needed|necessary))?|\bno(?: minimum| specific| particular)?(?: academic| educational)? (?:education|degree|qualifications?|schooling|diploma)(?: (?:(?:is |are )?(?:required|needed|necessary)|requirements?))|\b(?:graduation|education|degree|diploma|qualifications?)(?: (?:is|are))? not (?:required|needed|necessary)/gi,
  },
  { level: "bachelor", andHigher: true, pattern: /本[、/]?硕(?:[、/]?博)?(?!士)/g },
  { level: "master", andHigher: true, pattern: /硕[、/]?博(?!士)|博[、/]?硕(?!士)/g },
  {
    level: "vocational-secondary",
    pattern:
      /\bvocational(?: ?-? ?(?:hs|high school))?(?: ?-? ?(?:diploma|schools?|training|education|certificates?|degree|qualification))?|\b(?:trade|technical) school(?: diploma)?|\biti(?: certification| certificate)?(?= in\b|$)/gi,
  },
  { level: "senior-secondary", pattern: /高中职(?![业专中高校])/g },
  {
    level: "vocational-secondary",
    pattern:
      /中等专业学校|中等职业(?:学校|教育)?|中等专科|职业高中|职业中专|技工学校|中专|中技|中职|职高|职专|职中|技校|技工/g,
  },
  {
    level: "junior-secondary",
    pattern:
      /\b(?:some high school(?: coursework)?(?: completed)?|junior (?:high|secondary)(?: school)?|lower secondary(?: school)?|middle school)\b/gi,
  },
  { level: "junior-secondary", pattern: /初级中学|初中|九年义务教育|义务教育/g },
  {
    level: "senior-secondary",
    pattern:
      /\b(?:(?:senior |upper )?high[ -]?school|hs|(?:senior |higher |upper )secondary(?: school)?|secondary(?: school(?: education)?| education))(?: (?:diploma|graduate|graduation|education|certificate|degree))?(?![a-z])|\b(?:g\.e\.d|ged|s\.?s\.?c\.?e|some college(?: coursework)?(?: completed)?|a[ -]levels?|(?:12th|twelfth)(?: grade| pass| standard)?|10 ?\+ ?2)(?![a-z])/gi,
  },
  { level: "senior-secondary", pattern: /高级中学|普通高中|普高|高中/g },
  {
    level: "doctor",
    pattern:
      /\b(?:ph\.? ?d|d\.?phil)(?![a-z])|\bdoctor(?:ate|al)(?: degree| level)?|\bdoctor's(?: degree)?|\bdoctor of [a-z]+|\bpost-?doc(?:toral)?\b/gi,
  },
  { level: "doctor", pattern: /博士后|博士研究生|博士生?/g },
  {
    level: "master",
    pattern:
      /\bmaster(?:'s|s'|s)(?: level)?(?: university)?(?: degree)?|\bmaster(?: level)?(?: university)? degree|\bmaster level|\bmaster of [a-z]+|\bpost[ -]?grad(?:uat(?:e|ion|es))?(?: (?:diploma|degree|qualifications?))?|\b(?:graduate|advanced)(?: level)?(?: university)? degree|\bgraduate diploma|\bp\.?g\.? (?:diploma|degree)|\bintegrated pg\b/gi,
  },
  {
    level: "master",
    pattern:
      /\bM\.? ?(?:Sc|Tech|Com|Ed|Arch|Pharma?|Eng|Des|Phil|PHIL|Lib)(?![A-Za-z])|(?<![A-Za-z]\.)\bM\.(?:S|A|E|B\.?A|C\.?A|C\.?M|P\.?A|P\.?H|F\.?A|D|S\.?W)(?![A-Za-z])|\bMedical-MS\/MD\b|\bEMBA\b|\bE?MBA\b|\b(?:MCA|MCM|MPA|MPH|MFA|MSW|MSc|MPhil|MTech|MEng|MEd|MCom|MDS|MPAcc|PGDM|PGDBA|PGDCA|PGP|LLM|L\.L\.M)\b|\b(?:CA|CS|ICWA|CMA|PG)(?= in\b)/g,
  },
  { level: "master", pattern: /\bm(?:ba|sc|tech|phil)\b/g },
  { level: "master", weak: true, pattern: /\bM(?:S|A|E)\b/g },
  { level: "master", pattern: /硕士研究生|硕士生?|研究生(?!院)/g },
  { level: "associate", pattern: /\b(?:2|two)[ -]year(?: college| university)? (?:degree|diploma)/gi },
  {
    level: "bachelor",
    pattern:
      /\bbachelor(?:'s|s'|s)?(?: of [a-z]+)?(?: level)?(?: university| college)?(?: degree)?|\b(?:under[ -]?graduate|university|(?:first|first[ -]level|1st)(?: university)?|honou?rs|(?:4|four)[ -]year(?: college| university)?|college)(?: level)?(?: university)? degree|\bunder[ -]?graduates?\b|\bany graduate\b|\bcollege graduates?\b|\bgraduates? in any\b/gi,
  },
  {
    level: "bachelor",
    pattern:
      /\bB\.? ?(?:Sc|Tech|Com|Ed|Arch|Pharma?|Eng|Des|Lib|Voc)(?![A-Za-z])|\bB\.(?:S|A|E|B\.?A|C\.?A|B\.?M|M\.?S|D\.?S|H\.?M|F\.?A|P\.?Ed|U\.?M\.?S|V\.?Sc)(?![A-Za-z])|\b(?:BBA|BCA|BMS|BBM|BDS|BHM|BFA|BSW|BSN|BPT|BVSC|BHMS|BAMS|MBBS|BSc|BTech|BEng|BEd|BCom|BArch|LLB|L\.L\.B)\b/g,
  },
  { level: "bachelor", pattern: /\bb(?:sc|tech|com)\b/g },
  { level: "bachelor", weak: true, pattern: /\bB(?:S|A|E)\b/g },
  {
    level: "associate",
    pattern: /高等职业(?:学校|教育)?|高等专科|大学专科|高职高专|大专生?|专科|高职|高专/g,
  },
  { level: "bachelor", pattern: /专升本科?|大学本科|本科生?|学士|[一二三]本(?=[及或以]|院校|$)/g },
  { level: "bachelor", fallback: true, pattern: /大学(?!英语|生|语文|城|物理|数学)/g },
  {
    level: "associate",
    pattern:
      /\bassociate(?:'s|s'|s)?(?: of [a-z]+)?(?: level)? degree|\bassociate's\b|\bassociates? of (?:arts|science)\b|\bcommunity college(?: degree| diploma)?|\bfoundation degree|\bhigher national (?:diploma|certificate)|\bordinary national diploma/gi,
  },
  { level: "associate", pattern: /\b(?:HND|OND|N\.?C\.?E)\b|\bA\.(?:A|S|A\.S)(?![A-Za-z])/g },
  { level: "associate", weak: true, pattern: /\bassociates?\b|\bdiploma\b/gi },
  { level: "master", weak: true, pattern: /\bmasters?\b/gi },
  { level: "doctor", weak: true, pattern: /\bdoctor\b/gi },
  // As a choice of its own: `Diploma/Degree`, `Graduate or Post Graduate`.
  {
    level: "bachelor",
    weak: true,
    pattern: /(?<=^ ?|[/,] ?|\bor )(?:degree|graduate|graduation)(?= ?$| ?[/,]| or\b)/gi,
  },
  { level: "bachelor", fallback: true, pattern: /\b(?:degree|graduate|graduation)\b/gi },
];

/** Level of a section of a list such as `UG: … PG: …` whose degrees are not known one by one. */
export const SECTION_LEVELS: Readonly<Record<string, EducationLevel>> = {
  ug: "bachelor",
  pg: "master",
  doctorate: "doctor",
};

/** Words that say that levels above the one named will do too. */
export const OR_ABOVE: RegExp =
  /(?<!(?:人|轮|岁|年|元|级|名|万|千|k|分|家)(?:及|或|含)?)以上|起步?$|至少|最低|起码|不低于|不少于|(?<!\+)\+$|(?:\b(?:or|and)|&) ?(?:higher|above|better|upwards?|greater|over)|\bat least\b|\bminimum\b|\bmin\.?(?= )/i;

/** Words that go with a level and change nothing about it. */
export const EDUCATION_FILLERS: RegExp =
  /同等学[力历]|第一学历|学历|学位|文凭|文化程度|程度|教育|水平|背景|统招|统分|全日制|非全日制|自考|成人|成考|函授|在职|双(?=学)|正规|国家|公办|公立|普通|重点|名校|知名|双一流|一流|985|211|海外|海归|国内|院校|高校|毕业生?|在读|就读|最低|最高|至少|起码|不低于|不少于|要求|需要|须|具有|具备|相关|理工科|专业不限|不限专业|专业|以[上下内]|起步?|优先|均可|皆可|即可|亦可|也可|考虑|左右|及|或|和|与|含|其|者|等|的|生|\b(?:degrees?|diplomas?|level|or|and|higher|above|below|less|better|upwards?|more|equivalent|required|requirement|preferred|preferably|desired|desirable|minimum|min|at|least|of|an?|the|in|any|other|with|is|be|completed|coursework|graduates?|graduation|qualifications?|education(?:al)?|candidates?|must|have|has|possess|advanced|university|college|school|related|relevant|field|discipline|specialization|specialisation|stream|from|recogni[sz]ed|accredited|ug|pg|doctorate|s|pass|passed|only)\b/gi;

/** Words that make a level in a longer sentence a requirement. */
export const EDUCATION_CONTEXT: RegExp =
  /学历|学位|文凭|毕业|(?<!(?:人|轮|岁|年|元|级|名|万|千|k|分|家)(?:及|或|含)?)以上|及以下|统招|全日制/;
