import { readdirSync } from "node:fs";
import { posix, sep } from "node:path";

/** The folders whose tests are to kill mutants. */
const folders = "aggregate cases codes core issues lifecycle model rules units validate".split(" ");

/** What is left out of them: it measures sizes and times, imports by name, or walks the country once more. */
const left = [
  "test/aggregate/coverage.test.ts",
  "test/aggregate/size.test.ts",
  "test/codes/file.test.ts",
  "test/rules/all.test.ts",
  "test/rules/country.test.ts",
  "test/units/budget.test.ts",
  "test/units/hostile.test.ts",
  "test/validate/fast/forbidden.test.ts",
  "test/validate/stream/abort.test.ts",
];

/** What the tests that execute a mutant may take together, in ms; it counts as survived if they do not kill it. */
const BUDGET = 2000;

/** What the others may take together that may notice what was computed before them, in ms. */
const LATER_BUDGET = 500;

/** The files of the suite, from the working folder. */
export const testFiles = (): string[] =>
  folders
    .map((folder) => posix.join("test", folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
        posix.join(folder, name.replaceAll(sep, "/")),
      ),
    )
    .filter((file) => file.endsWith(".test.ts") && !left.some((start) => file.startsWith(start)))
    .sort();

/**
 * The tests a mutant of a folder of src meets, by file: those that execute it, of its own folder first, the quick before the
 * slow; then the quickest others of its folder in the same files, for what was computed once, by the test before them.
 */
export const choose = (
  ids: readonly string[],
  costs: ReadonlyMap<string, number>,
  folder: string,
): Map<string, Set<string>> => {
  const isNear = (id: string): boolean => id.startsWith(`test/${folder}/`);
  const cost = (id: string): number => costs.get(id) ?? 0;
  const files = new Set(ids.filter(isNear).map(fileOf));
  const executing = [...ids].sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || cost(a) - cost(b));
  const later = [...costs.keys()].filter((id) => files.has(fileOf(id))).sort((a, b) => cost(a) - cost(b));
  const chosen = new Map<string, Set<string>>();
  const take = (some: readonly string[], budget: number): void => {
    let spent = 0;
    for (const id of some) {
      spent += cost(id);
      if (spent > budget && chosen.size > 0) break;
      const file = fileOf(id);
      chosen.set(file, (chosen.get(file) ?? new Set()).add(id));
    }
  };
  take(executing, BUDGET);
  take(later, LATER_BUDGET);
  return chosen;
};

const fileOf = (id: string): string => id.slice(0, id.indexOf("#"));
