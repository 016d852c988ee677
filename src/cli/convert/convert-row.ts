import type { Conversion } from "../../core/succession.js";
import { findCommune } from "../../units/commune.js";
import { formatUnit } from "../../units/format-unit.js";
import { convertCommune } from "../../units/former/convert-commune.js";
import { resolveUnit } from "../../units/former/resolve-unit.js";
import { successorsOf } from "../../units/former/succession.js";

/** What happened to a row; `current`: it names a unit of today; `ambiguous`: it fits several former communes. */
export type RowStatus = Conversion["status"] | "current" | "ambiguous";

/**
 * The columns that are added: what happened, the code of the commune of today (empty: a person has to decide), its name,
 * the codes of all that come into question, and the resolution with the clause of its article 1.
 */
export const addedColumns = [
  "conversion",
  "new_code",
  "new_name",
  "candidates",
  "resolution",
  "clause",
] as const;

/** The cells of the added columns. */
export type AddedCells = readonly [status: RowStatus, ...others: string[]];

/** Converts a row by the code of its former commune. */
export function convertCode(code: string): AddedCells {
  return cellsOf(convertCommune(code));
}

/** Converts a row by the names of its former commune, district and province, in any order. */
export function convertNames(names: readonly string[]): AddedCells {
  const text = names.filter((name) => name.trim() !== "").join(", ");
  const former = resolveUnit(text, { era: "former" });
  if (former.status === "found" && former.unit.level === "former-commune")
    return convertCode(former.unit.code);
  if (former.status === "ambiguous") {
    const conversions = former.candidates.map((unit) => convertCommune(unit.code));
    const codes = conversions.flatMap((one) =>
      "candidates" in one ? one.candidates : "communeCode" in one ? [one.communeCode] : [],
    );
    return ["ambiguous", "", "", [...new Set(codes)].join(" "), "", ""];
  }
  const current = former.status === "not-found" ? resolveUnit(text, { era: "current" }) : undefined;
  if (current?.status === "found" && current.unit.level === "commune") {
    return ["current", current.unit.code, formatUnit(current.unit), "", "", ""];
  }
  return ["unknown", "", "", "", "", ""];
}

function cellsOf(conversion: Conversion): AddedCells {
  const { status, formerCode } = conversion;
  if (status === "unknown") return [status, "", "", "", "", ""];
  const code = conversion.communeCode ?? "";
  const commune = findCommune(code);
  const edges = successorsOf(formerCode).filter((edge) => code === "" || edge.communeCode === code);
  const resolutions = new Set(edges.map((edge) => edge.resolution));
  const candidates = status === "divided" ? conversion.candidates.join(" ") : "";
  const name = commune === undefined ? "" : formatUnit(commune);
  return [
    status,
    code,
    name,
    candidates,
    [...resolutions].join(" "),
    [...new Set(edges.map((edge) => edge.clause))].join(" "),
  ];
}

/** Whether a person has to look at a row. */
export function needsPerson([status, code]: AddedCells): boolean {
  return status === "unknown" || code === "";
}
