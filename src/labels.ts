/**
 * The code lists with Vietnamese and English labels, and the headings of every kind and field. Needs no zod.
 *
 * @module
 */
export * from "./codes/all.js";
export * from "./codes/code.js";
export type { CodeList, CodeMember } from "./codes/code-list.js";
export * from "./codes/heading.js";
export * from "./codes/heading-of.js";
export * from "./codes/kind-title.js";
export * from "./codes/label.js";
export * from "./codes/lists.js";
export * from "./codes/option.js";
export type { Labels, Locale } from "./core/locale.js";
