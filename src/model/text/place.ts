import * as z from "zod";
import type { HeadedKind } from "../../codes/heading-of.js";
import { headingOf } from "../../codes/heading-of.js";
import { kindTitles } from "../../codes/kind-title.js";
import type { Labels } from "../../core/locale.js";
import { unwrap } from "../field.js";
import { english } from "./english.generated.js";
import type { KindDefinition } from "./kind-definition.js";
import { vietnamese } from "./vietnamese.js";

/** A place in the model with its words. */
export interface Place {
  readonly kind: string;
  /** The names of fields from the record; the members of a list stand at the place of the list. */
  readonly path: readonly string[];
  /** The interfaces of the value, one or the alternatives of a union; empty: no object of the library. */
  readonly types: readonly string[];
  readonly title: Labels;
  /** Absent: its title says it all. */
  readonly description?: Labels;
}

type Words = Pick<KindDefinition, "title" | "description" | "fields">;

/** The place of a kind itself; also of `dataset`, of which the kinds are fields. */
export function placeOfKind(kind: string, { title, description }: Words = {}): Place {
  const own = kind === "dataset" ? "Dataset" : fieldIn("RecordByKind", kind)?.types?.[0];
  const known = Object.hasOwn(kindTitles, kind) ? kindTitles[kind as keyof typeof kindTitles] : undefined;
  const said = description ?? (own === undefined ? undefined : textOfType(own));
  return {
    kind,
    path: [],
    types: own === undefined ? [] : [own],
    title: title ?? known ?? inBoth(spaced(kind)),
    ...(said !== undefined && { description: said }),
  };
}

/** The place of a field within the object at another place. */
export function placeOfField(
  { kind, path: above, types }: Place,
  field: string,
  schema: z.core.$ZodType,
  { fields = {} }: Words = {},
): Place {
  const path = [...above, field];
  const own = Object.hasOwn(fields, path.join(".")) ? fields[path.join(".")] : undefined;
  const meta = z.globalRegistry.get(schema) ?? z.globalRegistry.get(unwrap(schema));
  const owner = types.find((type) => fieldIn(type, field) !== undefined);
  const description =
    own?.description ??
    (owner === undefined ? undefined : textOfField(owner, field)) ??
    (meta?.description === undefined ? undefined : inBoth(meta.description));
  const heading = (locale: "vi" | "en"): string =>
    headingOf(kind as HeadedKind, path.join("."), locale).replace(/^.* › /s, "");
  const title =
    own?.title ??
    (meta?.title !== undefined
      ? inBoth(meta.title)
      : heading("en") === field
        ? inBoth(spaced(field))
        : { vi: heading("vi"), en: heading("en") });
  const valueTypes = owner === undefined ? [] : (fieldIn(owner, field)?.types ?? []);
  return { kind, path, types: valueTypes, title, ...(description !== undefined && { description }) };
}

/** What an interface is, in both languages; `undefined` when it is none of the library's. */
export function textOfType(type: string): Labels | undefined {
  return both(english[type]?.text, vietnamese[type]?.[""]);
}

/** What a field of an interface, or of one above it, means. */
export function textOfField(type: string, field: string): Labels | undefined {
  const owner = ownerOf(type, field);
  return owner === undefined
    ? undefined
    : both(english[owner]?.fields[field]?.text, vietnamese[owner]?.[field]);
}

/** What an issue says, in both languages; for a code that is none of the library's the code itself. */
export function textOfIssue(code: string): Labels {
  return textOfField("IssueParams", code) ?? inBoth(code);
}

function fieldIn(type: string, field: string): { readonly types?: readonly string[] } | undefined {
  const owner = ownerOf(type, field);
  return owner === undefined ? undefined : english[owner]?.fields[field];
}

/** The interface that declares a field: the type itself or one above it. */
function ownerOf(type: string, field: string): string | undefined {
  const text = english[type];
  if (text === undefined) return undefined;
  if (Object.hasOwn(text.fields, field)) return type;
  for (const parent of text.parents ?? []) {
    const owner = ownerOf(parent, field);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function both(en: string | undefined, vi: string | undefined): Labels | undefined {
  return en === undefined || en === "" ? undefined : { vi: vi ?? en, en };
}

function inBoth(text: string): Labels {
  return { vi: text, en: text };
}

/** `fireEngines` and `fire-engines` → `Fire engines`. */
function spaced(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
