import type { LevelPolicy, PickTopOptions, ShortageOptions } from "shortage-index";
import type { LevelQuota } from "shortage-index/report";
import { checkOutputs } from "./check-outputs.js";
import type { ShellIo } from "./io.js";
import { chooseLanguage, type Language } from "./language.js";
import type { ParsedOptions } from "./parse-options.js";
import { type PublishSettings, publishedPaths, readPublishSettings } from "./publish-settings.js";
import { readGroupWeights, readLevels, readWeights } from "./read-index-options.js";
import { checkMethods, readMethods } from "./read-methods.js";
import { readUncertaintySettings, type UncertaintySettings } from "./read-uncertainty-settings.js";
import { oneOf, share, wholeNumber } from "./read-values.js";
import { inputPaths, type ReadingSettings, readReadingSettings } from "./reading-settings.js";
import { UsageError } from "./usage-error.js";
import { readWorkSettings, type WorkSettings } from "./work-settings.js";

/** Everything that `rank` was asked for, checked. */
export interface RankSettings extends ReadingSettings, PublishSettings {
  readonly work: WorkSettings;
  readonly shortage: ShortageOptions;
  /** Numbers of positions by level, where levels are given so: they hold in the catalogue. */
  readonly levelQuota: LevelQuota | undefined;
  readonly pick: PickTopOptions;
  /** Whether the number of places was asked for, and so is missed where it is not reached. */
  readonly topGiven: boolean;
  /** File of what was decided by hand. */
  readonly overrides: string | undefined;
  /** Result of the last edition. */
  readonly previous: string | undefined;
  readonly ledger: string | undefined;
  /** Undefined where nobody asks how sure the ranks are. */
  readonly uncertainty: UncertaintySettings | undefined;
  readonly show: number;
  readonly language: Language;
  readonly quiet: boolean;
}

/** Reads what `rank` was asked for; refuses what cannot be meant before any file is opened. */
export function readRankSettings(options: ParsedOptions, io: ShellIo): RankSettings {
  if (options.files.length === 0) {
    throw new UsageError("name at least one file of advertisements: shortage-index rank ADS.csv --talent TALENT.csv");
  }
  const published = readPublishSettings(options);
  const reading = readReadingSettings(options);
  const ledger = options.get("ledger");
  const [overrides, previous] = [options.get("overrides"), options.get("previous")];
  checkOutputs(
    [...inputPaths(reading), ...[overrides, previous].filter((path) => path !== undefined)],
    [...publishedPaths(options), ...(ledger === undefined ? [] : [{ option: "--ledger", path: ledger }])],
  );
  const levels = readLevels(options);
  const levelQuota = levels?.kind === "quota" ? levels : undefined;
  return {
    ...reading,
    work: readWorkSettings(options),
    shortage: shortageOptions(options, levelQuota === undefined ? levels : undefined),
    levelQuota,
    pick: pickOptions(options),
    topGiven: options.has("top"),
    ...published,
    overrides,
    previous,
    ledger,
    uncertainty: options.has("uncertainty") ? readUncertaintySettings(options) : undefined,
    show: wholeNumber(options, "show", 0) ?? 20,
    language: chooseLanguage(options, io),
    quiet: options.has("quiet"),
  };
}

function shortageOptions(options: ParsedOptions, levels: LevelPolicy | undefined): ShortageOptions {
  const weights = readWeights(options);
  const ties = oneOf(options, "ties", ["competition", "dense", "midrank"]);
  const groupWeights = readGroupWeights(options);
  const minimumCoverage = share(options, "minimum-coverage");
  const shortage: ShortageOptions = {
    ...(minimumCoverage === undefined ? {} : { minimumCoverage }),
    ...(weights === undefined ? {} : { weights }),
    ...(levels === undefined ? {} : { levels }),
    ...(ties === undefined ? {} : { ties }),
    ...(groupWeights === undefined ? {} : { groupWeights }),
    ...readMethods(options),
  };
  checkMethods(shortage);
  return shortage;
}

function pickOptions(options: ParsedOptions): PickTopOptions {
  const ties = oneOf(options, "cut", ["exact", "include", "exclude"]);
  const minimum = wholeNumber(options, "per-industry-min", 0);
  const maximum = wholeNumber(options, "per-industry-max", 1);
  const minimumAdvertisements = wholeNumber(options, "minimum-advertisements", 0);
  const perIndustry = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return {
    count: wholeNumber(options, "top", 1) ?? 243,
    ...(ties === undefined ? {} : { ties }),
    ...(minimum === undefined && maximum === undefined ? {} : { perIndustry }),
    ...(minimumAdvertisements === undefined ? {} : { minimumAdvertisements }),
  };
}
