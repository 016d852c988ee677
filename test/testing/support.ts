import * as units from "haicap/units";
import * as former from "haicap/units/former";

/** How often a property is tried: 100 times, or as often as the environment variable `PROPERTY_RUNS` says. */
export const numRuns = Number(process.env.PROPERTY_RUNS ?? 100);

/** The units of both structures. */
export const registry = { ...units, ...former };
