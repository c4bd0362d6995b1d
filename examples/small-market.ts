/**
 * The small market of all examples and concept pages: invented, in the words of real sites, and small enough to check by
 * hand. Eight advertisements, two of which hold something that cannot be used, and talent of four positions.
 */
export const advertisements: readonly Readonly<Record<string, string>>[] = [
  {
    title: "焊工（急聘）",
    industry: "智能制造",
    salary: "8千-1.2万/月",
    education: "中专",
    experience: "1-3年",
    headcount: "招6人",
    description: "持焊工证。",
  },
  {
    title: "焊工",
    industry: "智能制造",
    salary: "1-1.4万/月",
    education: "学历不限",
    experience: "3-5年",
    headcount: "招2人",
    description: "持焊工证，能看懂图纸。",
  },
  {
    title: "护士",
    industry: "生物医药",
    salary: "6000-8000元/月",
    education: "大专",
    experience: "1年以上",
    headcount: "招3人",
    description: "有护士资格证，普通话标准。",
  },
  {
    title: "护士",
    industry: "生物医药",
    salary: "面议",
    education: "本科",
    experience: "经验不限",
    headcount: "招1人",
    description: "有护士资格证。",
  },
  {
    title: "会计",
    industry: "现代金融",
    salary: "5-7千/月",
    education: "大专",
    experience: "3-5年",
    headcount: "招2人",
    description: "熟练使用Excel，无需英语。",
  },
  {
    title: "Java Developer - Remote",
    industry: "新一代信息技术",
    salary: "15k-25k",
    education: "Bachelor's degree or higher",
    experience: "3+ years",
    headcount: "4 openings",
    description: "Docker and Kubernetes.",
  },
  {
    title: "Java Developer",
    industry: "新一代信息技术",
    salary: "20k-30k·14薪",
    education: "硕士",
    experience: "5年以上",
    headcount: "招2人",
    description: "熟悉Docker。",
  },
  { title: "", industry: "现代金融", salary: "6-8千/月" },
];

/** People working in the positions, and people who intend to move. */
export const talent: readonly Readonly<Record<string, string>>[] = [
  { title: "焊工", status: "在职", count: "40" },
  { title: "焊工", status: "离职-随时到岗", count: "4" },
  { title: "护士", status: "在职", count: "150" },
  { title: "护士", status: "离职-随时到岗", count: "20" },
  { title: "会计", status: "在职", count: "300" },
  { title: "会计", status: "离职-随时到岗", count: "40" },
  { title: "Java Developer", status: "在职", count: "100" },
  { title: "Java Developer", status: "离职-随时到岗", count: "10" },
];
