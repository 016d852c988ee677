import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = fileURLToPath(new URL("./test/", import.meta.url));

const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".test.ts"),
);

/** Whether it puts something else in the place of a module, which others must not see. */
const replaces = (name: string): boolean => readFileSync(folder + name, "utf8").includes("vi.mock(");

const paths = (names: readonly string[]): string[] =>
  names.map((name) => `test/${name.replaceAll("\\", "/")}`);

const src = fileURLToPath(new URL("./src", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^haicap$/, replacement: `${src}/index.ts` },
      { find: /^haicap\/(.+)$/, replacement: `${src}/$1.ts` },
    ],
  },
  test: {
    passWithNoTests: false,
    projects: [
      // as in an application, all of them meet one library: to load it afresh for each file took half of the time
      {
        extends: true,
        test: { name: "together", include: paths(files.filter((name) => !replaces(name))), isolate: false },
      },
      { extends: true, test: { name: "apart", include: paths(files.filter(replaces)) } },
    ],
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
