import type { DocumentKind } from "../codes/document-kind.js";
import { documentKindList } from "../codes/document-kind.js";
import type { CodeMember } from "../codes/code-list.js";

const members = Object.entries<CodeMember>(documentKindList.members) as [DocumentKind, CodeMember][];

/** `QĐ`, `TTr`, `QyĐ`: two capitals or more among at most three letters. Other aliases are words. */
const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})\p{Lu}\p{L}{1,2}$/u;

const byKind = new Map(
  members.flatMap(([kind, { aliases = [] }]) => {
    const abbreviation = aliases.find((alias) => ABBREVIATION.test(alias));
    return abbreviation === undefined ? [] : [[kind, abbreviation] as const];
  }),
);
const byAbbreviation = new Map([...byKind].map(([kind, abbreviation]) => [abbreviation, kind] as const));

/** How a kind of document is abbreviated in its symbol: `QĐ`; `undefined` for kinds without an abbreviation. */
export function abbreviationOf(kind: DocumentKind): string | undefined {
  return byKind.get(kind);
}

/**
 * The kind that an abbreviation stands for. Typed without `Đ` it is understood where no other kind is abbreviated so: `QD`
 * is `QĐ`, but `HD` (Hướng dẫn) and `DA` (Dự án) are themselves.
 */
export function kindOfAbbreviation(abbreviation: string): DocumentKind | undefined {
  const exact = byAbbreviation.get(abbreviation);
  if (exact !== undefined) return exact;
  for (const [known, kind] of byAbbreviation) if (known.replaceAll("Đ", "D") === abbreviation) return kind;
  return undefined;
}
