// Runs the checks and writes what they printed to docs/quality.md, each with the day and the commit it is of:
// npm run quality                  all of them
// npm run quality -- size matrix   some; what the page says of the others stays
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Check {
  readonly name: string;
  readonly title: string;
  /** Script of package.json. */
  readonly script: string;
  /** The lines of its output that tell the figures. */
  readonly lines: RegExp;
  /** What is to be said of the figures: what was aimed at and is not reached, and why. */
  readonly note?: string;
}

const checks: readonly Check[] = [
  { name: "tests", title: "Tests", script: "test", lines: /^(?:tests: |✗)/ },
  { name: "zones", title: "Four time zones and three locales", script: "test:timezones", lines: /tests: |✗/ },
  {
    name: "faults",
    title: "A thousand generated faults of every issue code",
    script: "test:faults",
    lines: /^a thousand|^✗/,
  },
  {
    name: "coverage",
    title: "Coverage of hand-written code",
    script: "test:coverage",
    lines: /^(?:Statements|Branches|Functions|Lines)\s/,
  },
  {
    name: "mutation",
    title: "Mutation testing",
    // an hour long, and only what has changed since is tried again
    script: "test:mutation -- --report",
    lines: /^(?:folder|all|src\/\w+) +[\w%]|mutants are not tried/,
    note: "Of each mutant what came out when it was last tried. At least 85 % are to be noticed.",
  },
  {
    name: "matrix",
    title: "Runtimes and compilers, on the packed library",
    script: "test:matrix",
    lines: /^(?:[✓✗–] |matrix: )/,
  },
  {
    name: "size",
    title: "What a browser loads",
    script: "size",
    lines: /^\s+(?:haicap|Size:|Package size)/,
    note: "Aimed at for an entry with all it exports: haicap 25 kB, labels 12, issues 8, lifecycle 8, aggregate 10. The words of 81 code lists and 400 headings in two languages alone take 30 kB, the messages of all issues in two languages 16, each of the 37 questions half a kilobyte. A bundler takes what an application imports and leaves the rest, which is why the package has one file a module: those lines are what is paid.",
  },
  {
    name: "costs",
    title: "What an import costs",
    script: "check:costs",
    lines: /^(?:instantiations|start-up)/,
    note: "Aimed at for the start-up: 20 ms. To run the modules, which is mostly to make a thousand zod schemas, takes about half of it, to find, read and compile them the rest; one single file with date-fns in it would take 31 ms.",
  },
  { name: "api", title: "Public interface", script: "check:api", lines: /entries|✗|The public/ },
  { name: "unused", title: "Unused files, exports and dependencies", script: "check:unused", lines: /\S/ },
  { name: "licences", title: "Licences", script: "check:licences", lines: /\S/ },
  {
    name: "release",
    title: "A dry release",
    script: "release:dry",
    lines: /^(?:haicap|bill|installed|release)/,
  },
];

const root = fileURLToPath(new URL("..", import.meta.url));
const page = `${root}docs/quality.md`;
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0)
  throw new Error(
    `no such check: ${unknown.join(", ")}; there are ${checks.map(({ name }) => name).join(", ")}`,
  );

const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
const day = new Date().toISOString().slice(0, 10);
const before = existsSync(page) ? readFileSync(page, "utf8").split(/^(?=## )/m) : [];
const sections = [
  "# Quality\n\nWritten by `npm run quality`. Each part says when and of which commit it is.\n\n",
];

for (const { name, title, script, lines, note } of checks) {
  const old = before.find((section) => section.startsWith(`## ${title}\n`));
  if (wanted.length > 0 && !wanted.includes(name)) {
    if (old !== undefined) sections.push(old);
    continue;
  }
  console.log(`=== ${title}`);
  const { status, stdout } = spawnSync("npm", ["run", "--silent", script], {
    cwd: root,
    encoding: "utf8",
    shell: true,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });

  const printed = stdout
    .replaceAll(/\u001B\[[\d;]*m/g, "")
    .split("\n")
    .filter((line) => lines.test(line));
  if (status !== 0) process.exitCode = 1;
  console.log(printed.join("\n"));
  const outcome = status === 0 ? "" : " It does not hold.";
  sections.push(
    `## ${title}\n\n\`npm run ${script}\`, ${day}, commit ${commit}.${outcome}\n\n\`\`\`text\n${printed.join("\n") || "nothing to report"}\n\`\`\`\n\n${note === undefined ? "" : `${note}\n\n`}`,
  );
}
writeFileSync(page, `${sections.join("").trimEnd()}\n`);
