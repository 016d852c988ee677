import { valueAt } from "../../core/pointer.js";
import type * as z from "zod";
import type { Claim } from "../../model/value/claim.js";
import type { RecordBase } from "../../model/value/record-base.js";
import type { Loose } from "../draft.js";
import { pick } from "../pick.js";
import { isOptional, placesIn } from "../place.js";
import { uniqueBy } from "./value.js";

/** Claims and translations of a record made to speak of places that are there, states of places that are not. */
export function settleClaims<T extends Pick<RecordBase, "claims" | "translations">>(
  schema: z.core.$ZodType,
  record: T,
): T {
  if (record.claims === undefined && record.translations === undefined) return record;
  const { claims, translations, ...rest } = record;
  const places = [...placesIn(schema, rest)].filter(
    ({ pointer }) => !/^\/(?:id|code|ref|stops)\b/.test(pointer),
  );
  const texts = places.filter(({ info, field }) => info.format === "text" && TRANSLATED.has(field));
  const numbers = places.filter(({ value }) => typeof value === "number");
  const absent = Object.entries((schema as z.core.$ZodObject)._zod.def.shape)
    .filter(([key, child]) => isOptional(child) && !UNCLAIMED.has(key) && (rest as Loose)[key] === undefined)
    .map(([key]) => `/${key}`);
  const lead = (pointers: readonly string[], candidates: readonly string[]): string[] => [
    ...new Set(
      pointers.flatMap((pointer) =>
        candidates.includes(pointer) ? [pointer] : (pick(candidates, pointer) ?? []),
      ),
    ),
  ];
  const settled = claims?.flatMap((claim): Claim[] => {
    const { pointers, state, qualifier, otherValue } = claim;
    const candidates =
      state !== undefined
        ? absent
        : (qualifier !== undefined || otherValue !== undefined ? numbers : places).map(
            ({ pointer }) => pointer,
          );
    const leading = lead(pointers, candidates);
    if (leading.length === 0) return [];
    if (otherValue === undefined) return [{ ...claim, pointers: leading }];
    const [first = ""] = leading;
    return [{ ...claim, pointers: [first], otherValue: Number(valueAt(rest, first)) + 1 }];
  });
  const translated = translations?.flatMap((translation) =>
    lead(
      [translation.pointer],
      texts.map(({ pointer }) => pointer),
    ).map((pointer) => ({ ...translation, pointer })),
  );
  return {
    ...record,
    claims: settled?.length ? settled : undefined,
    translations: translated?.length ? uniqueBy(translated, "pointer") : undefined,
  };
}

/** The texts worth translating. */
const TRANSLATED: ReadonlySet<string> = new Set([
  "summary",
  "note",
  "name",
  "purpose",
  "condition",
  "subject",
]);

/** What a record may say beside its own fields; no source says why it is absent. */
const UNCLAIMED: ReadonlySet<string> = new Set([
  "sourceIds",
  "claims",
  "translations",
  "names",
  "measures",
  "links",
  "note",
  "withdrawn",
  "extensions",
]);
