import { ownerOf } from "../core/id.js";
import type { Rule } from "./rule.js";

/** An id begins with its owner and a slash. */
export const ownerRule: Rule<"id_without_owner"> = {
  code: "id_without_owner",
  kinds: "every",
  check(record, report) {
    if ("id" in record && ownerOf(record.id) === undefined) report("/id", { id: record.id });
    if ("stops" in record)
      for (const [index, { id }] of (record.stops ?? []).entries())
        if (ownerOf(id) === undefined) report(`/stops/${String(index)}/id`, { id });
  },
};
