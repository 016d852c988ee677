// Runs the tests of vitest for Stryker in one process that lives on. Stryker's own runner for vitest starts a thread for
// every mutant and loads zod, the models and the tests in it, which takes a hundred times as long as the test that kills.
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  toMutantRunResult,
  TestStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import {
  startTests,
  type File,
  type Suite,
  type Test,
  type TestAnnotation,
  type VitestRunner,
} from "@vitest/runner";
import { bundle, type Bundle, type Load } from "./bundle.js";
import { choose, testFiles } from "./suite.js";

/** Code that a mutant meets more often than this goes on for ever: to say so is faster than to end the process. */
const MOST_HITS = 30_000_000;

/** In the sandbox: what the first process learns of the tests, for the others and those that replace it. */
const costsFile = "mutation-costs.json";

/** What the code that is tested reads and writes: which of its changes is in force, and how often each is met. */
interface Context {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number;
  hitLimit?: number | undefined;
}

const context = ((globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}) as Context;

const testsOf = ({ tasks }: Suite): Test[] =>
  tasks.flatMap((task) => (task.type === "suite" ? testsOf(task) : [task]));

const nameOf = (test: Test): string => {
  const names = [test.name];
  for (let { suite } = test; suite !== undefined; { suite } = suite) names.unshift(suite.name);
  return names.join(" > ");
};

const idOf = (test: Test): string => `${test.file.name}#${nameOf(test)}`;

/** The tests of one run of one file. */
class FileRunner implements VitestRunner {
  readonly config: VitestRunner["config"] = {
    root: process.cwd(),
    setupFiles: [],
    name: undefined,
    passWithNoTests: false,
    testNamePattern: undefined,
    allowOnly: false,
    sequence: { seed: 0, hooks: "stack", setupFiles: "list" },
    chaiConfig: undefined,
    maxConcurrency: 1,
    testTimeout: 0,
    hookTimeout: 0,
    retry: 0,
    includeTaskLocation: false,
    tags: [],
    tagsFilter: undefined,
    strictTags: false,
  };

  #failed = false;

  /** `wanted`: ids of tests, all when absent. `mutant`: active as soon as the file is loaded. */
  constructor(
    private readonly load: Load,
    private readonly bail: boolean,
    private readonly wanted?: ReadonlySet<string>,
    private readonly mutant?: string,
  ) {}

  importFile(file: string): void {
    this.load(file.slice(this.config.root.length + 1));
  }

  onCollected([file]: File[]): void {
    if (file !== undefined && this.wanted !== undefined)
      for (const test of testsOf(file)) if (!this.wanted.has(idOf(test))) test.mode = "skip";
    context.activeMutant = this.mutant;
  }

  onBeforeRunTask(test: Test): void {
    if (this.bail && this.#failed) test.mode = "skip";
    else context.currentTestId = idOf(test);
  }

  onAfterRunTask(test: Test): void {
    if (test.result?.state === "fail") this.#failed = true;
    context.currentTestId = undefined;
  }

  onTestAnnotate(_test: Test, annotation: TestAnnotation): Promise<TestAnnotation> {
    return Promise.resolve(annotation);
  }
}

/** What became of the tests that ran; a file that cannot be loaded is a test that failed. */
const resultsOf = (file: File): TestResult[] => {
  const { name } = file;
  const fileName = resolve(name);
  const broken = file.result?.state === "fail" ? file.result.errors?.[0] : undefined;
  if (broken !== undefined && testsOf(file).every(({ result }) => result?.state !== "fail"))
    return [
      {
        id: `${name}#`,
        name,
        fileName,
        timeSpentMs: 0,
        status: TestStatus.Failed,
        failureMessage: broken.message,
      },
    ];
  return testsOf(file).flatMap((test) => {
    if (test.mode === "skip" || test.result === undefined) return [];
    const { state, duration = 0, errors } = test.result;
    const told = { id: idOf(test), name: nameOf(test), fileName, timeSpentMs: duration };
    return [
      state === "pass"
        ? { ...told, status: TestStatus.Success }
        : { ...told, status: TestStatus.Failed, failureMessage: errors?.[0]?.message ?? "" },
    ];
  });
};

const run = async (runner: FileRunner, file: string): Promise<TestResult[]> => {
  const [done] = await startTests([resolve(file)], runner);
  return done === undefined ? [] : resultsOf(done);
};

class MutationRunner implements TestRunner {
  #bundle: Bundle | undefined;
  #files: string[] = [];
  /** What each test took without a mutant, in ms. */
  #costs: ReadonlyMap<string, number> | undefined;

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#files = testFiles();
    this.#bundle = await bundle(process.cwd(), ["test/setup.ts", ...this.#files]);
  }

  #start(): Load {
    const load = this.#bundle?.start() ?? ((): void => undefined);
    load("test/setup.ts");
    return load;
  }

  async dryRun({ files }: DryRunOptions): Promise<DryRunResult> {
    context.mutantCoverage = { static: {}, perTest: {} };
    const mutated = files?.map((file) => relative(process.cwd(), file).replaceAll(sep, "/"));
    const related = this.#files.filter((file) => {
      const imports = this.#bundle?.importsOf(file);
      return mutated === undefined || mutated.some((one) => imports?.has(one));
    });
    const tests: TestResult[] = [];
    for (const file of related) tests.push(...(await run(new FileRunner(this.#start(), false), file)));
    writeFileSync(costsFile, JSON.stringify(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, testFilter, disableBail, sandboxFileName } = options;
    this.#costs ??= new Map(JSON.parse(readFileSync(costsFile, "utf8")) as [string, number][]);
    const folder = relative(join(process.cwd(), "src"), sandboxFileName).split(sep)[0] ?? "";
    const chosen = choose(testFilter ?? [...this.#costs.keys()], this.#costs, folder);
    context.hitCount = 0;
    context.hitLimit = hitLimit === undefined ? undefined : Math.min(hitLimit, MOST_HITS);
    const before = mutantActivation === "static" ? activeMutant.id : undefined;
    context.activeMutant = before;
    const load = this.#start();
    const tests: TestResult[] = [];
    for (const [file, wanted] of chosen) {
      context.activeMutant = before;
      tests.push(...(await run(new FileRunner(load, !disableBail, wanted, activeMutant.id), file)));
      if (!disableBail && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    context.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(context.hitCount, context.hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests,
      },
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", MutationRunner)];
