import * as fc from "fast-check";

/**
 * Properties are tried with the same values everywhere; `HAICAP_SEED=7 npm test` tries others. `HAICAP_RUNS` says how
 * often one is tried that does not say it itself, which is less where thousands of mutants meet the tests.
 */
fc.configureGlobal({
  seed: Number(process.env.HAICAP_SEED ?? 20250701),
  numRuns: Number(process.env.HAICAP_RUNS ?? 100),
});
