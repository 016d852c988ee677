import { wellFormed } from "../core/text.js";
import type { Found, ValueType } from "./params.js";

/** The type of a value in the words of messages. */
export function typeOfValue(value: unknown): ValueType {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return Number.isFinite(value) ? "number" : "not-a-number";
    case "boolean":
      return "yes-no";
    case "object":
      return "object";
    default:
      return "other";
  }
}

/** A value in short, as it can stand in a message: texts cut, objects and lists not opened. */
export function foundOf(value: unknown): Found {
  if (typeof value === "string")
    return value.length > 80 ? wellFormed(value.slice(0, 80)) + "…" : wellFormed(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "boolean" || value === null) return value;
  return Array.isArray(value) ? "[…]" : typeof value === "object" ? "{…}" : `(${typeof value})`;
}
