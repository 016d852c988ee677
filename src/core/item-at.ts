/**
 * The item at an index that is known to lie within the list; elsewhere the type would be wrong.
 *
 * @example itemAt(["a", "b"], 1) // "b"
 */
export function itemAt<T>(list: ArrayLike<T>, index: number): T {
  return list[index] as T;
}
