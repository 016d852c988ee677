/**
 * The month's files of 100 communes go into PostgreSQL: sound lines are stored, faulty ones go back to their sender in words. Two
 * more communes send workbooks of Excel; one that is not sound goes back with its cells marked.
 * Run with `npx tsx examples/monthly-intake/main.ts`.
 */
import { PGlite } from "@electric-sql/pglite";
import type { StreamEntry } from "haicap";
import { formatIssue, normalise, toEntries, validateDataset, validateStream } from "haicap";
import { createTables, createViews, insertRows, viewName } from "haicap/sql";
import { readWorkbook, writeErrors } from "haicap/tables";
import * as units from "haicap/units";
import * as former from "haicap/units/former";
import type { Sent, SentWorkbook } from "./files.js";
import { filesOfTheMonth, workbooksOfTheMonth } from "./files.js";

const registry = { ...units, ...former };
const database = new PGlite();
await database.exec(createTables("postgresql"));

/** Stores what is sound; the letter to the sender, one sentence for each thing to put right. */
async function takeIn({ text }: Sent): Promise<{ stored: number; letter: string[] }> {
  const sound: StreamEntry[] = [];
  const letter: string[] = [];
  const stream = validateStream([new TextEncoder().encode(text)], { registry });
  for await (const line of stream) if (line.ok && line.entry.kind !== "dataset") sound.push(line.entry);
  for (const issue of (await stream.report()).issues) letter.push(formatIssue(issue, "vi"));
  await store(sound);
  return { stored: sound.length, letter };
}

/** The same for a workbook, whole or not at all: its issues name cells, and the file itself goes back with these marked. */
async function takeInWorkbook({ bytes }: SentWorkbook): Promise<{ stored: number; letter: string[] }> {
  const result = readWorkbook(bytes, { registry, validate: (value) => validateDataset(value, { registry }) });
  const letter = result.issues.map((issue) => formatIssue(issue, "vi"));
  if (result.ok) {
    const dataset = validateDataset(result.value);
    const sound = dataset.ok
      ? [...toEntries(normalise(dataset.value))].filter(({ kind }) => kind !== "dataset")
      : [];
    await store(sound);
    return { stored: sound.length, letter };
  }
  const marked = writeErrors(bytes, result.issues, "vi");
  if (marked.ok) letter.push("Tệp gửi lại kèm theo, các ô cần sửa đã được tô màu.");
  return { stored: 0, letter };
}

async function store(sound: readonly StreamEntry[]): Promise<void> {
  await database.transaction(async (transaction) => {
    for (const statement of insertRows(sound, "postgresql")) await transaction.exec(statement);
  });
}

let stored = 0;
const letters = new Map<string, string[]>();
for (const file of filesOfTheMonth()) {
  const taken = await takeIn(file);
  stored += taken.stored;
  if (taken.letter.length > 0) letters.set(file.commune, taken.letter);
}
for (const file of workbooksOfTheMonth()) {
  const taken = await takeInWorkbook(file);
  stored += taken.stored;
  if (taken.letter.length > 0) letters.set(file.commune, taken.letter);
}
console.log(`100 tệp và 2 bảng tính: lưu ${stored} bản ghi, gửi trả lời ${letters.size} xã`);
for (const [commune, sentences] of letters) {
  const unit = units.findCommune(commune);
  const name = unit ? units.formatUnit(unit, { parents: false }) : commune;
  console.log(`\nKính gửi UBND ${name.charAt(0).toLowerCase()}${name.slice(1)}:`);
  for (const sentence of sentences) console.log(`- ${sentence}`);
}

// the communes themselves come from the registry
const communes = units
  .listCommunes({ provinceCode: "40" })
  .map(({ code, name, kind, provinceCode, validFrom }): StreamEntry => ({
    kind: "commune",
    record: { code, name, kind, provinceCode, validFrom },
  }));
for (const statement of insertRows(communes, "postgresql")) await database.exec(statement);
await database.exec(createViews("postgresql", { asOf: "2025-12-01" }));
const { rows } = await database.query(`SELECT * FROM "${viewName("late-dossiers")}" ORDER BY "field"`);
console.log("\nHồ sơ trễ hạn, từ view SQL:");
for (const row of rows) console.log(JSON.stringify(row));
await database.close();
