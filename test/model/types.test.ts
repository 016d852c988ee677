import type * as z from "zod";
import type {
  AnyRecord,
  Dataset,
  DatasetHeader,
  Entry,
  RecordByKind,
  RecordKind,
  StandardSchema,
} from "haicap";
import type { DatasetHeaderSchema, DatasetSchema } from "haicap";
import { catalog, standardSchema, validateRecord } from "haicap";
import { expectTypeOf, test } from "vitest";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Catalog = typeof catalog;

/** For every kind: whether what its schema takes and gives is its interface. */
type Proofs = {
  [K in RecordKind]: [
    Same<z.output<Catalog[K]["schema"]>, RecordByKind[K]>,
    Same<z.input<Catalog[K]["schema"]>, RecordByKind[K]>,
  ];
};

test("the schema of every kind takes and gives its interface", () => {
  expectTypeOf<Proofs>().toEqualTypeOf<Record<RecordKind, [true, true]>>();
  expectTypeOf<keyof Catalog>().toEqualTypeOf<RecordKind>();
  expectTypeOf<RecordKind>().toEqualTypeOf<keyof RecordByKind>();
});

test("so do those of the dataset and its header", () => {
  expectTypeOf<z.output<typeof DatasetSchema>>().toEqualTypeOf<Dataset>();
  expectTypeOf<z.input<typeof DatasetHeaderSchema>>().toEqualTypeOf<DatasetHeader>();
});

test("a schema keeps its shape, and can be picked from", () => {
  expectTypeOf(catalog.gift.schema.shape.id).toExtend<z.ZodType<string, string>>();
  const picked = catalog.gift.schema.pick({ id: true });
  expectTypeOf(picked.parse({ id: "12/g" })).toEqualTypeOf<{ id: string }>();
});

test("ok narrows a result", () => {
  const result = validateRecord("finding", undefined);
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<RecordByKind["finding"]>();
  else expectTypeOf(result.value).toEqualTypeOf<undefined>();
});

test("an entry pairs a kind with its record", () => {
  expectTypeOf<Entry["kind"]>().toEqualTypeOf<RecordKind>();
  expectTypeOf<Extract<Entry, { kind: "gift" }>["record"]>().toEqualTypeOf<RecordByKind["gift"]>();
  expectTypeOf<Entry["record"]>().toEqualTypeOf<AnyRecord>();
  expectTypeOf(standardSchema("gift")).toEqualTypeOf<StandardSchema<RecordByKind["gift"]>>();
});
