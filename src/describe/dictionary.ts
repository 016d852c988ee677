import type { Locale } from "../core/locale.js";
import { termsEn } from "../issues/terms.en.js";
import { termsVi } from "../issues/terms.vi.js";
import { formatVersion } from "../model/dataset.js";
import type { Format } from "../model/value/field-info.js";
import { conditionText } from "./condition-text.js";
import { anchor, code, link, page, table } from "./markdown.js";
import type {
  FieldDescription,
  KindDescription,
  ModelDescription,
  ObjectDescription,
  Subject,
} from "./model-description.js";
import { subjectTitles } from "./subject.js";
import { fieldTypeText } from "./value-text.js";
import { formTitles, word } from "./words.js";

/** Where the dictionary links to. */
export interface DictionaryOptions {
  /** The page with the code lists, `code-lists.vi.md` or `code-lists.en.md` when absent. */
  readonly listPage?: string | undefined;
}

/**
 * The data dictionary of a model as Markdown: every kind with its fields, types, conditions and source, then the values
 * with parts and the written forms.
 *
 * @example dataDictionary(describeModel(), "vi")
 */
export function dataDictionary(
  model: ModelDescription,
  locale: Locale,
  { listPage = `code-lists.${locale}.md` }: DictionaryOptions = {},
): string {
  const subjects = (Object.keys(subjectTitles) as Subject[])
    .map((subject) => ({ subject, kinds: model.kinds.filter((kind) => kind.subject === subject) }))
    .filter(({ kinds }) => kinds.length > 0);
  const common = model.kinds.find(({ fields }) => fields.some((field) => field.common));
  return page([
    `# ${word("dictionary", locale)} (haicap ${formatVersion})`,
    word("dictionaryIntro", locale),
    `## ${word("kinds", locale)}`,
    kindTable(
      subjects.flatMap(({ kinds }) => kinds),
      locale,
    ),
    anchor("dataset"),
    `### ${model.header.title[locale]}`,
    model.header.description?.[locale] ?? "",
    fieldTable(model.header.fields, locale, listPage),
    ...(common ? [anchor("common"), `### ${word("commonFields", locale)}`] : []),
    ...(common
      ? [
          fieldTable(
            common.fields.filter((field) => field.common),
            locale,
            listPage,
          ),
        ]
      : []),
    ...subjects.flatMap(({ subject, kinds }) => [
      `## ${subjectTitles[subject][locale]}`,
      ...kinds.flatMap((kind) => kindPart(kind, locale, listPage)),
    ]),
    `## ${word("types", locale)}`,
    ...model.types.flatMap((type) => objectPart(type, locale, listPage)),
    `## ${word("forms", locale)}`,
    formTable(model, locale),
  ]);
}

function kindTable(kinds: readonly KindDescription[], locale: Locale): string {
  const rows = kinds.map(({ name, title, description, fields }) => [
    link(title[locale], name),
    code(name),
    description?.[locale] ?? "",
    String(fields.filter(({ common }) => !common).length),
  ]);
  return table(
    (["title", "kind", "meaning", "fieldCount"] as const).map((it) => word(it, locale)),
    rows,
  );
}

function kindPart(kind: KindDescription, locale: Locale, listPage: string): string[] {
  const { name, title, description, fields, collection, key, conditions, source } = kind;
  const facts = [
    ...(collection === undefined ? [] : [`${word("collection", locale)}: ${code(collection)}`]),
    `${word("key", locale)}: ${code(key)}`,
    `${word("source", locale)}: ${source}`,
  ];
  const hasCommon = fields.some(({ common }) => common);
  return [
    anchor(name),
    `### ${title[locale]} ${code(name)}`,
    description?.[locale] ?? "",
    facts.map((fact) => `- ${fact}`).join("\n"),
    fieldTable(
      fields.filter(({ common }) => !common),
      locale,
      listPage,
    ),
    hasCommon
      ? `${word("commonNote", locale)} ${link(word("commonFields", locale).toLowerCase(), "common")}.`
      : "",
    conditions.length > 0 ? `**${word("conditions", locale)}**` : "",
    conditions.map((condition) => `- ${conditionText(condition, locale)}`).join("\n"),
  ];
}

function objectPart(type: ObjectDescription, locale: Locale, listPage: string): string[] {
  return [
    anchor(type.name),
    `### ${type.name}`,
    type.description?.[locale] ?? type.title[locale],
    fieldTable(type.fields, locale, listPage),
  ];
}

function fieldTable(fields: readonly FieldDescription[], locale: Locale, listPage: string): string {
  const rows = fields.map((field) => [
    code(field.name),
    field.title[locale],
    fieldTypeText(field, locale, listPage),
    field.required ? "✓" : "",
    field.description?.[locale] ?? "",
  ]);
  return table(
    (["field", "title", "type", "required", "meaning"] as const).map((it) => word(it, locale)),
    rows,
  );
}

/** The written forms that the fields use, in the words of the messages. */
function formTable({ header, kinds, types }: ModelDescription, locale: Locale): string {
  const used = new Set(
    [header, ...kinds, ...types].flatMap(({ fields }) => fields.map(({ value }) => value.format)),
  );
  const { formats } = locale === "vi" ? termsVi : termsEn;
  const rows = (Object.keys(formTitles) as Format[])
    .filter((format) => format !== "text" && used.has(format))
    .map((format) => [
      `${anchor(`form-${format}`)}${formTitles[format][locale]}`,
      code(format),
      formats[format] ?? "",
    ]);
  return table([word("form", locale), "x-format", word("formMeaning", locale)], rows);
}
