import type { RecordKind } from "../../core/record-kind.js";
import { exactIn } from "../claim.js";
import type { Part } from "../part.js";
import type { Rule } from "../rule.js";

/** Lists that stand beside a field that says how many there are. */
const LISTS: Readonly<Partial<Record<RecordKind, readonly [list: string, count: string]>>> = {
  "unit-group": ["communes", "count"],
  delegation: ["members", "size"],
  "service-centre": ["sites", "siteCount"],
  plan: ["indicators", "indicatorCount"],
};

/** A list has no more members than there are; one that is complete has as many. */
export const listCountMismatchRule: Rule<"list_count_mismatch"> = {
  code: "list_count_mismatch",
  kinds: Object.keys(LISTS) as RecordKind[],
  check(record, report, { kind }) {
    const [list = "", count = ""] = LISTS[kind] ?? [];
    const fields = record as Part & Readonly<Record<string, unknown>>;
    const members = fields[list];
    const stated = fields[count];
    if (!Array.isArray(members) || typeof stated !== "number" || members.length === stated) return;
    const complete = kind === "unit-group" && fields.complete === true;
    if ((complete || members.length > stated) && exactIn(fields)(`/${count}`))
      report(`/${list}`, { listed: members.length, stated, complete });
  },
};
