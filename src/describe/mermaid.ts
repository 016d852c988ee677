import type { Locale } from "../core/locale.js";
import { drawnRelations, subjectsOf } from "./diagram-text.js";
import type { KindDescription, ModelDescription, Subject } from "./model-description.js";

/** What a Mermaid diagram shows. */
export interface MermaidOptions {
  /** Only the lines that begin at the kinds of one part of the model; absent: all. */
  readonly subject?: Subject | undefined;
}

/**
 * An entity-relationship diagram as Mermaid text, which repository hosts draw where it stands in a block of code.
 *
 * @example mermaidDiagram(describeModel(), "vi", { subject: "oversight" })
 */
export function mermaidDiagram(
  model: ModelDescription,
  locale: Locale,
  { subject }: MermaidOptions = {},
): string {
  const parts = subjectsOf(model).filter((part) => subject === undefined || part.subject === subject);
  const own = new Set(parts.flatMap(({ kinds }) => kinds.map(({ name }) => name)));
  const lines = drawnRelations(model).filter(({ from }) => own.has(from));
  const shown = new Set([...own, ...lines.map(({ to }) => to)]);
  return [
    "erDiagram",
    ...model.kinds
      .filter(({ name }) => shown.has(name))
      .flatMap((kind) => entity(kind, own.has(kind.name), locale)),
    ...lines.map(({ from, to, fields, required, many }) => {
      const target = many ? (required ? "|{" : "o{") : required ? "||" : "o|";
      return `  ${from} }o--${target} ${to} : "${fields.join(", ")}"`;
    }),
    "",
  ].join("\n");
}

/** A box: of the part that is shown with what every record of the kind has, of others with its title alone. */
function entity({ name, title, key, fields }: KindDescription, own: boolean, locale: Locale): string[] {
  const label = `  ${name}["${title[locale]}"]`;
  if (!own) return [label];
  const rows = fields
    .filter(({ required }) => required)
    .map(
      (field) =>
        `    ${field.value.type}${field.list ? "-list" : ""} ${field.name}${field.name === key ? " PK" : ""}`,
    );
  return [`${label} {`, ...rows, "  }"];
}
