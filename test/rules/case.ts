import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Issue, IssueCode } from "../../src/issues/issue.js";
import type { Result } from "../../src/issues/result.js";
import type { Dataset } from "../../src/model/dataset.js";
import { lookupIn } from "../../src/model/lookup.js";
import * as former from "../../src/units/former.js";
import * as units from "../../src/units.js";
import { validateDataset } from "../../src/validate/dataset.js";
import { parseLine } from "../../src/validate/line.js";
import type { ValidateOptions } from "../../src/validate/options.js";
import { validateRecord } from "../../src/validate/record.js";
import { validateStream } from "../../src/validate/stream.js";

/** An issue; params that are absent are none. */
export interface Expected {
  readonly code: IssueCode;
  readonly pointer: string;
  readonly params?: object;
}

/** What is validated: one of a record, a dataset, a line of a stream, or any value as a dataset. */
export interface Case {
  /** What the case is, in words. */
  readonly why: string;
  readonly kind?: Parameters<typeof validateRecord>[0];
  readonly record?: unknown;
  /** The records around it, as the arrays of a dataset. */
  readonly around?: object;
  /** Without what every dataset says of itself, unless the case is about that. */
  readonly dataset?: object;
  readonly line?: string;
  /** The pieces of a stream: text, or bytes that are none. */
  readonly stream?: readonly (string | readonly number[])[];
  /** Longest line of the stream; absent: what every stream may have. */
  readonly maxLineBytes?: number;
  readonly value?: unknown;
  /** Whether the registry of units is asked. */
  readonly registry?: true;
  /** Every issue that is expected; absent: none. */
  readonly expected?: readonly Expected[];
}

/** The cases of one issue code. */
export interface CaseFile {
  readonly failing: readonly Case[];
  readonly passing: readonly Case[];
}

const folder = new URL("./cases/", import.meta.url);

/** The codes that have a file of cases. */
export const coveredCodes: readonly string[] = readdirSync(folder).map((file) => file.replace(/\.json$/, ""));

/** The cases of a code; none where there is no file. */
export function casesOf(code: IssueCode): CaseFile {
  const file = new URL(`${code}.json`, folder);
  if (!existsSync(file)) return { failing: [], passing: [] };
  return revived(JSON.parse(readFileSync(file, "utf8"))) as CaseFile;
}

/** What validation says of a case. */
export async function validated(one: Case): Promise<readonly Issue[]> {
  if (one.stream === undefined) return resultOf(one).issues;
  const pieces = one.stream.map((piece) =>
    typeof piece === "string" ? new TextEncoder().encode(piece) : Uint8Array.from(piece),
  );
  const limit = one.maxLineBytes === undefined ? {} : { maxLineBytes: one.maxLineBytes };
  return (await validateStream(pieces, limit).report()).issues;
}

/** What a case has to say of an issue. */
export const expectedOf = ({ code, pointer, params }: Issue): Expected => ({
  code,
  pointer,
  ...(Object.keys(params).length > 0 && { params }),
});

const header = {
  haicap: "1.0",
  id: "12/test",
  issuedBy: "Kiểm thử",
  issuedOn: "2026-12-31",
};

function resultOf(one: Case): Result<unknown> {
  const options: ValidateOptions = one.registry ? { registry: { ...units, ...former } } : {};
  if (one.line !== undefined) return parseLine(one.line, options);
  if (one.dataset !== undefined) {
    const dataset = Object.defineProperties({ ...header }, Object.getOwnPropertyDescriptors(one.dataset));
    return validateDataset(dataset, options);
  }
  if (one.kind === undefined) return validateDataset(one.value, options);
  return validateRecord(one.kind, one.record, {
    ...options,
    lookup: lookupIn((one.around ?? {}) as Dataset),
  });
}

/** JSON in which some objects stand for what JSON cannot say, or says at length. */
function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  const revivedObject: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const special = specialOf(member);
    if (special === undefined) revivedObject[key] = revived(member);
    else Object.defineProperty(revivedObject, key, { enumerable: true, ...special });
  }
  return revivedObject;
}

function specialOf(value: unknown): PropertyDescriptor | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("$throws" in value) return { get: () => thrown() };
  if ("$absent" in value) return { value: undefined };
  if ("$text" in value)
    return { value: (value.$text as [string, number])[0].repeat((value.$text as [string, number])[1]) };
  if (!("$refs" in value)) return undefined;
  const [prefix, count] = value.$refs as [string, number];
  return { value: Array.from({ length: count }, (_, index) => prefix + String(10_000 + index)) };
}

function thrown(): never {
  throw new Error("a getter");
}
