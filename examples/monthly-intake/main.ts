/**
 * The month's files of 100 communes go into PostgreSQL: sound lines are stored, faulty ones go back to their sender in words.
 * Run with `npx tsx examples/monthly-intake/main.ts`.
 */
import { PGlite } from "@electric-sql/pglite";
import type { StreamEntry } from "haicap";
import { formatIssue, validateStream } from "haicap";
import { createTables, createViews, insertRows, viewName } from "haicap/sql";
import * as units from "haicap/units";
import * as former from "haicap/units/former";
import type { Sent } from "./files.js";
import { filesOfTheMonth } from "./files.js";

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
  await database.transaction(async (transaction) => {
    for (const statement of insertRows(sound, "postgresql")) await transaction.exec(statement);
  });
  return { stored: sound.length, letter };
}

let stored = 0;
const letters = new Map<string, string[]>();
for (const file of filesOfTheMonth()) {
  const taken = await takeIn(file);
  stored += taken.stored;
  if (taken.letter.length > 0) letters.set(file.commune, taken.letter);
}
console.log(`100 tệp: lưu ${stored} bản ghi, gửi trả lời ${letters.size} xã`);
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
