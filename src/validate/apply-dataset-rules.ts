import { present } from "../core/present.js";
import type { IssueCollector } from "../issues/collector.js";
import type { AnyRecord } from "../model/record.js";
import { datasetRules } from "../rules/all-dataset.js";
import type { UnitContext } from "../rules/unit.js";
import type { Sound } from "./sound.js";
import { datasetOf } from "./sound.js";

/** Checks the records of a dataset against the rules that compare them. What was withdrawn is compared with nothing. */
export function applyDatasetRules(
  sound: readonly Sound[],
  context: UnitContext,
  collector: IssueCollector,
): void {
  const standing = sound.filter(({ record }) => !("withdrawn" in record) || record.withdrawn !== true);
  const dataset = datasetOf(standing);
  const subjects = new Map(standing.map(({ record, subject }) => [record, subject]));
  const subjectOf = (record: AnyRecord) => subjects.get(record) ?? { base: "" };
  for (const rule of datasetRules)
    rule.check(
      dataset,
      (record, pointer, params) => {
        collector.add(subjectOf(record), rule.code, pointer, params);
      },
      {
        ...context,
        firstAt: (record, pointer = "") => {
          const { base, line } = subjectOf(record);
          return { first: base + pointer, ...present({ firstLine: line }) };
        },
      },
    );
}
