/**
 * JSON Pointers (RFC 6901): `""` is the whole document, `"/units/0"` the first member of `units`.
 */

/** Writes a path as a JSON Pointer: `["names", 0, "a/b"]` → `"/names/0/a~1b"`. */
export function toPointer(path: readonly PropertyKey[]): string {
  let pointer = "";
  for (const step of path) pointer += "/" + escapeStep(String(step));
  return pointer;
}

/** Reads a JSON Pointer into its steps; `undefined` when the text is not a pointer. */
export function parsePointer(pointer: string): string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return undefined;
  const steps = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return steps;
  return /~(?![01])/.test(pointer) ? undefined : steps.map(unescapeStep);
}

/** The value a pointer leads to; `undefined` when nothing is there or the text is not a pointer. */
export function valueAt(root: unknown, pointer: string): unknown {
  const steps = parsePointer(pointer);
  if (steps === undefined) return undefined;
  let value = root;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

/** Whether `inner` is `outer` itself or stands below it. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer + "/");
}

function escapeStep(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
