import { expect, test } from "vitest";
import { convertCommune, findFormerCommune } from "haicap/units/former";
import { communeRows, formerCommuneRows, groupBy, successionRows } from "./facts.js";

const byFormer = groupBy(successionRows, "former_code");
const byCommune = groupBy(successionRows, "commune_code");
const arrangementOf = new Map(communeRows.map((row) => [row.code, row.arrangement]));

test("decided by where the people went, recomputed from the table", () => {
  const counts: Record<string, number> = {};
  for (const { code = "" } of formerCommuneRows) {
    const rows = byFormer.get(code) ?? [];
    const targets = rows.map((row) => row.commune_code ?? "").sort();
    // where anybody went; a unit that all people left for is the only such one
    const peopled = rows.filter((row) => row.people !== "none").map((row) => row.commune_code);
    const result = convertCommune(code);
    counts[result.status] = (counts[result.status] ?? 0) + 1;
    expect(result.formerCode).toBe(code);
    if (rows.length > 1) {
      const decided = peopled.length === 1 ? { communeCode: peopled[0] } : {};
      expect(result).toEqual({ status: "divided", formerCode: code, candidates: targets, ...decided });
      counts.decided = (counts.decided ?? 0) + ("communeCode" in result ? 1 : 0);
    } else {
      const [target = ""] = targets;
      const arrangement = arrangementOf.get(target);
      const alone = byCommune.get(target)?.length === 1;
      const status = arrangement === "unchanged" ? "unchanged" : alone ? "renamed" : "merged";
      expect(result).toEqual({ status, formerCode: code, communeCode: target });
    }
  }
  expect(counts).toEqual({ unchanged: 127, renamed: 5, merged: 9462, divided: 441, decided: 60 });
});

test("unchanged means the same code; renamed means alone under another name or kind", () => {
  for (const { code = "" } of formerCommuneRows) {
    const result = convertCommune(code);
    if (result.status === "unchanged" || result.status === "renamed") expect(result.communeCode).toBe(code);
  }
  expect(convertCommune("24235")).toEqual({ status: "renamed", formerCode: "24235", communeCode: "24235" });
  expect(convertCommune("31105").status).toBe("renamed");
});

test("cases that are easy to get wrong", () => {
  expect(convertCommune("03535")).toEqual({ status: "merged", formerCode: "03535", communeCode: "03538" });
  expect(convertCommune("00007")).toEqual({
    status: "divided",
    formerCode: "00007",
    candidates: ["00008", "00025"],
  });
  // Lai Uyên kept its code as Bàu Bàng, but is not the whole of it
  expect(convertCommune("25822").status).toBe("divided");
  expect(findFormerCommune("25822")?.name).toBe("Lai Uyên");
});

test.each(["", "1", "3535", "99999", "03535 ", "０３５３５", "abcde", "1e3", "-0001", "+0001", " 0001"])(
  "%j is unknown",
  (code) => {
    expect(convertCommune(code)).toEqual({ status: "unknown", formerCode: code });
  },
);
