import type { Locale } from "../core/locale.js";
import { page } from "./markdown.js";
import { drawnRelations, subjectsOf } from "./diagram-text.js";
import { mermaidDiagram } from "./mermaid.js";
import type { ModelDescription } from "./model-description.js";
import { subjectTitles } from "./subject.js";
import { word } from "./words.js";

/** Where the page of the diagrams finds the whole picture. */
export interface DiagramPageOptions {
  /** The file with the SVG; absent: none is shown. */
  readonly image?: string | undefined;
}

/** The diagrams of a model as Markdown: the whole picture, then one Mermaid diagram for each part that has lines. */
export function diagramPage(
  model: ModelDescription,
  locale: Locale,
  { image }: DiagramPageOptions = {},
): string {
  const from = new Set(drawnRelations(model).map((line) => line.from));
  const parts = subjectsOf(model).filter(({ kinds }) => kinds.some(({ name }) => from.has(name)));
  return page([
    `# ${word("diagram", locale)}`,
    word("diagramIntro", locale),
    word("contextNote", locale),
    image === undefined ? "" : `[![${word("diagram", locale)}](${image})](${image})`,
    ...parts.flatMap(({ subject }) => [
      `## ${subjectTitles[subject][locale]}`,
      "```mermaid\n" + mermaidDiagram(model, locale, { subject }) + "```",
    ]),
  ]);
}
