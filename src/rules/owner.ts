import { ownerOf } from "../core/id.js";
import { catalog } from "../model/catalog.js";
import type { Rule } from "./rule.js";

/** An id begins with its owner and a slash. */
export const ownerRule: Rule<"id_without_owner"> = {
  code: "id_without_owner",
  kinds: "every",
  check(record, report, { kind }) {
    // by the kind, not by what is there: a record may carry keys that its kind does not have
    if (catalog[kind].key === "id" && "id" in record && ownerOf(record.id) === undefined)
      report("/id", { id: record.id });
    if (kind === "visit" && "stops" in record)
      for (const [index, { id }] of (record.stops ?? []).entries())
        if (ownerOf(id) === undefined) report(`/stops/${String(index)}/id`, { id });
  },
};
