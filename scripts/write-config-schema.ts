import { writeFileSync } from "node:fs";
import { COMMANDS } from "../src/cli/commands.js";
import { configSchema } from "../src/cli/config-schema.js";

const target = new URL("../schema/shortage-index.config.schema.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(configSchema(COMMANDS), null, 2)}\n`);
