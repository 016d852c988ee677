import { readFileSync } from "node:fs";
import type { Dataset } from "haicap";
import { validateDataset, validateRecord } from "haicap";
import { expect, test } from "vitest";

const file = new URL("../../examples/datasets/nam-ma.json", import.meta.url);

test("a faulty record is there all the same: references to it and to its stops lead somewhere", () => {
  const dataset = JSON.parse(readFileSync(file, "utf8")) as Dataset;
  const [visit] = dataset.visits ?? [];
  if (visit) visit.date = "2025-10-32";
  const errors = validateDataset(dataset).issues.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, pointer }) => [code, pointer])).toEqual([["invalid_format", "/visits/0/date"]]);
});

test("an unknown alternative is answered with the ones there are", () => {
  const gift = { id: "12/t", assignee: "commune:03538", role: "lead", summary: "x", obligations: ["review"] };
  const task = { ...gift, assignedOn: "2025-10-05", deadline: { type: "until" } };
  expect(validateRecord("task", task).issues).toMatchObject([
    {
      code: "invalid_code",
      pointer: "/deadline/type",
      params: { found: "until", allowed: ["by", "within", "before", "recurring"] },
    },
  ]);
});
