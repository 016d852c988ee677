import { instance } from "@viz-js/viz";
import { codeListTables } from "../src/describe/code-list-table.js";
import { describeModel } from "../src/describe/describe-model.js";
import { diagramPage } from "../src/describe/diagram-page.js";
import { dataDictionary } from "../src/describe/dictionary.js";
import { issueTable } from "../src/describe/issue-table.js";
import { languageModelText } from "../src/describe/language-model-text.js";
import { svgDiagram } from "../src/describe/svg.js";

const renderer = await instance();
const model = describeModel();

/** The documents about the model: path from the root of the repository → text. */
export function generateReference(): Record<string, string> {
  const pages = (["vi", "en"] as const).flatMap((locale) => [
    [`dictionary.${locale}.md`, dataDictionary(model, locale)],
    [`code-lists.${locale}.md`, codeListTables(model, locale)],
    [`issues.${locale}.md`, issueTable(locale)],
    [`diagram.${locale}.md`, diagramPage(model, locale, { image: `diagram.${locale}.svg` })],
    [`diagram.${locale}.svg`, svgDiagram(model, locale, renderer)],
  ]);
  return {
    ...Object.fromEntries(pages.map(([name = "", text = ""]) => [`docs/reference/${name}`, text])),
    "llms.txt": languageModelText(model),
  };
}
