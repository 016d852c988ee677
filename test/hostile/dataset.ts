import type { Dataset } from "haicap";
import { example } from "../datasets.js";

/** Texts that are sound in a record, and that programs behind it may stumble over. */
const signs: readonly string[] = [
  "=cmd|'/c calc'!A1",
  '<img src=x onerror="alert(1)">',
  "'; DROP TABLE findings; --",
  "__proto__",
  "${7*7} {{7*7}} %s%n $$ \\ \\u0000",
  'a,b;c"d|e`f',
  "Hoà Bình".normalize("NFD"),
  "عربي 漢字 🏳️‍🌈",
  "a".repeat(200),
];

/** The five datasets with every free text replaced by one of them. */
export function hostileDatasets(): Dataset[] {
  const names = ["nam-ma", "mu-cang-chai", "thuong-long", "kim-boi", "quynh-luu"] as const;
  return names.map((name) => {
    let turn = 0;
    const text = JSON.stringify(example(name), (key, value: unknown) =>
      typeof value === "string" && ["summary", "note", "name", "subject", "text"].includes(key)
        ? `${signs[turn % signs.length] ?? ""} ${turn++}`
        : value,
    );
    return JSON.parse(text) as Dataset;
  });
}
