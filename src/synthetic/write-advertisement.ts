import type { Random } from "../numeric/random.js";
import { oneIn, pick } from "./choose.js";
import type { Schooling } from "./industries.data.js";
import type { MarketPosition } from "./labour-market.js";
import * as phrases from "./phrases.data.js";
import { type SalaryStyle, writeSalary } from "./write-salary.js";

/** One synthetic advertisement, as raw as a site would give it. */
export interface SyntheticAdvertisement {
  readonly title: string;
  readonly salary: string;
  readonly education: string;
  readonly experience: string;
  readonly headcount: string;
  readonly industry: string;
  readonly description: string;
  readonly tags: string;
  readonly company: string;
  readonly city: string;
}

const STYLES: readonly SalaryStyle[] = ["thousands", "thousands", "ten-thousands", "yuan", "annual", "thousands"];
const LADDER: readonly Schooling[] = ["secondary", "associate", "bachelor", "master", "doctor"];

/** Writes one advertisement of a position, in the manner of one of several sites. */
export function writeAdvertisement(random: Random, position: MarketPosition): SyntheticAdvertisement {
  const english = oneIn(random, 30);
  const district = pick(random, phrases.DISTRICTS);
  const step = Math.max(0, Math.min(5, position.experience + random.integer(3) - 1));
  // Experience raises pay by 6 % a step; ads of one position differ by ±15 %.
  const middle = position.pay * (0.85 + 0.3 * random.uniform()) * (1 + 0.06 * (step - position.experience));
  const low = Math.max(20, Math.round((middle * 0.8) / 5) * 5);
  const high = Math.max(low + 5, Math.round((middle * 1.2) / 5) * 5);
  return {
    title: writeTitle(random, position.name, district),
    salary: writeSalary(random, english ? "english" : pick(random, STYLES), low, high),
    education: writeEducation(random, position.schooling, english),
    experience: writeExperience(random, step, english),
    headcount: writeHeadcount(random, english),
    industry: oneIn(random, 100) ? "" : position.industry.name,
    description: english ? writeEnglishDescription(random, position) : writeDescription(random, position),
    tags: writeTags(random, position),
    company: writeCompany(random, position),
    city: `示例市-${district}`,
  };
}

function writeTitle(random: Random, name: string, district: string): string {
  if (oneIn(random, 2000)) return "";
  if (!oneIn(random, 4)) return name;
  return pick(random, phrases.TITLE_FORMS)
    .replace("{title}", name)
    .replace("{district}", district)
    .replace("{number}", String(1000 + random.integer(9000)));
}

function writeEducation(random: Random, usual: Schooling, english: boolean): string {
  const oddity = random.integer(100);
  if (oddity < 4) return "";
  if (oddity < 5 && oneIn(random, 3)) return pick(random, phrases.EDUCATION_UNREADABLE);
  if (oddity < 10 && (usual === "secondary" || usual === "associate"))
    return pick(random, phrases.EDUCATION_NOT_REQUIRED);
  const shift = oddity < 20 ? -1 : oddity < 30 ? 1 : 0;
  const level = LADDER[Math.max(0, Math.min(4, LADDER.indexOf(usual) + shift))] as Schooling;
  return english ? phrases.EDUCATION_ENGLISH[level] : pick(random, phrases.EDUCATION[level]);
}

function writeExperience(random: Random, step: number, english: boolean): string {
  const oddity = random.integer(200);
  if (oddity < 6) return "";
  if (oddity < 7) return pick(random, phrases.EXPERIENCE_UNREADABLE);
  if (english) return phrases.EXPERIENCE_ENGLISH[step] as string;
  return pick(random, phrases.EXPERIENCE[step] as readonly string[]);
}

function writeHeadcount(random: Random, english: boolean): string {
  const form = random.integer(20);
  if (form < 4) return "";
  if (form < 6) return "招若干人";
  const people = 1 + random.integer(form < 18 ? 3 : 10);
  if (english) return people === 1 ? "1 opening" : `${people} openings`;
  return form < 12 ? `招${people}人` : form < 18 ? `${people}人` : String(people);
}

function writeDescription(random: Random, { industry }: MarketPosition): string {
  const parts = [pick(random, phrases.DUTIES)];
  for (let left = 1 + random.integer(2); left > 0; left--) {
    parts.push(writeDemand(random, industry));
  }
  for (let left = random.integer(3); left > 0; left--) parts.push(pick(random, phrases.FURTHER_DEMANDS));
  return `${parts.join("；")}。`;
}

function writeDemand(random: Random, { skills, majors }: MarketPosition["industry"]): string {
  const form = pick(random, phrases.DEMANDS);
  const words = form.endsWith("专业") ? majors : skills;
  const first = random.integer(words.length);
  const second = (first + 1 + random.integer(words.length - 1)) % words.length;
  return form.replace("{first}", words[first] as string).replace("{second}", words[second] as string);
}

function writeEnglishDescription(random: Random, { industry }: MarketPosition): string {
  const skills = `${pick(random, industry.skills)}, ${pick(random, industry.skills)}`;
  return `Hands-on experience with ${skills}. ${pick(random, phrases.FURTHER_DEMANDS_ENGLISH)}.`;
}

function writeTags(random: Random, { industry }: MarketPosition): string {
  const benefit = pick(random, phrases.BENEFITS);
  return oneIn(random, 3) ? `${pick(random, industry.skills)},${benefit}` : benefit;
}

function writeCompany(random: Random, { industry }: MarketPosition): string {
  const first = phrases.FIRM_FIRST.length;
  const firms = first * phrases.FIRM_SECOND.length;
  // The smaller of two draws: some firms advertise often, most seldom.
  const firm = Math.min(random.integer(firms), random.integer(firms));
  const name = phrases.FIRM_FIRST.charAt(firm % first) + phrases.FIRM_SECOND.charAt(Math.floor(firm / first));
  return `${name}${industry.firm}（合成）有限公司`;
}
