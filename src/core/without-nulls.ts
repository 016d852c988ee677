/** A value as records carry it: where a row of a database has `null`, the field is absent. */
export type WithoutNulls<T> = T extends readonly (infer Item)[]
  ? WithoutNulls<Exclude<Item, null | undefined>>[]
  : T extends object
    ? { [Key in keyof T]: WithoutNulls<Exclude<T[Key], null>> | (null extends T[Key] ? undefined : never) }
    : T;

/**
 * A copy without any field that is `null` or `undefined`, at any depth, and without such members of lists: databases say
 * `null` where records leave a field out. Objects that are not made of fields alone, such as dates, are kept as they are.
 *
 * @example withoutNulls({ id: "40/visit-1", endDate: null }) // { id: "40/visit-1" }
 */
export function withoutNulls<T>(value: T): WithoutNulls<T> {
  const copies = new Map<object, object>();
  const copyOf = (part: unknown): unknown => {
    if (!isMadeOfFields(part)) return part;
    const copy = copies.get(part) ?? (Array.isArray(part) ? [] : {});
    copies.set(part, copy);
    return copy;
  };
  const copy = copyOf(value);
  // The map grows while it is walked, so that no depth can exhaust the stack.
  for (const [part, target] of copies)
    for (const [key, member] of Object.entries(part)) {
      if (member === null || member === undefined) continue;
      const name = Array.isArray(target) ? target.length : key;
      const field = { value: copyOf(member), configurable: true, enumerable: true, writable: true };
      Object.defineProperty(target, name, field);
    }
  return copy as WithoutNulls<T>;
}

function isMadeOfFields(value: unknown): value is object {
  if (value === null || value === undefined) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || prototype === Object.prototype;
}
