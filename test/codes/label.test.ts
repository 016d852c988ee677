import { describe, expect, test } from "vitest";
import { codeLists } from "../../src/codes/all.js";
import { bodyList } from "../../src/codes/body.js";
import { grainList } from "../../src/codes/grain.js";
import { labelOf } from "../../src/codes/label.js";
import { optionsOf } from "../../src/codes/option.js";

describe("labelOf", () => {
  test("gives the label in the language", () => {
    expect(labelOf(bodyList, "peoples-committee", "vi")).toBe("Ủy ban nhân dân");
    expect(labelOf(bodyList, "peoples-committee", "en")).toBe("People's Committee");
  });

  test.each(["nobody", "", "__proto__", "constructor", "toString"])(
    "gives %o back when the list does not know it",
    (code) => {
      expect(labelOf(bodyList, code, "vi")).toBe(code);
    },
  );
});

describe("optionsOf", () => {
  test("gives every member in display order", () => {
    expect(optionsOf(grainList, "en")).toEqual([
      { value: "leader", label: "Leader" },
      { value: "deputy-leader", label: "Deputy leader" },
      { value: "leaders-representative", label: "Representative of the leaders" },
      { value: "specialist", label: "Specialist" },
    ]);
    for (const list of codeLists) {
      expect(optionsOf(list, "vi").map((option) => option.value)).toEqual(Object.keys(list.members));
    }
  });

  test.each([
    ["2025-06-30", false],
    ["2025-07-01", true],
    ["2025-12-31", true],
    ["2026-01-01", false],
  ])("on %s the economic division of a commune is a choice: %s", (on, expected) => {
    const values = optionsOf(bodyList, "vi", { on }).map((option) => option.value);
    expect(values.includes("economic-division")).toBe(expected);
    expect(values).toContain("peoples-committee");
  });
});
