import { expect, test } from "vitest";
import type { Directive } from "../../src/model/oversight/directive.js";
import { missingReferences } from "../../src/rules/missing-references.js";

const directive: Directive = {
  id: "40/d-1",
  context: "session:40/s-1",
  kind: "require",
  issuedBy: "official:40/o-1",
  addressees: [{ actor: "group:40/g-1" }, { actor: "commune:17179" }, { actor: "official:40/o-1" }],
  summary: "Trả lời",
  proposalIds: ["40/p-1", "40/p-2"],
};

test("references that nobody knows are listed in order, each kind asked once and no id twice", () => {
  const asked: string[] = [];
  const missing = missingReferences("directive", directive, (kind, ids) => {
    asked.push(`${kind}: ${ids.join(" ")}`);
    return kind === "proposal" ? ["40/p-1"] : [];
  });
  expect(new Set(asked)).toEqual(
    new Set(["session: 40/s-1", "official: 40/o-1", "unit-group: 40/g-1", "proposal: 40/p-1 40/p-2"]),
  );
  expect(asked).toHaveLength(4);
  expect(missing).toEqual([
    { pointer: "/issuedBy", kind: "official", id: "40/o-1" },
    { pointer: "/addressees/0/actor", kind: "unit-group", id: "40/g-1" },
    { pointer: "/addressees/2/actor", kind: "official", id: "40/o-1" },
    { pointer: "/proposalIds/1", kind: "proposal", id: "40/p-2" },
    { pointer: "/context", kind: "session", id: "40/s-1" },
  ]);
});

test("nothing is missing when everything is known", () => {
  expect(missingReferences("directive", directive, (_, ids) => ids)).toEqual([]);
});
