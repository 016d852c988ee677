import type { CodeScheme } from "../codes/code-scheme.js";

/** The two schemes of identifiers of agencies. They are not the same code written twice. */
export type AgencyScheme = Extract<CodeScheme, "vn-agency-qcvn102" | "vn-agency-qd20">;

/** The identifier of an agency, taken apart. */
export interface AgencyId {
  scheme: AgencyScheme;
  /** The codes from the highest level down: `["H49"]`, `["H55", "242"]`. */
  levels: string[];
}

const QCVN102 = /^([0-9A-Z]{3})\.([0-9A-Z]{2})\.([0-9A-Z]{2})\.([A-Z]\d{2})$/;
const QD20 = /^[A-Z]\d{2}(?:\.[0-9A-Z]+)*$/;

/** Characters of the parts of QCVN 102, from the highest level down. */
const WIDTHS = [3, 2, 2, 3];

/**
 * Reads the identifier of an agency: 13 characters with the highest level last (QCVN 102:2016/BTTTT), or at most 35 with
 * the highest level first (Decision 20/2020/QĐ-TTg). `undefined` when it is neither, or could be both and no scheme
 * is given.
 *
 * @example parseAgencyId("000.00.00.H49") // { scheme: "vn-agency-qcvn102", levels: ["H49"] }
 * @example parseAgencyId("H55.242") // { scheme: "vn-agency-qd20", levels: ["H55", "242"] }
 */
export function parseAgencyId(text: unknown, scheme?: AgencyScheme): AgencyId | undefined {
  if (typeof text !== "string") return undefined;
  const id = text.trim();
  const readings = [readQcvn102(id), readQd20(id)].filter((reading) => reading !== undefined);
  const fitting = readings.filter((reading) => scheme === undefined || reading.scheme === scheme);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * Writes the identifier of an agency in its scheme; `undefined` when its codes do not fit there. To write the codes of one
 * scheme in the other is right only where the province confirms that its codes are the same in both.
 *
 * @example formatAgencyId({ scheme: "vn-agency-qcvn102", levels: ["H49", "12"] }) // "000.00.12.H49"
 */
export function formatAgencyId({ scheme, levels }: AgencyId): string | undefined {
  const parts =
    scheme === "vn-agency-qcvn102"
      ? WIDTHS.map((width, level) => levels[level] ?? "0".repeat(width)).reverse()
      : levels;
  const text = parts.join(".");
  const read =
    levels.length <= WIDTHS.length || scheme === "vn-agency-qd20" ? parseAgencyId(text, scheme) : undefined;
  return read !== undefined && String(read.levels) === String(levels) ? text : undefined;
}

function readQcvn102(id: string): AgencyId | undefined {
  const match = QCVN102.exec(id);
  if (match === null) return undefined;
  const levels = match.slice(1).reverse();
  while (/^0+$/.test(String(levels.at(-1)))) levels.pop();
  // a level below one that is not there names nothing
  return levels.some((level) => /^0+$/.test(level)) ? undefined : { scheme: "vn-agency-qcvn102", levels };
}

function readQd20(id: string): AgencyId | undefined {
  return id.length <= 35 && QD20.test(id) ? { scheme: "vn-agency-qd20", levels: id.split(".") } : undefined;
}
