import { sameValue } from "../core/same-value.js";
import type { JsonSchema } from "./json-schema.js";

/** The parts that stand once in a document and are referred to by name. */
export class SharedParts {
  readonly #parts = new Map<string, JsonSchema>();
  readonly #root: string;

  /** `root` is where the document keeps its parts, as a reference: `#/$defs/`. */
  constructor(root: string = "#/$defs/") {
    this.#root = root;
  }

  /** A reference to a part. A name that is taken by something else stays what it is; the part is then written out. */
  refer(name: string, part: JsonSchema): JsonSchema {
    const known = this.#parts.get(name);
    if (known === undefined) this.#parts.set(name, part);
    else if (!sameValue(known, part)) return part;
    return { $ref: this.#root + name };
  }

  /** The parts by name, in alphabetical order. */
  all(): Readonly<Record<string, JsonSchema>> {
    return Object.fromEntries([...this.#parts].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}
