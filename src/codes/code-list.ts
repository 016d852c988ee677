import type { Day } from "../core/dates.js";
import type { Labels } from "../core/locale.js";

/** One member of a code list. */
export interface CodeMember extends Labels {
  /** Other words for the same thing, accepted on the way in: abbreviations, older or local terms. */
  readonly aliases?: readonly string[];
  /** First day on which the law knows it; absent: from the start of the structure. */
  readonly validFrom?: Day;
  /** Last day on which the law knows it; absent: still in force. */
  readonly validTo?: Day;
  /** The instrument and clause that made, changed or ended it, where it differs from the list's. */
  readonly law?: string;
}

/** A code list: its members in display order, with labels in both languages. */
export interface CodeList<Code extends string = string> {
  /** The list's name, kebab-case: `gift-occasion`. */
  readonly name: string;
  /** What the list says, for a heading. */
  readonly title: Labels;
  /** Open: has a member `other`, and a sender's own word stands beside it. Closed: nothing else exists. */
  readonly open: boolean;
  /** The law, standard or evidence the members come from. */
  readonly source: string;
  readonly members: Readonly<Record<Code, CodeMember>>;
}
