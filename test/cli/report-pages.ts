import type { Dataset } from "../../src/model/dataset.js";
import { fromEntries, type StreamEntry } from "../../src/model/stream.js";
import type { Page } from "../../src/cli/report/page.js";
import { pageOf } from "../../src/cli/report/page-of.js";
import type { Locale } from "../../src/core/locale.js";
import { dossiers, entry, scenario } from "../aggregate/scenario.js";

/** Texts that would do harm, or would look broken, if they were not escaped. */
export const hostile = [
  `<script>document.title = "taken"</script>`,
  `"><img src="https://example.org/pixel.png" onerror="document.title='taken'">`,
  "</title></style></svg><b>bold</b>",
  "Tom & Jerry &lt;",
  "{a|rich} {value}",
  "]]><![CDATA[",
] as const;

/** Signs that move the cursor of a terminal, or turn the direction of a text. */
const control = "\u001b[2J\u0007\u202emoc.live\r\n";

const clean = { error: 0, warning: 0, info: 0, byCode: {} };

function page(entries: readonly StreamEntry[], locale: Locale, counts: typeof clean = clean): Page {
  return pageOf({ dataset: fromEntries(entries) as Dataset, counts, unreadable: 1 }, locale, "2025-12-01");
}

/** A page on which every section has something to say, and a warning. Its communes are those of the registry. */
export function fullPage(locale: Locale): Page {
  const records = [...scenario, ...dossiers].filter(({ kind }) => kind !== "commune");
  return page(records, locale, {
    error: 2,
    warning: 1,
    info: 0,
    byCode: { wrong_type: 2, rate_not_reachable: 1 },
  });
}

/** A page whose names are {@link hostile}: of the sender, of groups, organisations and delegations. */
export function hostilePage(locale: Locale): Page {
  const at = (place: number): string => hostile[place % hostile.length] ?? "";
  const each = hostile.flatMap((name, place): StreamEntry[] => [
    entry("organisation", { id: `12/o-${place}`, kind: "other", name, unit: "commune:03538" }),
    entry("delegation", { id: `12/d-${place}`, name, units: ["commune:03538"] }),
    entry("unit-group", {
      id: `12/g-${place}`,
      name: at(place + 1),
      complete: true,
      communes: ["commune:03549"],
    }),
    entry("task", {
      id: `12/t-${place}`,
      role: "lead",
      assignee: `organisation:12/o-${place}`,
      assignedOn: "2025-09-01",
      dueOn: "2025-10-01",
    }),
    entry("dossier-statistics", { id: `12/s-${place}`, unit: `group:12/g-${place}`, counts: { handled: 1 } }),
  ]);
  const header = { kind: "dataset", record: { issuedBy: control + hostile.join(" ") } } as StreamEntry;
  const named = entry("delegation", { id: "12/c", name: control, units: ["commune:03538"] });
  const visit = entry("visit", { id: "12/v", date: "2025-11-01", units: ["commune:03538"] });
  return page([header, visit, named, ...each], locale);
}
