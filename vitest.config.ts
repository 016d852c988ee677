import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("./src", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^haicap$/, replacement: `${src}/index.ts` },
      { find: /^haicap\/(.+)$/, replacement: `${src}/$1.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    passWithNoTests: false,
    setupFiles: ["test/setup.ts"],
    // vitest leaves one core to itself
    maxWorkers: "100%",
    // a busy machine is slow, not wrong
    testTimeout: 60_000,
    hookTimeout: 180_000,
    coverage: {
      include: ["src/**/*.ts"],
      exclude: [
        "src/**/data/**",
        "src/**/*.generated.ts",
        // the program's start and its threads run only in processes and threads of their own, where nothing is counted
        "src/cli/bin.ts",
        "src/cli/validate/cli-worker.ts",
      ],
      thresholds: { lines: 99, branches: 97 },
    },
  },
});
