import { readdirSync, readFileSync } from "node:fs";
import type { Dataset } from "haicap";
import { findCommune, formatUnit } from "haicap/units";
import type { Example } from "../../docs/site/example.js";

const folder = new URL("../../examples/datasets/", import.meta.url);

/** What the page offers to try: units, the datasets of the examples, and one that was damaged. */
export function pageExamples(): Example[] {
  const texts = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(new URL(file, folder), "utf8"));
  return [
    { kind: "unit", label: "nam ma", text: "nam ma" },
    { kind: "unit", label: "Phường Bến Nghé, Quận 1", text: "Phường Bến Nghé, Quận 1" },
    { kind: "unit", label: "Quận 1", text: "Quận 1" },
    { kind: "unit", label: { word: "exampleCodes" }, text: "03535\n03538\n03541\n26740\n00007\n" },
    ...texts.map((text): Example => ({ kind: "dataset", label: nameOf(text), text })),
    { kind: "dataset", label: { word: "exampleFaulty" }, text: damaged(texts[2] ?? "") },
  ];
}

/** The first unit it is about. */
function nameOf(text: string): string {
  const { visits, sessions, communes } = JSON.parse(text) as Dataset;
  const about = visits?.[0]?.units[0] ?? sessions?.[0]?.units[0] ?? "";
  const unit = findCommune(about.replace("commune:", "")) ?? findCommune(communes?.[0]?.code ?? "");
  return unit === undefined ? "" : formatUnit(unit);
}

/** A dataset with faults that senders make: a misspelled code, a day that is none, a record left out, an old name. */
function damaged(text: string): string {
  const dataset = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
  const [directive, other] = dataset.directives ?? [];
  const [proposal] = dataset.proposals ?? [];
  const [visit] = dataset.visits ?? [];
  Object.assign(directive ?? {}, { kind: "asign", deadline: { type: "by", day: "2025-11-31" } });
  Object.assign(other ?? {}, { names: [{ ref: "commune:03538", name: "xã Căn Co" }] });
  Object.assign(proposal ?? {}, {
    raisedBy: ["commune:3538"],
    sumary: proposal?.summary,
    summary: undefined,
  });
  Object.assign(visit ?? {}, { delegationId: "12/delegation-99" });
  return JSON.stringify(dataset, null, 2) + "\n";
}
