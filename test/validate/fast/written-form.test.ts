import fc from "fast-check";
import { expect, test } from "vitest";
import { bodies } from "../../../src/codes/body-code.js";
import { name } from "../../../src/model/value/primitive.js";
import { formTests, patternOf, plainFormTests } from "../../../src/validate/fast/form-tests.js";

const samples = [
  "country",
  "province:12",
  "commune:03538",
  "group:12/cluster-1",
  "former-province:15",
  "former-district:155",
  "former-commune:03538",
  "official:12/x",
  "organisation:a.b_c",
  "delegation:12/d",
  "class:citizens",
  "class:x",
  "visit:12/v",
  "stop:12/v/1",
  "session:1",
  "report:x",
  "finding:40/f-3",
  "dossier-statistics:9/9",
  "commune:123456",
  "12/a-b.c_D",
  "-a",
  "_a",
  ".a",
  "/a",
  "a",
  "2025",
  "2025-10",
  "2025-10-15",
  "2024-02-29",
  "2025-02-29",
  "1900-02-29",
  "2000-02-29",
  "2199-12-31",
  "1899-01-01",
  "2200-01-01",
  "2025-00",
  "2025-13",
  "2025-04-31",
  "0025-01-01",
  "Kiến nghị của xã",
  "a\nb",
  " \t",
  "\u00a0",
  "\u3000 \u200b",
  "\ufeff",
  "\u2028",
  "😀",
  "\ud800",
  "\udc00a",
  "a\ud83d",
  "\u0085",
  "\u007f",
  "\u009f",
  "\u00a0x",
  "\u180e",
  "\u1680",
  "\u202f\u205f",
  ...bodies.flatMap((body) => [`${body}@province:12`, `${body}@country`, body]),
];

const written = fc.constantFrom(...samples);
const sign = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
  fc.constantFrom(
    "@",
    ":",
    "/",
    "-",
    ".",
    "_",
    "0",
    "9",
    "a",
    "z",
    "A",
    "Z",
    " ",
    "\n",
    "\t",
    "\u00a0",
    "\u0085",
    "\ud800",
    "\udc00",
  ),
);

/** A sample with some signs put in, taken out or changed, or joined with another. */
const near = fc
  .tuple(written, fc.array(fc.tuple(fc.nat(40), fc.nat(2), sign), { maxLength: 3 }), fc.option(written))
  .map(([text, edits, tail]) => {
    let edited = text;
    for (const [at, removed, added] of edits)
      edited = edited.slice(0, at) + added + edited.slice(at + removed);
    return edited + (tail ?? "");
  });

const anyText = fc.oneof(near, written, fc.string({ unit: "binary", maxLength: 20 }));
const long = fc.tuple(
  fc.constantFrom("a", "group:", "official:", "visit:"),
  fc.integer({ min: 195, max: 205 }),
);

/** Where a form ends: a little less, a little more, and signs in the place of others. */
const borders = [
  ...[
    "1900",
    "1900-01",
    "1900-01-01",
    "2199",
    "2199-12",
    "1899-12",
    "2200-01",
    "199",
    "19000",
    "2025-1",
    "2025-",
  ],
  ...[
    "2025-00-10",
    "2025-01-00",
    "2025-13-01",
    "2025-01-31",
    "2025-01-32",
    "2025-04-30",
    "2025-02-28",
    "2024-02-28",
  ],
  ...[
    "2024-02-30",
    "2100-02-29",
    "2025/10-15",
    "2025-10/15",
    "2025-1015x",
    "2025/10",
    "2025x10",
    "x025",
    "202/",
  ],
  ...[
    "2025-1/-15",
    "2025-1:-15",
    "2025-/1-15",
    "2025-10-1x",
    "2025-10-x1",
    "2025-10-151",
    "2025-10-1",
    "202:-10-15",
  ],
  ...[
    "",
    ":",
    "@",
    "::",
    "@@",
    ":a",
    "a:",
    "@a",
    "a@",
    "/",
    "-",
    ".",
    "_",
    "0",
    "9",
    "A",
    "Z",
    "z",
    "[",
    "`",
    "{",
  ],
  ...["a[", "a`", "a{", "a@", "a:", "a,", "a-", "a9", "a_", "a^", "a/", "a.", "a ", "aÁ", "Áa"],
  ...[
    "country",
    "countryx",
    "xcountry",
    "xxxxxxx",
    "Country",
    "country:",
    "country:1",
    "class:",
    "class:citizens:",
  ],
  ...["province:", "province:1", "province:123", "province:0x", "province:x0", "province:00", "province:1/"],
  ...[
    "province:1:",
    "commune:00000",
    "commune:0000x",
    "commune:0353",
    "group:",
    "group:a",
    "group:_",
    "group:-a",
  ],
  ...[
    "official:",
    "official:a",
    "official:_a",
    "organisation:",
    "organisation:a",
    "organisation:_",
    "visit:",
    ":visit",
  ],
  ...[
    "visit:a",
    "stop:a",
    "session:a",
    "report:a",
    "visit:_",
    "staff:a",
    "x:a",
    "group:a:b",
    "visit:a:b",
    "visits:a",
  ],
  ...[
    "peoples-committee@",
    "@province:12",
    "peoples-committee@province:1",
    "peoples-committee@group:a",
    "x@country",
  ],
  ...[
    "peoples-committee@country@country",
    "peoples-committee@class:citizens",
    "class:citizens@country",
    "office",
  ],
  ...[
    " ",
    "\n",
    " \n",
    "\t",
    "a\t",
    "\ta",
    "a\n",
    "\u001f",
    "\u0020",
    "!",
    "~",
    "\u007f",
    "\u0080",
    "\u009f",
    "\u00a0",
  ],
  ...[
    "\u00a1",
    "\u1fff",
    "\u2000",
    "\u200a",
    "\u200b",
    "\u2028",
    "\u2029",
    "\u202f",
    "\u205f",
    "\u3000",
    "\ufeff",
  ],
  ...[
    "\u167f",
    "\u1680",
    "\u1681",
    "\ud7ff",
    "\ue000",
    "\uffff",
    "😀",
    " 😀",
    "\ud83d",
    "\ude00\ud83d",
    "a\ud83d",
    "😀\ud83d",
  ],
];

