import { expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { conform } from "../../src/model/value/conform.js";

interface Item {
  name: string;
  unit?: "set" | "pair" | undefined;
}

const name = z.string();
const unit = z.enum(["set", "pair"]).optional();
const exact = z.strictObject({ name, unit });

const prove = conform<Item>();

test("a schema that says what its interface says is returned as it is", () => {
  expect(prove(exact)).toBe(exact);
});

test("any other schema does not compile, and the compiler names the fields that differ", () => {
  const differing = {
    lacking: z.strictObject({ name }),
    adding: z.strictObject({ name, unit, colour: z.string() }),
    requiring: z.strictObject({ name, unit: unit.unwrap() }),
    widening: z.strictObject({ name, unit: z.enum(["set", "pair", "box"]).optional() }),
    converting: z.strictObject({ name: name.transform(Number), unit }),
    accepting: z.strictObject({ name: z.coerce.string(), unit }),
    opening: z.object({ name: z.number(), unit }),
  };
  // @ts-expect-error unit is no field of the schema
  prove(differing.lacking);
  // @ts-expect-error colour is no field of the interface
  prove(differing.adding);
  // @ts-expect-error unit may be absent from the interface
  prove(differing.requiring);
  // @ts-expect-error unit has fewer members in the interface
  prove(differing.widening);
  // @ts-expect-error name is a number after parsing
  prove(differing.converting);
  // @ts-expect-error name may be anything before parsing
  prove(differing.accepting);
  // @ts-expect-error name is no text
  prove(differing.opening);
  type Lacking = Parameters<typeof prove<typeof differing.lacking>>[0]["fieldsThatDiffer"];
  expectTypeOf<keyof Lacking>().toEqualTypeOf<"unit">();
  expectTypeOf<Lacking["unit"]["schema"]>().toEqualTypeOf<"(no such field)">();
  type Adding = Parameters<typeof prove<typeof differing.adding>>[0]["fieldsThatDiffer"];
  expectTypeOf<Adding>().toEqualTypeOf<{ colour: { schema: string; interface: "(no such field)" } }>();
});
