import type { Entry, StreamEntry } from "haicap";

/** Each record once, as a table with a key has it. */
export function once(entries: readonly StreamEntry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry): entry is Entry => {
    if (entry.kind === "dataset") return false;
    const { record } = entry;
    const key = `${entry.kind} ${"id" in record ? record.id : "code" in record ? record.code : record.ref}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
