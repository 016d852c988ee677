import type * as z from "zod";

/** The bounds a schema node states: of a length for texts and lists, of the value for numbers. */
export interface Bounds {
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Only whole numbers. */
  readonly whole: boolean;
}

/** Reads the bounds of a schema node from its checks. */
export function boundsOf(node: z.core.$ZodType): Bounds {
  let [min, max, whole]: [number | undefined, number | undefined, boolean] = [undefined, undefined, false];
  // A schema of a format, such as whole numbers, is a check itself.
  for (const check of [node, ...(node._zod.def.checks ?? [])] as unknown as z.core.$ZodChecks[]) {
    const stated = check._zod.def;
    if (stated.check === "number_format") whole = true;
    else if (stated.check === "greater_than") min = Number(stated.value);
    else if (stated.check === "less_than") max = Number(stated.value);
    else if (stated.check === "min_length") min = stated.minimum;
    else if (stated.check === "max_length") max = stated.maximum;
  }
  return { min, max, whole };
}
