import type { Schooling } from "./industries.data.js";

/** How sites dress a title; `{title}`, `{district}` and `{number}` are filled in. Repeated entries are more frequent. */
export const TITLE_FORMS: readonly string[] = [
  "{title}（急聘）",
  "{title}（双休五险一金）",
  "{title}【包吃住】",
  "【急招】{title}",
  "{title}（{district}）",
  "{title}(编号{number})",
  "诚聘{title}",
  "{title}（五险一金，年终奖）",
  "{title} ",
  "  {title}",
];

export const DISTRICTS: readonly string[] = ["城东区", "城西区", "城南区", "城北区", "高新区", "滨江区", "临港新区"];

export const EDUCATION: Readonly<Record<Schooling, readonly string[]>> = {
  secondary: ["高中及以上", "中专/中技", "高中", "初中及以下", "中专"],
  associate: ["大专", "大专及以上", "大专以上", "学历：大专"],
  bachelor: ["本科", "本科及以上", "统招本科", "本科以上", "全日制本科"],
  master: ["硕士", "硕士及以上", "硕士以上", "研究生"],
  doctor: ["博士", "博士及以上"],
};

export const EDUCATION_ENGLISH: Readonly<Record<Schooling, string>> = {
  secondary: "High school diploma or GED",
  associate: "Associate degree",
  bachelor: "Bachelor's degree or higher",
  master: "Master's degree",
  doctor: "PhD",
};

export const EDUCATION_NOT_REQUIRED: readonly string[] = ["学历不限", "不限"];
export const EDUCATION_UNREADABLE: readonly string[] = ["专业对口", "学历看能力", "见正文"];

/** Required experience by step, least first. */
export const EXPERIENCE: readonly (readonly string[])[] = [
  ["经验不限", "不限", "应届毕业生", "无需经验"],
  ["1年以下", "1年以内", "1年经验"],
  ["1-3年", "1-3年经验", "2年以上"],
  ["3-5年", "3-4年经验", "3年及以上", "3-5年"],
  ["5-10年", "5年以上", "5-7年经验"],
  ["10年以上", "8-10年", "10年及以上"],
];

export const EXPERIENCE_ENGLISH: readonly string[] = [
  "Entry level",
  "1+ years",
  "1-3 years",
  "3-5 years",
  "5+ years",
  "10+ years",
];

export const EXPERIENCE_UNREADABLE: readonly string[] = ["有经验者优先", "经验丰富", "同岗经历"];

export const SALARY_NOT_STATED: readonly string[] = ["面议", "薪资面议", "面议", ""];
export const SALARY_UNREADABLE: readonly string[] = ["薪酬体系完善", "按公司制度", "上不封顶", "见岗位说明"];

/** `{first}` and `{second}` are filled in: majors where the phrase ends with 专业, else skills. */
export const DUTIES: readonly string[] = [
  "负责相关产品的研发与改进",
  "负责现场技术支持与问题闭环",
  "参与新项目的导入和量产爬坡",
  "编写技术文档并推动跨部门协作",
  "跟踪行业动态，提出改进方案",
];

export const DEMANDS: readonly string[] = [
  "熟练使用{first}、{second}",
  "熟悉{first}",
  "掌握{first}，了解{second}者优先",
  "{first}相关专业",
  "{first}、{second}等相关专业",
];

export const FURTHER_DEMANDS: readonly string[] = [
  "英语四级以上",
  "大学英语六级，能阅读英文文献",
  "英语口语流利",
  "日语N2以上",
  "持有PMP证书优先",
  "具有中级职称",
  "具有高级工程师职称",
  "持有低压电工证",
  "持有C1驾照",
  "有团队管理经验",
  "能适应出差",
  "能接受倒班",
  "能适应加班",
  "无需英语",
  "不要求证书，提供培训",
];

export const FURTHER_DEMANDS_ENGLISH: readonly string[] = [
  "Fluent English required",
  "Team management experience",
  "PMP certification preferred",
  "Willing to travel",
  "No certificate required",
];

export const BENEFITS: readonly string[] = [
  "五险一金",
  "周末双休",
  "年终奖",
  "带薪年假",
  "定期体检",
  "餐补",
  "股票期权",
  "弹性工作",
];

/** First and second character of an invented firm's name: 47 × 38 = 1786 firms an industry, 25 004 in all. */
export const FIRM_FIRST: string =
  "云星海天华瑞宏博锦泰安德凯启鼎嘉恒盛远卓创晶朗睿正智融捷迅腾飞翔龙凤金玉林森江河湖岳峰岭川原野";
export const FIRM_SECOND: string = "澜辰拓科达成信诚通联合众力源光明阳晖曜驰骋凌越跃迈程途径衡准致和谐同济美悦宁";
