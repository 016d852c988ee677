import * as fc from "fast-check";

/** Properties are tried with the same values everywhere; `HAICAP_SEED=7 npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env.HAICAP_SEED ?? 20250701) });
