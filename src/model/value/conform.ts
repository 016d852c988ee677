import type * as z from "zod";

/** `true` only when two types are the same, optional and readonly marks included. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The fields of an interface as zod schemas: optional where the field is. */
export type Shape<T> = {
  [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? z.ZodOptional<ValueSchema<Exclude<T[K], undefined>>>
    : ValueSchema<T[K]>;
};

/** A schema whose parsed value is its input, unchanged. */
export type ValueSchema<T> = z.ZodType<T, T>;

/** The closed object schema of an interface. Keeps `.shape`, `.extend()` and `.pick()`. */
export type ObjectSchema<T> = z.ZodObject<Shape<T>, z.core.$strict>;

/** What the compiler shows when a schema and its interface have drifted apart: what each says of the fields that differ. */
export interface SchemaDiffers<Fields> {
  /** The fields in which schema and interface are not the same. */
  readonly fieldsThatDiffer: Fields;
}

type Proof<S extends z.core.$ZodType, T> =
  Same<z.output<S>, T> extends true
    ? Same<z.input<S>, T> extends true
      ? unknown
      : Differ<z.input<S>, T>
    : Differ<z.output<S>, T>;

type Differ<Schema, Interface> = SchemaDiffers<{
  [
    K in Keys<Schema> | Keys<Interface> as Same<Said<Schema, K>, Said<Interface, K>> extends true ? never : K
  ]: { schema: Said<Schema, K>; interface: Said<Interface, K> };
}>;

type Keys<T> = T extends unknown ? keyof T : never;

type Said<T, K> = T extends unknown
  ? K extends keyof T
    ? Record<never, never> extends Pick<T, K>
      ? T[K] | "(may be absent)"
      : T[K]
    : "(no such field)"
  : never;

/**
 * Proves at compile time that an object schema says exactly what an interface says; at run time it returns the schema.
 *
 * @example const GiftSchema: ObjectSchema<Gift> = conform<Gift>()(z.strictObject({ … }));
 */
export function conform<T>(): <S extends z.core.$ZodType>(schema: S & Proof<S, T>) => ObjectSchema<T> {
  return (schema) => schema as never;
}

/** The same proof for a value that is no single object, such as a discriminated union. */
export function conformValue<T>(): <S extends z.core.$ZodType>(schema: S & Proof<S, T>) => ValueSchema<T> {
  return (schema) => schema as never;
}
