import { formatVersion } from "../model/dataset.js";
import { code, page } from "./markdown.js";
import type { FieldDescription, ModelDescription, ObjectDescription } from "./model-description.js";
import { conditionText } from "./condition-text.js";

/**
 * The model in short, in English, for programs that read text (`llms.txt`): every kind with its fields on one line each,
 * `?` for what may be absent, `[]` for lists.
 */
export function languageModelText(model: ModelDescription): string {
  const objects = model.types.map((type) => `- ${type.name}: ${fieldsText(type)}`);
  const lists = model.lists.map((list) => `- ${list.name}: ${Object.keys(list.members).join(", ")}`);
  return page([
    `# haicap`,
    `> Vietnam's two-tier local government (since 1 July 2025) as typed zod schemas: records, validators, a dated registry of units, labels in Vietnamese and English. Format ${formatVersion}.`,
    "An absent field means: not reported. A reference is a string that says what it points to: `commune:03538`, `official:12/x`, `peoples-committee@province:12`. Ids begin with their owner: `12/directive-7`. Days are `YYYY-MM-DD`, civil days in Vietnam.",
    "## Documents",
    [
      "- [Data dictionary](docs/reference/dictionary.en.md): every field with its meaning",
      "- [Code lists](docs/reference/code-lists.en.md): every code with its labels and law",
      "- [Issue codes](docs/reference/issues.en.md): what a validation reports",
      "- [Diagram](docs/reference/diagram.en.md): how the kinds relate",
      "- [JSON Schema](schema/dataset.json): of a dataset; one file for every kind beside it",
    ].join("\n"),
    "## Dataset",
    `${code("Dataset")}: ${fieldsText(model.header)}, and one array for every kind: ${model.kinds
      .flatMap(({ collection }) => collection ?? [])
      .join(", ")}`,
    "## Kinds of records",
    ...model.kinds.map(({ name, description, conditions, ...kind }) =>
      [
        `### ${name}`,
        ...(description === undefined ? [] : [description.en]),
        fieldsText({ name, ...kind }),
        ...conditions.map((condition) => conditionText(condition, "en")),
      ].join("\n"),
    ),
    "## Values with parts",
    objects.join("\n"),
    "## Code lists",
    lists.join("\n"),
  ]);
}

function fieldsText({ fields }: Pick<ObjectDescription, "name" | "fields">): string {
  const own = fields.filter(({ common }) => !common).map(fieldText);
  return [...own, ...(own.length < fields.length ? ["…fields of every record"] : [])].join(", ");
}

function fieldText({ name, required, list, value }: FieldDescription): string {
  const { type, format, codes, objects, literals, reference } = value;
  const kind =
    reference !== undefined && reference !== "ref"
      ? `id of ${reference}`
      : (codes?.name ??
        objects?.join(" | ") ??
        literals?.map((it) => JSON.stringify(it)).join(" | ") ??
        format ??
        type);
  return `${name}${required ? "" : "?"}: ${kind}${list ? "[]" : ""}`;
}
