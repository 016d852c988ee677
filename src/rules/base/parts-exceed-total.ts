import type { Measure } from "../../model/value/measure.js";
import { decimalsOf, tidy } from "../decimal.js";
import type { Rule } from "../rule.js";
import type { PlacedMeasure } from "./measure.js";
import { measuresOf } from "./measure.js";

/** The parts of a measure sum to its value where all are given, and do not exceed it where they are not. */
export const partsExceedTotalRule: Rule<"parts_exceed_total"> = {
  code: "parts_exceed_total",
  kinds: "every",
  check(record, report, { kind }) {
    for (const placed of measuresOf(kind, record, hasParts)) {
      const { measure } = placed;
      const { value: total, parts, partsComplete: complete = false } = measure;
      if (total === undefined || parts === undefined || !areExact(placed)) continue;
      const sum = tidy(parts.reduce((running, { value }) => running + value, 0));
      const excess = complete ? Math.abs(sum - total) : sum - total;
      const bounded = complete || parts.every(({ value }) => value >= 0);
      if (bounded && excess > toleranceOf(measure))
        report(`${placed.pointer}/parts`, { sum, total, complete });
    }
  },
};

function hasParts({ value, parts }: Measure): boolean {
  return value !== undefined && parts !== undefined;
}

function areExact(placed: PlacedMeasure): boolean {
  const { parts = [] } = placed.measure;
  return placed.isExact("/value") && parts.every((_, index) => placed.isExact(`/parts/${index}/value`));
}

/** How far the sum may lie from the total because each number was rounded or cut off; counts are exact. */
function toleranceOf({ value = 0, parts = [], unit }: Measure): number {
  const numbers = [value, ...parts.map((part) => part.value)];
  const decimals = Math.max(...numbers.map(decimalsOf));
  // Binary fractions add less than a hundredth of the last digit.
  return decimals > 0 || unit === "percent" ? (numbers.length + 0.01) * 10 ** -decimals : 0;
}
