import { describe, expect, test } from "vitest";
import { IndexError } from "../../src/errors/index-error.js";
import { normaliseTitle } from "../../src/parse/title.js";
import { dataFolder, readJsonLines } from "../support/data.js";

describe("normaliseTitle", () => {
  test.each([
    ["高级Java开发工程师（急聘，双休五险一金）", "高级Java开发工程师"],
    ["急聘高级JAVA开发工程师", "高级Java开发工程师"],
    ["Senior Java Developer - Remote $$$", "Senior Java Developer"],
    ["SENIOR JAVA DEVELOPER (Remote)", "Senior Java Developer"],
    ["Sr. Java Developer", "Senior Java Developer"],
    ["URGENT: Java Developer, work from home", "Java Developer"],
    ["🔥 Java Developer 🔥 full-time!!!", "Java Developer"],
    ["会计（2024届校招）", "会计"],
    ["23届秋招-会计", "会计"],
    ["销售代表 8k-12k 包吃住", "销售代表"],
    ["普工，6800-9000", "普工"],
    ["会计 月薪8000以上", "会计"],
    ["Welder $25/hr", "Welder"],
    ["数据分析师 (J11260)", "数据分析师"],
    ["数据分析师-MJ000634", "数据分析师"],
    ["Data Analyst #12345", "Data Analyst"],
    ["Software Engineer (m/w/d)", "Software Engineer"],
    ["Software Engineer m/f/d", "Software Engineer"],
    ["质检员招5人", "质检员"],
    ["数据分析师-上海", "数据分析师"],
    ["北京 行政专员", "行政专员"],
    ["Data Analyst - Hong Kong", "Data Analyst"],
    ["招聘数据分析师", "数据分析师"],
    ["数据分析实习生实习招聘-某某公司实习生招聘-实习僧", "数据分析实习生"],
    ["Q&amp;A Lead", "Q&A Lead"],
    ["Data Scientist - Cambridge - Permanent", "Data Scientist - Cambridge"],
    ["Governance Lead - Central London", "Governance Lead"],
    ["Tester - Remote / Hybrid", "Tester"],
    ["Up to £61K Tester", "Tester"],
    ["Java Developer, 5-8 LPA", "Java Developer"],
    ["Cook 12 Lakhs p.a. | Hotel", "Cook - Hotel"],
    ["会计 年底13薪", "会计"],
    ["文员T2390", "文员"],
    ["Tester ID42750", "Tester"],
    ["Tester, Remote, 4658", "Tester"],
    ["培训实习生招聘-某公司", "培训实习生-某公司"],
    ["<b>Nurse</b>", "Nurse"],
  ])("strips what says nothing of the position: %s", (title, name) => {
    expect(normaliseTitle(title)).toBe(name);
  });

  test.each([
    ["招聘专员", "招聘专员"],
    ["校园招聘主管", "校园招聘主管"],
    ["校园招聘部主管", "校园招聘部主管"],
    ["人事招聘", "人事招聘"],
    ["Data Scientist - Fraud Risk", "Data Scientist - Fraud Risk"],
    ["Level 3 Technician", "Level 3 Technician"],
    ["Remote Sensing Engineer", "Remote Sensing Engineer"],
    ["K12教师", "K12教师"],
    ["4K视频工程师", "4K视频工程师"],
    ["ISO9001审核员", "ISO9001审核员"],
    ["社保专员", "社保专员"],
    ["Full-Stack Developer", "Full-Stack Developer"],
    ["Software Engineer II", "Software Engineer II"],
    ["Vice President, Strategy", "Vice President, Strategy"],
    ["北京烤鸭厨师", "北京烤鸭厨师"],
  ])("keeps what is part of the name: %s", (title, name) => {
    expect(normaliseTitle(title)).toBe(name);
  });

  test("writes Latin words in one way", () => {
    for (const title of ["JAVA工程师", "java 工程师", "Java工程师", "ＪＡＶＡ工程师"]) {
      expect(normaliseTitle(title)).toBe("Java工程师");
    }
    expect(normaliseTitle("ios developer")).toBe("iOS Developer");
    expect(normaliseTitle("PHP/MYSQL/.net工程师")).toBe("PHP/MySQL/.NET工程师");
    expect(normaliseTitle("DIRECTOR OF HR AND IT")).toBe("Director of HR and IT");
    expect(normaliseTitle("c++ / c# 开发")).toBe("C++/C#开发");
    expect(normaliseTitle("3d artist, UI/UX")).toBe("3D Artist, UI/UX");
  });

  test("keeps brackets that name a field, opens those that name a rank, drops the others", () => {
    expect(normaliseTitle("C++（嵌入式）")).toBe("C++(嵌入式)");
    expect(normaliseTitle("开发工程师【Java/Python方向】")).toBe("开发工程师(Java/Python方向)");
    expect(normaliseTitle("研发（高级）工程师")).toBe("研发高级工程师");
    expect(normaliseTitle("会计（上市公司）")).toBe("会计");
    expect(normaliseTitle("会计（上市公司")).toBe("会计");
    expect(normaliseTitle("会计（（急））")).toBe("会计");
    expect(normaliseTitle("会计（上市（急）公司）")).toBe("会计");
    expect(normaliseTitle("开发（Java））")).toBe("开发(Java)");
    expect(normaliseTitle("a) Welder")).toBe("A Welder");
  });

  test("puts a rank in brackets at the end before the name", () => {
    expect(normaliseTitle("Java开发工程师（高级）")).toBe("高级Java开发工程师");
    expect(normaliseTitle("Data Engineer (Senior)")).toBe("Senior Data Engineer");
    expect(normaliseTitle("Data Engineer (Sr.)")).toBe("Senior Data Engineer");
    expect(normaliseTitle("数据分析（实习生）")).toBe("数据分析实习生");
    expect(normaliseTitle("Data Engineer (Lead) - Remote")).toBe("Data Engineer, Lead");
    expect(normaliseTitle("（高级）")).toBe("高级");
  });

  test("writes initials in capitals whatever their case was, and short words as words", () => {
    for (const title of ["薪酬COE高级经理", "薪酬coe高级经理", "薪酬Coe高级经理"]) {
      expect(normaliseTitle(title)).toBe("薪酬COE高级经理");
    }
    expect(normaliseTitle("Sr. Data Engineer II")).toBe("Senior Data Engineer II");
    expect(normaliseTitle("JR. DATA ENGINEER iv")).toBe("Junior Data Engineer IV");
    expect(normaliseTitle("WEB APP DEVELOPER")).toBe("Web App Developer");
  });

  test("drops words of rank on demand", () => {
    const drop = (title: string): string => normaliseTitle(title, { seniority: "drop" });
    expect(drop("高级Java开发工程师")).toBe("Java开发工程师");
    expect(drop("资深会计")).toBe("会计");
    expect(drop("Java实习生")).toBe("Java");
    expect(drop("Senior Java Developer")).toBe("Java Developer");
    expect(drop("Jr. Analyst")).toBe("Analyst");
    expect(drop("Lead Software Engineer III")).toBe("Software Engineer");
    expect(drop("Lead Generation Specialist")).toBe("Lead Generation Specialist");
    expect(drop("Leader")).toBe("Leader");
    expect(drop("Principal Engineer")).toBe("Engineer");
    expect(drop("School Principal")).toBe("School Principal");
    expect(drop("Team Lead")).toBe("Team Lead");
    expect(drop("Team Lead Engineer")).toBe("Team Lead Engineer");
    expect(drop("Data Engineer, Lead")).toBe("Data Engineer");
    expect(drop("Data Scientist Level III")).toBe("Data Scientist");
    expect(drop("Analyst / Senior Analyst - Risk")).toBe("Analyst - Risk");
    expect(drop("2521D-资深web工程师")).toBe("Web工程师");
    expect(drop("数据分析实习生")).toBe("数据分析");
    // One letter is no position: the rank stays.
    expect(drop("C实习生")).toBe("C实习生");
    expect(drop("部实习生")).toBe("部实习生");
    expect(drop("Senior")).toBe("Senior");
    expect(drop("实习生")).toBe("实习生");
  });

  test("keeps the words of a title that has no others", () => {
    expect(normaliseTitle("急聘")).toBe("急聘");
    expect(normaliseTitle("（急聘）")).toBe("急聘");
    expect(normaliseTitle("Remote")).toBe("Remote");
    expect(normaliseTitle("<script>")).toBe("Script");
    expect(normaliseTitle(`${"★".repeat(500)}会计`)).toBe("会计");
  });

  test("is empty for a text without a letter", () => {
    for (const title of ["", "  ", "★★", "12345", "$$$", "()", "\ud800", "\u0000"])
      expect(normaliseTitle(title)).toBe("");
  });

  test("takes any name as it is", () => {
    expect(normaliseTitle("__proto__")).toBe("Proto");
    expect(normaliseTitle('=HYPERLINK("http://a")')).not.toContain("=");
  });

  test("refuses an unknown option", () => {
    const seniority = "drpo" as "drop";
    expect(() => normaliseTitle("会计", { seniority })).toThrow(IndexError);
    expect(() => normaliseTitle("会计", { seniority })).toThrow("[invalid-option]");
  });
});

test("gives a title the same name whatever came before, and however much", () => {
  const titles = ["高级JAVA开发工程师（急聘）", "Sr. Data Engineer - Remote", "焊工", "审计 经理/主管"];
  const before = titles.map((title) => normaliseTitle(title));
  for (let number = 0; number < 10_000; number += 1) normaliseTitle(`position ${number.toString(36)} welder`);
  expect(titles.map((title) => normaliseTitle(title))).toEqual(before);
  // Names known to be settled are known so for one way of reading only.
  expect(normaliseTitle("高级Java开发工程师", { seniority: "drop" })).toBe("Java开发工程师");
  expect(normaliseTitle("高级Java开发工程师")).toBe("高级Java开发工程师");
});

describe.skipIf(dataFolder === null)("on real titles", () => {
  test("never makes nothing of something, and is stable", () => {
    for (const site of ["boss", "emscad", "naukri"]) {
      for (const { title = "" } of readJsonLines<{ title?: string }>("ads", `${site}.ndjson.gz`)) {
        const name = normaliseTitle(title);
        if (/\p{L}/u.test(title)) expect(name, title).not.toBe("");
        expect(normaliseTitle(name)).toBe(name);
      }
    }
  });
});
