import { configureGlobal } from "fast-check";

// One seed for every law, so that a red run is red again; FAST_CHECK_SEED explores others.
const stated = process.env.FAST_CHECK_SEED;
configureGlobal({ seed: stated === undefined ? 243 : Number(stated) });
