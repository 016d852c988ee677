import { defineConfig } from "tsup";

/** One file a module, which bundlers read: what an application does not use, they leave out file by file. */
export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.d.ts", "!src/cli/**"],
  outDir: "dist/modules",
  format: "esm",
  target: "es2022",
  bundle: false,
  esbuildOptions(options) {
    // escaped, every Vietnamese letter would take six bytes
    options.charset = "utf8";
  },
});
