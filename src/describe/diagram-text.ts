import type { KindDescription, ModelDescription, Subject } from "./model-description.js";
import { subjectTitles } from "./subject.js";

/** A relation as diagrams draw it: one line from kind to kind, with every field that makes it. */
export interface DrawnRelation {
  readonly from: string;
  readonly to: string;
  readonly fields: readonly string[];
  /** At least one of the fields is required. */
  readonly required: boolean;
  /** At least one of the fields is a list. */
  readonly many: boolean;
}

/** A kind that more kinds lead to than this is named in their rows; lines would hide everything else. */
const MOST_LINES = 6;

/**
 * The lines of a diagram: one for every pair of kinds, in the order of the kinds. Relations that may lead to several kinds
 * and those to kinds that nearly all lead to (documents) are left to the rows of the boxes.
 */
export function drawnRelations({ relations }: ModelDescription): DrawnRelation[] {
  const lines = new Map<string, DrawnRelation>();
  for (const { from, field, to, required, many } of relations) {
    const [target, ...others] = to;
    if (target === undefined || others.length > 0) continue;
    const key = `${from} ${target}`;
    const known = lines.get(key) ?? { from, to: target, fields: [], required: false, many: false };
    lines.set(key, {
      ...known,
      fields: [...known.fields, field],
      required: known.required || required,
      many: known.many || many,
    });
  }
  const drawn = [...lines.values()];
  return drawn.filter(({ to }) => drawn.filter((line) => line.to === to).length <= MOST_LINES);
}

/** The parts of a model that have kinds, with them. */
export function subjectsOf({ kinds }: ModelDescription): { subject: Subject; kinds: KindDescription[] }[] {
  return (Object.keys(subjectTitles) as Subject[])
    .map((subject) => ({ subject, kinds: kinds.filter((kind) => kind.subject === subject) }))
    .filter((part) => part.kinds.length > 0);
}
