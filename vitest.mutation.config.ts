import { mergeConfig } from "vitest/config";
import config from "./vitest.config.js";

/** The suite as mutants meet it: without what spawns programs, builds the package or reads files rather than code. */
export default mergeConfig(config, {
  test: {
    exclude: [
      "test/{guards,consumers,docs,cli,site,sql,tables,describe,json-schema,hostile}/**",
      "node_modules/**",
    ],
    testTimeout: 60_000,
  },
});
