import type * as Haicap from "haicap";
import type * as Aggregate from "haicap/aggregate";
import type * as Documents from "haicap/documents";
import type * as Labels from "haicap/labels";
import type * as Lifecycle from "haicap/lifecycle";
import type * as Units from "haicap/units";
import type * as Former from "haicap/units/former";

interface Modules {
  readonly haicap: typeof Haicap;
  readonly units: typeof Units;
  readonly former: typeof Former;
  readonly labels: typeof Labels;
  readonly lifecycle: typeof Lifecycle;
  readonly aggregate: typeof Aggregate;
  readonly documents: typeof Documents;
}

/**
 * What the library does in every runtime alike, as one text: validation, messages, units, questions, days. It depends on
 * nothing but the library, so that two runtimes differ only where the library does.
 */
export function smoke(modules: Modules, datasets: readonly (readonly [string, unknown])[]): string {
  const { haicap, units, former, labels, lifecycle, aggregate, documents } = modules;
  const registry = { ...units, ...former };
  const lines: string[] = [];
  const say = (value: unknown): void => {
    lines.push(typeof value === "string" ? value : JSON.stringify(value));
  };
  for (const [name, dataset] of datasets) {
    const result = haicap.validateDataset(dataset, { registry });
    say([name, result.ok, result.counts]);
    for (const issue of result.issues)
      say([haicap.formatIssue(issue, "vi"), haicap.formatIssue(issue, "en")]);
    if (!result.ok) continue;
    for (const entry of haicap.toEntries(result.value)) say(haicap.toLine(entry));
    for (const question of aggregate.questions())
      say(aggregate.ask(result.value, question, { asOf: "2026-01-01", units: registry }));
    say(lifecycle.openDuties(result.value, { asOf: "2026-01-01" }));
  }
  const wrong = haicap.validateRecord("directive", { id: "12/x", kind: "Giao", summary: "" }, { registry });
  for (const issue of wrong.issues) say(haicap.formatIssue(issue, "vi"));
  for (const text of ["nam ma", "P. Bến Nghé, Q.1, TP.HCM", "THÀNH PHỐ HUẾ", "II", "ıi", "ĐẠI LỘC"])
    say([former.resolveUnit(text), units.searchUnits(text, { limit: 5 })]);
  say(former.convertCommune("03535"));
  say(String(labels.codeOf(labels.documentKindList, "THONG BAO")));
  say(
    lifecycle.dueDateOf(
      { type: "within", amount: 1, unit: "month", start: "issued" },
      { issuedOn: "2026-01-31" },
    ),
  );
  say(documents.parseDocumentNumber("1676/NQ-UBTVQH15"));
  say([haicap.addMonths("2024-01-31", 1), haicap.parseDay("15/10/2025"), haicap.parseNumber("1.964")]);
  return lines.join("\n");
}
