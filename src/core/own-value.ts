/**
 * The value that an object itself holds under a name of any origin; `undefined` where it holds none, also under the names
 * that every object inherits.
 *
 * @example ownValue({ a: 1 }, "toString") // undefined
 */
export function ownValue<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
