import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

// the site that `npm run docs` built, in a browser
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    projects: [{ extends: true, test: { name: "site", include: ["test/site/**/*.browser.ts"] } }],
  },
});