/** A pattern from its text. */
function patternFrom(source: string): RegExp {
  const end = source.lastIndexOf("/");
  return new RegExp(source.slice(1, end), source.slice(end + 1));
}

test("every written form has its own test", () => {
  expect(formTests.size).toBe(9);
});

test.each([...formTests])(
  "%s: the test and the pattern agree at the borders of the form",
  (source, accepts) => {
    const pattern = patternFrom(source);
    const lengths = ["a", "group:a", "official:a", "visit:a", "organisation:a"].flatMap((start) =>
      [198, 199, 200, 201].map((length) => start + "x".repeat(length)),
    );
    for (const text of [...samples, ...borders, ...lengths])
      expect(accepts(text), JSON.stringify(text)).toBe(pattern.test(text));
  },
);

test("of plain texts, those are visible that the pattern of texts accepts", () => {
  const pattern = patternOf(name) ?? /^/;
  const isVisible = plainFormTests.get(String(pattern));
  expect([...plainFormTests.keys()]).toEqual([...formTests.keys()]);
  const plain = [...samples, ...borders].filter(
    (text) => !/\p{Cs}/u.test(text) && !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(text),
  );
  expect(plain.length).toBeGreaterThan(100);
  for (const text of plain) expect(isVisible?.(text), JSON.stringify(text)).toBe(pattern.test(text));
});

test.each([...formTests])("%s: the test and the pattern agree", (source, accepts) => {
  const pattern = patternFrom(source);
  let accepted = 0;
  for (const text of samples) {
    expect(accepts(text), JSON.stringify(text)).toBe(pattern.test(text));
    if (accepts(text)) accepted += 1;
  }
  expect(accepted).toBeGreaterThan(1);
  fc.assert(
    fc.property(anyText, (text) => {
      if (accepts(text) !== pattern.test(text)) throw new Error(JSON.stringify(text));
    }),
    { numRuns: 5000 },
  );
  fc.assert(
    fc.property(
      long,
      ([start, length]) => accepts(start + "x".repeat(length)) === pattern.test(start + "x".repeat(length)),
    ),
  );
  // Every code unit of the basic plane, alone and behind a letter.
  for (let code = 0; code < 0x10000; code++) {
    const letter = String.fromCharCode(code);
    if (accepts(letter) !== pattern.test(letter)) expect.fail(`U+${code.toString(16)}`);
    if (accepts("a" + letter) !== pattern.test("a" + letter)) expect.fail(`a U+${code.toString(16)}`);
  }
});

test("every day from 1890 to 2210, possible or not", () => {
  const days = [...formTests].filter(([source]) => source.includes("19|2[01]"));
  expect(days).toHaveLength(2);
  for (const [source, accepts] of days) {
    const pattern = new RegExp(source.slice(1, -1));
    const wrong: string[] = [];
    const pad = (number: number): string => String(number).padStart(2, "0");
    for (let year = 1890; year <= 2210; year++)
      for (let month = 0; month <= 13; month++) {
        const texts = [String(year), `${String(year)}-${pad(month)}`];
        for (let day = 0; day <= 32; day++) texts.push(`${String(year)}-${pad(month)}-${pad(day)}`);
        wrong.push(...texts.filter((text) => accepts(text) !== pattern.test(text)));
      }
    expect(wrong).toEqual([]);
  }
});
