/** How often a property is tried: 100 times, or as often as the environment variable `PROPERTY_RUNS` says. */
export const numRuns = Number(process.env.PROPERTY_RUNS ?? 100);
