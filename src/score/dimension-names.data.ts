/** Names of the five dimensions, as sentences call them, by language. */
export const dimensionNames: Readonly<Record<"en" | "zh", Readonly<Record<string, string>>>> = {
  en: {
    supplyDemand: "supply and demand",
    education: "education",
    experience: "experience",
    requirements: "further requirements",
    salary: "salary",
  },
  zh: {
    supplyDemand: "外部供需对比",
    education: "学历要求",
    experience: "工作经验要求",
    requirements: "综合要求",
    salary: "年薪",
  },
};
