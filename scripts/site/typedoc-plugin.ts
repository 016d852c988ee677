import type { Application } from "typedoc";
import { DocumentReflection, PageEvent, RendererEvent } from "typedoc";

/** A plugin of TypeDoc: pages are called what their heading says, and links may lead to `<a id="…">`. */
export function load({ renderer }: Application): void {
  // the addresses of pages are fixed by now, from the names of their files
  renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const document of project.documents ?? [])
      document.name = /^# (.+)$/m.exec(textOf(document))?.[1]?.replaceAll("`", "") ?? document.name;
  });
  // after its headings, which keep the names that they have without this
  renderer.on(PageEvent.END, ({ model }) => {
    if (!(model instanceof DocumentReflection)) return;
    for (const [, id = ""] of textOf(model).matchAll(/<a id="([^"]+)">/g))
      renderer.router?.getSlugger(model).slug(id);
  });
}

function textOf({ content }: DocumentReflection): string {
  return content.map(({ text }) => text).join("");
}
