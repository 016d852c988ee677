/** The files of a month as 100 communes would send them, some with the mistakes that happen. */
import { addDays, toLine } from "haicap";
import type { Dataset, StreamEntry } from "haicap";
import { writeWorkbook } from "haicap/tables";
import * as units from "haicap/units";
import { listCommunes } from "haicap/units";

/** A workbook: who sent it, and the bytes of its file. */
export interface SentWorkbook {
  readonly commune: string;
  readonly bytes: Uint8Array;
}

/** The workbooks of two further communes that keep their figures in Excel; in the second a total is not the sum of its parts. */
export function workbooksOfTheMonth(): SentWorkbook[] {
  const [one, other] = listCommunes({ provinceCode: "40" }).slice(100, 102);
  return [
    { commune: one?.code ?? "", bytes: workbookOf(one?.code ?? "", 130) },
    { commune: other?.code ?? "", bytes: workbookOf(other?.code ?? "", 310) },
  ];
}

function workbookOf(code: string, received: number): Uint8Array {
  const dataset: Dataset = {
    haicap: "1.0",
    id: `${code}/2025-11-month`,
    issuedBy: `UBND xã ${code}`,
    issuedOn: "2025-12-01",
    dossierStatistics: [
      {
        id: `${code}/2025-11-dossiers`,
        unit: `commune:${code}`,
        period: { start: "2025-11-01", end: "2025-11-30" },
        scope: "at-centre",
        fields: ["land"],
        counts: { carriedOver: 10, newOnline: 100, newInPerson: 20, newPostal: 0, received },
      },
    ],
  };
  return writeWorkbook(dataset, { registry: units });
}

/** One file: who sent it, and its lines as NDJSON. */
export interface Sent {
  readonly commune: string;
  readonly text: string;
}

/** The files of the first 100 communes of Nghệ An for November 2025. */
export function filesOfTheMonth(): Sent[] {
  return listCommunes({ provinceCode: "40" })
    .slice(0, 100)
    .map(({ code }, index) => ({ commune: code, text: spoiled(linesOf(code, index), index) }));
}

function linesOf(code: string, index: number): string[] {
  const id = (name: string): string => `${code}/2025-11-${name}`;
  const received = 120 + ((index * 37) % 400);
  const late = index % 9;
  const entries: StreamEntry[] = [
    {
      kind: "dataset",
      record: { haicap: "1.0", id: id("month"), issuedBy: `UBND xã ${code}`, issuedOn: "2025-12-01" },
    },
    {
      kind: "dossier-statistics",
      record: {
        id: id("dossiers"),
        unit: `commune:${code}`,
        period: { start: "2025-11-01", end: "2025-11-30" },
        scope: "at-centre",
        fields: [index % 2 === 0 ? "land" : "justice"],
        counts: {
          received,
          resolved: received - 20,
          resolvedLate: late,
          resolvedEarlyOrOnTime: received - 20 - late,
          pending: 20,
          pendingOverdue: index % 4,
        },
      },
    },
    {
      kind: "finding",
      record: {
        id: id("finding"),
        kind: "difficulty",
        units: [`commune:${code}`],
        fields: [(["staffing", "facilities", "digital"] as const)[index % 3] ?? "staffing"],
        summary: "Khó khăn nêu trong báo cáo tháng.",
        date: addDays("2025-11-01", index % 30),
      },
    },
  ];
  return entries.map(toLine);
}

/** Every tenth sender makes a mistake, a different one each time. */
function spoiled(lines: readonly string[], index: number): string {
  const text = lines.join("\n") + "\n";
  if (index % 10 !== 0) return text;
  const mistakes: readonly ((text: string) => string)[] = [
    (right) => right.replace('"resolved":', '"reslved":'),
    (right) => right.replace(/"received":\d+/, '"received":"1.964"'),
    (right) => right.replace('"2025-11-30"', '"2025-11-31"'),
    (right) => right.replace(/"units":\["commune:\d+"\]/, '"units":["commune:99999"]'),
    (right) => right.slice(0, -10),
  ];
  return mistakes[(index / 10) % mistakes.length]?.(text) ?? text;
}
