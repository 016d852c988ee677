import type * as z from "zod";
import type { FormTest } from "./written-form.js";

/** What a guard cannot be made of: a construct this generator does not know. */
export class UnknownConstruct extends Error {}

/** Functions for schemas, as source text, with the values the text speaks of. */
export interface GuardSource {
  /** Statements that end with `return [f0, f1, …]`, over `values`. */
  readonly text: string;
  readonly values: readonly unknown[];
  /** The schema of each function. */
  readonly schemas: readonly z.core.$ZodType[];
}

type Checks = readonly Readonly<Record<string, unknown>>[];

/**
 * Writes for every schema below the given ones a function that is true only for what the schema accepts, among values that
 * `JSON.parse` gives. `formTests`: what is faster than a pattern. Throws {@link UnknownConstruct} rather than guess.
 */
export function writeGuards(
  roots: readonly z.core.$ZodType[],
  formTests: ReadonlyMap<string, FormTest>,
): GuardSource {
  const numbers = new Map<z.core.$ZodType, number>();
  const bodies: string[] = [];
  const values: unknown[] = [];

  const valueName = (value: unknown): string => `values[${String(values.push(value) - 1)}]`;

  /** A call of the function of a schema. */
  const call = (schema: z.core.$ZodType, argument: string): string =>
    `f${String(numberOf(schema))}(${argument})`;

  const numberOf = (schema: z.core.$ZodType): number => {
    let number = numbers.get(schema);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(schema, number);
      bodies[number] = bodyOf(schema);
    }
    return number;
  };

  const bodyOf = (schema: z.core.$ZodType): string => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    const checks = (def.checks ?? []).map((check) => check._zod.def) as unknown as Checks;
    if ("coerce" in def && def.coerce) throw new UnknownConstruct("coercion");
    switch (def.type) {
      case "optional":
        return `return v === undefined || ${call(def.innerType, "v")};`;
      case "string":
        if ("format" in def) throw new UnknownConstruct(`text ${String(def.format)}`);
        return `return typeof v === "string"${conditions(checks)};`;
      case "number": {
        const isWhole = "format" in def && def.format === "safeint";
        if ("format" in def && !isWhole) throw new UnknownConstruct(`number ${String(def.format)}`);
        return `return ${isWhole ? "Number.isSafeInteger(v)" : "Number.isFinite(v)"}${conditions(checks)};`;
      }
      case "boolean":
        return `return v === true || v === false${none(checks)};`;
      case "enum":
        return `return ${constant(new Set(Object.values(def.entries)))}.has(v)${none(checks)};`;
      case "literal":
        return `return ${def.values.map((value) => `v === ${JSON.stringify(value)}`).join(" || ")}${none(checks)};`;
      case "array":
        return `if (!Array.isArray(v)) return false;
          const n = v.length;
          if (!(true${conditions(checks)})) return false;
          for (let i = 0; i < n; i++) if (!${call(def.element, "v[i]")}) return false;
          return true;`;
      case "object":
        return objectBody(def, checks);
      case "union":
        return unionBody(def, checks);
      default:
        throw new UnknownConstruct(def.type);
    }
  };

  const constant = (value: unknown): string => valueName(value);

  const conditions = (checks: Checks): string => checks.map((check) => ` && ${condition(check)}`).join("");

  const condition = (check: Readonly<Record<string, unknown>>): string => {
    switch (check.check) {
      case "max_length":
        return `v.length <= ${Number(check.maximum)}`;
      case "min_length":
        return `v.length >= ${Number(check.minimum)}`;
      case "less_than":
        return `v ${check.inclusive === true ? "<=" : "<"} ${Number(check.value)}`;
      case "greater_than":
        return `v ${check.inclusive === true ? ">=" : ">"} ${Number(check.value)}`;
      case "string_format": {
        const { pattern } = check;
        if (check.format !== "regex" || !(pattern instanceof RegExp) || /[gy]/.test(pattern.flags))
          throw new UnknownConstruct(String(check.format));
        const test = formTests.get(String(pattern));
        return test === undefined ? `${valueName(pattern)}.test(v)` : `${valueName(test)}(v)`;
      }
      default:
        throw new UnknownConstruct(String(check.check));
    }
  };

  const objectBody = (def: z.core.$ZodObjectDef, checks: Checks): string => {
    if ((def.catchall as z.core.$ZodTypes | undefined)?._zod.def.type !== "never")
      throw new UnknownConstruct("open object");
    let required = 0;
    const cases = Object.entries(def.shape).map(([key, field]) => {
      const isOptional = (field as z.core.$ZodTypes)._zod.def.type === "optional";
      if (!isOptional) required += 1;
      return `case ${JSON.stringify(key)}: if (!${call(field, "v[k]")}) return false;${isOptional ? "" : " seen++;"} break;`;
    });
    return `if (typeof v !== "object" || v === null || Array.isArray(v)) return false;
      let seen = 0;
      for (const k in v) switch (k) { ${cases.join("\n")} default: return false; }
      return seen === ${String(required)}${none(checks)};`;
  };

  const unionBody = (def: z.core.$ZodUnionDef & { discriminator?: string }, checks: Checks): string => {
    const { discriminator } = def;
    if (discriminator === undefined)
      return `return ${def.options.map((option) => call(option, "v")).join(" || ")}${none(checks)};`;
    const cases = def.options.flatMap((option) => {
      const { shape } = (option as z.core.$ZodObject)._zod.def;
      return [...(shape[discriminator]?._zod.values ?? [])].map(
        (value) => `case ${JSON.stringify(value)}: return ${call(option, "v")};`,
      );
    });
    return `if (typeof v !== "object" || v === null) return false;
      switch (v[${JSON.stringify(discriminator)}]) { ${cases.join("\n")} default: return false; }${none(checks)}`;
  };

  const none = (checks: Checks): "" => {
    if (checks.length > 0) throw new UnknownConstruct(String(checks[0]?.check));
    return "";
  };

  for (const root of roots) numberOf(root);
  const functions = bodies.map((body, index) => `function f${String(index)}(v) { ${body} }`);
  const list = bodies.map((_, index) => `f${String(index)}`).join(", ");
  return { text: [...functions, `return [${list}];`].join("\n"), values, schemas: [...numbers.keys()] };
}
