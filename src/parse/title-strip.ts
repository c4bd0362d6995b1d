import {
  CHINESE_NOISE,
  CHINESE_PLACES,
  CHINESE_SENIORITY,
  ENGLISH_LEADING_NOISE,
  ENGLISH_NOISE_PHRASES,
  ENGLISH_NOISE_WORDS,
  ENGLISH_PLACES,
  ENGLISH_SENIORITY,
  ENGLISH_SENIORITY_EXCEPTIONS,
  SPECIALITIES,
} from "./title.data.js";

interface Patterns {
  readonly chineseNoise: RegExp;
  readonly chineseSeniority: RegExp;
  readonly chineseRank: RegExp;
  readonly englishPhrases: RegExp;
  readonly englishLeading: RegExp;
  readonly englishSeniority: RegExp;
  readonly noiseWords: ReadonlySet<string>;
  readonly specialities: ReadonlySet<string>;
}

let patterns: Patterns | undefined;

/** A pair of brackets of any kind with nothing bracketed inside, or an opening one that is never closed. */
const BRACKETS = /[([{【〔「『《<]([^()[\]{}【】〔〕「」『』《》<>]*)(?:[)\]}】〕」』》>]|$)/g;
const BRACKET_SIGNS = /[()[\]{}【】〔〕「」『』《》<>]/g;
/** What one recruiting site adds: `数据分析实习生实习招聘-某公司实习生招聘-实习僧`. */
const SITE_TAIL = /实习招聘-.*$/;
const MARKUP = /<\/?[a-z][^<>]*>|&nbsp;/g;
/** 招聘 before what is sought; recruiters themselves (`招聘专员`) keep it. */
const CHINESE_LEADING = /^(?:招聘|招募|诚聘|招)(?=[a-z\u3400-\u9fff])(?!商|生|投|标|采|聘|募|牌|待|聘?(?:专员|主管|经理|顾问|助理|总监|负责|专家|实习|岗|官|组|hr|与|和|及|运营|培训|渠道|中心))/;
const PAY =
  /(?:年薪|月薪|日薪|时薪|薪资|工资|月入|年入|保底)?[$¥£€₹]?\d+(?:\.\d+)?(?:k|千|万|w|元)?(?:-|至|到)[$¥£€₹]?\d+(?:\.\d+)?(?:k|千|万|w|元)(?:\+|以上|起)?(?:\/?(?:年薪|月薪|年|月|天|小时|时)|pa|lpa)?(?![a-z0-9])|(?:年薪|月薪|日薪|时薪|薪资|工资|月入|年入|保底)\d+(?:\.\d+)?(?:k|千|万|w|元)?(?:\+|以上|起)?|(?<![\w.])\d{4,6}-\d{4,6}(?:元)?(?:\/月)?(?!\d)|[$¥£€₹]+\d[\d,.]*k?(?:-[$¥£€₹]?\d[\d,.]*k?)?(?:\+|\/hr|\/h| an hour| a year| daily| per hour)?|[$¥£€₹]+|(?<![\w.])\d{2,3}(?:k|万|w)(?:\+|以上|起)?(?![a-z0-9])/g;
const YEARS =
  /(?:20)?\d\d年?届(?:毕业生|应届生)?|(?:spring|summer|fall|autumn|winter) 20\d\d|20\d\d(?:\/\d\d|-20\d\d)?年?(?:校招|秋招|春招)?(?!\d)/g;
const HEADS = /(?:招聘?)?\d{1,3}[名人](?![\u3400-\u9fff])|(?<![a-z0-9])x ?\d{1,2}(?![a-z0-9])/g;
const GENDER_MARK = /(?<![a-z0-9])(?:[mwfdxh]\/){1,3}[mwfdxh](?![a-z0-9])/g;
const NUMBER_SIGN = /(?:职位编号|岗位编号|编号|(?<![a-z])(?:job|req|ref|requisition)(?:\.| id| no\.?| number)?)[ :#]*[a-z]{0,4}[-_]?\d[a-z0-9-]*|#[ ]?\d+/g;
/** A code as a part of its own: `j11260`, `mj000634`, `r0179349`; standards such as `iso9001` are no codes. */
const CODE = /^(?!iso|iatf|iec|ts\d|as\d|stm)(?:[a-z]{0,5}[-_]?\d{3,}[a-z0-9]*|\d+[a-z]?)$/;
const ORNAMENTS = /[^\p{L}\p{M}\p{N}()+#&.,、\/' -]/gu;
const STROKES = /(?:\s*\|\s*|\s-+\s|-+(?=[\u3400-\u9fff|]|$)|(?<=[\u3400-\u9fff|]|^)-+)+/;
const EDGES = /^[^\p{L}\p{N}(.]+|^\.(?![\p{L}])|^\((?=[^)]*$)|[^\p{L}\p{N})+#]+$/gu;

…
