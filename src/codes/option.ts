import type { Day } from "../core/dates.js";
import type { Locale } from "../core/locale.js";
import type { CodeList, CodeMember } from "./code-list.js";

/** One choice of a select box. */
export interface Option<Code extends string = string> {
  readonly value: Code;
  readonly label: string;
}

/**
 * The members of a code list as choices, in display order; with `on`, only those the law knows on that day.
 *
 * @example optionsOf(sessionModeList, "vi")[0] // { value: "in-person", label: "Trực tiếp" }
 */
export function optionsOf<Code extends string>(
  list: CodeList<Code>,
  locale: Locale,
  options: { readonly on?: Day | undefined } = {},
): Option<Code>[] {
  const { on } = options;
  const members = Object.entries<CodeMember>(list.members) as [Code, CodeMember][];
  return members
    .filter(([, member]) => on === undefined || isKnownOn(member, on))
    .map(([value, member]) => ({ value, label: member[locale] }));
}

function isKnownOn({ validFrom, validTo }: CodeMember, day: Day): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}
