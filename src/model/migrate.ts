import { IssueCollector } from "../issues/collector.js";
import { foundOf, typeOfValue } from "../issues/found.js";
import type { Result } from "../issues/result.js";
import { formatVersion } from "./dataset.js";

/** Something that the newer format cannot say. */
export interface Loss {
  /** JSON Pointer to it in the dataset before this step. */
  readonly pointer: string;
  /** What was there. */
  readonly value: unknown;
  /** Why it could not be kept. */
  readonly reason: string;
}

/** The way from one version of the format to the next. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  /** The dataset in the newer format, without its version, and what was lost. Changes nothing of what it is given. */
  readonly apply: (dataset: Readonly<Record<string, unknown>>) => {
    readonly dataset: Readonly<Record<string, unknown>>;
    readonly losses: readonly Loss[];
  };
}

/** A dataset brought to the current format. It is not validated yet. */
export interface MigratedDataset {
  readonly dataset: Readonly<Record<string, unknown>>;
  /** The versions it went through, the first and the last included. */
  readonly versions: readonly string[];
  /** Everything that was lost on the way, in order; empty: nothing. */
  readonly losses: readonly Loss[];
}

/** The steps between the versions of the format, oldest first. There is one version so far. */
export const migrations: readonly Migration[] = [];

/**
 * Brings a dataset of an older version to the current one, step by step, and reports what was lost. A dataset of the
 * current version comes back as it is; one of a version that no step leads on from is refused. Never throws.
 *
 * @example
 * const result = migrate(JSON.parse(text));
 * if (result.ok) validateDataset(result.value.dataset);
 */
export function migrate(value: unknown, steps: readonly Migration[] = migrations): Result<MigratedDataset> {
  const collector = new IssueCollector();
  const refuse = (version: unknown): void => {
    collector.add({ base: "" }, "unsupported_version", "/haicap", {
      supported: formatVersion,
      found: foundOf(version),
    });
  };
  const outcome: { dataset: Readonly<Record<string, unknown>>; versions: string[]; losses: Loss[] } = {
    dataset: {},
    versions: [],
    losses: [],
  };
  try {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      outcome.dataset = value as Readonly<Record<string, unknown>>;
      const { haicap: version } = outcome.dataset;
      if (typeof version === "string") walk(version, steps, outcome);
      if (outcome.versions.at(-1) !== formatVersion) refuse(version ?? null);
    } else {
      collector.add({ base: "" }, "wrong_type", "", { expected: "object", found: typeOfValue(value) });
    }
  } catch {
    // a getter of a hostile object, or a step that met what its version does not allow
    collector.add({ base: "" }, "unreadable_value", "", {});
  }
  return collector.result(outcome);
}

function walk(
  start: string,
  steps: readonly Migration[],
  outcome: { dataset: Readonly<Record<string, unknown>>; versions: string[]; losses: Loss[] },
): void {
  let version = start;
  outcome.versions.push(version);
  while (version !== formatVersion) {
    const step = steps.find(({ from, to }) => from === version && !outcome.versions.includes(to));
    if (step === undefined) return;
    const { dataset, losses } = step.apply(outcome.dataset);
    outcome.dataset = { ...dataset, haicap: step.to };
    outcome.losses.push(...losses);
    version = step.to;
    outcome.versions.push(version);
  }
}
