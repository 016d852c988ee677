import { defineConfig } from "tsup";

// after the library, which cleans dist: for Node alone, without types
export default defineConfig({
  entry: { cli: "src/cli/bin.ts", "cli-worker": "src/cli/validate/cli-worker.ts" },
  format: ["esm"],
  platform: "node",
  target: "node20",
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  clean: false,
});
