/**
 * fast-check arbitraries for tests: records of every kind, whole consistent datasets, values with exactly one fault, and
 * mutated values. Needs the optional peer dependency `fast-check`.
 *
 * @module
 */
export type { DatasetOptions } from "./testing/dataset.js";
export { datasets } from "./testing/dataset.js";
export type { Fault } from "./testing/fault/fault.js";
export { invalidValue, mutate } from "./testing/mutate.js";
export { recordOf } from "./testing/record.js";
export { singleFault, type ValidationCode } from "./testing/single-fault.js";
