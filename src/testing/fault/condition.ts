import * as fc from "fast-check";
import type * as z from "zod";
import { recordKinds } from "../../core/record-kind.js";
import { catalog } from "../../model/catalog.js";
import type { Condition } from "../../model/definition.js";
import { unwrap } from "../../model/field.js";
import type { Loose } from "../draft.js";
import { settle } from "../settle/settle.js";
import { simplest } from "../simplest.js";
import type { Fault, Faults } from "./fault.js";
import { plain } from "./fault.js";

type Sort = Condition["rule"];
type Of<Kind extends Sort> = Extract<Condition, { rule: Kind }>;
type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** Faults against the conditions that the kinds declare, in every condition of every kind. */
export const conditionFaults: Faults<
  "missing_any_of" | "required_when" | "not_allowed_when" | "period_reversed"
> = {
  missing_any_of: against("any-of", ({ fields }, target) => ({ target: without(target, fields), at: "" })),
  required_when: against("require", ({ when, fields }, target, shape) => {
    const met = "is" in when ? { ...target, [when.field]: when.is[0] } : withField(target, when.field, shape);
    return { target: without(met, fields.slice(0, 1)), at: "" };
  }),
  not_allowed_when: against("forbid", ({ when, fields: [field = ""] }, target, shape) => {
    const met = "is" in when ? { ...target, [when.field]: when.is[0] } : withField(target, when.field, shape);
    return { target: withField(met, field, shape), at: `/${field}` };
  }),
  period_reversed: against("ordered", ({ earlier, later }, target) => ({
    target: { ...target, [earlier]: "2025-10-06", [later]: "2025-10-05" },
    at: `/${later}`,
  })),
};

/** A fault against some condition of a sort, of any kind that has one. */
function against<Kind extends Sort>(
  sort: Kind,
  spoil: (condition: Of<Kind>, target: Loose, shape: Shape) => { target: Loose; at: string },
): fc.Arbitrary<Fault> {
  // The days of a succession are those of the law, in whatever order.
  const kinds = recordKinds.filter((kind) => kind !== "succession");
  const places = kinds.flatMap((kind) =>
    catalog[kind].conditions
      .filter((condition): condition is Of<Kind> => condition.rule === sort)
      .map((condition) => ({ kind, condition })),
  );
  return fc.constantFrom(...places).chain(({ kind, condition }) =>
    plain(kind).map((record): Fault => {
      const loose = record as unknown as Loose;
      const shape = catalog[kind].schema._zod.def.shape as Shape;
      const list = condition.at;
      if (list === undefined) {
        const { target, at } = spoil(condition, loose, shape);
        return { kind, value: target, pointer: at };
      }
      const { element } = (unwrap(shape[list] as z.core.$ZodType) as z.core.$ZodArray)._zod.def;
      const inner = (unwrap(element) as z.core.$ZodObject)._zod.def.shape;
      const whole = settle(kind, withField(loose, list, shape)) as unknown as Loose;
      const [first, ...others] = whole[list] as Loose[];
      const { target, at } = spoil(condition, first ?? {}, inner);
      return { kind, value: { ...whole, [list]: [target, ...others] }, pointer: `/${list}/0${at}` };
    }),
  );
}

function without(target: Loose, fields: readonly string[]): Loose {
  return Object.fromEntries(Object.entries(target).filter(([key]) => !fields.includes(key)));
}

function withField(target: Loose, field: string, shape: Shape): Loose {
  const schema = shape[field];
  return schema === undefined ? target : { ...target, [field]: target[field] ?? simplest(schema) };
}
