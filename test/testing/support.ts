import * as units from "haicap/units";
import * as former from "haicap/units/former";
import { vi } from "vitest";

/** How often a property is tried: 100 times, or as often as the environment variable `HAICAP_RUNS` says. */
export const numRuns = Number(process.env.HAICAP_RUNS ?? 100);

// On a busy machine that may take longer than a test usually has.
vi.setConfig({ testTimeout: 120_000 + 1200 * numRuns });

/** The units of both structures. */
export const registry = { ...units, ...former };
