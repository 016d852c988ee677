import { defineConfig } from "tsup";
import { entries } from "./scripts/entries.js";

export default defineConfig({
  entry: Object.fromEntries(entries.map((entry) => [entry.name, entry.source])),
  format: ["esm", "cjs"],
  target: "es2022",
  tsconfig: "src/tsconfig.json",
  // without it every CommonJS entry carries its own copy of the schemas
  splitting: true,
  // tsup 8 sets options that TypeScript 6 deprecates
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildOptions(options) {
    // escaped, every Vietnamese letter would take six bytes
    options.charset = "utf8";
    // shorter, and still to be read and stepped through
    options.minifySyntax = true;
  },
  clean: true,
});
