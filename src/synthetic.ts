export type { GenerateAdvertisementsOptions } from "./synthetic/generate-advertisements.js";
export { generateAdvertisements } from "./synthetic/generate-advertisements.js";
export type { GenerateTalentOptions, SyntheticTalent } from "./synthetic/generate-talent.js";
export { generateTalent } from "./synthetic/generate-talent.js";
export type { SyntheticAdvertisement } from "./synthetic/write-advertisement.js";
