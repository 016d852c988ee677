import type { CodeList, CodeMember } from "../codes/code-list.js";
import type { Locale } from "../core/locale.js";
import { anchor, code, link, page, table } from "./markdown.js";
import type { ModelDescription } from "./model-description.js";
import { word } from "./words.js";

/** Where the code lists link to. */
export interface CodeListOptions {
  /** The page with the dictionary, `dictionary.vi.md` or `dictionary.en.md` when absent. */
  readonly dictionaryPage?: string | undefined;
}

/** The code lists of a model as Markdown, with both labels, other words, dates and law. */
export function codeListTables(
  model: ModelDescription,
  locale: Locale,
  { dictionaryPage = `dictionary.${locale}.md` }: CodeListOptions = {},
): string {
  return page([
    `# ${word("lists", locale)}`,
    word("listsIntro", locale),
    table(
      [word("list", locale), word("codeColumn", locale), "", word("memberCount", locale)],
      model.lists.map((list) => [
        link(list.title[locale], list.name),
        code(list.name),
        word(list.open ? "open" : "closed", locale),
        String(Object.keys(list.members).length),
      ]),
    ),
    ...model.lists.flatMap((list) => listPart(list, model, locale, dictionaryPage)),
  ]);
}

function listPart(list: CodeList, model: ModelDescription, locale: Locale, dictionaryPage: string): string[] {
  const users = [model.header, ...model.kinds, ...model.types].flatMap((object) =>
    object.fields
      .filter(({ value }) => value.codes === list)
      .map(({ name }) => link(`${object.name}.${name}`, object.name, dictionaryPage)),
  );
  return [
    anchor(list.name),
    `## ${list.title[locale]} ${code(list.name)}`,
    [
      `- ${word(list.open ? "open" : "closed", locale)}`,
      `- ${word("source", locale)}: ${list.source}`,
      `- ${word("usedBy", locale)}: ${users.join(", ")}`,
    ].join("\n"),
    table(
      (["codeColumn", "vietnamese", "english", "aliases", "law"] as const).map((it) => word(it, locale)),
      Object.entries(list.members).map(([member, it]) => [
        code(member),
        it.vi,
        it.en,
        (it.aliases ?? []).join("; "),
        validity(it, locale),
      ]),
    ),
  ];
}

function validity({ validFrom, validTo, law }: CodeMember, locale: Locale): string {
  const days = [
    ...(validFrom === undefined ? [] : [`${word("from", locale)} ${validFrom}`]),
    ...(validTo === undefined ? [] : [`${word("to", locale)} ${validTo}`]),
  ].join(" ");
  return [days, law ?? ""].filter((part) => part !== "").join("; ");
}
